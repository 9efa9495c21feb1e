// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.util.List;
import java.util.Locale;
import org.ohsel.io.page.Html;

/**
 * A picture of numbers over time: for each kind of record a row of bars, all to one scale, with the numbers above them.
 * Kinds are told apart by where they stand, not by colour.
 */
final class SvgTimeline {

    private static final double ROW = 46;
    private static final double BAR = 26;
    private static final double FOOT = 26;
    private static final double CHARACTER = 7.2;

    /** Narrower than this, a bar has no room for its number. */
    private static final double ROOM = 14;

    private final double width;
    private final double left;
    private final boolean labelsAbove;

    private SvgTimeline(double width, double left) {
        this.width = width;
        this.left = left;
        this.labelsAbove = left == 0;
    }

    /** For a desk: names of kinds stand beside their bars. */
    static SvgTimeline wide() {
        return new SvgTimeline(880, 190);
    }

    /** For a telephone: names of kinds stand above their bars. */
    static SvgTimeline narrow() {
        return new SvgTimeline(340, 0);
    }

    /**
     * Draws it.
     *
     * @param html takes the picture
     * @param id a name for its parts, unique on the page
     * @param title what it shows
     * @param description what is to be seen in it, for those who do not see it
     * @param periods the places on the axis
     * @param kinds the kinds, in the order of the rows
     */
    void write(
            Html html,
            String id,
            String title,
            String description,
            List<Chronology.Period> periods,
            List<String> kinds) {
        double row = labelsAbove ? ROW + 16 : ROW;
        double height = kinds.size() * row + FOOT;
        html.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                labelsAbove ? "timeline narrow" : "timeline wide",
                "viewBox",
                "0 0 " + number(width) + " " + number(height),
                "role",
                "img",
                "aria-labelledby",
                id + "-title " + id + "-desc");
        html.element("title", title, "id", id + "-title").element("desc", description, "id", id + "-desc");
        long most = periods.stream()
                .flatMap(period -> period.counts().values().stream())
                .mapToLong(count -> count)
                .max()
                .orElse(1);
        double step = (width - left) / periods.size();
        for (int i = 0; i < kinds.size(); i++) {
            row(html, kinds.get(i), (i + 1) * row, step, most, periods);
        }
        axis(html, height - 6, step, periods);
        html.close("svg");
    }

    private void row(Html html, String kind, double base, double step, long most, List<Chronology.Period> periods) {
        double labelY = labelsAbove ? base - BAR - 18 : base - 8;
        html.element("text", TermNames.ofKind(kind), "class", "kind", "x", "0", "y", number(labelY));
        html.open(
                        "line",
                        "class",
                        "base",
                        "x1",
                        number(left),
                        "x2",
                        number(width),
                        "y1",
                        number(base),
                        "y2",
                        number(base))
                .close("line");
        double bar = Math.min(step * 0.76, 34);
        for (int i = 0; i < periods.size(); i++) {
            long count = periods.get(i).counts().getOrDefault(kind, 0L);
            if (count > 0) {
                double x = left + i * step + (step - bar) / 2;
                double tall = Math.max(2, BAR * count / most);
                html.open(
                                "rect",
                                "class",
                                "bar",
                                "x",
                                number(x),
                                "y",
                                number(base - tall),
                                "width",
                                number(bar),
                                "height",
                                number(tall))
                        .close("rect");
                if (step >= Math.max(ROOM, String.valueOf(count).length() * CHARACTER)) {
                    html.element(
                            "text",
                            String.valueOf(count),
                            "class",
                            "count",
                            "x",
                            number(x + bar / 2),
                            "y",
                            number(base - tall - 4),
                            "text-anchor",
                            "middle");
                }
            }
        }
    }

    /** As many labels as fit, counted from the last period. */
    private void axis(Html html, double y, double step, List<Chronology.Period> periods) {
        int longest = periods.stream()
                .mapToInt(period -> period.label().length())
                .max()
                .orElse(1);
        int every = (int) Math.max(1, Math.ceil((longest * CHARACTER + 8) / step));
        for (int i = periods.size() - 1; i >= 0; i -= every) {
            double middle = left + (i + 0.5) * step;
            double half = longest * CHARACTER / 2;
            double x = Math.max(half, Math.min(width - half, middle));
            html.element(
                    "text",
                    periods.get(i).label(),
                    "class",
                    "period",
                    "x",
                    number(x),
                    "y",
                    number(y),
                    "text-anchor",
                    "middle");
        }
    }

    private static String number(double number) {
        String text = String.format(Locale.ROOT, "%.1f", number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
