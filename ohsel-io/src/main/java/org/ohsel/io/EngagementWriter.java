// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.codec.Codecs;
import org.ohsel.io.codec.UnwritableExtension;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes records and logs as JSON, in UTF-8.
 *
 * <p>The form is canonical: members in the order of the model, absent ones and empty lists left out, unknown members last and
 * sorted by name. Equal values give equal bytes. An empty list that a reader met is part of what was read, and is written.
 *
 * <pre>{@code
 * EngagementWriter.indented().write(log, Path.of("log.json"));
 * EngagementWriter.compact().writeLines(log.records(), Path.of("log.ndjson"));
 * }</pre>
 *
 * <p>Nothing that a reader could not understand is lost: a member that could not be read is written as it was, unless it
 * has been set since, and so is a record of an unknown kind.
 *
 * <p>A value that holds an extension that is not JSON cannot be written: an {@link IllegalArgumentException} names the
 * record and the extension. Builders refuse such extensions, and rule OHSEL-SHAPE-011 finds them.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class EngagementWriter {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final Codecs CODECS = Codecs.unchecked();

    private final boolean indented;

    private EngagementWriter(boolean indented) {
        this.indented = indented;
    }

    /**
     * Writes without spaces or line breaks, for programs.
     *
     * @return the writer
     */
    public static EngagementWriter compact() {
        return new EngagementWriter(false);
    }

    /**
     * Writes with two spaces a level and LF between lines, none after the last, for people.
     *
     * @return the writer
     */
    public static EngagementWriter indented() {
        return new EngagementWriter(true);
    }

    /**
     * Writes a record.
     *
     * @param record the record
     * @return its JSON
     */
    public String write(EngagementRecord record) {
        Objects.requireNonNull(record, "record");
        return text(EngagementRecord.class, record);
    }

    /**
     * Writes a log.
     *
     * @param log the log
     * @return its JSON
     */
    public String write(EngagementLog log) {
        Objects.requireNonNull(log, "log");
        return text(EngagementLog.class, log);
    }

    /**
     * Writes a record.
     *
     * @param record the record
     * @param output takes the JSON; it is not closed
     * @throws IOException if it cannot be written
     */
    public void write(EngagementRecord record, OutputStream output) throws IOException {
        Objects.requireNonNull(record, "record");
        writeTo(EngagementRecord.class, record, output);
    }

    /**
     * Writes a log.
     *
     * @param log the log
     * @param output takes the JSON; it is not closed
     * @throws IOException if it cannot be written
     */
    public void write(EngagementLog log, OutputStream output) throws IOException {
        Objects.requireNonNull(log, "log");
        writeTo(EngagementLog.class, log, output);
    }

    /**
     * Writes a record to a file.
     *
     * @param record the record
     * @param file the file, which is replaced if there is one
     * @throws IOException if it cannot be written; then the file has only a part, and no longer what was there before
     */
    public void write(EngagementRecord record, Path file) throws IOException {
        Objects.requireNonNull(record, "record");
        toFile(file, output -> write(record, output));
    }

    /**
     * Writes a log to a file.
     *
     * @param log the log
     * @param file the file, which is replaced if there is one
     * @throws IOException if it cannot be written; then the file has only a part, and no longer what was there before
     */
    public void write(EngagementLog log, Path file) throws IOException {
        Objects.requireNonNull(log, "log");
        toFile(file, output -> write(log, output));
    }

    /**
     * Writes records, one a line (NDJSON), even if this writer indents.
     *
     * @param records the records
     * @param output takes the lines; it is not closed
     * @throws IOException if they cannot be written
     */
    public void writeLines(Iterator<? extends EngagementRecord> records, OutputStream output) throws IOException {
        Objects.requireNonNull(records, "records");
        Objects.requireNonNull(output, "output");
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (records.hasNext()) {
            compact().write(EngagementRecord.class, records.next(), line);
            line.write('\n');
            line.writeTo(output);
            line.reset();
        }
    }

    /**
     * Writes records, one a line (NDJSON), even if this writer indents.
     *
     * @param records the records
     * @param output takes the lines; it is not closed
     * @throws IOException if they cannot be written
     */
    public void writeLines(Iterable<? extends EngagementRecord> records, OutputStream output) throws IOException {
        writeLines(Objects.requireNonNull(records, "records").iterator(), output);
    }

    /**
     * Writes records, one a line (NDJSON), even if this writer indents.
     *
     * @param records the records; the stream is not closed
     * @param output takes the lines; it is not closed
     * @throws IOException if they cannot be written
     */
    public void writeLines(Stream<? extends EngagementRecord> records, OutputStream output) throws IOException {
        writeLines(Objects.requireNonNull(records, "records").iterator(), output);
    }

    /**
     * Writes records to a file, one a line (NDJSON), even if this writer indents.
     *
     * @param records the records
     * @param file the file, which is replaced if there is one
     * @throws IOException if they cannot be written; then the file has only a part, and no longer what was there before
     */
    public void writeLines(Iterable<? extends EngagementRecord> records, Path file) throws IOException {
        Objects.requireNonNull(records, "records");
        toFile(file, output -> writeLines(records, output));
    }

    /**
     * Writes records as an array, one after the other: memory does not grow with their number.
     *
     * @param records the records
     * @param output takes the JSON; it is not closed
     * @throws IOException if they cannot be written
     */
    public void writeArray(Iterator<? extends EngagementRecord> records, OutputStream output) throws IOException {
        Objects.requireNonNull(records, "records");
        Objects.requireNonNull(output, "output");
        try (JsonGenerator generator = FACTORY.createGenerator(new Layout(indented), output, JsonEncoding.UTF8)) {
            generator.writeStartArray();
            while (records.hasNext()) {
                write(EngagementRecord.class, records.next(), generator);
            }
            generator.writeEndArray();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /** Something that is written to an output. */
    private interface Content {
        void writeTo(OutputStream output) throws IOException;
    }

    /** An exception names the file, which those of the file system do only when it is opened. */
    private static void toFile(Path file, Content content) throws IOException {
        Objects.requireNonNull(file, "file");
        try (OutputStream output = new BufferedOutputStream(Files.newOutputStream(file))) {
            content.writeTo(output);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            FileSystemException named = new FileSystemException(file.toString(), null, e.getMessage());
            named.initCause(e);
            throw named;
        }
    }

    private void writeTo(Class<?> type, Object value, OutputStream output) throws IOException {
        Objects.requireNonNull(output, "output");
        try {
            write(type, value, output);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Writes characters, which is faster than writing bytes and decoding them. But a generator of characters lets half
     * of a surrogate pair through, which would be lost when the string is encoded; a generator of bytes escapes it.
     */
    String text(Class<?> type, Object value) {
        Characters characters = new Characters();
        try (JsonGenerator generator = FACTORY.createGenerator(new Layout(indented), characters)) {
            write(type, value, generator);
        }
        if (!characters.hasSurrogates()) {
            return characters.toString();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(type, value, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /**
     * A string being written. It is kept in pieces as the generator gives them, most often one: a JVM creates a long string
     * much faster than it appends one to another. Fastest is text in Latin-1, which an encoder copies many characters at a
     * time and which has no surrogates; other text is searched for them.
     */
    private static final class Characters extends Writer {

        private final CharsetEncoder latin1 = StandardCharsets.ISO_8859_1.newEncoder();
        private String first = "";
        private final List<String> others = new ArrayList<>(0);
        private boolean surrogates;

        @Override
        public void write(char[] characters, int from, int length) {
            CharBuffer left = CharBuffer.wrap(characters, from, length);
            byte[] bytes = new byte[length];
            latin1.reset().encode(left, ByteBuffer.wrap(bytes), true);
            if (left.hasRemaining()) {
                surrogates |= hasSurrogates(characters, left.position(), from + length);
                add(new String(characters, from, length));
            } else {
                add(new String(bytes, StandardCharsets.ISO_8859_1));
            }
        }

        private static boolean hasSurrogates(char[] characters, int from, int end) {
            for (int i = from; i < end; i++) {
                if (Character.isSurrogate(characters[i])) {
                    return true;
                }
            }
            return false;
        }

        private void add(String piece) {
            if (first.isEmpty()) {
                first = piece;
            } else {
                others.add(piece);
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}

        boolean hasSurrogates() {
            return surrogates;
        }

        @Override
        public String toString() {
            return others.isEmpty() ? first : first + String.join("", others);
        }
    }

    private void write(Class<?> type, Object value, OutputStream output) {
        try (JsonGenerator generator = FACTORY.createGenerator(new Layout(indented), output, JsonEncoding.UTF8)) {
            write(type, value, generator);
        }
    }

    private static void write(Class<?> type, Object value, JsonGenerator generator) {
        try {
            CODECS.of(type).write(generator, value);
        } catch (UnwritableExtension e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    /** How the generator lays out what it writes. */
    private static final class Layout extends ObjectWriteContext.Base {

        private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
        private static final Separators SEPARATORS =
                Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);

        private final boolean indented;

        Layout(boolean indented) {
            this.indented = indented;
        }

        @Override
        public @Nullable PrettyPrinter getPrettyPrinter() {
            return indented
                    ? new DefaultPrettyPrinter(SEPARATORS)
                            .withObjectIndenter(LINES)
                            .withArrayIndenter(LINES)
                    : null;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return indented;
        }
    }
}
