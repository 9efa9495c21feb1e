// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.Importer;
import org.ohsel.io.consultation.CitizenSpace;
import org.ohsel.io.consultation.GovUkConsultation;
import org.ohsel.io.moderngov.ModernGov;
import org.ohsel.io.report.Visible;
import org.ohsel.io.sheet.FriendsAndFamilyTest;
import org.ohsel.io.sheet.SheetReader;
import org.ohsel.model.term.BodyRef;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Messages;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say what the files are that are imported. */
final class ImportOptions {

    /** A format that is imported. */
    enum Source {
        /** CSV and XLSX. */
        SPREADSHEET("spreadsheet"),
        /** XML of Modern.gov. */
        MODERN_GOV("modern-gov"),
        /** JSON of Citizen Space. */
        CITIZEN_SPACE("citizen-space"),
        /** JSON of GOV.UK. */
        GOV_UK("gov-uk"),
        /** CSV and XLSX of the Friends and Family Test. */
        FRIENDS_AND_FAMILY_TEST("friends-and-family-test");

        private final String option;

        Source(String option) {
            this.option = option;
        }

        @Override
        public String toString() {
            return option;
        }
    }

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            description = "What the files are: ${COMPLETION-CANDIDATES}. Default: spreadsheet for .csv and .xlsx,"
                    + " modern-gov for .xml.")
    private @Nullable Source from;

    @Option(
            names = "--site",
            paramLabel = "ADDRESS",
            description =
                    "The address that the files of modern-gov or citizen-space are from, such as"
                            + " https://consult.example.gov.uk. Nothing is fetched from there; it goes into ids and identifiers.")
    private @Nullable String site;

    @Option(
            names = "--body",
            paramLabel = "CODE",
            description =
                    "The council of modern-gov, or the body that consults on citizen-space, by its official code.")
    private @Nullable String body;

    @Mixin
    private SheetOptions sheets = new SheetOptions();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    List<Imported> open(List<Path> files, EngagementValidator validator) throws IOException {
        try {
            return open(from != null ? from : guessed(files.get(0)), files, validator);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), Visible.text(String.valueOf(e.getMessage())), e);
        }
    }

    /** Writes a copy of a spreadsheet with what was found, if that was asked for. */
    void annotate(List<Path> files, Findings findings) throws IOException {
        sheets.annotate(files.get(0), findings, Messages.english());
    }

    private List<Imported> open(Source source, List<Path> files, EngagementValidator validator) throws IOException {
        sheets.checkInputs(files.size(), source == Source.SPREADSHEET || source == Source.FRIENDS_AND_FAMILY_TEST);
        return switch (source) {
            case SPREADSHEET -> {
                SheetReader reader = sheets.reader(validator);
                yield files.stream()
                        .<Imported>map(file -> new Imported.Spreadsheet(file, () -> reader.records(file)))
                        .toList();
            }
            case MODERN_GOV -> {
                ModernGov council = ModernGov.read(site(source), files).withValidator(validator);
                yield of(files, body == null ? council : council.withCouncil(new BodyRef(body)));
            }
            case CITIZEN_SPACE -> {
                CitizenSpace space = CitizenSpace.read(site(source), files).withValidator(validator);
                yield of(files, body == null ? space : space.withBody(new BodyRef(body)));
            }
            case FRIENDS_AND_FAMILY_TEST ->
                files.stream()
                        .<Imported>map(file -> new Imported.Spreadsheet(
                                file,
                                () -> FriendsAndFamilyTest.read(file)
                                        .withValidator(validator)
                                        .records()))
                        .toList();
            case GOV_UK -> of(files, GovUkConsultation.read(files).withValidator(validator));
        };
    }

    private static List<Imported> of(List<Path> files, Importer importer) {
        return List.of(new Imported.Files(files.get(0).toString(), importer));
    }

    private Source guessed(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.matches("(?s).*\\.(csv|tsv|xlsx|xlsm|xls|ods)")) {
            return Source.SPREADSHEET;
        } else if (name.endsWith(".xml")) {
            return Source.MODERN_GOV;
        }
        throw new ParameterException(
                spec.commandLine(),
                Visible.text("Say with --from what " + file + " is: its name does not tell. Records of ohsel in JSON"
                        + " need no import."));
    }

    private String site(Source source) {
        if (site == null) {
            throw new ParameterException(
                    spec.commandLine(), "--from " + source + " needs --site, such as https://consult.example.gov.uk");
        }
        return site;
    }
}
