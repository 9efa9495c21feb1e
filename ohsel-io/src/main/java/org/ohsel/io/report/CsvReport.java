// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Location;
import org.ohsel.rules.Messages;

/**
 * A report for spreadsheets and statistics: a table in CSV (RFC 4180) with a row for each finding, and the columns file,
 * line, column, cell, rule, severity, pointer, record, message and advice.
 *
 * <p>A row without a rule says that a file cannot be read, or how many findings were not kept, because there were too many. A
 * cell that a spreadsheet program would take for a formula has an apostrophe before it. The first character is a byte order
 * mark, without which Excel does not take the file for UTF-8.
 */
public final class CsvReport implements Report {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final List<String> HEADINGS =
            List.of("file", "line", "column", "cell", "rule", "severity", "pointer", "record", "message", "advice");

    private final Writer output;
    private final Messages messages;
    private boolean begun;

    /**
     * Creates a report.
     *
     * @param output takes the table, to be written in UTF-8; it is not closed
     * @param messages words the findings
     */
    public CsvReport(Writer output, Messages messages) {
        this.output = Objects.requireNonNull(output, "output");
        this.messages = Objects.requireNonNull(messages, "messages");
    }

    @Override
    public void file(String name, Findings findings, Excerpts excerpts) throws IOException {
        for (Finding finding : findings) {
            finding(name, finding);
        }
        long more = findings.count() - findings.size();
        if (more > 0) {
            row(name, "", "", "", "", "", "", "", "There are " + more + " more findings than are listed.", "");
        }
    }

    private void finding(String name, Finding finding) throws IOException {
        @Nullable Location location = finding.location();
        boolean text = location != null && location.sheet() == null;
        row(
                name,
                location != null && text ? String.valueOf(location.line()) : "",
                location != null && text ? String.valueOf(location.column()) : "",
                location != null && !text ? location.toString() : "",
                finding.ruleId(),
                finding.severity().name().toLowerCase(Locale.ROOT),
                messages.pointer(finding),
                finding.recordId() == null ? "" : messages.shown(finding.recordId()),
                messages.message(finding),
                messages.advice(finding));
    }

    @Override
    public void unread(String name, String reason) throws IOException {
        row(name, "", "", "", "", "error", "", "", "Cannot be read: " + reason + ".", "");
    }

    @Override
    public void end(Summary summary) throws IOException {
        if (summary.isInterrupted()) {
            row("", "", "", "", "", "error", "", "", "Interrupted before everything was read.", "");
        }
        begin();
        output.flush();
    }

    private void begin() throws IOException {
        if (!begun) {
            begun = true;
            output.write(BYTE_ORDER_MARK);
            write(HEADINGS.stream());
        }
    }

    private void row(String... cells) throws IOException {
        begin();
        write(Stream.of(cells).map(CsvReport::cell));
    }

    private void write(Stream<String> cells) throws IOException {
        output.write(cells.collect(Collectors.joining(",")) + "\r\n");
    }

    private static String cell(String value) {
        String shown = Visible.text(value);
        String guarded = isFormula(shown) ? "'" + shown : shown;
        return guarded.matches("(?s).*[\",\\r\\n].*|\\s.*|.*\\s")
                ? "\"" + guarded.replace("\"", "\"\"") + "\""
                : guarded;
    }

    /** Whether a program would work it out; some take the wide signs of East Asian keyboards for the usual ones. */
    private static boolean isFormula(String text) {
        String stripped = text.strip();
        return !stripped.isEmpty() && "=+-@\uFF1D\uFF0B\uFF0D\uFF20".indexOf(stripped.charAt(0)) >= 0;
    }
}
