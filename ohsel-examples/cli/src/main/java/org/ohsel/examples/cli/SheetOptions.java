// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.report.Visible;
import org.ohsel.io.sheet.AnnotatedCopy;
import org.ohsel.io.sheet.Columns;
import org.ohsel.io.sheet.SheetReader;
import org.ohsel.io.sheet.SheetRecords;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that says what the columns of spreadsheets mean. */
final class SheetOptions {

    @Option(
            names = "--columns",
            paramLabel = "FILE",
            description = "For spreadsheets, a file in JSON that says what columns mean. Headings that it does not have"
                    + " are guessed; ohsel import shows how.")
    private @Nullable Path columns;

    @Option(
            names = "--annotate",
            paramLabel = "FILE",
            description = "Also write a copy of the spreadsheet to this file, with a comment at each cell that has a"
                    + " finding, and a column of reasons. For one spreadsheet at a time.")
    private @Nullable Path copy;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    SheetReader reader(EngagementValidator validator) {
        SheetReader reader = SheetReader.of(validator);
        if (columns == null) {
            return reader;
        }
        try {
            return reader.withColumns(Columns.of(columns));
        } catch (IOException e) {
            throw wrong("Cannot read the columns " + columns + ": " + Inputs.reason(e), e);
        } catch (IllegalArgumentException e) {
            throw wrong("The columns " + columns + " cannot be used: " + e.getMessage(), e);
        }
    }

    /** Refuses to annotate anything but one spreadsheet. */
    void checkInputs(int inputs, boolean spreadsheet) {
        if (copy != null && (inputs != 1 || !spreadsheet)) {
            throw new ParameterException(
                    spec.commandLine(), "--annotate needs one spreadsheet, and no other input, to make a copy of.");
        }
    }

    /** Writes the copy with what was found, if that was asked for. */
    void annotate(Path sheet, Findings findings, Messages messages) throws IOException {
        if (copy == null) {
            return;
        }
        try {
            AnnotatedCopy.of(findings).withMessages(messages).write(sheet, copy);
        } catch (IllegalArgumentException e) {
            throw wrong("Cannot write the copy " + copy + ": " + e.getMessage(), e);
        }
    }

    private ParameterException wrong(String message, Exception cause) {
        return new ParameterException(spec.commandLine(), Visible.text(message), cause);
    }

    /** Shows what the columns were taken for. */
    static void show(SheetRecords records, PrintWriter err) {
        records.columns().forEach((sheet, meanings) -> {
            err.println(sheet.isEmpty() ? "Columns:" : Visible.text("Columns of " + sheet + ":"));
            meanings.forEach(column -> err.println("  " + Visible.text(column.toString())));
        });
    }
}
