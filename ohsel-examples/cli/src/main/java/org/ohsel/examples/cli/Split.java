// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.ReadRecord;
import org.ohsel.io.RecordSource;
import org.ohsel.io.report.RecordSplit;
import org.ohsel.io.report.Visible;
import org.ohsel.rules.Messages;
import org.ohsel.rules.Severity;

/** The files with the valid records and the others, if they are wanted. They are there only if everything was read. */
final class Split implements AutoCloseable {

    private final Path named;
    private final @Nullable OutputFile valid;
    private final @Nullable OutputFile invalid;
    private final @Nullable RecordSplit records;

    private Split(Path named, @Nullable OutputFile valid, @Nullable OutputFile invalid, @Nullable RecordSplit records) {
        this.named = named;
        this.valid = valid;
        this.invalid = invalid;
        this.records = records;
    }

    /** Splits nothing. */
    static Split none() {
        return new Split(Path.of(""), null, null, null);
    }

    static Split into(@Nullable Path valid, @Nullable Path invalid, Messages messages, Severity refuses)
            throws OutputFile.UnwritableException {
        Path named = Objects.requireNonNull(valid == null ? invalid : valid);
        OutputFile first = valid == null ? null : new OutputFile(valid);
        OutputFile second = null;
        try {
            second = invalid == null ? null : new OutputFile(invalid);
            Path folder = Objects.requireNonNull(named.toAbsolutePath().getParent());
            return new Split(
                    named, first, second, new RecordSplit(stream(first), stream(second), folder, messages, refuses));
        } catch (IOException e) {
            new Split(named, first, second, null).close();
            throw e instanceof OutputFile.UnwritableException known
                    ? known
                    : new OutputFile.UnwritableException(named, e);
        }
    }

    private static OutputStream stream(@Nullable OutputFile file) {
        return file == null ? OutputStream.nullOutputStream() : file.stream();
    }

    /** Takes the item that a source has just returned. */
    void add(ReadRecord item, RecordSource source) throws OutputFile.UnwritableException {
        if (records != null) {
            write(() -> records.add(item, source));
        }
    }

    /** Writes the records of an input. */
    void endInput(String name) throws OutputFile.UnwritableException {
        if (records != null) {
            write(() -> records.endInput(name));
        }
    }

    /** Puts the files in their places, unless not everything was read, which is said. */
    void complete(boolean whole, PrintWriter err) throws OutputFile.UnwritableException {
        if (records == null) {
            return;
        }
        if (!whole) {
            err.println("ohsel: the records were not split, because not everything could be read");
            return;
        }
        if (records.notPlaced() > 0) {
            err.println(Visible.text("ohsel: " + records.notPlaced() + " findings at the end of an input are beside no"
                    + " record, because there are too many; records in " + named + " may be wrong"));
        }
        if (valid != null) {
            valid.complete();
        }
        if (invalid != null) {
            invalid.complete();
        }
    }

    private void write(Step step) throws OutputFile.UnwritableException {
        try {
            step.run();
        } catch (IOException e) {
            throw new OutputFile.UnwritableException(named, e);
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    @Override
    public void close() {
        if (valid != null) {
            valid.close();
        }
        if (invalid != null) {
            invalid.close();
        }
        try {
            if (records != null) {
                records.close();
            }
        } catch (IOException e) {
            // A temporary file may be left, of which the name says so.
        }
    }
}
