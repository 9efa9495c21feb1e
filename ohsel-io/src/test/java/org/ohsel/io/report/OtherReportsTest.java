// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ohsel.rules.Messages;
import tools.jackson.databind.json.JsonMapper;

/** The reports for people and for programs. */
class OtherReportsTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    private Path folder;

    @Test
    void theReportForProgramsIsAsTheFileSays() throws IOException {
        StringWriter output = new StringWriter();
        ReportExample.run(new JsonReport(output, Messages.english()), folder);
        assertEquals(MAPPER.readTree(ReportExample.expected("report.json")), MAPPER.readTree(output.toString()));
        assertTrue(
                output.toString().strip().codePoints().noneMatch(Visible::isUnsafe), "nothing for a terminal to obey");
    }

    @Test
    void theReportForPeopleIsAsTheFileSays() throws IOException {
        StringWriter output = new StringWriter();
        ReportExample.run(new TextReport(new PrintWriter(output), Messages.english()), folder);
        assertEquals(ReportExample.expected("report.txt"), output.toString().replace("\r\n", "\n"));
    }

    @Test
    void aFileNameReachesTheTerminalNeitherAsACommandNorAsALineNorReversed() throws IOException {
        StringWriter output = new StringWriter();
        TextReport report = new TextReport(new PrintWriter(output), Messages.english());
        report.file("a\u001b[31m\n\u2028\u202e\u009bb.json", ReportExample.FINDINGS, Excerpts.none());
        String shown = "a\u00b7[31m\u00b7\u00b7\u00b7\u00b7b.json";
        String[] lines = output.toString().lines().toArray(String[]::new);
        assertEquals(shown + ":2:63 warning LOCAL-1 picnic is unusual", lines[0]);
        assertEquals(shown + ": and 3 more findings of LOCAL-2 (The kind is not a word)", lines[lines.length - 2]);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`\"a \\\"b\\\\\" : 1`,9",
                "`\"not closed`,11",
                "`12.5, 1`,4",
                "`true}`,4",
                "`null`,4",
                "`{\"a\": 1}`,1",
                "`[1]`,1",
                "`]`,1",
                "`\"\ud83d\ude00\"`,3",
                "`tru\u00e9 x`,4",
                "``,0"
            })
    void whatAFindingPointsAtEnds(String line, long length) {
        TokenEnd end = new TokenEnd();
        line.codePoints().forEach(end::add);
        assertEquals(length, end.length());
    }
}
