// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Location;
import org.ohsel.rules.Messages;
import org.ohsel.rules.Severity;

class HtmlReportTest {

    @TempDir
    private Path folder;

    private String report(Messages messages) throws IOException {
        StringWriter page = new StringWriter();
        ReportExample.run(new HtmlReport(page, messages, new Overview()), folder);
        return page.toString();
    }

    /** The text of the page without its tags, with single spaces. */
    private static String text(String page) {
        return page.substring(page.indexOf("</style>"))
                .replaceAll("<script>(?s:.*?)</script>", " ")
                .replaceAll("<[^>]*>", " ")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replaceAll("\\s+", " ");
    }

    private static void contains(String page, String... parts) {
        String text = text(page);
        int from = 0;
        for (String part : parts) {
            int at = text.indexOf(part, from);
            assertTrue(at >= 0, () -> "no " + part + " in its place in " + text);
            from = at + part.length();
        }
    }

    @Test
    void itSaysWhatWasFoundRuleByRuleTheMostSeriousFirst() throws IOException {
        contains(
                report(Messages.english()),
                "1 file with 0 records was checked. 5 errors must be put right.",
                "5 errors must be put right",
                "1 warning : what".replace(" :", ":"),
                "2 inputs could not be read to the end, so not all that is in them is known.",
                "The kind is not a word Error 5",
                "The kind is unusual Warning 2",
                "LOCAL-2 , 5 findings, of which the first 2 are shown",
                "Nobody knows what a number means.",
                "Error 77 is not a word.",
                "logs/2017 autumn.json , line 3, column 42, record e-2 , at /records/1/kind",
                "What to do: Write a word.",
                "LOCAL-1 , 2 findings",
                "It rests on: document 003, line 93; our handbook.",
                "Warning Picnic is unusual.",
                "Inputs that could not be read",
                "absent.json : no such file or folder",
                "locked : access is denied");
    }

    @Test
    void theLineIsShownWithWhatTheFindingPointsAt() throws IOException {
        assertTrue(report(Messages.english()).contains("&quot;kind&quot;: <mark>77</mark>}]}"));
    }

    @Test
    void whatPeopleSaidIsShownOnlyIfAskedFor() throws IOException {
        assertFalse(report(Messages.english()).contains("mother"));
        contains(report(Messages.english().withQuotedText()), "My mother's day is unusual.", "Take care to whom");
    }

    @Test
    void ofThousandsTheFirstAreShownAndAllAreCounted() throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i <= 10_000; i++) {
            findings.add(ReportExample.finding(
                    ReportExample.WARNS, Severity.WARNING, "/records/" + i, "picnic", "e-" + i, new Location(i, 1)));
        }
        StringWriter page = new StringWriter();
        HtmlReport report = new HtmlReport(page, Messages.english(), new Overview());
        Summary summary = new Summary();
        for (int i = 0; i < 300; i++) {
            Findings all = Findings.of(findings);
            report.file("log-" + i + ".json", all, Excerpts.none());
            summary.addFile(all);
        }
        report.end(summary);
        assertEquals(20, page.toString().split("<li class=\"finding ", -1).length - 1);
        contains(
                page.toString(),
                "3,000,000 findings, of which the first 20 are shown",
                "And 100 more files with findings");
        assertTrue(page.toString().length() < 200_000, () -> page.toString().length() + " characters");
    }

    @Test
    void withNothingToReportItSaysSo() throws IOException {
        StringWriter page = new StringWriter();
        HtmlReport report = new HtmlReport(page, Messages.english(), new Overview());
        Summary summary = new Summary();
        summary.addFile(Findings.NONE);
        report.file("log.json", Findings.NONE, Excerpts.none());
        report.end(summary);
        contains(
                page.toString(),
                "1 file with 0 records was checked. Nothing is wrong that must be put right.",
                "Nothing was found.",
                "log.json 0 0 0 Nothing",
                "No record was read.",
                "No record has a date that could be shown.",
                "No commitment is recorded.");
        assertFalse(page.toString().contains("id=\"filter\""));
    }

    /** Every link within the page has a place to go to, also when findings were not kept. */
    @Test
    void everyLinkHasATarget() throws IOException {
        String page = report(Messages.english());
        List<String> targets = matches(page, "href=\"#([^\"]*)\"").toList();
        List<String> ids = matches(page, " id=\"([^\"]*)\"").toList();
        assertTrue(targets.size() > 10 && ids.containsAll(targets), () -> targets + " in " + ids);
        assertEquals(ids.size(), ids.stream().distinct().count(), ids::toString);
    }

    private static Stream<String> matches(String page, String pattern) {
        return Pattern.compile(pattern).matcher(page).results().map(match -> match.group(1));
    }
}
