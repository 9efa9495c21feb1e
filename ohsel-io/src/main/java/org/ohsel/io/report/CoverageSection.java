// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ohsel.io.page.Html;
import org.ohsel.io.page.Numbers;
import org.ohsel.model.term.Borough;
import org.ohsel.model.term.StakeholderGroup;
import org.ohsel.model.term.Term;
import org.ohsel.model.term.Workstream;
import org.ohsel.rules.Messages;

/** Which boroughs, workstreams and groups the records cover, as tables whose cells are shaded by their numbers. */
final class CoverageSection {

    private static final int MOST_COLUMNS = 12;
    private static final int MOST_ROWS = 40;
    private static final int MOST_GROUPS = 30;

    private final Overview overview;
    private final Coverage coverage;
    private final Messages messages;

    CoverageSection(Overview overview, Messages messages) {
        this.overview = overview;
        this.coverage = overview.coverage();
        this.messages = messages;
    }

    void write(Html html) {
        html.open("section", "aria-labelledby", "coverage");
        html.element("h2", "What the records cover", "id", "coverage");
        List<Borough> boroughs = boroughs();
        if (boroughs.isEmpty()) {
            html.element("p", "No record was read.").close("section");
            return;
        }
        html.element(
                "p",
                "Each number is a number of records. A record that names several boroughs, workstreams or groups counts for"
                        + " each of them, so that the numbers do not add up. The darker a cell, the more records.");
        html.element("h3", "Workstreams by borough", "id", "coverage-all");
        byWorkstream(boroughs, Coverage.ANY_GROUP, "Records by workstream and borough")
                .write(html);
        List<StakeholderGroup> groups = largest(Coverage.Cell::group, Coverage.ANY_GROUP, any -> true);
        html.element("h3", "Who took part or was heard, by borough", "id", "coverage-groups");
        if (groups.isEmpty()) {
            html.element("p", "No record names a group that took part.");
        } else {
            html.element("p", "A group that was only invited is not counted.");
            byGroup(boroughs, groups).write(html);
            html.element("h3", "Each group by workstream and borough", "id", "coverage-each");
            html.element("p", "On paper are the tables of those groups that were open in the page.", "class", "paper");
            groups.stream().limit(MOST_GROUPS).forEach(group -> one(html, boroughs, group));
            if (groups.size() > MOST_GROUPS) {
                html.element("p", "And " + Numbers.of(groups.size() - MOST_GROUPS, "more group") + ".");
            }
        }
        if (coverage.notCounted() > 0) {
            html.element(
                    "p",
                    "There were so many different terms that " + Numbers.of(coverage.notCounted())
                            + " mentions are not in these tables.");
        }
        html.close("section");
    }

    private void one(Html html, List<Borough> boroughs, StakeholderGroup group) {
        String name = name(group);
        html.open("details", "class", "group");
        html.open("summary").quoted(name);
        long count = coverage.count(Coverage.ANY_BOROUGH, Coverage.ANY_WORKSTREAM, group);
        html.text(", " + Numbers.of(count, "record")).close("summary");
        byWorkstream(boroughs, group, name + ": records by workstream and borough")
                .write(html);
        html.close("details");
    }

    private HeatMap byWorkstream(List<Borough> boroughs, StakeholderGroup group, String caption) {
        List<Workstream> workstreams = largest(
                Coverage.Cell::workstream,
                Coverage.ANY_WORKSTREAM,
                cell -> cell.group().equals(group));
        HeatMap map = new HeatMap(caption, "Workstream", columns(boroughs));
        workstreams.stream()
                .limit(MOST_ROWS)
                .sorted(Comparator.comparing((Workstream each) -> each.equals(Coverage.NO_WORKSTREAM))
                        .thenComparing(this::name, String.CASE_INSENSITIVE_ORDER))
                .forEach(workstream -> {
                    List<Long> numbers = boroughs.stream()
                            .map(borough -> coverage.count(borough, workstream, group))
                            .toList();
                    if (workstream.equals(Coverage.NO_WORKSTREAM)) {
                        map.plainRow(name(workstream), numbers);
                    } else {
                        map.row(name(workstream), numbers);
                    }
                });
        if (workstreams.size() > MOST_ROWS) {
            map.note("And " + Numbers.of(workstreams.size() - MOST_ROWS, "more workstream") + " with fewer records.");
        }
        map.total(
                "All records",
                boroughs.stream()
                        .map(borough -> coverage.count(borough, Coverage.ANY_WORKSTREAM, group))
                        .toList());
        return map;
    }

    private HeatMap byGroup(List<Borough> boroughs, List<StakeholderGroup> groups) {
        HeatMap map = new HeatMap("Records by group and borough", "Group", columns(boroughs));
        groups.stream()
                .limit(MOST_ROWS)
                .forEach(group -> map.row(
                        name(group),
                        boroughs.stream()
                                .map(borough -> coverage.count(borough, Coverage.ANY_WORKSTREAM, group))
                                .toList()));
        if (groups.size() > MOST_ROWS) {
            map.note("And " + Numbers.of(groups.size() - MOST_ROWS, "more group") + " with fewer records.");
        }
        return map;
    }

    private List<String> columns(List<Borough> boroughs) {
        return boroughs.stream().map(this::name).toList();
    }

    /**
     * The columns: the boroughs that are named, all six of south east London if one of them is, so that a gap shows; then
     * those records that name none, and all records.
     */
    private List<Borough> boroughs() {
        List<Borough> named = largest(Coverage.Cell::borough, Coverage.ANY_BOROUGH, any -> true);
        if (named.isEmpty()) {
            return List.of();
        }
        Set<Borough> shown = new HashSet<>();
        named.stream()
                .filter(borough -> !borough.equals(Coverage.NO_BOROUGH))
                .limit(MOST_COLUMNS)
                .forEach(shown::add);
        if (shown.stream().anyMatch(Borough.SOUTH_EAST_LONDON::contains)) {
            shown.addAll(Borough.SOUTH_EAST_LONDON);
        }
        List<Borough> columns = new ArrayList<>(shown);
        columns.sort(Comparator.comparing(this::name, String.CASE_INSENSITIVE_ORDER));
        columns.add(Coverage.NO_BOROUGH);
        columns.add(Coverage.ANY_BOROUGH);
        return columns;
    }

    /** The terms on an axis, those with most records first. */
    private <T extends Term> List<T> largest(Function<Coverage.Cell, T> axis, T any, Predicate<Coverage.Cell> which) {
        Map<T, Long> counts = new LinkedHashMap<>();
        for (Coverage.Cell cell : coverage.cells()) {
            T term = axis.apply(cell);
            if (!term.equals(any) && which.test(cell) && isTotal(cell, term)) {
                counts.merge(term, coverage.count(cell.borough(), cell.workstream(), cell.group()), Math::max);
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<T, Long>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> name(entry.getKey()), String.CASE_INSENSITIVE_ORDER))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether a cell counts all records that name a term, on the axes that are not looked at. */
    private static boolean isTotal(Coverage.Cell cell, Term term) {
        return (cell.borough().equals(Coverage.ANY_BOROUGH) || cell.borough().equals(term))
                && (cell.workstream().equals(Coverage.ANY_WORKSTREAM)
                        || cell.workstream().equals(term));
    }

    private String name(Term term) {
        if (term.equals(Coverage.NO_BOROUGH)) {
            return "No borough named";
        } else if (term.equals(Coverage.NO_WORKSTREAM)) {
            return "No workstream named";
        } else if (term.equals(Coverage.ANY_BOROUGH)) {
            return "All records";
        }
        return messages.shown(overview.names().of(term));
    }
}
