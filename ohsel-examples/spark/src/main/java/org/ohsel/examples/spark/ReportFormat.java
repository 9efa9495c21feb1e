// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.spark;

import java.io.PrintWriter;
import org.ohsel.io.report.CsvReport;
import org.ohsel.io.report.HtmlReport;
import org.ohsel.io.report.JsonReport;
import org.ohsel.io.report.Overview;
import org.ohsel.io.report.Report;
import org.ohsel.io.report.TextReport;
import org.ohsel.rules.Messages;

/** A format of reports, as the command line has it. */
enum ReportFormat {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON,
    /** For spreadsheets. */
    CSV,
    /** A page for people, to show to a board. */
    HTML;

    /** Begins a report. */
    Report create(PrintWriter output, Overview overview) {
        Messages messages = Messages.english();
        return switch (this) {
            case TEXT -> new TextReport(output, messages);
            case JSON -> new JsonReport(output, messages);
            case CSV -> new CsvReport(output, messages);
            case HTML -> new HtmlReport(output, messages, overview);
        };
    }
}
