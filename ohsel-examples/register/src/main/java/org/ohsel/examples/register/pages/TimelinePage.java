// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.ohsel.examples.register.search.MonthCount;
import org.ohsel.examples.register.search.RecordSearch;
import org.ohsel.examples.register.search.Responsibility;
import org.ohsel.examples.register.security.Visitor;
import org.ohsel.examples.register.store.Dimension;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** When there was engagement: how many records begin in each year and month. */
@Controller
class TimelinePage {

    private static final int MOST_YEARS = 60;

    private final RecordSearch search;
    private final Responsibility responsibility;
    private final Visitor visitor;
    private final Words words;
    private final FilterLists lists;

    TimelinePage(RecordSearch search, Responsibility responsibility, Visitor visitor, Words words, FilterLists lists) {
        this.search = search;
        this.responsibility = responsibility;
        this.visitor = visitor;
        this.words = words;
        this.lists = lists;
    }

    /**
     * How many records begin in a period.
     *
     * @param label the period, in words
     * @param number how many
     * @param address where they are listed
     */
    record Count(String label, int number, String address) {}

    /**
     * A year.
     *
     * @param year all of it
     * @param months its months
     * @param height how tall its bar is, of 100
     */
    record Row(Count year, List<Count> months, int height) {

        /** Copies the list. */
        Row {
            months = List.copyOf(months);
        }
    }

    @GetMapping("/timeline")
    String page(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        Question question = new Question(parameters);
        TreeMap<Integer, Map<Integer, Integer>> years = new TreeMap<>();
        for (MonthCount count : search.months(question.query(visitor.audience(), responsibility))) {
            YearMonth month = count.month();
            years.computeIfAbsent(month.getYear(), any -> new HashMap<>()).put(month.getMonthValue(), count.records());
        }
        fillGaps(years);
        model.addAttribute("question", question);
        model.addAttribute("errors", question.errors());
        model.addAttribute("selected", question.selected("/timeline", words));
        model.addAttribute(
                "choosing", List.of(lists.of(Dimension.BOROUGH, question), lists.of(Dimension.WORKSTREAM, question)));
        model.addAttribute(
                "months",
                Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.SHORT, Locale.UK))
                        .toList());
        model.addAttribute("rows", rows(years, question));
        return "timeline";
    }

    /** A year without records is a gap to be seen; not if a mistaken date makes thousands of them. */
    private static void fillGaps(NavigableMap<Integer, Map<Integer, Integer>> years) {
        if (!years.isEmpty() && years.lastKey() - years.firstKey() <= MOST_YEARS) {
            IntStream.range(years.firstKey(), years.lastKey()).forEach(year -> years.putIfAbsent(year, Map.of()));
        }
    }

    private static List<Row> rows(Map<Integer, Map<Integer, Integer>> years, Question question) {
        int most = years.values().stream().mapToInt(TimelinePage::sum).max().orElse(1);
        List<Row> rows = new ArrayList<>();
        years.forEach((year, months) -> rows.add(new Row(
                count(question, String.valueOf(year), String.valueOf(year), sum(months)),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> count(
                                question,
                                Month.of(month).getDisplayName(TextStyle.FULL, Locale.UK) + " " + year,
                                String.format(Locale.ROOT, "%04d-%02d", year, month),
                                months.getOrDefault(month, 0)))
                        .toList(),
                (int) Math.ceil(100.0 * sum(months) / most))));
        return rows;
    }

    private static int sum(Map<Integer, Integer> months) {
        return months.values().stream().mapToInt(number -> number).sum();
    }

    private static Count count(Question question, String label, String period, int number) {
        return new Count(
                label,
                number,
                question.address("/records", Question.FROM, period, Question.TO, period, Question.SORT, "oldest"));
    }
}
