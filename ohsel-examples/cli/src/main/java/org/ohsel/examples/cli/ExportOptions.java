// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.calendar.ICalendarWriter;
import org.ohsel.io.calendar.WrittenCalendar;
import org.ohsel.io.linkeddata.DcatWriter;
import org.ohsel.io.linkeddata.SchemaOrgWriter;
import org.ohsel.io.linkeddata.WrittenCatalogue;
import org.ohsel.io.linkeddata.WrittenEvents;
import org.ohsel.io.report.Visible;
import org.ohsel.io.sheet.SheetWriter;
import org.ohsel.io.sheet.WrittenSheets;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.EngagementValidator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say what records are exported as. */
final class ExportOptions {

    /** A format that is written. */
    enum Format {
        /** An Excel workbook. */
        XLSX("xlsx"),
        /** Comma-separated values. */
        CSV("csv"),
        /** A calendar (RFC 5545). */
        ICALENDAR("icalendar"),
        /** Events for search engines. */
        SCHEMA_ORG("schema-org"),
        /** A catalogue of publications. */
        DCAT("dcat");

        private final String option;

        Format(String option) {
            this.option = option;
        }

        boolean isText() {
            return this != XLSX;
        }

        @Override
        public String toString() {
            return option;
        }
    }

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            description =
                    "What to write: ${COMPLETION-CANDIDATES}. Default: by the name of the output: .xlsx, .csv, .ics.")
    private @Nullable Format to;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            defaultValue = "event",
            description = "The kind of record for csv, which has one: event or commissioning-activity."
                    + " Default: ${DEFAULT-VALUE}.")
    private String type = "event";

    @Option(
            names = "--base",
            paramLabel = "ADDRESS",
            description = "For schema-org and dcat, the address below which the records are published, such as"
                    + " https://example.org/log/.")
    private @Nullable String base;

    @Option(
            names = "--domain",
            paramLabel = "DOMAIN",
            description = "For icalendar, a domain of yours, such as example.org, which makes the ids unique.")
    private @Nullable String domain;

    @Option(
            names = "--as-of",
            paramLabel = "DATE|today",
            defaultValue = "today",
            description = "For xlsx the date whose terms the lists have; for icalendar the date of the records."
                    + " Default: ${DEFAULT-VALUE}.")
    private String asOf = "today";

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            description = "For dcat the title of the catalogue, for icalendar the name of the calendar.")
    private @Nullable String title;

    @Option(names = "--publisher", paramLabel = "CODE", description = "For dcat, the publisher by its official code.")
    private @Nullable String publisher;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** The format: as given, or as the name of the output says. */
    Format format(@Nullable Path output) {
        if (to != null) {
            return to;
        }
        String name = output == null ? "" : output.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx")) {
            return Format.XLSX;
        } else if (name.endsWith(".csv")) {
            return Format.CSV;
        } else if (name.endsWith(".ics")) {
            return Format.ICALENDAR;
        }
        throw new ParameterException(spec.commandLine(), "Say with --to what to write, such as --to xlsx.");
    }

    /** Writes records; returns what the format does not hold, in words. */
    List<String> write(
            Format format, EngagementValidator validator, List<EngagementRecord> records, OutputStream output)
            throws IOException {
        Vocabulary vocabulary = validator.vocabulary();
        try {
            return switch (format) {
                case XLSX ->
                    notes(SheetWriter.xlsx(Day.of("--as-of", asOf, spec))
                            .withVocabulary(vocabulary)
                            .write(records, output));
                case CSV ->
                    notes(SheetWriter.csv()
                            .withType(type)
                            .withVocabulary(vocabulary)
                            .write(records, output));
                case ICALENDAR -> notes(calendar(vocabulary).write(records, output));
                case SCHEMA_ORG ->
                    notes(SchemaOrgWriter.of(needed("--base", base, "https://example.org/log/"))
                            .withVocabulary(vocabulary)
                            .write(records, output));
                case DCAT -> notes(catalogue(vocabulary).write(records, output));
            };
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), Visible.text(String.valueOf(e.getMessage())), e);
        }
    }

    private ICalendarWriter calendar(Vocabulary vocabulary) {
        Instant stamp = Day.of("--as-of", asOf, spec).atStartOfDay().toInstant(ZoneOffset.UTC);
        ICalendarWriter writer = ICalendarWriter.of(needed("--domain", domain, "example.org"), stamp)
                .withVocabulary(vocabulary);
        return title == null ? writer : writer.withName(title);
    }

    private DcatWriter catalogue(Vocabulary vocabulary) {
        DcatWriter writer = DcatWriter.of(
                        needed("--base", base, "https://example.org/log/"),
                        needed("--title", title, "\"What we publish\""))
                .withVocabulary(vocabulary);
        return publisher == null ? writer : writer.withPublisher(new BodyRef(publisher));
    }

    private String needed(String option, @Nullable String value, String example) {
        if (value == null) {
            throw new ParameterException(spec.commandLine(), "This format needs " + option + ", such as " + example);
        }
        return value;
    }

    private static List<String> notes(WrittenSheets written) {
        List<String> notes = new ArrayList<>();
        notes.add(number(written.records(), "record") + " on " + number(written.rows(), "row"));
        written.leftOut().forEach(leftOut -> notes.add("not in the spreadsheet: " + leftOut));
        if (written.leftOutCount() > written.leftOut().size()) {
            notes.add("and " + (written.leftOutCount() - written.leftOut().size()) + " more");
        }
        return notes;
    }

    private static List<String> notes(WrittenCalendar written) {
        return List.of(number(written.events(), "event") + " and " + number(written.deadlines(), "deadline")
                + "; left out: " + written.inexact()
                + " without an exact date, " + written.withoutId() + " without an id, " + written.restricted()
                + " not for the public");
    }

    private static List<String> notes(WrittenEvents written) {
        return List.of(
                number(written.events(), "event") + ", " + written.undated() + " of them without a date; left out: "
                        + written.tentative() + " that may not take place, " + written.restricted()
                        + " items not for the public");
    }

    private static List<String> notes(WrittenCatalogue written) {
        return List.of(number(written.publications(), "publication") + "; left out: " + written.restricted()
                + " not for the public, " + written.inPreparation() + " in preparation");
    }

    private static String number(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
