// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeleteDelta;
import com.github.difflib.patch.DeltaType;
import com.github.difflib.patch.InsertDelta;
import com.github.difflib.patch.Patch;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The differences between two versions of a document, as {@code patch} and {@code git apply} read them.
 *
 * <p>Between long documents with many small differences the library would take hours: so where lines differ, the next
 * place is sought at which a few lines are alike again, and the library compares what lies before it.
 */
final class UnifiedDiff {

    private static final int CONTEXT = 3;

    /** So many lines must be alike for the differences to be over. */
    private static final int ALIKE = 3;

    /** How many lines may come or go at one place. */
    private static final int MOST_APART = 20;

    /** The time that the library takes grows with the square of the number of lines. */
    private static final int MOST_COMPARED = 1000;

    private static final String NO_NEW_LINE = "\n\\ No newline at end of file";

    private UnifiedDiff() {}

    /** The lines of the difference; none if there is no difference. */
    static List<String> between(String name, byte[] before, byte[] after) {
        List<String> old = lines(before);
        List<String> fixed = lines(after);
        return UnifiedDiffUtils.generateUnifiedDiff("a/" + name, "b/" + name, old, patch(old, fixed), CONTEXT);
    }

    private static List<String> lines(byte[] document) {
        String text = new String(document, StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int last = lines.size() - 1;
        if (lines.get(last).isEmpty()) {
            lines.remove(last);
        } else {
            lines.set(last, lines.get(last) + NO_NEW_LINE);
        }
        return lines;
    }

    private static Patch<String> patch(List<String> old, List<String> fixed) {
        Patch<String> patch = new Patch<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < fixed.size()) {
            if (i < old.size() && j < fixed.size() && old.get(i).equals(fixed.get(j))) {
                i++;
                j++;
                continue;
            }
            int[] end = alikeAgain(old, fixed, i, j);
            add(patch, old.subList(i, end[0]), fixed.subList(j, end[1]), i, j);
            i = end[0];
            j = end[1];
        }
        return patch;
    }

    /** Where the two are alike again, with as few lines between as possible; at their ends, if they are not. */
    private static int[] alikeAgain(List<String> old, List<String> fixed, int from, int to) {
        int i = from;
        int j = to;
        while (i < old.size() && j < fixed.size()) {
            for (int apart = 1; apart <= MOST_APART; apart++) {
                for (int removed = apart; removed >= 0; removed--) {
                    if (areAlike(old, fixed, i + removed, j + apart - removed)) {
                        return new int[] {i + removed, j + apart - removed};
                    }
                }
            }
            i++;
            j++;
        }
        return new int[] {old.size(), fixed.size()};
    }

    private static boolean areAlike(List<String> old, List<String> fixed, int i, int j) {
        for (int k = 0; k < ALIKE; k++) {
            if (i + k > old.size() || j + k > fixed.size()) {
                return false;
            }
            boolean oldEnds = i + k >= old.size();
            boolean fixedEnds = j + k >= fixed.size();
            if (oldEnds || fixedEnds) {
                return oldEnds && fixedEnds;
            }
            if (!old.get(i + k).equals(fixed.get(j + k))) {
                return false;
            }
        }
        return true;
    }

    private static void add(Patch<String> patch, List<String> old, List<String> fixed, int i, int j) {
        if (old.size() + fixed.size() > MOST_COMPARED) {
            patch.addDelta(new ChangeDelta<>(new Chunk<>(i, old), new Chunk<>(j, fixed)));
            return;
        }
        for (AbstractDelta<String> delta : DiffUtils.diff(old, fixed).getDeltas()) {
            Chunk<String> source = moved(delta.getSource(), i);
            Chunk<String> target = moved(delta.getTarget(), j);
            patch.addDelta(
                    delta.getType() == DeltaType.DELETE
                            ? new DeleteDelta<>(source, target)
                            : delta.getType() == DeltaType.INSERT
                                    ? new InsertDelta<>(source, target)
                                    : new ChangeDelta<>(source, target));
        }
    }

    private static Chunk<String> moved(Chunk<String> chunk, int by) {
        return new Chunk<>(chunk.getPosition() + by, chunk.getLines());
    }
}
