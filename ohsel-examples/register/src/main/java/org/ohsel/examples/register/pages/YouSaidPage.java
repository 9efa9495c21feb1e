// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ohsel.examples.register.search.FoundPage;
import org.ohsel.examples.register.search.FoundRecord;
import org.ohsel.examples.register.search.RecordQuery;
import org.ohsel.examples.register.search.RecordSearch;
import org.ohsel.examples.register.search.Responsibility;
import org.ohsel.examples.register.security.Visitor;
import org.ohsel.examples.register.store.Dimension;
import org.ohsel.examples.register.store.Feature;
import org.ohsel.io.RecordParts;
import org.ohsel.model.event.Feedback;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What people said, what was done about it, why not, and what nobody has answered yet. */
@Controller
class YouSaidPage {

    private static final RecordParts<Feedback> FEEDBACK = RecordParts.of(Feedback.class);
    private static final int RECORDS = 10;
    private static final String PATH = "/you-said-we-did";
    private static final String ANSWERED = "answered";

    private final RecordSearch search;
    private final ShownRecords records;
    private final Responsibility responsibility;
    private final Visitor visitor;
    private final Words words;
    private final FilterLists lists;

    YouSaidPage(
            RecordSearch search,
            ShownRecords records,
            Responsibility responsibility,
            Visitor visitor,
            Words words,
            FilterLists lists) {
        this.search = search;
        this.records = records;
        this.responsibility = responsibility;
        this.visitor = visitor;
        this.words = words;
        this.lists = lists;
    }

    /**
     * A record and what people said at it.
     *
     * @param listed the record
     * @param said what people said, each with what was done
     * @param open how many of them nobody has answered
     */
    record Heard(ListedRecord listed, List<Part> said, long open) {

        /** Copies the list. */
        Heard {
            said = List.copyOf(said);
        }
    }

    @GetMapping(PATH)
    String page(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        Question question = new Question(parameters);
        boolean answered = question.first(ANSWERED) != null;
        RecordQuery query = question.query(visitor.audience(), responsibility)
                .with(answered ? Feature.RESPONSES : Feature.FEEDBACK)
                .withSize(RECORDS);
        @Nullable FoundPage found = find(query);
        if (found == null) {
            return "redirect:" + question.address(PATH);
        }
        model.addAttribute("question", question);
        model.addAttribute("errors", question.errors());
        model.addAttribute("answered", answered);
        List<FilterLists.Choosing> choosing = new ArrayList<>();
        for (Dimension dimension : List.of(Dimension.BOROUGH, Dimension.WORKSTREAM, Dimension.THEME, Dimension.GROUP)) {
            choosing.add(lists.of(dimension, question));
        }
        model.addAttribute("choosing", choosing);
        model.addAttribute("selected", question.selected(PATH, words));
        model.addAttribute(
                "heard",
                found.records().stream()
                        .map(this::heard)
                        .filter(heard -> !heard.said().isEmpty())
                        .toList());
        model.addAttribute(
                "previous", found.previous() == null ? null : question.address(PATH, Question.AFTER, found.previous()));
        model.addAttribute("next", found.next() == null ? null : question.address(PATH, Question.AFTER, found.next()));
        return "you-said";
    }

    private @Nullable FoundPage find(RecordQuery query) {
        try {
            return search.find(query);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private Heard heard(FoundRecord found) {
        ListedRecord listed = ListedRecord.of(found, words);
        return records.find(found.id())
                .map(shown -> {
                    List<Feedback> feedback = FEEDBACK.in(shown.content()).stream()
                            .map(RecordParts.Part::value)
                            .toList();
                    return new Heard(
                            listed,
                            records.outlines(shown, feedback),
                            feedback.stream()
                                    .filter(said -> said.responses().isEmpty())
                                    .count());
                })
                .orElseGet(() -> new Heard(listed, List.of(), 0));
    }
}
