// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.io.PrintWriter;
import org.ohsel.io.report.JsonReport;
import org.ohsel.io.report.Report;
import org.ohsel.io.report.SarifReport;
import org.ohsel.io.report.SarifTool;
import org.ohsel.io.report.TextReport;
import org.ohsel.rules.Messages;

/** A format of reports. A new one is a constant and a line here. */
enum ReportFormat {
    /** For people. */
    TEXT("text"),
    /** For programs. */
    JSON("json"),
    /** For code review tools. */
    SARIF("sarif");

    /**
     * What a report is made with.
     *
     * @param output takes the report
     * @param messages words the findings
     * @param tool what to say about this tool and the rules that ran
     */
    record Setting(PrintWriter output, Messages messages, SarifTool tool) {}

    private final String option;

    ReportFormat(String option) {
        this.option = option;
    }

    /** Begins a report. */
    Report create(Setting how) {
        return switch (this) {
            case TEXT -> new TextReport(how.output(), how.messages());
            case JSON -> new JsonReport(how.output(), how.messages());
            case SARIF -> new SarifReport(how.output(), how.messages(), how.tool());
        };
    }

    @Override
    public String toString() {
        return option;
    }
}
