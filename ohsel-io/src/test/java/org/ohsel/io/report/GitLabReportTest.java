// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.io.EngagementReader;
import org.ohsel.rules.Messages;
import se.bjurr.violations.lib.parsers.CodeClimateParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The report has what GitLab's documentation asks for, and a reader that others use reads it. */
class GitLabReportTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String RECORD =
            "{\"type\": \"event\", \"id\": \"%s\", \"kind\": 7, \"boroughs\": [\"bexley\", 8]}";

    @TempDir
    private Path folder;

    private static List<String> fingerprints(String... files) {
        try {
            StringWriter output = new StringWriter();
            Report report = new GitLabReport(output, Messages.english());
            for (int i = 0; i < files.length; i++) {
                report.file(
                        i + ".json", EngagementReader.strict().readLog(files[i]).findings(), Excerpts.none());
            }
            report.end(new Summary());
            List<String> found = new ArrayList<>();
            for (JsonNode issue :
                    MAPPER.readTree(new CheckedJson("gitlab-code-quality.schema.json").valid(output.toString()))) {
                found.add(issue.get("fingerprint").stringValue());
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theReportIsAsTheFileSays() throws IOException {
        StringWriter output = new StringWriter();
        ReportExample.run(new GitLabReport(output, Messages.english()), folder);
        assertEquals(MAPPER.readTree(ReportExample.expected("report.gitlab.json")), MAPPER.readTree(output.toString()));
        new CheckedJson("gitlab-code-quality.schema.json").valid(output.toString());
        assertTrue(
                output.toString().strip().codePoints().noneMatch(Visible::isUnsafe), "nothing for a terminal to obey");
    }

    @Test
    void theSchemaFindsWhatIsWrong() throws IOException {
        CheckedJson schema = new CheckedJson("gitlab-code-quality.schema.json");
        String good = ReportExample.expected("report.gitlab.json");
        for (String bad : List.of(
                good.replace("\"minor\"", "\"warning\""),
                good.replace("\"begin\": 2", "\"begin\": 0"),
                good.replace("\"path\": \"locked\"", "\"path\": \"./locked\""),
                good.replace("check_name", "check"))) {
            assertFalse(schema.faults(bad).isEmpty());
        }
    }

    @Test
    void aReaderOfCodeQualityFindsTheSame() throws Exception {
        TreeSet<String> read = new CodeClimateParser()
                .parseReportOutput(ReportExample.expected("report.gitlab.json"), new NoLog()).stream()
                        .map(each -> each.getFile() + ":" + each.getStartLine() + " " + each.getSeverity() + " "
                                + each.getRule())
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                new TreeSet<>(Stream.of(
                                "logs/2017 autumn.json:2 WARN LOCAL-1",
                                "logs/2017 autumn.json:3 ERROR LOCAL-2",
                                "logs/2017 autumn.json:1 INFO LOCAL-1",
                                "logs/2017 autumn.json:1 INFO not-listed",
                                "absent.json:1 ERROR unread",
                                "locked:1 ERROR unread")
                        .toList()),
                read);
    }

    @Test
    void fingerprintsAreUniqueInTheReport() {
        String records = "[" + RECORD.formatted("e") + "," + RECORD.formatted("f") + "," + RECORD.formatted("e") + "]";
        List<String> found = fingerprints(records, records);
        assertTrue(found.size() >= 12, found::toString);
        assertEquals(found.size(), new HashSet<>(found).size(), found::toString);
    }

    @Test
    void fingerprintsStayWhenLinesAndRecordsMove() {
        List<String> before = fingerprints("[" + RECORD.formatted("e") + "]");
        List<String> after = fingerprints("\n\n[{\"type\": \"event\", \"id\": \"f\", \"kind\": \"workshop\"},\n\n "
                + RECORD.formatted("e") + "]");
        assertEquals(2, before.size());
        assertEquals(before, after);
    }
}
