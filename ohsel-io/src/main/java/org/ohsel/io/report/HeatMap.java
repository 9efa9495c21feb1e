// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.page.Html;
import org.ohsel.io.page.Numbers;

/**
 * A table of numbers whose cells are shaded: a real table, which reads without its shades. The last two columns stand for
 * no column in particular and for all; they are not shaded, and neither are such rows.
 */
final class HeatMap {

    /** The shades, but for that of nothing. */
    private static final int SHADES = 5;

    /** How many columns at the end are not shaded. */
    private static final int PLAIN = 2;

    private record Row(String name, List<Long> numbers, boolean isShaded) {}

    private final String caption;
    private final String corner;
    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();
    private @Nullable Row total;
    private @Nullable String note;

    HeatMap(String caption, String corner, List<String> columns) {
        this.caption = caption;
        this.corner = corner;
        this.columns = columns;
    }

    void row(String name, List<Long> numbers) {
        rows.add(new Row(name, numbers, true));
    }

    void plainRow(String name, List<Long> numbers) {
        rows.add(new Row(name, numbers, false));
    }

    void total(String name, List<Long> numbers) {
        total = new Row(name, numbers, false);
    }

    void note(String text) {
        note = text;
    }

    void write(Html html) {
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", caption);
        html.open("table", "class", "heat").element("caption", caption, "class", "unseen");
        html.open("thead").open("tr").element("th", corner, "scope", "col");
        for (int i = 0; i < columns.size(); i++) {
            html.open("th", "scope", "col", "class", i < columns.size() - PLAIN ? "turned" : "turned total");
            html.open("span").quoted(columns.get(i)).close("span").close("th");
        }
        html.close("tr").close("thead").open("tbody");
        long most = rows.stream()
                .filter(Row::isShaded)
                .flatMap(row -> row.numbers().subList(0, columns.size() - PLAIN).stream())
                .mapToLong(number -> number)
                .max()
                .orElse(0);
        rows.forEach(row -> write(html, row, most));
        html.close("tbody");
        if (total != null) {
            html.open("tfoot");
            write(html, total, 0);
            html.close("tfoot");
        }
        html.close("table").close("div");
        if (note != null) {
            html.element("p", note);
        }
    }

    private void write(Html html, Row row, long most) {
        html.open("tr").open("th", "scope", "row").quoted(row.name()).close("th");
        for (int i = 0; i < row.numbers().size(); i++) {
            long number = row.numbers().get(i);
            boolean isShaded = row.isShaded() && i < row.numbers().size() - PLAIN;
            html.element("td", Numbers.of(number), "class", isShaded ? "shade-" + shade(number, most) : "total");
        }
        html.close("tr");
    }

    /** From 0 for nothing to {@value #SHADES} for the most; if even that is little, a shade for each number. */
    static int shade(long number, long most) {
        return number == 0 ? 0 : (int) Math.ceil((double) number * SHADES / Math.max(SHADES, most));
    }
}
