// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.Answer;
import org.ohsel.model.Headcount;
import org.ohsel.model.SurveyResult;
import org.ohsel.model.publication.Publication;
import org.ohsel.model.term.CountQualifier;
import org.ohsel.model.term.PublicationKind;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Pack;
import org.ohsel.rules.Severity;

/**
 * A withheld number is reported as one that can be worked out if, and only if, it is the same in every table of whole
 * numbers that could have been published like this. The oracle tries them all, up to a number that no small table needs.
 */
class WithheldNumbersPropertyTest {

    private static final EngagementValidator VALIDATOR =
            EngagementValidator.standard().withCatalogue(Catalogue.standard().onlyPacks(Pack.DISCLOSURE));

    /** Numbers in the tables are 0 to 2, and the bases of parts up to 6; what is not bounded is tried up to this. */
    private static final int MOST = 6;

    /** How a number is published. */
    enum Form {
        AS_IT_IS,
        SUPPRESSED,
        FEWER_THAN_5
    }

    /**
     * A table: results with the same answers, of which the first is the whole of all others, if there are others.
     *
     * @param counts the true numbers, a row for each part, or one row if there are none
     * @param forms how the numbers of each result are published, the last of each being the base
     * @param percentages whether a percentage stands beside each answer
     */
    record Table(List<List<Integer>> counts, List<List<Form>> forms, List<List<Boolean>> percentages) {

        int answers() {
            return counts.get(0).size();
        }

        boolean hasWhole() {
            return counts.size() > 1;
        }

        /** The numbers of each result, given those of the parts; the last of each is the base. */
        List<int[]> rows(List<List<Integer>> parts) {
            List<int[]> rows = new ArrayList<>();
            int[] whole = new int[answers() + 1];
            for (List<Integer> part : parts) {
                int[] row = new int[answers() + 1];
                for (int i = 0; i < answers(); i++) {
                    row[i] = part.get(i);
                    row[answers()] += part.get(i);
                    whole[i] += part.get(i);
                    whole[answers()] += part.get(i);
                }
                rows.add(row);
            }
            if (hasWhole()) {
                rows.add(0, whole);
            }
            return rows;
        }
    }

    @Provide
    Arbitrary<Table> tables() {
        Arbitrary<int[]> sizes =
                Arbitraries.of(List.of(new int[] {1, 3}, new int[] {2, 2}, new int[] {2, 3}, new int[] {3, 2}));
        Arbitrary<List<Integer>> counts =
                Arbitraries.integers().between(0, 2).list().ofSize(6);
        Arbitrary<List<Form>> forms = Arbitraries.frequency(
                        net.jqwik.api.Tuple.of(5, Form.AS_IT_IS),
                        net.jqwik.api.Tuple.of(6, Form.SUPPRESSED),
                        net.jqwik.api.Tuple.of(1, Form.FEWER_THAN_5))
                .list()
                .ofSize(12);
        Arbitrary<List<Boolean>> percentages = Arbitraries.frequency(
                        net.jqwik.api.Tuple.of(4, false), net.jqwik.api.Tuple.of(1, true))
                .list()
                .ofSize(12);
        return Combinators.combine(sizes, counts, forms, percentages).as((size, numbers, form, percentage) -> {
            int results = size[0] == 1 ? 1 : size[0] + 1;
            return new Table(
                    cut(numbers, size[0], size[1]), cut(form, results, size[1] + 1), cut(percentage, results, size[1]));
        });
    }

    private static <T> List<List<T>> cut(List<T> all, int rows, int columns) {
        List<List<T>> cut = new ArrayList<>();
        Iterator<T> next = all.iterator();
        for (int row = 0; row < rows; row++) {
            List<T> one = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                one.add(next.next());
            }
            cut.add(one);
        }
        return cut;
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void whatIsTheSameInEveryTableThatFitsIsReportedAndNothingElse(@ForAll("tables") Table table) {
        Map<Severity, Set<String>> found = VALIDATOR.validate(publication(table)).kept().stream()
                .filter(finding -> finding.ruleId().equals("OHSEL-DISCLOSE-002"))
                .collect(Collectors.groupingBy(
                        Finding::severity,
                        Collectors.mapping(Finding::pointer, Collectors.toCollection(TreeSet::new))));
        Oracle onAnyReading = new Oracle(table, false);
        Oracle asUsual = new Oracle(table, true);
        Set<String> certain = onAnyReading.determined();
        Set<String> errors = found.getOrDefault(Severity.ERROR, Set.of());
        compare(onAnyReading, certain, errors);
        Set<String> usual = asUsual.determined();
        usual.removeAll(errors);
        if (asUsual.fits > 0) {
            compare(asUsual, usual, found.getOrDefault(Severity.WARNING, Set.of()));
        }
        Statistics.label("can be worked out").collect(!certain.isEmpty());
        Statistics.label("can be worked out as usual").collect(asUsual.fits > 0 && !usual.isEmpty());
    }

    /** If the oracle has not tried all that fits, it may think that too much is determined, but never too little. */
    private static void compare(Oracle oracle, Set<String> expected, Set<String> actual) {
        if (oracle.triedEverything()) {
            assertEquals(expected, actual);
        } else {
            assertTrue(expected.containsAll(actual), () -> actual + " goes beyond " + expected);
        }
    }

    /** Tries every number in every place, and keeps what each withheld number can be. */
    private static final class Oracle {

        private final Table table;
        private final boolean usual;
        private final List<int[]> published;
        private final Map<String, Set<Integer>> values = new TreeMap<>();
        private int fits;

