// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The commands in a Markdown page with what they print, in fenced blocks of {@code console}:
 *
 * <pre>
 * $ ohsel validate log.json | head -1
 * what comes on standard output
 * 2> what comes on standard error
 * [exit status 1]
 * </pre>
 *
 * <p>A line {@code > } continues a command. A line that is only {@code ...} stands for any number of lines, and the
 * character for an ellipsis for any characters. The exit status is 0 unless it is given.
 */
final class Transcript {

    static final String ERROR = "2> ";
    private static final String ANY_LINES = "...";
    private static final String ANY_TEXT = "\u2026";
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```console\n(.*?)^```$");

    private Transcript() {}

    /**
     * A command and what is expected of it.
     *
     * @param command the command, for a shell
     * @param expected the lines after it
     */
    record Step(String command, List<String> expected) {

        /** Whether what a run printed is what is expected. */
        boolean matches(List<String> printed) {
            return Pattern.matches(pattern(), lines(printed));
        }

        /** Whether some of it may be anything, so that it cannot be written anew. */
        boolean hasWildcards() {
            return expected.stream().anyMatch(line -> line.equals(ANY_LINES) || line.contains(ANY_TEXT));
        }

        private String pattern() {
            return expected.stream()
                    .map(line -> line.equals(ANY_LINES) ? "(?:.*\n)*" : text(line) + "\n")
                    .collect(Collectors.joining());
        }

        private static String text(String line) {
            return Pattern.compile(ANY_TEXT)
                    .splitAsStream(line + "\0")
                    .map(part -> part.replace("\0", ""))
                    .map(Pattern::quote)
                    .collect(Collectors.joining(".*"));
        }

        private static String lines(List<String> printed) {
            return printed.stream().map(line -> line + "\n").collect(Collectors.joining());
        }
    }

    /** The steps of a page, in order. */
    static List<Step> steps(String page) {
        List<Step> steps = new ArrayList<>();
        Matcher blocks = BLOCK.matcher(page);
        while (blocks.find()) {
            steps.addAll(stepsOf(blocks.group(1)));
        }
        return steps;
    }

    private static List<Step> stepsOf(String block) {
        List<Step> steps = new ArrayList<>();
        for (String line : block.lines().toList()) {
            if (line.startsWith("$ ")) {
                steps.add(new Step(line.substring(2), new ArrayList<>()));
            } else if (steps.isEmpty()) {
                throw new IllegalArgumentException("a block of console begins with a command, unlike: " + line);
            } else if (line.startsWith("> ")
                    && steps.get(steps.size() - 1).expected().isEmpty()) {
                Step begun = steps.remove(steps.size() - 1);
                steps.add(new Step(begun.command() + "\n" + line.substring(2), begun.expected()));
            } else {
                steps.get(steps.size() - 1).expected().add(line);
            }
        }
        return steps;
    }

    /** The lines of a run, as a page has them. */
    static List<String> printed(String out, String err, int status) {
        List<String> lines = new ArrayList<>(out.lines().toList());
        err.lines().map(line -> ERROR + line).forEach(lines::add);
        if (status != 0) {
            lines.add("[exit status " + status + "]");
        }
        return lines;
    }

    /** A page with the blocks as they are printed now, as far as they say all of it. */
    static String rewritten(String page, List<List<String>> printed) {
        StringBuilder written = new StringBuilder();
        Matcher blocks = BLOCK.matcher(page);
        int next = 0;
        while (blocks.find()) {
            StringBuilder block = new StringBuilder("```console\n");
            for (Step step : stepsOf(blocks.group(1))) {
                List<String> lines = step.hasWildcards() ? step.expected() : printed.get(next);
                block.append("$ ").append(step.command().replace("\n", "\n> ")).append('\n');
                lines.forEach(line -> block.append(line).append('\n'));
                next++;
            }
            blocks.appendReplacement(written, Matcher.quoteReplacement(block + "```"));
        }
        blocks.appendTail(written);
        return written.toString();
    }
}
