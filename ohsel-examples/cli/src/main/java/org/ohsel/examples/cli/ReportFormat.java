// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.io.PrintWriter;
import org.ohsel.io.report.CsvReport;
import org.ohsel.io.report.GitHubReport;
import org.ohsel.io.report.GitLabReport;
import org.ohsel.io.report.HtmlReport;
import org.ohsel.io.report.JUnitReport;
import org.ohsel.io.report.JsonReport;
import org.ohsel.io.report.Overview;
import org.ohsel.io.report.RdJsonReport;
import org.ohsel.io.report.Report;
import org.ohsel.io.report.SarifReport;
import org.ohsel.io.report.SarifTool;
import org.ohsel.io.report.TextReport;
import org.ohsel.io.report.TextStyle;
import org.ohsel.rules.Messages;
import org.ohsel.rules.Severity;

/** A format of reports. A new one is a constant and a line here. */
enum ReportFormat {
    /** For people. */
    TEXT("text"),
    /** For programs. */
    JSON("json"),
    /** For code review tools. */
    SARIF("sarif"),
    /** For build servers that show tests. */
    JUNIT("junit"),
    /** For spreadsheets. */
    CSV("csv"),
    /** For the log of GitHub Actions. */
    GITHUB("github"),
    /** For merge requests in GitLab. */
    GITLAB("gitlab"),
    /** For reviewdog. */
    RDJSON("rdjson"),
    /** A page for people, to show to a board. */
    HTML("html");

    /**
     * What a report is made with.
     *
     * @param output takes the report
     * @param messages words the findings
     * @param style how text looks
     * @param tool what to say about this tool and the rules that ran
     * @param failOn the least severe findings that fail the run
     * @param overview what the records cover
     */
    record Setting(
            PrintWriter output,
            Messages messages,
            TextStyle style,
            SarifTool tool,
            Severity failOn,
            Overview overview) {}

    private final String option;

    ReportFormat(String option) {
        this.option = option;
    }

    /** Begins a report. */
    Report create(Setting how) {
        return switch (this) {
            case TEXT -> new TextReport(how.output(), how.messages(), how.style());
            case JSON -> new JsonReport(how.output(), how.messages());
            case SARIF -> new SarifReport(how.output(), how.messages(), how.tool());
            case JUNIT -> new JUnitReport(how.output(), how.messages()).withFailuresFrom(how.failOn());
            case CSV -> new CsvReport(how.output(), how.messages());
            case GITHUB -> new GitHubReport(how.output(), how.messages());
            case GITLAB -> new GitLabReport(how.output(), how.messages());
            case RDJSON -> new RdJsonReport(how.output(), how.messages());
            case HTML -> new HtmlReport(how.output(), how.messages(), how.overview());
        };
    }

    @Override
    public String toString() {
        return option;
    }
}
