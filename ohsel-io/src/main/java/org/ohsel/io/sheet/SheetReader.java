// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.Limits;
import org.ohsel.io.Result;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.EngagementValidator;

/**
 * Reads records from a spreadsheet, CSV or XLSX, of any length: a row is a record, or rows with the same id are one, each with
 * a piece of feedback, a commitment, or whatever else there can be several of. In a workbook these may have a sheet of their
 * own, named for them, with a column of the ids of the records. {@code docs/spreadsheets.md} says how columns are found.
 *
 * <pre>{@code
 * Result<EngagementLog> result = SheetReader.standard().readLog(Path.of("log.xlsx"));
 * result.findings().forEach(System.out::println); // Log!D17 WARNING OHSEL-TERM-001 ...
 * }</pre>
 *
 * <p>What people type is understood where it can mean one thing only: dates in the British order (14/06/2017, 14 June 2017), numbers
 * with a qualifier (about 40), codes by any of their names, several values in a cell separated by semicolons. Anything else
 * is judged as it stands, by the same rules as JSON. Each finding is at a cell ({@link org.ohsel.rules.Location}). Columns
 * that nobody knows are kept, as members that the model does not know.
 *
 * <p>CSV needs {@code de.siegmar:fastcsv}, XLSX {@code org.dhatim:fastexcel-reader}; both are optional dependencies of
 * ohsel-io. Immutable and safe to share between threads.
 */
public final class SheetReader {

    private final EngagementReader reader;
    private final EngagementValidator validator;
    private final Columns columns;
    private final Limits limits;

    private SheetReader(EngagementReader reader, EngagementValidator validator, Columns columns, Limits limits) {
        this.reader = reader;
        this.validator = validator;
        this.columns = columns;
        this.limits = limits;
    }

    /**
     * A reader of spreadsheets, with all rules.
     *
     * @return the reader, whose columns are guessed
     */
    public static SheetReader standard() {
        return of(EngagementValidator.standard());
    }

    /**
     * A reader of spreadsheets.
     *
     * @param validator checks what is read; its vocabulary says what labels mean
     * @return the reader, whose columns are guessed
     */
    public static SheetReader of(EngagementValidator validator) {
        Objects.requireNonNull(validator, "validator");
        return new SheetReader(
                EngagementReader.tolerant().withValidator(validator), validator, Columns.guessed(), Limits.standard());
    }

    /**
     * This reader with other columns.
     *
     * @param meanings what the columns mean
     * @return the reader
     */
    public SheetReader withColumns(Columns meanings) {
        return new SheetReader(reader, validator, Objects.requireNonNull(meanings, "meanings"), limits);
    }

    /**
     * This reader with other limits. A file may have {@link Limits#textBytes()}, once it is unpacked.
     *
     * @param bounds the limits
     * @return the reader
     */
    public SheetReader withLimits(Limits bounds) {
        return new SheetReader(reader.withLimits(bounds), validator, columns, bounds);
    }

    /**
     * Reads records one by one, without keeping them.
     *
     * @param file the file
     * @return the records as they come, to be closed after use
     * @throws IOException if the file cannot be read
     * @throws IllegalStateException if the library that it needs is missing; the message names it
     */
    public SheetRecords records(Path file) throws IOException {
        return records(file, limits.textBytes());
    }

    private SheetRecords records(Path file, long mostBytes) throws IOException {
        return new SheetRecords(file, reader, validator, columns, limits, mostBytes);
    }

    /**
     * Reads a whole spreadsheet into memory, and checks it as a whole.
     *
     * @param file the file
     * @return the log and the findings; {@link Result#partial()} has the records that could be read
     * @throws IOException if the file cannot be read
     * @throws IllegalStateException if the library that it needs is missing; the message names it
     */
    public Result<EngagementLog> readLog(Path file) throws IOException {
        List<EngagementRecord> records = new ArrayList<>();
        try (SheetRecords stream = records(file, limits.logBytes())) {
            stream.forEachRemaining(next -> {
                if (next.record() != null) {
                    records.add(next.record());
                }
            });
            return new Result<>(EngagementLog.of(records), stream.findings());
        }
    }
}
