// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.page.Html;
import org.ohsel.io.page.Page;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Location;
import org.ohsel.rules.Messages;
import org.ohsel.rules.Severity;

/**
 * A report to show to a board: one page of HTML that needs nothing else, neither a network nor a script, and can be
 * printed. It says in words what was found; has each finding with its place, advice, law and the line that it is on, by
 * rule and by file; and shows what the records cover, when they date from and which commitments are open.
 *
 * <p>The first {@value #MOST_SHOWN} findings of each rule are shown, and all are counted, so that the page stays small. It
 * is written when the report ends; until then, memory does not grow with the number of files or findings.
 */
public final class HtmlReport implements Report {

    /** As many findings of one rule as anybody reads on a page. */
    static final int MOST_SHOWN = 20;

    private static final String TITLE = "Engagement records: what they cover and what was found";

    private final Writer output;
    private final Messages messages;
    private final Overview overview;
    private final FoundByRule byRule = new FoundByRule(MOST_SHOWN);
    private final FoundByFile byFile = new FoundByFile();

    /**
     * Creates a report.
     *
     * @param output takes the page, when the report {@linkplain #end ends}; it is flushed and not closed
     * @param messages words the findings
     * @param overview what the records say as a whole; the caller adds each record as it is read
     */
    public HtmlReport(Writer output, Messages messages, Overview overview) {
        this.output = output;
        this.messages = messages;
        this.overview = overview;
    }

    @Override
    public void file(String name, Findings findings, Excerpts excerpts) throws IOException {
        FoundByFile.FileRow file = byFile.add(name, findings);
        byRule.count(findings);
        Map<Location, Excerpt> lines = byRule.wantsAnyOf(findings) ? excerpts.read(findings, messages) : Map.of();
        for (Finding finding : findings) {
            if (byRule.wants(finding)) {
                @Nullable Excerpt line = finding.location() == null ? null : lines.get(finding.location());
                byRule.add(ShownFinding.of(finding, file, line, messages));
            }
        }
    }

    @Override
    public void unread(String name, String reason) {
        byFile.addUnread(name, reason);
    }

    @Override
    public void end(Summary summary) throws IOException {
        boolean hasFindings = byRule.count() > 0;
        Html html = new Html();
        html.open("header", "class", "masthead").open("div", "class", "width");
        html.element("p", "Public engagement in health commissioning", "class", "kicker");
        html.element("h1", TITLE);
        new SummarySection(summary, overview, byFile).lead(html);
        html.close("div").close("header");
        html.open("div", "class", "width");
        contents(html, hasFindings);
        html.open("main", "id", "main", "tabindex", "-1");
        new SummarySection(summary, overview, byFile).write(html);
        new FindingsSection(byRule).write(html);
        new FilesSection(byFile, byRule).write(html);
        new CoverageSection(overview, messages).write(html);
        new TimelineSection(overview.chronology()).write(html);
        new CommitmentsSection(overview, messages).write(html);
        new NotesSection(messages, byRule.isCut()).write(html);
        html.close("main").close("div");
        html.open("footer").open("div", "class", "width");
        html.element(
                "p",
                "Made with ohsel, a library for records of public engagement. This page is one file: it asks"
                        + " no other computer for anything.");
        html.close("div").close("footer");
        Page.write(output, TITLE, html);
    }

    private static void contents(Html html, boolean hasFindings) {
        html.open("nav", "class", "contents", "aria-labelledby", "contents");
        html.element("h2", "Contents", "id", "contents").open("ul");
        String[] links = {
            "summary", "Summary",
            "findings", hasFindings ? "Findings by rule" : "Findings",
            "files", "Findings by file",
            "coverage", "What the records cover",
            "timeline", "When the records date from",
            "commitments", "Open commitments",
            "notes", "About this report"
        };
        for (int i = 0; i < links.length; i += 2) {
            html.open("li").element("a", links[i + 1], "href", "#" + links[i]).close("li");
        }
        html.close("ul").close("nav");
    }

    /** What a severity asks of the reader. */
    static String name(Severity severity) {
        return switch (severity) {
            case ERROR -> "Error";
            case WARNING -> "Warning";
            case INFO -> "Information";
        };
    }

    /** The class of what is drawn in the colour of a severity. */
    static String style(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "info";
        };
    }
}
