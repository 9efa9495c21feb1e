// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.codec.WrittenNumbers;
import org.ohsel.model.Headcount;
import org.ohsel.model.PartialDate;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Fix;
import org.ohsel.rules.Remedy;
import org.ohsel.rules.standard.JsonRules;

/**
 * What to write into a cell, where the advice for JSON would say what no cell can hold: an object, a boolean.
 *
 * @param words the advice
 */
record CellRemedy(String words) implements Remedy {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** The finding with advice for a cell, if the cell needs other advice than JSON. */
    static Finding of(Finding finding, Draft.Leaf leaf) {
        @Nullable Target target = leaf.target();
        if (target == null || !(leaf.value() instanceof String text)) {
            return finding;
        } else if (finding.ruleId().equals(JsonRules.TYPE.id()) && target.type() == Headcount.class) {
            return with(finding, "a number of people", headcount(text));
        } else if (finding.ruleId().equals(JsonRules.TYPE.id()) && target.type() == Boolean.class) {
            return with(finding, "yes or no", "Write yes or no.");
        } else if (finding.ruleId().equals(JsonRules.FORMAT.id()) && target.type() == PartialDate.class) {
            @Nullable LocalDate day = serial(text);
            return day == null
                    ? finding
                    : with(
                            finding,
                            null,
                            "Write " + day + ", if this is the number by which a spreadsheet keeps a day.");
        }
        return finding;
    }

    private static String headcount(String text) {
        return WrittenNumbers.count(text)
                .map(count -> "Write " + count.words() + ".")
                .orElse(
                        "Write a number, such as 40, about 40, over 40 or fewer than 40; leave the cell empty if it is not"
                                + " known.");
    }

    /** The day that Excel shows for a number, from 1954 to 2064; a CSV file has the number if the column is not one of dates. */
    private static @Nullable LocalDate serial(String text) {
        return text.matches("[2-5]\\d{4}") ? DAY_ZERO.plusDays(Integer.parseInt(text)) : null;
    }

    private static Finding with(Finding finding, @Nullable String expected, String words) {
        Map<String, Object> arguments = new TreeMap<>(finding.arguments());
        if (expected != null) {
            arguments.put("expected", expected);
        }
        arguments.put("remedy", new CellRemedy(words));
        return new Finding(
                finding.rule(),
                finding.severity(),
                finding.pointer(),
                arguments,
                finding.recordId(),
                finding.location());
    }

    @Override
    public Optional<Fix> fix(String pointer) {
        return Optional.empty();
    }

    @Override
    public String toString() {
        return words;
    }
}
