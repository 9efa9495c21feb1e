// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.PatchFailedException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {

    private static List<String> diff(String before, String after) {
        return UnifiedDiff.between(
                "x.json", before.getBytes(StandardCharsets.UTF_8), after.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aChangedLineHasThreeLinesAroundIt() {
        assertEquals(
                List.of(
                        "--- a/x.json",
                        "+++ b/x.json",
                        "@@ -2,7 +2,7 @@",
                        " b",
                        " c",
                        " d",
                        "-e",
                        "+E",
                        " f",
                        " g",
                        " h"),
                diff("a\nb\nc\nd\ne\nf\ng\nh\ni\n", "a\nb\nc\nd\nE\nf\ng\nh\ni\n"));
    }

    @Test
    void theEndOfADocumentWithoutALineBreakIsSaid() {
        assertEquals(
                List.of(
                        "--- a/x.json",
                        "+++ b/x.json",
                        "@@ -1,2 +1,1 @@",
                        "-{\r",
                        "-}\n\\ No newline at end of file",
                        "+{}\n\\ No newline at end of file"),
                diff("{\r\n}", "{}"));
    }

    @Test
    void thereIsNoneWhereNothingChanges() {
        assertEquals(List.of(), diff("a\nb", "a\nb"));
        assertEquals(List.of(), diff("", ""));
    }

    /** Whoever applies the difference gets the second document. */
    @Test
    void itCanBeApplied() throws PatchFailedException {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            List<String> before = random.ints(random.nextInt(80), 0, 6)
                    .mapToObj(String::valueOf)
                    .toList();
            List<String> after = changed(before, random);
            List<String> diff = diff(text(before), text(after));
            assertEquals(
                    after, DiffUtils.patch(before, UnifiedDiffUtils.parseUnifiedDiff(diff)), () -> before + " " + diff);
        }
    }

    private static String text(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static List<String> changed(List<String> lines, Random random) {
        List<String> changed = new ArrayList<>();
        for (String line : lines) {
            switch (random.nextInt(8)) {
                case 0 -> {}
                case 1 -> changed.addAll(List.of(line, "added"));
                case 2 -> changed.add("changed");
                default -> changed.add(line);
            }
        }
        return changed;
    }

    /** The library alone takes hours. */
    @Test
    void manyDifferencesInALongDocumentTakeSeconds() {
        String before =
                IntStream.range(0, 200_000).mapToObj(i -> "line " + i + "\n").collect(Collectors.joining());
        String every = before.replace("line", "Line");
        String some = before.replaceAll("(?m)^line (\\d+5)$", "Line $1");
        assertTimeout(Duration.ofSeconds(30), () -> {
            assertEquals(400_003, diff(before, every).size());
            assertEquals(
                    19_999,
                    diff(before, some).stream()
                            .filter(line -> line.startsWith("+L"))
                            .count());
        });
    }
}
