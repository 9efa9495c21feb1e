// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ohsel.io.codec.Codecs;
import org.ohsel.io.text.Flaw;
import org.ohsel.io.text.Frame;
import org.ohsel.io.text.Framer;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Location;
import org.ohsel.rules.engine.Engine;

/**
 * Reads records and logs from JSON, and reports every problem of a text in one go: with rule, severity, JSON Pointer, line
 * and column.
 *
 * <p>Two readers are ready made. The <em>strict</em> one is for those who write the texts and want to know of any slip: an
 * unknown member is an error. The <em>tolerant</em> one is for those who have to live with what others write: it keeps
 * unknown members, says so for information, and they are written back.
 *
 * <p>Neither guesses. A number in quotes is not a number, and a code that a closed list does not have is nothing.
 *
 * <p>Immutable and safe to share between threads. Codecs and checks are compiled when the first value of a type is read,
 * and kept: so make one reader and keep it.
 */
public final class EngagementReader {

    private final boolean tolerant;
    private final Limits limits;
    private final EngagementValidator rules;
    private final EngagementValidator validator;
    private final PieceReader reader;
    private final int threads;

    private EngagementReader(boolean tolerant, Limits limits, EngagementValidator rules, int threads) {
        this.tolerant = tolerant;
        this.limits = limits;
        this.rules = rules;
        this.validator = rules.withMostFindings(
                Math.min(limits.findings(), rules.engine().mostFindings()));
        this.threads = threads;
        Engine engine = validator.engine();
        Parsers parsers = new Parsers(limits, tolerant, engine.context());
        Codecs codecs = Codecs.checking(engine.plans(), engine.context());
        reader = new PieceReader(
                new FrameReader<>(
                        parsers, codecs.of(EngagementRecord.class), EngagementRecord.class, EngagementRecord::id),
                new FrameReader<>(parsers, codecs.of(EngagementLog.class), EngagementLog.class, log -> null));
    }

    private EngagementReader(EngagementReader other, int threads) {
        this.tolerant = other.tolerant;
        this.limits = other.limits;
        this.rules = other.rules;
        this.validator = other.validator;
        this.reader = other.reader;
        this.threads = threads;
    }

    /**
     * The strict reader, with all rules.
     *
     * @return the reader
     */
    public static EngagementReader strict() {
        return new EngagementReader(false, Limits.standard(), EngagementValidator.standard(), 1);
    }

    /**
     * The tolerant reader, with all rules.
     *
     * @return the reader
     */
    public static EngagementReader tolerant() {
        return new EngagementReader(true, Limits.standard(), EngagementValidator.standard(), 1);
    }

    /**
     * This reader with other rules.
     *
     * @param rules the validator to check what is read
     * @return the reader
     */
    public EngagementReader withValidator(EngagementValidator rules) {
        return new EngagementReader(tolerant, limits, rules, threads);
    }

    /**
     * This reader with other limits.
     *
     * @param bounds the limits
     * @return the reader
     */
    public EngagementReader withLimits(Limits bounds) {
        return new EngagementReader(tolerant, bounds, rules, threads);
    }

    /**
     * This reader with several threads at work on a text that has many records. What comes out, and in which order, is the
     * same. A stream reads ahead of whoever takes its records, by a bounded number of records; its threads end with it.
     *
     * @param count how many threads, the asking one among them; 1 to read each record when it is asked for
     * @return the reader
     * @throws IllegalArgumentException if the count is less than 1
     */
    public EngagementReader withThreads(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("at least one thread is needed to read, and not " + count);
        }
        return new EngagementReader(this, count);
    }

    /**
     * Reads one record, and checks what can be seen in it alone.
     *
     * @param json the record, in UTF-8
     * @return the record and what was found in it
     */
    public Result<EngagementRecord> readRecord(byte[] json) {
        Frame frame = Frame.of(Frame.Content.RECORD, "", json, 0, json.length, new Location(1, 1));
        if (json.length > limits.recordBytes()) {
            Flaw flaw = Flaw.longRecord("", frame.start());
            return new Result<>(
                    null,
                    reader.read(flaw, false, validator.engine().collector()).findings());
        }
        Pieces.Read read = reader.read(frame, false, validator.engine().collector());
        return new Result<>(read.record(), read.findings());
    }

    /**
     * Reads one record, and checks what can be seen in it alone.
     *
     * @param json the record
     * @return the record and what was found in it
     */
    public Result<EngagementRecord> readRecord(String json) {
        return readRecord(json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a whole log into memory, and checks it as a whole. The text may be a log, an array of records, one record, or
     * a record a line (NDJSON); plain or compressed with gzip. {@link Limits#logBytes()} says how long it may be.
     *
     * @param json the text, in UTF-8
     * @return the log, with the records that could be read, and what was found
     * @throws IOException if the text cannot be read
     */
    public Result<EngagementLog> readLog(InputStream json) throws IOException {
        return readLog(TextSource.of(json));
    }

    private Result<EngagementLog> readLog(TextSource source) throws IOException {
        try (RecordStream stream = open(source, limits.logBytes())) {
            List<EngagementRecord> read = new ArrayList<>();
            stream.forEachRemaining(next -> {
                if (next.record() != null) {
                    read.add(next.record());
                }
            });
            return new Result<>(stream.log().withRecords(read), stream.findings());
        }
    }

    /**
     * Reads a whole log into memory, and checks it as a whole.
     *
     * @param file the file; see {@link #readLog(InputStream)} for what it may hold
     * @return the log, with the records that could be read, and what was found
     * @throws IOException if the file cannot be read
     */
    public Result<EngagementLog> readLog(Path file) throws IOException {
        return readLog(TextSource.of(file));
    }

    /**
     * Reads a whole log, and checks it as a whole.
     *
     * @param json the text; see {@link #readLog(InputStream)} for what it may hold
     * @return the log, with the records that could be read, and what was found
     */
    public Result<EngagementLog> readLog(String json) {
        try {
            return readLog(TextSource.of(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new IllegalStateException("memory can be read", e);
        }
    }

    /**
     * Reads records one by one, without keeping them: a text of any length takes the same memory.
     *
     * @param json the text, in UTF-8; see {@link #readLog(InputStream)} for what it may hold
     * @return the records as they come, to be closed after use
     * @throws IOException if the text cannot be read
     */
    public RecordStream records(InputStream json) throws IOException {
        return open(TextSource.of(json), limits.textBytes());
    }

    /**
     * Reads records one by one, without keeping them. A file whose name ends in {@code .ndjson} or {@code .jsonl}, with or
     * without {@code .gz}, is taken to hold a record a line whatever its first lines look like.
     *
     * @param file the file; see {@link #readLog(InputStream)} for what it may hold
     * @return the records as they come, to be closed after use
     * @throws IOException if the file cannot be read
     */
    public RecordStream records(Path file) throws IOException {
        return open(TextSource.of(file), limits.textBytes());
    }

    private RecordStream open(TextSource source, long mostBytes) throws IOException {
        return new RecordStream(source, new Parts(limits, validator, reader, threads), mostBytes);
    }

    /** What a stream of records is made from. */
    record Parts(Limits limits, EngagementValidator validator, PieceReader reader, int threads) {

        Pieces pieces(Framer framer) {
            return threads == 1
                    ? Pieces.oneByOne(framer, reader, validator.engine().collector())
                    : new ParallelPieces(framer, reader, validator.engine()::collector, threads);
        }
    }
}
