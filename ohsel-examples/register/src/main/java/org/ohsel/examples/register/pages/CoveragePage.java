// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ohsel.examples.register.search.CoverageCell;
import org.ohsel.examples.register.search.RecordSearch;
import org.ohsel.examples.register.search.Responsibility;
import org.ohsel.examples.register.security.Visitor;
import org.ohsel.examples.register.store.Dimension;
import org.ohsel.model.term.Borough;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.rules.EngagementValidator;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which workstreams have records in which boroughs, and where there is nothing. */
@Controller
class CoveragePage {

    private static final int SHADES = 5;

    private final RecordSearch search;
    private final Responsibility responsibility;
    private final Visitor visitor;
    private final Words words;
    private final FilterLists lists;
    private final List<String> mainWorkstreams;

    CoveragePage(
            RecordSearch search,
            Responsibility responsibility,
            Visitor visitor,
            Words words,
            FilterLists lists,
            EngagementValidator validator) {
        this.search = search;
        this.responsibility = responsibility;
        this.visitor = visitor;
        this.words = words;
        this.lists = lists;
        this.mainWorkstreams = validator.vocabulary().scheme("workstream").stream()
                .flatMap(scheme -> scheme.concepts().stream())
                .map(Concept::code)
                .toList();
    }

    /**
     * How many records there are.
     *
     * @param number how many, in words
     * @param shade from 0 for nothing to 5 for the most
     * @param address where they are listed
     */
    record Cell(String number, int shade, String address) {}

    /**
     * A workstream.
     *
     * @param label what it is called
     * @param cells the records in each borough
     */
    record Row(String label, List<Cell> cells) {

        /** Copies the list. */
        Row {
            cells = List.copyOf(cells);
        }
    }

    @GetMapping("/coverage")
    String page(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        Question question = new Question(parameters);
        List<CoverageCell> cells = search.coverage(question.query(visitor.audience(), responsibility));
        Map<List<String>, Integer> numbers = new HashMap<>();
        cells.forEach(cell -> numbers.put(List.of(cell.workstream(), cell.borough()), cell.records()));
        int most = numbers.values().stream().mapToInt(number -> number).max().orElse(0);
        Set<String> boroughs = withFirst(
                Borough.SOUTH_EAST_LONDON.stream().map(Borough::code).toList(),
                cells.stream().map(CoverageCell::borough).sorted().toList());
        Set<String> workstreams = withFirst(
                mainWorkstreams,
                cells.stream().map(CoverageCell::workstream).sorted().toList());
        model.addAttribute("question", question);
        model.addAttribute("errors", question.errors());
        model.addAttribute(
                "choosing", List.of(lists.of(Dimension.GROUP, question), lists.of(Dimension.THEME, question)));
        model.addAttribute("selected", question.selected("/coverage", words));
        model.addAttribute(
                "boroughs",
                boroughs.stream().map(code -> words.of(Dimension.BOROUGH, code)).toList());
        model.addAttribute(
                "rows",
                workstreams.stream()
                        .map(workstream -> new Row(
                                words.of(Dimension.WORKSTREAM, workstream),
                                boroughs.stream()
                                        .map(borough -> cell(
                                                numbers.getOrDefault(List.of(workstream, borough), 0),
                                                most,
                                                question.address(
                                                        "/records",
                                                        Dimension.BOROUGH.code(),
                                                        borough,
                                                        Dimension.WORKSTREAM.code(),
                                                        workstream)))
                                        .toList()))
                        .toList());
        return "coverage";
    }

    /** Those that are always shown, because it matters too if there is nothing, and then what else there is. */
    private static Set<String> withFirst(Collection<String> always, Collection<String> found) {
        Set<String> all = new LinkedHashSet<>(always);
        all.addAll(found);
        return all;
    }

    private static Cell cell(int number, int most, String address) {
        int shade = number == 0 ? 0 : (int) Math.ceil((double) number * SHADES / Math.max(SHADES, most));
        return new Cell(ResultTable.number(number), shade, address);
    }
}
