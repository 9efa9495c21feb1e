// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.Limits;
import org.ohsel.io.RecordStream;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Location;

/** What the reader finds in a file without Spark, written down so that it can be compared. */
final class PlainReader {

    private static final int ALL = 10_000_000;

    private PlainReader() {}

    /** The reader that keeps every finding. */
    static EngagementReader reader() {
        return EngagementReader.strict()
                .withLimits(Limits.standard().withMostFindings(ALL))
                .withValidator(EngagementValidator.standard().withMostFindings(ALL));
    }

    /** All findings of a file, sorted. */
    static List<String> findings(Path file) throws IOException {
        return findings(file, reader());
    }

    /** All findings of a file by a reader, sorted. */
    static List<String> findings(Path file, EngagementReader reader) throws IOException {
        List<String> found = new ArrayList<>();
        try (RecordStream records = reader.records(file)) {
            records.forEachRemaining(item -> item.findings().forEach(finding -> found.add(line(finding))));
        }
        found.sort(null);
        return found;
    }

    /** How often each rule found something. */
    static Map<String, Long> counts(Path file) throws IOException {
        try (RecordStream records = reader().records(file)) {
            records.forEachRemaining(item -> {});
            return records.findings().countByRule();
        }
    }

    /** The same of findings on Spark. */
    static List<String> findings(Dataset<Row> findings) {
        return findings.collectAsList().stream().map(PlainReader::line).sorted().toList();
    }

    private static String line(Finding finding) {
        @Nullable Location at = finding.location();
        return String.join(
                " ",
                finding.ruleId(),
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.pointer(),
                finding.recordId(),
                at == null ? null : at.line() + ":" + at.column(),
                finding.message(),
                finding.advice());
    }

    /** A finding on Spark, with its place and its words. */
    static String line(Row finding) {
        @Nullable Long line = finding.getAs("line");
        return String.join(
                " ",
                finding.getAs("rule"),
                finding.getAs("severity"),
                finding.getAs("pointer"),
                finding.getAs("recordId"),
                line == null ? null : line + ":" + finding.<Long>getAs("column"),
                finding.getAs("message"),
                finding.getAs("advice"));
    }
}