        Oracle(Table table, boolean usual) {
            this.table = table;
            this.usual = usual;
            this.published = table.rows(table.counts());
            fill(new ArrayList<>());
        }

        /**
         * What differs only in tables with larger numbers than those tried is not seen here. With percentages of a base
         * that is withheld, 6 may be followed by 12.
         */
        boolean triedEverything() {
            boolean hasPercentages = table.percentages().stream().anyMatch(row -> row.contains(true));
            return !hasPercentages
                    || java.util.stream.IntStream.range(0, table.forms().size()).allMatch(this::isBaseKnown);
        }

        Set<String> determined() {
            return values.entrySet().stream()
                    .filter(entry -> entry.getValue().size() == 1)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private void fill(List<List<Integer>> parts) {
            if (parts.size() == table.counts().size()) {
                List<int[]> rows = table.rows(parts);
                if (!table.hasWhole() || fits(0, rows.get(0))) {
                    fits++;
                    keep(rows);
                }
                return;
            }
            fill(parts, new ArrayList<>());
        }

        private void fill(List<List<Integer>> parts, List<Integer> row) {
            int result = parts.size() + (table.hasWhole() ? 1 : 0);
            if (row.size() == table.answers()) {
                int[] numbers = row.stream().mapToInt(Integer::intValue).toArray();
                int[] withBase = java.util.Arrays.copyOf(numbers, numbers.length + 1);
                withBase[numbers.length] =
                        java.util.stream.IntStream.of(numbers).sum();
                if (fits(result, withBase)) {
                    List<List<Integer>> more = new ArrayList<>(parts);
                    more.add(List.copyOf(row));
                    fill(more);
                }
                return;
            }
            boolean isPublished = table.forms().get(result).get(row.size()) == Form.AS_IT_IS;
            int known = published.get(result)[row.size()];
            for (int value = isPublished ? known : 0; value <= (isPublished ? known : MOST); value++) {
                row.add(value);
                fill(parts, row);
                row.subList(row.size() - 1, row.size()).clear();
            }
        }

        private boolean fits(int result, int[] row) {
            int base = row[table.answers()];
            for (int i = 0; i < row.length; i++) {
                Form form = table.forms().get(result).get(i);
                if (form == Form.AS_IT_IS ? row[i] != published.get(result)[i] : usual && row[i] == 0) {
                    return false;
                } else if (form == Form.FEWER_THAN_5 && published.get(result)[i] < 5 && row[i] >= 5) {
                    return false;
                }
                @Nullable BigDecimal percentage = percentage(table, published, result, i);
                if (percentage != null && !fits(row[i], base, percentage.intValueExact(), isBaseKnown(result))) {
                    return false;
                }
            }
            return true;
        }

        private boolean isBaseKnown(int result) {
            return table.forms().get(result).get(table.answers()) == Form.AS_IT_IS;
        }

        /** To the nearest; or less than one away. Of a base that is withheld, 1 away is let pass. */
        private boolean fits(int number, int base, int percentage, boolean isBaseKnown) {
            int away = Math.abs(100 * number - percentage * base);
            return usual ? 2 * away <= base : isBaseKnown ? away < base : away <= base;
        }

        private void keep(List<int[]> rows) {
            for (int result = 0; result < rows.size(); result++) {
                for (int i = 0; i <= table.answers(); i++) {
                    if (table.forms().get(result).get(i) != Form.AS_IT_IS) {
                        values.computeIfAbsent(pointer(table, result, i), none -> new TreeSet<>())
                                .add(rows.get(result)[i]);
                    }
                }
            }
        }
    }

    private static String pointer(Table table, int result, int number) {
        return "/results/" + result + (number == table.answers() ? "/base" : "/answers/" + number);
    }

    private static @Nullable BigDecimal percentage(Table table, List<int[]> rows, int result, int number) {
        int base = rows.get(result)[table.answers()];
        if (number == table.answers()
                || base == 0
                || !table.percentages().get(result).get(number)) {
            return null;
        }
        return BigDecimal.valueOf(100L * rows.get(result)[number])
                .divide(BigDecimal.valueOf(base), 0, RoundingMode.HALF_UP);
    }

    private static Publication publication(Table table) {
        List<int[]> rows = table.rows(table.counts());
        List<SurveyResult> results = new ArrayList<>();
        for (int result = 0; result < rows.size(); result++) {
            SurveyResult.Builder builder = SurveyResult.builder();
            if (table.hasWhole()) {
                builder = result == 0 ? builder.label("All") : builder.partOf("All");
            }
            int[] row = rows.get(result);
            builder.base(
                    headcount(row[table.answers()], table.forms().get(result).get(table.answers())));
            for (int i = 0; i < table.answers(); i++) {
                Headcount count = headcount(row[i], table.forms().get(result).get(i));
                builder.addAnswer(Answer.builder()
                        .option("Answer " + i)
                        .count(count.count())
                        .qualifier(count.qualifier())
                        .percentage(percentage(table, rows, result, i))
                        .build());
            }
            results.add(builder.build());
        }
        assertTrue(results.size() == table.forms().size());
        return Publication.builder()
                .id("table")
                .kind(PublicationKind.PAPER)
                .title("A table")
                .results(results)
                .build();
    }

    /** A number of 5 or more cannot be called fewer than 5, and is suppressed instead. */
    private static Headcount headcount(int count, Form form) {
        if (form == Form.AS_IT_IS) {
            return Headcount.of(count);
        }
        return form == Form.FEWER_THAN_5 && count < 5
                ? Headcount.of(5, CountQualifier.FEWER_THAN)
                : Headcount.suppressed();
    }
}
