// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ohsel.examples.register.search.FoundPage;
import org.ohsel.examples.register.search.RecordOrder;
import org.ohsel.examples.register.search.RecordQuery;
import org.ohsel.examples.register.search.RecordSearch;
import org.ohsel.examples.register.search.Responsibility;
import org.ohsel.examples.register.search.Responsible;
import org.ohsel.examples.register.security.Visitor;
import org.ohsel.examples.register.store.Dimension;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.term.Borough;
import org.ohsel.model.vocabulary.Concept;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The ways into the register: what is here, and the records that one asks for. */
@Controller
class BrowsePages {

    private static final int NEWEST = 5;

    private final RecordSearch search;
    private final Responsibility responsibility;
    private final Visitor visitor;
    private final Words words;
    private final FilterLists lists;

    BrowsePages(RecordSearch search, Responsibility responsibility, Visitor visitor, Words words, FilterLists lists) {
        this.search = search;
        this.responsibility = responsibility;
        this.visitor = visitor;
        this.words = words;
        this.lists = lists;
    }

    /**
     * A number of records and where they are listed.
     *
     * @param label what they are
     * @param number how many, in words
     * @param address where they are listed
     */
    record Figure(String label, String number, String address) {}

    /**
     * Who was responsible.
     *
     * @param on the day, in words
     * @param then who was on it
     * @param now who is now
     */
    record Answerable(String on, List<String> then, List<String> now) {}

    @GetMapping("/")
    String home(Model model) {
        RecordQuery all = RecordQuery.of(visitor.audience());
        model.addAttribute("all", number(search.find(all)));
        model.addAttribute(
                "figures",
                EngagementRecord.kinds().stream()
                        .map(EngagementRecord::typeOf)
                        .map(type -> new Figure(
                                words.types(type),
                                number(search.find(all.withTypes(List.of(type)))),
                                "/records?type=" + type))
                        .filter(figure -> !figure.number().equals("0"))
                        .toList());
        model.addAttribute(
                "newest", listed(search.find(all.inOrder(RecordOrder.RECORDED).withSize(NEWEST))));
        return "home";
    }

    @GetMapping("/records")
    String records(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        Question question = new Question(parameters);
        RecordQuery query = question.query(visitor.audience(), responsibility);
        @Nullable FoundPage found = find(query);
        if (found == null) {
            return "redirect:" + question.address("/records");
        }
        model.addAttribute("question", question);
        model.addAttribute("errors", question.errors());
        model.addAttribute("choosing", lists.all(question));
        model.addAttribute("selected", question.selected("/records", words));
        model.addAttribute("records", listed(found));
        model.addAttribute("position", position(found));
        model.addAttribute(
                "previous",
                found.previous() == null ? null : question.address("/records", Question.AFTER, found.previous()));
        model.addAttribute(
                "next", found.next() == null ? null : question.address("/records", Question.AFTER, found.next()));
        model.addAttribute("responsible", responsible(question));
        Map<String, String> downloads = new LinkedHashMap<>();
        downloads.put("CSV", question.address("/api/records", "format", "csv"));
        downloads.put("NDJSON", question.address("/api/records", "format", "ndjson"));
        downloads.put("Calendar", question.address("/api/records", "format", "calendar"));
        model.addAttribute("downloads", downloads);
        return "records";
    }

    /** A page of the answer; null if there is none to go on after, because the address was cut or made up. */
    private @Nullable FoundPage find(RecordQuery query) {
        try {
            return search.find(query);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private List<ListedRecord> listed(FoundPage found) {
        return found.records().stream()
                .map(record -> ListedRecord.of(record, words))
                .toList();
    }

    private static String number(FoundPage found) {
        return (found.isMore() ? "at least " : "") + ResultTable.number(found.total());
    }

    private static String position(FoundPage found) {
        return found.total() == 0
                ? "No records"
                : "Records " + ResultTable.number(found.position()) + " to "
                        + ResultTable.number(found.position() + found.records().size() - 1) + " of " + number(found);
    }

    /** Who was responsible on the day, or else at the beginning of the period, for what is asked for; null if nothing is. */
    private @Nullable Answerable responsible(Question question) {
        List<String> boroughs = question.all(Dimension.BOROUGH.code());
        if (question.bodies().isEmpty() && boroughs.isEmpty()) {
            return null;
        }
        LocalDate day = question.on().or(question::from).orElseGet(responsibility::today);
        Responsible responsible = question.bodies().isEmpty()
                ? responsibility.commissioners(
                        boroughs.stream().map(Borough::of).toList(), day)
                : responsibility.holders(question.bodies(), day);
        return new Answerable(
                words.day(day), names(responsible.then(), day), names(responsible.now(), responsibility.today()));
    }

    private static List<String> names(List<Concept> bodies, LocalDate day) {
        return bodies.stream()
                .map(body -> Objects.requireNonNullElseGet(body.nameOn(day).orElse(null), body::preferredLabel))
                .toList();
    }
}
