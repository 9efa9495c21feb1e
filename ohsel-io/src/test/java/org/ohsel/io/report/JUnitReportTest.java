// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Messages;
import org.ohsel.rules.Severity;
import org.xml.sax.SAXException;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.parsers.JUnitParser;

/** The report is valid, and a reader that others use finds in it what was found. */
class JUnitReportTest {

    @TempDir
    private Path folder;

    private static void validate(String xml) throws IOException, SAXException {
        Validator schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Path.of("src/test/resources/report/junit.xsd").toFile())
                .newValidator();
        schema.validate(new StreamSource(new StringReader(xml)));
    }

    private static String report(Step... steps) throws IOException, SAXException {
        StringWriter output = new StringWriter();
        Report report = new JUnitReport(output, Messages.english());
        for (Step step : steps) {
            step.report(report);
        }
        report.end(new Summary());
        validate(output.toString());
        return output.toString();
    }

    private interface Step {
        void report(Report report) throws IOException;
    }

    @Test
    void theReportIsAsTheFileSays() throws Exception {
        StringWriter output = new StringWriter();
        ReportExample.run(new JUnitReport(output, Messages.english()), folder);
        assertEquals(ReportExample.expected("report.junit.xml"), output.toString());
        validate(output.toString());
    }

    @Test
    void theSchemaFindsWhatIsWrong() throws IOException {
        String good = ReportExample.expected("report.junit.xml");
        for (String bad : List.of(
                good.replace("tests=\"5\"", "tests=\"many\""),
                good.replace("<failure type=\"LOCAL-2\"", "<failure"),
                good.replace("skipped", "ignored"),
                good.replace("&", "&amp;").replace("77 is", "<77> is"))) {
            assertThrows(SAXException.class, () -> validate(bad));
        }
    }

    @Test
    void aReaderOfBuildServersFindsWhatFailed() throws Exception {
        List<String> read = new JUnitParser()
                .parseReportOutput(ReportExample.expected("report.junit.xml"), new NoLog()).stream()
                        .map(Violation::getMessage)
                        .toList();
        for (String message : List.of("77 is not a word", "there are 3 more findings", "no such file or folder")) {
            assertTrue(read.stream().anyMatch(each -> each.contains(message)), read::toString);
        }
        assertTrue(read.stream().noneMatch(each -> each.contains("unusual")), "a warning did not fail: " + read);
    }

    @Test
    void aFileWithoutFindingsIsATestThatPasses() throws Exception {
        String xml = report(report -> report.file("a & b.json", Findings.NONE, Excerpts.none()));
        assertTrue(
                xml.contains(
                        "<testsuite name=\"a &amp; b.json\" tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"0\">"
                                + "\n    <testcase name=\"no findings\" classname=\"a &amp; b.json\" file=\"a &amp; b.json\"/>\n"),
                xml);
    }

    @Test
    void aRunOverNothingIsValid() throws Exception {
        assertEquals(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"ohsel\">\n</testsuites>\n", report());
    }

    @Test
    void warningsFailOnlyIfThatIsSaid() throws Exception {
        Findings warning = Findings.of(List.of(ReportExample.FINDINGS.kept().get(0)));
        assertTrue(report(report -> report.file("a.json", warning, Excerpts.none()))
                .contains("failures=\"0\""));
        StringWriter output = new StringWriter();
        Report report = new JUnitReport(output, Messages.english()).withFailuresFrom(Severity.WARNING);
        report.file("a.json", warning, Excerpts.none());
        report.end(new Summary());
        validate(output.toString());
        assertTrue(output.toString().contains("failures=\"1\""), output::toString);
        assertTrue(output.toString().contains("<failure type=\"LOCAL-1\""), output::toString);
    }

    @Test
    void anInterruptedRunHasAnError() throws IOException, SAXException {
        StringWriter output = new StringWriter();
        Summary summary = new Summary();
        summary.interrupt();
        new JUnitReport(output, Messages.english()).end(summary);
        validate(output.toString());
        assertTrue(output.toString().contains("<error type=\"interrupted\""), output::toString);
    }
}
