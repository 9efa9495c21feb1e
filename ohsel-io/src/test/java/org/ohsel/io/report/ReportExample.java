// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Location;
import org.ohsel.rules.Quoted;
import org.ohsel.rules.Remedy;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.Severity;

/**
 * A run over one file, with rules of its own, so that what is expected of reports does not change with the catalogue.
 * The expected reports are in {@code src/test/resources/report}, written by hand.
 */
final class ReportExample {

    static final String NAME = "logs/2017 autumn.json";

    static final String INPUT = """
            {"records": [
              {"type": "event", "id": "e-1", "title": "\ud83d\ude00 picnic", "kind": "picnic"},
              {"type": "event", "id": "e-2", "kind": 77}]}
            """;

    static final RuleInfo WARNS = RuleInfo.builder()
            .id("LOCAL-1")
            .severity(Severity.WARNING)
            .pack("local")
            .title("The kind is unusual")
            .rationale("Counts compare like with like.")
            .addSources("003:93", "our handbook")
            .message("{word} is unusual")
            .advice("Write outing.")
            .validExample("")
            .invalidExample("")
            .build();

    static final RuleInfo FAILS = RuleInfo.builder()
            .id("LOCAL-2")
            .severity(Severity.ERROR)
            .pack("local")
            .title("The kind is not a word")
            .rationale("Nobody knows what a number means.")
            .message("{word} is not a word")
            .advice("Write a word.")
            .validExample("")
            .invalidExample("")
            .build();

    /** Three were not kept. */
    static final Findings FINDINGS = new Findings(
            List.of(
                    withRemedy(
                            finding(WARNS, Severity.WARNING, "/records/0/kind", "picnic", "e-1", new Location(2, 63))),
                    finding(FAILS, Severity.ERROR, "/records/1/kind", "77", "e-2", new Location(3, 42)),
                    finding(FAILS, Severity.ERROR, "/records/1/kind", "77", "e-2", new Location(3, 42)),
                    finding(WARNS, Severity.INFO, "", "My mother's day", null, new Location(1, 1))),
            Map.of("LOCAL-1", 2L, "LOCAL-2", 5L),
            Map.of(Severity.ERROR, 5L, Severity.WARNING, 1L, Severity.INFO, 1L),
            Map.of());

    private ReportExample() {}

    static Finding finding(
            RuleInfo rule,
            Severity severity,
            String pointer,
            String word,
            @Nullable String record,
            @Nullable Location location) {
        return new Finding(rule, severity, pointer, Map.of("word", new Quoted(word)), record, location);
    }

    /** The advice as data: write outing. */
    private static Finding withRemedy(Finding finding) {
        Map<String, Object> arguments = new TreeMap<>(finding.arguments());
        arguments.put("remedy", Remedy.write("outing"));
        return new Finding(
                finding.rule(),
                finding.severity(),
                finding.pointer(),
                arguments,
                finding.recordId(),
                finding.location());
    }

    /** Reports the file, and two that cannot be read. */
    static void run(Report report, Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("input.json"), INPUT);
        report.file(NAME, FINDINGS, Excerpts.of(file));
        report.unread("absent.json", "no such file or folder");
        report.unread("locked", "access is denied");
        Summary summary = new Summary();
        summary.addFile(FINDINGS);
        report.end(summary);
    }

    static String expected(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/report", name));
    }
}
