// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.ownrule;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.RecordStream;
import org.ohsel.io.report.Excerpts;
import org.ohsel.io.report.Report;
import org.ohsel.io.report.Summary;
import org.ohsel.io.report.TextReport;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Messages;
import org.ohsel.rules.Severity;

/** Validates files against the library's rules and one of our own. */
public final class Main {

    private Main() {}

    /**
     * Validates files.
     *
     * @param files their names
     */
    public static void main(String[] files) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        try {
            System.exit(validate(out, files) ? 0 : 1);
        } catch (IOException | UncheckedIOException e) {
            System.err.println("A file cannot be read: " + e.getMessage());
            System.exit(2);
        }
    }

    /** Validates files; true if there are no errors. */
    static boolean validate(PrintWriter out, String... files) throws IOException {
        EngagementValidator validator = EngagementValidator.standard()
                .withCatalogue(Catalogue.standard().with(new PublicEventNamesBorough()));
        EngagementReader reader = EngagementReader.strict().withValidator(validator);

        Report report = new TextReport(out, Messages.english());
        Summary summary = new Summary();
        for (String name : files) {
            Path file = Path.of(name);
            try (RecordStream records = reader.records(file)) {
                records.forEachRemaining(read -> {
                    if (read.record() != null) {
                        summary.add(read.record());
                    }
                });
                summary.addFile(records.findings());
                report.file(name, records.findings(), Excerpts.of(file));
            }
        }
        report.end(summary);
        return summary.findings(Severity.ERROR) == 0;
    }
}
