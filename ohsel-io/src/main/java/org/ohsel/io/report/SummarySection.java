// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.time.Year;
import java.util.List;
import org.ohsel.io.page.Html;
import org.ohsel.io.page.Numbers;
import org.ohsel.model.PartialDate;
import org.ohsel.rules.Messages;
import org.ohsel.rules.Severity;

/** The report in a few sentences and numbers. */
final class SummarySection {

    private final Summary summary;
    private final Overview overview;
    private final FoundByFile files;

    SummarySection(Summary summary, Overview overview, FoundByFile files) {
        this.summary = summary;
        this.overview = overview;
        this.files = files;
    }

    /** What is said under the title. */
    void lead(Html html) {
        html.element("p", checked() + " " + whatIsWrong(), "class", "lead");
        overview.asOf()
                .ifPresent(day -> html.element(
                        "p", "As of " + Messages.english().date(PartialDate.of(day)) + ".", "class", "as-of"));
    }

    private String checked() {
        return Numbers.of(summary.files(), "file") + " with " + Numbers.of(summary.records(), "record")
                + (summary.files() == 1 ? " was checked." : " were checked.");
    }

    private String whatIsWrong() {
        long errors = summary.findings(Severity.ERROR);
        if (errors > 0) {
            return Numbers.of(errors, "error") + " must be put right.";
        }
        return files.unreadCount() == 0
                ? "Nothing is wrong that must be put right."
                : "In what could be read, nothing is wrong that must be put right.";
    }

    void write(Html html) {
        html.open("section", "aria-labelledby", "summary").element("h2", "Summary", "id", "summary");
        figures(html);
        html.open("ul", "class", "sentences");
        sentence(
                html,
                Severity.ERROR,
                "Nothing is wrong that must be put right.",
                " must be put right: the record is wrong, or cannot be used as it is.");
        sentence(
                html,
                Severity.WARNING,
                "Nothing looks doubtful.",
                ": what is recorded is probably wrong, or will mislead somebody.");
        sentence(html, Severity.INFO, "Nothing else is noted.", " for information: nothing needs to be done.");
        if (files.unreadCount() > 0) {
            html.element(
                    "li",
                    Numbers.of(files.unreadCount(), "input")
                            + " could not be read to the end, so not all that is in "
                            + (files.unreadCount() == 1 ? "it" : "them") + " is known.");
        }
        dates(html);
        commitments(html);
        html.close("ul").close("section");
    }

    private void figures(Html html) {
        html.open("dl", "class", "figures");
        figure(html, "Files", summary.files(), "");
        figure(html, "Records", summary.records(), "");
        for (Severity severity : Severity.values()) {
            long count = summary.findings(severity);
            String name = severity == Severity.INFO ? "For information" : HtmlReport.name(severity) + "s";
            figure(html, name, count, count == 0 ? "" : HtmlReport.style(severity));
        }
        figure(html, "Open commitments", overview.commitments().count(), "");
        html.close("dl");
    }

    private static void figure(Html html, String name, long number, String style) {
        html.open("div", "class", style.isEmpty() ? null : style);
        html.element("dt", name).element("dd", Numbers.of(number)).close("div");
    }

    private void sentence(Html html, Severity severity, String none, String some) {
        long count = summary.findings(severity);
        String noun = switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "finding";
        };
        html.element("li", count == 0 ? none : Numbers.of(count, noun) + some);
    }

    private void dates(Html html) {
        List<Year> span = overview.chronology().span();
        if (!span.isEmpty()) {
            String years = span.get(0).equals(span.get(1))
                    ? "from " + span.get(0)
                    : "from " + span.get(0) + " to " + span.get(1);
            html.element("li", "The records date " + years + ".");
        }
    }

    private void commitments(Html html) {
        OpenCommitments commitments = overview.commitments();
        if (commitments.count() > 0) {
            String overdue = overview.asOf().isEmpty()
                    ? "."
                    : commitments.overdue() == 0
                            ? "; none is overdue."
                            : "; " + Numbers.of(commitments.overdue()) + " "
                                    + (commitments.overdue() == 1 ? "is" : "are") + " overdue.";
            html.element(
                    "li",
                    Numbers.of(commitments.count(), "commitment") + (commitments.count() == 1 ? " is" : " are")
                            + " not recorded as done" + overdue);
        }
    }
}
