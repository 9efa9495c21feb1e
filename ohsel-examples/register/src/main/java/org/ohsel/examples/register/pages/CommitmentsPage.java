// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.examples.register.search.FoundCommitment;
import org.ohsel.examples.register.search.RecordSearch;
import org.ohsel.examples.register.search.Responsibility;
import org.ohsel.examples.register.security.Visitor;
import org.ohsel.examples.register.store.Dimension;
import org.ohsel.model.term.BodyRef;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was promised and is not done, by when it is due. */
@Controller
class CommitmentsPage {

    private static final int MOST = 500;
    private static final int SOON_MONTHS = 3;

    private final RecordSearch search;
    private final Responsibility responsibility;
    private final Visitor visitor;
    private final Words words;
    private final FilterLists lists;

    CommitmentsPage(
            RecordSearch search, Responsibility responsibility, Visitor visitor, Words words, FilterLists lists) {
        this.search = search;
        this.responsibility = responsibility;
        this.visitor = visitor;
        this.words = words;
        this.lists = lists;
    }

    /**
     * A commitment.
     *
     * @param text what was promised
     * @param due when it is due, in words
     * @param owners who promised it
     * @param listed the record in which it was
     */
    record Due(String text, String due, String owners, ListedRecord listed) {}

    @GetMapping("/commitments")
    String page(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        Question question = new Question(parameters);
        LocalDate day = question.on().orElseGet(responsibility::today);
        List<String> owner =
                question.bodies().isEmpty() ? List.of() : List.copyOf(responsibility.codes(question.bodies()));
        List<FoundCommitment> found = search.openCommitments(visitor.audience(), null, owner, MOST);
        Map<String, List<Due>> groups = new LinkedHashMap<>();
        for (FoundCommitment commitment : found) {
            groups.computeIfAbsent(group(commitment, day), any -> new ArrayList<>())
                    .add(due(commitment));
        }
        model.addAttribute("question", question);
        model.addAttribute("errors", question.errors());
        model.addAttribute("day", words.day(day));
        model.addAttribute("choosing", List.of(lists.of(Dimension.BODY, question)));
        model.addAttribute("selected", question.selected("/commitments", words));
        model.addAttribute("groups", groups);
        model.addAttribute("isMore", found.size() == MOST);
        return "commitments";
    }

    private static String group(FoundCommitment commitment, LocalDate day) {
        if (commitment.isOverdue(day)) {
            return "Overdue";
        } else if (commitment.latest() == null) {
            return "Without a date";
        }
        return commitment.latest().isAfter(day.plusMonths(SOON_MONTHS)) ? "Later" : "Due within three months";
    }

    private Due due(FoundCommitment commitment) {
        @Nullable LocalDate made = commitment.engagementRecord().earliest();
        @Nullable LocalDate day = made == null ? commitment.latest() : made;
        return new Due(
                commitment.text(),
                commitment.due() == null ? "Not said" : words.date(commitment.due()),
                String.join(
                        ", ",
                        commitment.owners().stream()
                                .map(code -> words.of(BodyRef.of(code), day))
                                .toList()),
                ListedRecord.of(commitment.engagementRecord(), words));
    }
}
