// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Location;
import org.ohsel.rules.Messages;

/** What is to be written beside the cells of one sheet. */
final class Annotations {

    /** A cell can hold 32,767 characters. */
    private static final int LONGEST = 30_000;

    private final Messages messages;
    private final SortedMap<Location, List<Finding>> byCell = new TreeMap<>();

    Annotations(Messages messages) {
        this.messages = messages;
    }

    /** The findings that are at cells, by the name of the sheet. */
    static Map<String, Annotations> bySheet(Iterable<Finding> findings, Messages messages) {
        Map<String, Annotations> sheets = new TreeMap<>();
        for (Finding finding : findings) {
            @Nullable Location at = finding.location();
            if (at != null && at.sheet() != null) {
                sheets.computeIfAbsent(at.sheet(), name -> new Annotations(messages))
                        .byCell
                        .computeIfAbsent(at, cell -> new ArrayList<>())
                        .add(finding);
            }
        }
        return sheets;
    }

    /** The comments, by the cell: D17. */
    Map<String, String> comments() {
        Map<String, String> comments = new TreeMap<>();
        byCell.forEach((cell, findings) -> comments.put(name(cell), comment(findings)));
        return comments;
    }

    private String comment(List<Finding> findings) {
        List<String> lines = findings.stream().map(this::text).distinct().toList();
        return shortened(lines, "\n\n");
    }

    /** The reasons, by the number of the row. */
    SortedMap<Long, String> reasons() {
        SortedMap<Long, List<String>> lines = new TreeMap<>();
        byCell.forEach((cell, findings) -> findings.stream()
                .map(finding -> name(cell) + ": " + text(finding))
                .distinct()
                .forEach(line -> lines.computeIfAbsent(cell.line(), row -> new ArrayList<>())
                        .add(line)));
        SortedMap<Long, String> reasons = new TreeMap<>();
        lines.forEach((row, list) -> reasons.put(row, shortened(list, "\n")));
        return reasons;
    }

    private String text(Finding finding) {
        String message = messages.message(finding);
        String advice = messages.advice(finding);
        return finding.severity() + " " + finding.ruleId() + ": " + message + (message.endsWith(".") ? "" : ".")
                + (advice.isEmpty() ? "" : " " + advice);
    }

    private static String shortened(List<String> lines, String between) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (text.length() + line.length() > LONGEST) {
                return text + (i == 0 ? line.substring(0, LONGEST) : "") + between + "and " + (lines.size() - i)
                        + " more";
            }
            text.append(i == 0 ? "" : between).append(line);
        }
        return text.toString();
    }

    /** The name of a cell: D17. */
    static String name(Location cell) {
        return new Location(cell.line(), cell.column(), "").toString();
    }

    /** The number of the column of a cell, from 1; 0 if it is not the name of one. */
    static int column(String cell) {
        int column = 0;
        for (int i = 0; i < cell.length() && i < 4 && Character.isLetter(cell.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(cell.charAt(i)) - 'A' + 1;
        }
        return column;
    }

    /** The number of the row of a cell, from 1. */
    static long row(String cell) {
        String digits = cell.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 9 ? 0 : Long.parseLong(digits);
    }
}
