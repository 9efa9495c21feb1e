// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.report.Visible;
import org.ohsel.io.sheet.Columns;
import org.ohsel.io.sheet.SheetReader;
import org.ohsel.io.sheet.SheetRecords;
import org.ohsel.rules.EngagementValidator;
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
