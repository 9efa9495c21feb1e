// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What changed between two versions of a record, as a reader would say it: line by line of what the page of each says. */
final class Difference {

    /** Above this, what changed is shown as a whole instead of line by line. */
    private static final int MOST_COMPARED = 4_000_000;

    /**
     * One thing that changed.
     *
     * @param where what it is about, such as {@code Feedback › Responses › Status}
     * @param before what was said; null if it was added
     * @param after what is said; null if it was removed
     */
    record Change(
            String where, @Nullable String before, @Nullable String after) {}

    private record Line(String where, String text) {}

    private final List<Change> changes = new ArrayList<>();

    private Difference() {}

    /** What changed from one version to another; empty if they say the same. */
    static List<Change> between(Part before, Part after) {
        List<Line> old = lines(before, "", new ArrayList<>());
        List<Line> now = lines(after, "", new ArrayList<>());
        int start = 0;
        while (start < Math.min(old.size(), now.size()) && old.get(start).equals(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(old.size(), now.size()) - start
                && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        Difference difference = new Difference();
        difference.compare(old.subList(start, old.size() - end), now.subList(start, now.size() - end));
        return difference.changes;
    }

    private static List<Line> lines(Part part, String where, List<Line> lines) {
        if (part.lead() != null) {
            lines.add(new Line(where, part.lead()));
        }
        part.tags().forEach(tag -> lines.add(new Line(where, tag)));
        part.facts()
                .forEach(fact ->
                        fact.values().forEach(value -> lines.add(new Line(in(where, fact.label()), value.text()))));
        if (part.result() != null) {
            part.result()
                    .rows()
                    .forEach(row -> lines.add(new Line(
                            in(where, part.result().title()),
                            row.option() + ": " + row.count()
                                    + (row.percentage() == null ? "" : " (" + row.percentage() + ")"))));
        }
        part.sections()
                .forEach(section -> section.parts().forEach(inner -> lines(inner, in(where, section.label()), lines)));
        part.sources().forEach(source -> lines.add(new Line(in(where, "Source"), source.text())));
        return lines;
    }

    private static String in(String where, String label) {
        return where.isEmpty() ? label : where + " › " + label;
    }

    /** Keeps the longest sequence of lines that both have. */
    private void compare(List<Line> old, List<Line> now) {
        if ((long) old.size() * now.size() > MOST_COMPARED) {
            old.forEach(this::removed);
            now.forEach(this::added);
            return;
        }
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                i++;
                j++;
            } else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                removed(old.get(i++));
            } else {
                added(now.get(j++));
            }
        }
    }

    private void removed(Line line) {
        changes.add(new Change(line.where(), line.text(), null));
    }

    /** A line that comes in the place of one that was just removed is that line, changed. */
    private void added(Line line) {
        int last = changes.size() - 1;
        if (last >= 0
                && changes.get(last).after() == null
                && changes.get(last).where().equals(line.where())) {
            changes.set(
                    last,
                    new Change(
                            line.where(),
                            Objects.requireNonNull(changes.get(last).before()),
                            line.text()));
        } else {
            changes.add(new Change(line.where(), null, line.text()));
        }
    }
}
