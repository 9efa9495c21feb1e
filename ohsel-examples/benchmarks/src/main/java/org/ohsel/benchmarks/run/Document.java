// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ohsel.benchmarks.stack.Stacks;
import org.ohsel.benchmarks.work.Workload;

/** Results as tables in Markdown. */
public final class Document {

    private static final String BEGIN = "<!-- tables: written by the benchmarks -->";
    private static final String END = "<!-- end of tables -->";

    private final Results results;
    private final List<Integer> jdks;

    /**
     * Takes results.
     *
     * @param results the results
     */
    public Document(Results results) {
        this.results = results;
        TreeSet<Integer> all = new TreeSet<>();
        results.pairs().forEach(pair -> all.add(pair.jdk()));
        results.scales().forEach(scale -> all.add(scale.jdk()));
        results.starts().forEach(start -> all.add(start.jdk()));
        results.sheets().forEach(sheet -> all.add(sheet.jdk()));
        jdks = List.copyOf(all);
    }

    /**
     * Puts tables where an earlier run put its own.
     *
     * @param file the document, which marks the place
     * @param tables the tables
     * @throws IOException if the document cannot be read or written
     */
    public static void replaceTables(Path file, String tables) throws IOException {
        String text = Files.readString(file);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IOException(file + " does not mark where the tables go: " + BEGIN + " and " + END);
        }
        Files.writeString(
                file, text.substring(0, begin + BEGIN.length()) + "\n\n" + tables + "\n" + text.substring(end));
    }

    /**
     * All tables.
     *
     * @return them in Markdown
     */
    public String tables() {
        StringBuilder out = new StringBuilder();
        results.pairs().stream().map(Results.Pair::workload).distinct().forEach(workload -> addWorkload(workload, out));
        addScales(out);
        addStarts(out);
        addSheets(out);
        return out.toString().strip() + "\n";
    }

    private void addWorkload(String workload, StringBuilder out) {
        Results.Pair any = results.pairs().stream()
                .filter(pair -> pair.workload().equals(workload))
                .findFirst()
                .orElseThrow();
        out.append("### ").append(Workload.named(workload).title()).append(": records of ");
        out.append(any.textBytes()).append(" bytes\n\n");
        addHeader("to the token walk, JDK %d | allocated, bytes", out);
        for (Stacks stack : Stacks.values()) {
            addPairs(stack.title(), workload, stack.id(), out);
        }
        out.append('\n');
        if (find(jdks.get(0), workload, PairedRun.ENCODE) != null) {
            addHeader("to databind's time, JDK %d | allocated, bytes", out);
            addPairs("ohsel, encode to a string", workload, PairedRun.ENCODE, out);
            out.append('\n');
        }
    }

    private void addPairs(String title, String workload, String stack, StringBuilder out) {
        if (jdks.stream().allMatch(jdk -> find(jdk, workload, stack) == null)) {
            return;
        }
        out.append("| ").append(title);
        for (int jdk : jdks) {
            Results.@Nullable Pair pair = find(jdk, workload, stack);
            out.append(
                    pair == null
                            ? " | - | -"
                            : text(
                                    " | %.2f [%.2f..%.2f] | %,d",
                                    pair.ratio(), pair.lower(), pair.upper(), pair.allocated()));
        }
        out.append(" |\n");
    }

    private Results.@Nullable Pair find(int jdk, String workload, String stack) {
        return results.pairs().stream()
                .filter(pair -> pair.jdk() == jdk)
                .filter(pair -> pair.workload().equals(workload) && pair.stack().equals(stack))
                .findFirst()
                .orElse(null);
    }

    private void addHeader(String columns, StringBuilder out) {
        String header = jdks.stream().map(jdk -> text(columns, jdk)).collect(Collectors.joining(" | ", "| | ", " |"));
        out.append(header).append('\n');
        long bars = header.chars().filter(c -> c == '|').count();
        out.append("|").append("---|".repeat((int) bars - 1)).append('\n');
    }

    private void addScales(StringBuilder out) {
        if (results.scales().isEmpty()) {
            return;
        }
        out.append("### one thread, more and more records\n\n");
        addHeader("records, JDK %d | microseconds a record | bytes kept a record", out);
        List<Results.Scale> first = ofJdk(jdks.get(0));
        for (int i = 0; i < first.size(); i++) {
            out.append("| ").append(first.get(i).what());
            for (int jdk : jdks) {
                Results.Scale scale = ofJdk(jdk).get(i);
                out.append(
                        text(" | %,d | %.2f | %.0f", scale.records(), scale.microsPerRecord(), scale.bytesPerRecord()));
            }
            out.append(" |\n");
        }
        out.append('\n');
    }

    private List<Results.Scale> ofJdk(int jdk) {
        return results.scales().stream().filter(scale -> scale.jdk() == jdk).toList();
    }

    private void addStarts(StringBuilder out) {
        if (results.starts().isEmpty()) {
            return;
        }
        out.append("### one record in a fresh JVM, milliseconds\n\n");
        addHeader("JDK %d | with an archive of classes", out);
        results.starts().stream().map(Results.Start::stack).distinct().forEach(stack -> {
            out.append("| ").append(Stacks.of(stack).title());
            for (int jdk : jdks) {
                out.append(text(" | %.0f | %.0f", millis(jdk, stack, false), millis(jdk, stack, true)));
            }
            out.append(" |\n");
        });
    }

    private void addSheets(StringBuilder out) {
        if (results.sheets().isEmpty()) {
            return;
        }
        out.append("\n### import of spreadsheets\n\n");
        addHeader("to a loop over the cells, JDK %d | microseconds a record", out);
        results.sheets().stream().map(Results.Sheet::form).distinct().forEach(form -> {
            out.append("| ").append(form);
            for (int jdk : jdks) {
                results.sheets().stream()
                        .filter(sheet -> sheet.jdk() == jdk && sheet.form().equals(form))
                        .forEach(sheet -> out.append(text(
                                " | %.2f [%.2f..%.2f] | %.1f",
                                sheet.ratio(), sheet.lower(), sheet.upper(), sheet.microsPerRecord())));
            }
            out.append(" |\n");
        });
    }

    private double millis(int jdk, String stack, boolean archive) {
        return results.starts().stream()
                .filter(start -> start.jdk() == jdk && start.stack().equals(stack) && start.archive() == archive)
                .mapToDouble(Results.Start::millis)
                .findFirst()
                .orElse(Double.NaN);
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, Objects.requireNonNull(format), values);
    }
}
