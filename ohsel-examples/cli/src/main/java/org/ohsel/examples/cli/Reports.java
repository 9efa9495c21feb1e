// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.report.Excerpts;
import org.ohsel.io.report.Overview;
import org.ohsel.io.report.Report;
import org.ohsel.io.report.Summary;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.Findings;

/** The reports of a run: one on standard output, and any number in files. */
final class Reports implements Report, AutoCloseable {

    /**
     * One of them.
     *
     * @param report the report
     * @param output what it is written to
     * @param file the file that it is in; null on standard output
     * @param hasStandardError whether whoever reads it sees standard error as well
     */
    private record One(
            Report report, PrintWriter output, @Nullable OutputFile file, boolean hasStandardError) {}

    private final PrintWriter err;
    private final Overview overview;
    private final boolean showsRecords;
    private final List<One> all = new ArrayList<>();
    private boolean failed;

    /**
     * Creates none yet.
     *
     * @param overview is told of the records, for the reports that show what they cover
     * @param showsRecords whether there is such a report
     */
    Reports(PrintWriter err, Overview overview, boolean showsRecords) {
        this.err = err;
        this.overview = overview;
        this.showsRecords = showsRecords;
    }

    /** Takes a record, before the report on the file that it is in. */
    void add(EngagementRecord record) {
        if (showsRecords) {
            overview.add(record);
        }
    }

    /** Makes a report for an output. */
    @FunctionalInterface
    interface Factory {

        Report create(PrintWriter output);
    }

    /** Adds a report on standard output, for people or for a program. */
    void add(PrintWriter output, boolean people, Factory factory) {
        all.add(new One(factory.create(output), output, null, people));
    }

    /** Adds a report in a file. */
    void add(OutputFile file, Factory factory) {
        PrintWriter output = new PrintWriter(new OutputStreamWriter(file.stream(), StandardCharsets.UTF_8));
        all.add(new One(factory.create(output), output, file, false));
    }

    /** Those in which what is said on standard error is said again. */
    Reports forPrograms() {
        Reports some = new Reports(err, overview, showsRecords);
        all.stream().filter(one -> !one.hasStandardError).forEach(some.all::add);
        return some;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    @Override
    public void file(String name, Findings findings, Excerpts excerpts) throws IOException {
        for (One one : all) {
            one.report.file(name, findings, excerpts);
        }
    }

    @Override
    public void unread(String name, String reason) throws IOException {
        for (One one : all) {
            one.report.unread(name, reason);
        }
    }

    @Override
    public void end(Summary summary) throws IOException {
        for (One one : all) {
            one.report.end(summary);
            one.output.flush();
            if (one.file != null) {
                complete(one.file);
            }
        }
    }

    private void complete(OutputFile file) {
        try {
            file.complete();
        } catch (OutputFile.UnwritableException e) {
            err.println(e.sentence());
            failed = true;
        }
    }

    /** Whether a file could not be written, which has been said. */
    boolean hasFailed() {
        return failed;
    }

    @Override
    public void close() {
        all.forEach(one -> {
            if (one.file != null) {
                one.file.close();
            }
        });
    }
}
