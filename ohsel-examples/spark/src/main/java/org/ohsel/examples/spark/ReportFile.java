// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.ohsel.io.report.Excerpts;
import org.ohsel.io.report.Overview;
import org.ohsel.io.report.Report;
import org.ohsel.io.report.Summary;
import org.ohsel.rules.Findings;

/** A report in a file, which takes the place of another once it is complete. */
final class ReportFile implements Report, AutoCloseable {

    private final Path file;
    private final Path temporary;
    private final PrintWriter output;
    private final Report report;

    private ReportFile(Path file, ReportFormat format, Overview overview) throws IOException {
        this.file = file.toAbsolutePath();
        this.temporary = this.file.resolveSibling(this.file.getFileName() + ".part");
        this.output = new PrintWriter(Files.newBufferedWriter(temporary));
        this.report = format.create(output, overview);
    }

    /**
     * Begins a report.
     *
     * @param option such as {@code html=report.html}
     */
    static ReportFile open(String option, Overview overview) throws IOException {
        return new ReportFile(file(option), format(option), overview);
    }

    /**
     * The format that an option names.
     *
     * @throws IllegalArgumentException if it names none, or no file
     */
    static ReportFormat format(String option) {
        String name = option.substring(0, Math.max(0, option.indexOf('=')));
        for (ReportFormat format : ReportFormat.values()) {
            if (format.name().equalsIgnoreCase(name)) {
                return format;
            }
        }
        throw new IllegalArgumentException("write text, json, csv or html, an equals sign and a file, such as"
                + " html=report.html, instead of " + option);
    }

    private static Path file(String option) {
        return Path.of(option.substring(option.indexOf('=') + 1));
    }

    @Override
    public void file(String name, Findings findings, Excerpts excerpts) throws IOException {
        report.file(name, findings, excerpts);
    }

    @Override
    public void end(Summary summary) throws IOException {
        report.end(summary);
        output.close();
        if (output.checkError()) {
            throw new IOException("cannot write " + file);
        }
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Leaves nothing behind that is not complete. */
    @Override
    public void close() {
        output.close();
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
