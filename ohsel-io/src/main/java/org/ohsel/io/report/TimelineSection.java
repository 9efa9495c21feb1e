// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ohsel.io.page.Html;
import org.ohsel.io.page.Numbers;

/** When the records date from: a picture, and a table that says the same. */
final class TimelineSection {

    private final Chronology chronology;

    TimelineSection(Chronology chronology) {
        this.chronology = chronology;
    }

    void write(Html html) {
        html.open("section", "aria-labelledby", "timeline");
        html.element("h2", "When the records date from", "id", "timeline");
        List<Chronology.Period> periods = chronology.periods();
        if (periods.isEmpty()) {
            html.element("p", "No record has a date that could be shown.").close("section");
            return;
        }
        String unit = chronology.isByMonth() ? "month" : "year";
        html.element(
                "p",
                "A record is counted in the " + unit
                        + " in which its date begins: an event when it took place, a strategy"
                        + " when its period starts.");
        List<String> kinds = kinds(periods);
        html.open("figure").element("figcaption", "Records by " + unit + " and kind");
        String title = "Records by " + unit + " and kind";
        String description = description(periods, unit);
        SvgTimeline.wide().write(html, "timeline-wide", title, description, periods, kinds);
        SvgTimeline.narrow().write(html, "timeline-narrow", title, description, periods, kinds);
        html.close("figure");
        table(html, periods, kinds, unit);
        outside(html, unit);
        html.close("section");
    }

    /** The kinds that are in the picture, those with most records first. */
    private List<String> kinds(List<Chronology.Period> periods) {
        Map<String, Long> totals = periods.stream()
                .flatMap(period -> period.counts().entrySet().stream())
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.summingLong(Map.Entry::getValue)));
        return totals.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String description(List<Chronology.Period> periods, String unit) {
        Chronology.Period most = periods.get(0);
        for (Chronology.Period each : periods) {
            most = each.total() > most.total() ? each : most;
        }
        long total = periods.stream().mapToLong(Chronology.Period::total).sum();
        return Numbers.of(total, "record") + " from " + periods.get(0).label() + " to "
                + periods.get(periods.size() - 1).label() + "; most are of the " + unit + " " + most.label() + ", "
                + Numbers.of(most.total()) + ". The numbers are in the table that follows.";
    }

    private static void table(Html html, List<Chronology.Period> periods, List<String> kinds, String unit) {
        html.open("details").element("summary", "The numbers as a table");
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", "Records by " + unit);
        html.open("table", "class", "list numbers")
                .element("caption", "Records by " + unit + " and kind", "class", "unseen");
        html.open("thead").open("tr").element("th", unit.equals("month") ? "Month" : "Year", "scope", "col");
        kinds.forEach(kind -> html.element("th", TermNames.ofKind(kind), "scope", "col", "class", "number"));
        html.element("th", "All", "scope", "col", "class", "number")
                .close("tr")
                .close("thead")
                .open("tbody");
        for (Chronology.Period period : periods) {
            html.open("tr").element("th", period.label(), "scope", "row");
            for (String kind : kinds) {
                long count = period.counts().getOrDefault(kind, 0L);
                html.element("td", Numbers.of(count), "class", count == 0 ? "number zero" : "number");
            }
            html.element("td", Numbers.of(period.total()), "class", "number").close("tr");
        }
        html.close("tbody").close("table").close("div").close("details");
    }

    private void outside(Html html, String unit) {
        Map<String, Long> outside = chronology.outside();
        if (outside.isEmpty()) {
            return;
        }
        long count = outside.values().stream().mapToLong(number -> number).sum();
        html.element(
                "p",
                Numbers.of(count, "record") + (count == 1 ? " is" : " are") + " not in the picture, for want of a date"
                        + (unit.equals("month") ? " that lies within a month: " : ": ")
                        + outside.entrySet().stream()
                                .map(entry -> Numbers.of(entry.getValue()) + " "
                                        + TermNames.ofKind(entry.getKey(), entry.getValue()))
                                .collect(Collectors.joining(", "))
                        + ".");
    }
}
