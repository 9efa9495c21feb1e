// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import org.ohsel.io.page.Html;
import org.ohsel.rules.Messages;

/** How to read the report, and what it leaves out. */
final class NotesSection {

    private final Messages messages;
    private final boolean isCut;

    NotesSection(Messages messages, boolean isCut) {
        this.messages = messages;
        this.isCut = isCut;
    }

    void write(Html html) {
        html.open("section", "aria-labelledby", "notes").element("h2", "About this report", "id", "notes");
        html.element("h3", "What the severities mean").open("dl", "class", "meanings");
        meaning(html, "Error", "The record is wrong, or cannot be used as it is. It must be put right.");
        meaning(html, "Warning", "The record is probably wrong, or will mislead somebody.");
        meaning(html, "Information", "Worth knowing. Nothing needs to be done.");
        html.close("dl");
        html.element("h3", "What is not shown", "id", "all-findings").open("ul");
        html.open("li");
        html.text("Of each rule, at most " + HtmlReport.MOST_SHOWN + " findings are shown"
                + (isCut ? "; all are counted. " : "; here, none is left out. "));
        html.text("To get all of them, run ")
                .element("code", "ohsel validate --report csv=findings.csv")
                .text(" with the same files.");
        html.close("li");
        html.open("li");
        if (messages.showsQuotedText()) {
            html.text("Everything that people wrote is shown. Take care to whom you give this page.");
        } else {
            html.text(
                    "Words of people that are longer than a title, telephone numbers, e-mail addresses and NHS numbers are"
                            + " not shown, so that the page can be passed on. To see them, use ");
            html.element("code", "--show-values").text(".");
        }
        html.close("li").close("ul");
        html.element("h3", "What it cannot say");
        html.element(
                "p",
                "The report shows what is recorded. What was done and not recorded is not in it, and a rule that finds nothing"
                        + " does not show that the law was kept.");
        html.close("section");
    }

    private static void meaning(Html html, String term, String meaning) {
        html.element("dt", term).element("dd", meaning);
    }
}
