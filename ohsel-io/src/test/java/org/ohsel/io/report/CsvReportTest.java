// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Location;
import org.ohsel.rules.Messages;
import org.ohsel.rules.Severity;

/** The report is a table of RFC 4180 that a spreadsheet program shows and does not work out. */
class CsvReportTest {

    @TempDir
    private Path folder;

    private static String report(Finding... findings) throws IOException {
        StringWriter output = new StringWriter();
        Report report = new CsvReport(output, Messages.english().withQuotedText());
        report.file("log.json", Findings.of(List.of(findings)), Excerpts.none());
        report.end(new Summary());
        return output.toString();
    }

    private static List<CSVRecord> rows(String csv) throws IOException {
        assertTrue(csv.startsWith("\uFEFF"), csv);
        try (CSVParser parser = CSVParser.parse(
                csv.substring(1),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return parser.getRecords();
        }
    }

    @Test
    void theReportIsAsTheFileSays() throws IOException {
        StringWriter output = new StringWriter();
        ReportExample.run(new CsvReport(output, Messages.english()), folder);
        assertEquals("\uFEFF" + ReportExample.expected("report.csv").replace("\n", "\r\n"), output.toString());
        assertEquals(7, rows(output.toString()).size());
    }

    @Test
    void everythingThatMayStandInACellIsReadBack() throws IOException {
        for (String word : List.of("a,b", "say \"hi\"", " spaces ", "a;b", "caf\u00e9", "\ud83d\ude00", "'quoted'")) {
            CSVRecord row = rows(report(ReportExample.finding(
                            ReportExample.WARNS, Severity.WARNING, "/records/0/" + word, word, "e-1", null)))
                    .get(0);
            assertEquals((word + " is unusual").strip(), row.get("message"), word);
            assertEquals("/records/0/" + word, row.get("pointer"));
            assertEquals("", row.get("line"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\uff1d1", "=cmd|' /C calc'!A0", "\r=1"})
    void noCellIsAFormula(String word) throws IOException {
        Finding finding = ReportExample.finding(ReportExample.WARNS, Severity.WARNING, "/x", word, word, null);
        for (CSVRecord row : rows(report(finding))) {
            for (Map.Entry<String, String> cell : row.toMap().entrySet()) {
                assertTrue(
                        cell.getValue().isEmpty()
                                || "=+-@\uff1d\t\r"
                                                .indexOf(cell.getValue().strip().charAt(0))
                                        < 0,
                        cell::toString);
            }
        }
    }

    @Test
    void aPlaceInASpreadsheetIsACell() throws IOException {
        CSVRecord row = rows(report(ReportExample.finding(
                        ReportExample.FAILS, Severity.ERROR, "/kind", "77", null, new Location(17, 4, "My log"))))
                .get(0);
        assertEquals("''My log'!D17", "'" + row.get("cell"));
        assertEquals("", row.get("line") + row.get("column"));
    }

    @Test
    void aRunOverNothingHasItsHeadings() throws IOException {
        StringWriter output = new StringWriter();
        new CsvReport(output, Messages.english()).end(new Summary());
        assertEquals("\uFEFFfile,line,column,cell,rule,severity,pointer,record,message,advice\r\n", output.toString());
    }
}
