// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ohsel.io.fix.FixedDocument;
import org.ohsel.io.report.Visible;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Location;
import org.ohsel.rules.Messages;
import org.ohsel.rules.PersonalData;

/**
 * The differences that fixes make, as they may be shown: without personal data unless that is asked for, and without
 * anything that a terminal would obey. Tabs, and the first half of a CR LF, stay, so that most differences can be applied
 * with other programs as well.
 */
final class DiffLines {

    private static final Pattern HUNK = Pattern.compile("@@ -(\\d+)(?:,\\d+)? \\+(\\d+)(?:,\\d+)? @@.*");

    private final Messages messages;
    private final Map<Long, Integer> hiddenBefore;
    private final Map<Long, Integer> hiddenAfter;
    private long before;
    private long after;

    private DiffLines(Findings before, Findings after, Messages messages) {
        this.messages = messages;
        this.hiddenBefore = hidden(before, messages);
        this.hiddenAfter = hidden(after, messages);
    }

    /** The column in each line from which on values are personal as a whole. */
    private static Map<Long, Integer> hidden(Findings findings, Messages messages) {
        return messages.showsQuotedText()
                ? Map.of()
                : findings.stream()
                        .filter(PersonalData::isWhollyPersonal)
                        .map(Finding::location)
                        .flatMap(Stream::ofNullable)
                        .collect(Collectors.toMap(
                                Location::line,
                                place -> (int) Math.min(place.column(), Integer.MAX_VALUE),
                                Math::min,
                                HashMap::new));
    }

    static List<String> of(String name, FixedDocument fixed, Messages messages) {
        DiffLines lines = new DiffLines(fixed.found(), fixed.remaining(), messages);
        return lines.between(name, fixed.original(), fixed.fixed());
    }

    /** The differences of a file in which nothing is personal but what can be told by its form. */
    static List<String> of(String name, byte[] original, byte[] changed) {
        return new DiffLines(Findings.NONE, Findings.NONE, Messages.english()).between(name, original, changed);
    }

    private List<String> between(String name, byte[] original, byte[] changed) {
        return UnifiedDiff.between(name, original, changed).stream()
                .map(this::shown)
                .toList();
    }

    private String shown(String line) {
        Matcher hunk = HUNK.matcher(line);
        if (hunk.matches()) {
            before = Long.parseLong(hunk.group(1));
            after = Long.parseLong(hunk.group(2));
            return line;
        }
        if (before == 0 && (line.startsWith("--- ") || line.startsWith("+++ "))) {
            return Visible.text(line);
        }
        int sign = line.charAt(0);
        String text = line.substring(1);
        int column = sign == '+' ? hiddenAfter.getOrDefault(after, 0) : hiddenBefore.getOrDefault(before, 0);
        before += sign == '+' ? 0 : 1;
        after += sign == '-' ? 0 : 1;
        return (char) sign + visible(masked(messages.shown(text), column));
    }

    private static String masked(String text, int column) {
        int from = column == 0
                ? text.length()
                : Math.min(
                        text.length(),
                        text.offsetByCodePoints(0, Math.min(column - 1, text.codePointCount(0, text.length()))));
        return text.substring(0, from) + text.substring(from).replaceAll("[\\p{L}\\p{M}\\p{N}]", "*");
    }

    private static String visible(String text) {
        return text.lines().count() <= 1 && text.indexOf('\t') < 0 && !text.endsWith("\r")
                ? Visible.text(text)
                : pieces(text);
    }

    /** With tabs, a CR at the end, and the line that says that there is no line break at the end of the document. */
    private static String pieces(String text) {
        int newLine = text.indexOf('\n');
        String line = newLine < 0 ? text : text.substring(0, newLine);
        String rest = newLine < 0 ? "" : text.substring(newLine);
        boolean cr = line.endsWith("\r");
        String body = cr ? line.substring(0, line.length() - 1) : line;
        return Stream.of(body.split("\t", -1)).map(Visible::text).collect(Collectors.joining("\t"))
                + (cr ? "\r" : "")
                + rest;
    }
}
