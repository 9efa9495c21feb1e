// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.Framing;
import org.ohsel.io.RecordStream;
import org.ohsel.io.report.Excerpts;
import org.ohsel.io.report.Report;
import org.ohsel.io.sheet.SheetReader;
import org.ohsel.io.sheet.SheetRecords;

/**
 * Something to read: a file, or what can be read only once, such as standard input or a pipe. Of the latter the
 * beginning is kept in memory, and nothing on disk, so that the lines of findings there can be shown.
 */
final class Input {

    /** Longer inputs are read to their end as well, but findings further on are shown without their lines. */
    private static final int MOST_KEPT = 4 << 20;

    private static final Pattern SPREADSHEET = Pattern.compile("(?is).*\\.(csv|tsv|xlsx|xlsm|xls|ods)");

    private static final Pattern LINES = Pattern.compile("(?is).*\\.(ndjson|jsonl)(\\.gz)?");

    private final String name;
    private final @Nullable Path file;
    private final boolean again;
    private byte[] beginning = new byte[0];
    private Framing layout = Framing.AUTO;

    private Input(String name, @Nullable Path file, boolean again) {
        this.name = name;
        this.file = file;
        this.again = again;
    }

    static Input of(String name, Path file) {
        return new Input(name, file, !Files.exists(file) || Files.isRegularFile(file));
    }

    static Input standard() {
        return new Input(Report.STANDARD_INPUT, null, false);
    }

    /** Its name in reports. */
    String name() {
        return name;
    }

    /** Whether it is a spreadsheet, by its name: what JSON begins with says nothing about CSV. */
    boolean isSpreadsheet() {
        return file != null && SPREADSHEET.matcher(name).matches();
    }

    /** Whether it is a file, which can be written as well, rather than standard input or a pipe. */
    boolean isFile() {
        return file != null && again;
    }

    /** How its records are laid out, as far as its name says so. */
    Framing framing() {
        return LINES.matcher(name).matches() ? Framing.LINES : Framing.AUTO;
    }

    /** The whole of it, up to a number of bytes and one more. */
    byte[] bytes(int most) throws IOException {
        try (InputStream input = file == null ? System.in : Files.newInputStream(file)) {
            return input.readNBytes(most + 1);
        }
    }

    /** The file. */
    Path file() {
        return Objects.requireNonNull(file);
    }

    /** Whether it is read from a file. */
    boolean isIn(Path other) {
        try {
            return file != null && Files.exists(file) && Files.exists(other) && Files.isSameFile(file, other);
        } catch (IOException e) {
            return false;
        }
    }

    /** The records of a spreadsheet. */
    SheetRecords records(SheetReader reader) throws IOException {
        return reader.records(file());
    }

    /** The records of JSON, which are read until the interruption is asked for. */
    RecordStream records(EngagementReader reader, Framing framing, Interruption interruption) throws IOException {
        layout = framing == Framing.AUTO ? framing() : framing;
        EngagementReader framed = reader.withFraming(layout);
        if (again && file != null) {
            return framed.records(file);
        }
        WaitingInput input =
                new WaitingInput(() -> file == null ? System.in : Files.newInputStream(file), interruption);
        beginning = beginning(input);
        return beginning.length < MOST_KEPT && input.hasEnded()
                ? framed.records(beginning)
                : framed.records(new SequenceInputStream(new ByteArrayInputStream(beginning), input));
    }

    /** What is kept; after Ctrl-C less, and reading on then gives an exception. */
    private static byte[] beginning(InputStream input) throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        try {
            while (kept.size() < MOST_KEPT) {
                int count = input.read(buffer, 0, Math.min(buffer.length, MOST_KEPT - kept.size()));
                if (count < 0) {
                    break;
                }
                kept.write(buffer, 0, count);
            }
            return kept.toByteArray();
        } catch (InterruptedIOException e) {
            return kept.toByteArray();
        }
    }

    /** Whether it ends by itself when it is interrupted, once what was read has been looked at. */
    boolean endsItself() {
        return !again;
    }

    /** How long it is, compressed or not; 0 if nobody knows. */
    long length() {
        try {
            return again && file != null && !isSpreadsheet() ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    Excerpts excerpts() {
        if (isSpreadsheet()) {
            return Excerpts.none();
        }
        return again && file != null ? Excerpts.of(file, layout) : Excerpts.of(beginning, layout);
    }
}
