// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Location;
import org.ohsel.rules.Messages;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.Severity;

/** Of many findings alike, the first are shown; statistics and colour only if they are asked for. */
class TextReportTest {

    private static final String ESCAPE = "\u001B[";

    private static Finding finding(RuleInfo rule, long line) {
        return ReportExample.finding(rule, rule.severity(), "/kind", "it", null, new Location(line, 4));
    }

    private static List<Finding> findings(RuleInfo rule, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(line -> finding(rule, line))
                .toList();
    }

    private static List<String> report(TextStyle style, Findings... files) throws IOException {
        StringWriter output = new StringWriter();
        TextReport report = new TextReport(new PrintWriter(output), Messages.english(), style);
        Summary summary = new Summary();
        for (int i = 0; i < files.length; i++) {
            report.file((char) ('a' + i) + ".json", files[i], Excerpts.none());
            summary.addFile(files[i]);
        }
        report.end(summary);
        return output.toString().lines().filter(line -> !line.isEmpty()).toList();
    }

    private static long shown(List<String> lines, String file) {
        return lines.stream()
                .filter(line -> line.matches(file + ":[0-9]+:4 .*"))
                .count();
    }

    @Test
    void fortyFindingsAlikeAreThreeAndALine() throws IOException {
        List<String> lines = report(TextStyle.plain(), Findings.of(findings(ReportExample.FAILS, 1, 40)));
        assertEquals(3, shown(lines, "a.json"));
        assertEquals("a.json:3:4 error LOCAL-2 it is not a word", lines.get(4));
        assertEquals(
                "a.json: and 37 more findings of LOCAL-2 (The kind is not a word), at 4:4, 5:4, 6:4 and elsewhere",
                lines.get(6));
    }

    @Test
    void threeAreShownAndTheFourthIsCounted() throws IOException {
        assertTrue(report(TextStyle.plain(), Findings.of(findings(ReportExample.FAILS, 1, 3))).stream()
                .noneMatch(line -> line.contains("more finding")));
        assertTrue(report(TextStyle.plain(), Findings.of(findings(ReportExample.FAILS, 1, 4)))
                .contains("a.json: and 1 more finding of LOCAL-2 (The kind is not a word), at 4:4"));
    }

    @Test
    void eachFileAndEachRuleHasItsOwn() throws IOException {
        List<Finding> both = List.of(
                finding(ReportExample.WARNS, 1),
                finding(ReportExample.FAILS, 2),
                finding(ReportExample.WARNS, 3),
                finding(ReportExample.FAILS, 4));
        List<String> lines = report(TextStyle.plain().withRepeats(1), Findings.of(both), Findings.of(both));
        assertEquals(2, shown(lines, "a.json"));
        assertEquals(2, shown(lines, "b.json"));
        assertTrue(
                lines.contains("b.json: and 1 more finding of LOCAL-1 (The kind is unusual), at 3:4"), lines::toString);
        assertTrue(
                lines.contains("b.json: and 1 more finding of LOCAL-2 (The kind is not a word), at 4:4"),
                lines::toString);
    }

    @Test
    void allAreShownIfThatIsWanted() throws IOException {
        List<String> lines = report(
                TextStyle.plain().withRepeats(Integer.MAX_VALUE), Findings.of(findings(ReportExample.FAILS, 1, 40)));
        assertEquals(40, shown(lines, "a.json"));
        assertTrue(lines.stream().noneMatch(line -> line.contains("more finding")));
        assertThrows(IllegalArgumentException.class, () -> TextStyle.plain().withRepeats(0));
    }

    @Test
    void ruleOfWhichNothingWasKeptIsCountedByItsId() throws IOException {
        Findings none = new Findings(
                List.of(), Map.of("LOCAL-9", 5L, "OHSEL-JSON-002", 1L), Map.of(Severity.ERROR, 6L), Map.of());
        List<String> lines = report(TextStyle.plain().withStatistics(true), none);
        assertEquals("a.json: and 5 more findings of LOCAL-9", lines.get(0));
        assertEquals("a.json: and 1 more finding of OHSEL-JSON-002 (A value has the wrong type)", lines.get(1));
        assertEquals("  5         LOCAL-9", lines.get(3));
    }

    @Test
    void statisticsAreByRuleTheMostFrequentFirst() throws IOException {
        Findings one = Findings.of(findings(ReportExample.WARNS, 1, 2));
        Findings other = Findings.of(IntStream.rangeClosed(1, 11)
                .mapToObj(i -> finding(i == 1 ? ReportExample.WARNS : ReportExample.FAILS, i))
                .toList());
        List<String> lines = report(TextStyle.plain().withStatistics(true), one, other);
        List<String> end = lines.subList(lines.size() - 3, lines.size());
        assertEquals(
                List.of(
                        "2 files, 0 records: 10 errors, 3 warnings, 0 for information",
                        "  10 error   LOCAL-2 The kind is not a word",
                        "   3 warning LOCAL-1 The kind is unusual"),
                end);
        List<String> without = report(TextStyle.plain(), one, other);
        assertEquals("2 files, 0 records: 10 errors, 3 warnings, 0 for information", without.get(without.size() - 1));
    }

    @Test
    void colourIsUsedOnlyIfItIsWantedAndSaysNothingByItself() throws IOException {
        Findings found = Findings.of(List.of(finding(ReportExample.WARNS, 1), finding(ReportExample.FAILS, 2)));
        List<String> plain = report(TextStyle.plain().withStatistics(true), found);
        List<String> coloured = report(TextStyle.plain().withStatistics(true).withColour(true), found);
        assertFalse(plain.toString().contains(ESCAPE));
        assertEquals(
                ESCAPE + "1ma.json:1:4" + ESCAPE + "0m " + ESCAPE + "33mwarning" + ESCAPE + "0m LOCAL-1 it is unusual",
                coloured.get(0));
        assertEquals(
                plain,
                coloured.stream()
                        .map(line -> line.replaceAll("\u001B\\[[0-9;]+m", ""))
                        .toList());
    }

    @Test
    void anInterruptedRunSaysSo() {
        StringWriter output = new StringWriter();
        Summary summary = new Summary();
        summary.interrupt();
        new TextReport(new PrintWriter(output), Messages.english()).end(summary);
        assertEquals(
                List.of(
                        "Interrupted before everything was read. This is what was found until then.",
                        "0 files, 0 records: 0 errors, 0 warnings, 0 for information"),
                output.toString().lines().toList());
    }
}
