// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Location;
import org.ohsel.rules.Place;

/** Records in a temporary file, in order. */
final class StagedRecords implements Closeable {

    /**
     * A record.
     *
     * @param pointer where it is in its input, as a JSON Pointer
     * @param id its id; empty if it has none
     * @param start where it begins; null if that is not known
     * @param isRefused whether it is known to be refused
     * @param json the record as it is in the input
     * @param findings what was found in it, as the elements of a JSON array
     */
    record Staged(
            String pointer,
            String id,
            @Nullable Location start,
            boolean isRefused,
            @SuppressWarnings("ArrayRecordComponent") byte[] json,
            String findings) {}

    /** Takes a record. */
    @FunctionalInterface
    interface Taker {

        void take(Staged record) throws IOException;
    }

    private final Path file;
    private DataOutputStream output;
    private long count;

    StagedRecords(Path folder) throws IOException {
        file = Files.createTempFile(folder, ".ohsel", ".tmp");
        output = open();
    }

    private DataOutputStream open() throws IOException {
        return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    }

    void add(Place place, boolean isRefused, byte[] json, String findings) throws IOException {
        @Nullable Location start = place.location();
        boolean isText = start != null && start.sheet() == null;
        count++;
        write(place.pointer().getBytes(StandardCharsets.UTF_8));
        write((place.recordId() == null ? "" : place.recordId()).getBytes(StandardCharsets.UTF_8));
        output.writeLong(start != null && isText ? start.line() : 0);
        output.writeLong(start != null && isText ? start.column() : 0);
        output.writeBoolean(isRefused);
        write(json);
        write(findings.getBytes(StandardCharsets.UTF_8));
    }

    private void write(byte[] bytes) throws IOException {
        output.writeInt(bytes.length);
        output.write(bytes);
    }

    /** Hands out all records, and forgets them. */
    void drain(Taker taker) throws IOException {
        output.close();
        try (DataInputStream input = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (; count > 0; count--) {
                taker.take(next(input));
            }
        }
        output = open();
    }

    private static Staged next(DataInputStream input) throws IOException {
        String pointer = text(input);
        String id = text(input);
        long line = input.readLong();
        long column = input.readLong();
        @Nullable Location start = line == 0 ? null : new Location(line, column);
        return new Staged(pointer, id, start, input.readBoolean(), read(input), text(input));
    }

    private static String text(DataInputStream input) throws IOException {
        return new String(read(input), StandardCharsets.UTF_8);
    }

    private static byte[] read(DataInputStream input) throws IOException {
        byte[] bytes = new byte[input.readInt()];
        input.readFully(bytes);
        return bytes;
    }

    @Override
    public void close() throws IOException {
        try {
            output.close();
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
