// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ohsel.io.codec.Codecs;
import org.ohsel.io.reading.FrameReader;
import org.ohsel.io.reading.PieceReader;
import org.ohsel.io.reading.ReadPiece;
import org.ohsel.io.reading.TextSource;
import org.ohsel.io.text.Flaw;
import org.ohsel.io.text.Frame;
import org.ohsel.io.text.Framer;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.engine.Engine;

/**
 * Reads records and logs from JSON, and reports every problem in the input at once: with rule, severity, JSON Pointer,
 * line and column.
 *
 * <p>There are two standard readers. The <em>strict</em> one is for those who write the JSON and want to hear of every
 * mistake: an unknown member is an error. The <em>tolerant</em> one is for those who depend on what others write: it
 * reports unknown members for information only, and keeps them so that they are written back.
 *
 * <p>Neither guesses. A number in quotes is not read as a number, and a code that is not in a closed list has no value.
 *
 * <p>Immutable and safe to share between threads. Codecs and checks are compiled when the first value of a type is
 * read, and kept, so create one reader and reuse it.
 */
public final class EngagementReader {

    private final boolean tolerant;
    private final Limits limits;
    private final EngagementValidator rules;
    private final EngagementValidator validator;
    private final FrameReader frames;
    private final int threads;

    private EngagementReader(boolean tolerant, Limits limits, EngagementValidator rules, int threads) {
        this.tolerant = tolerant;
        this.limits = limits;
        this.rules = rules;
        this.validator = rules.withMostFindings(
                Math.min(limits.findings(), rules.engine().mostFindings()));
        this.threads = threads;
        Engine engine = validator.engine();
        Codecs codecs = Codecs.checking(engine.plans(), engine.context());
        this.frames = new FrameReader(limits, tolerant, engine.context(), codecs);
    }

    private EngagementReader(EngagementReader other, int threads) {
        this.tolerant = other.tolerant;
        this.limits = other.limits;
        this.rules = other.rules;
        this.validator = other.validator;
        this.frames = other.frames;
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
     * A reader like this one, with other rules.
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
     * This reader with several threads, for inputs with many records. The results and their order are the same. A
     * stream reads a bounded number of records ahead of its caller; its threads end with it.
     *
     * @param count how many threads, including the calling one; 1 to read each record when it is asked for
     * @return the reader
     * @throws IllegalArgumentException if the count is less than 1
     */
    public EngagementReader withThreads(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("at least one thread is needed, not " + count);
        }
        return new EngagementReader(this, count);
    }

    /**
     * Reads one record, and runs the checks that need no other record.
     *
     * @param json the record, in UTF-8
     * @return the record and the findings
     */
    public Result<EngagementRecord> readRecord(byte[] json) {
        Frame frame = Frame.ofDocument(json);
        if (json.length > limits.recordBytes()) {
            Flaw flaw = Flaw.longRecord("", frame.start());
            return new Result<>(
                    null,
                    frames.read(flaw, false, validator.engine().collector()).findings());
        }
        ReadPiece read = frames.read(frame, false, validator.engine().collector());
        return new Result<>(read.record(), read.findings());
    }

    /**
     * Reads one record, and runs the checks that need no other record.
     *
     * @param json the record
     * @return the record and the findings
     */
    public Result<EngagementRecord> readRecord(String json) {
        return readRecord(json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a whole log into memory, and checks it as a whole. The input may be a log, an array of records, one record,
     * or NDJSON, in which every line is a record; plain or compressed with gzip. {@link Limits#logBytes()} limits its
     * length.
     *
     * @param json the input, in UTF-8
     * @return the log, with the records that could be read, and the findings
     * @throws IOException if the input cannot be read
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
     * @return the log, with the records that could be read, and the findings
     * @throws IOException if the file cannot be read
     */
    public Result<EngagementLog> readLog(Path file) throws IOException {
        return readLog(TextSource.of(file));
    }

    /**
     * Reads a whole log, and checks it as a whole.
     *
     * @param json the input; see {@link #readLog(InputStream)} for what it may hold
     * @return the log, with the records that could be read, and the findings
     */
    public Result<EngagementLog> readLog(String json) {
        try {
            return readLog(TextSource.of(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new IllegalStateException("unexpected error while reading a string", e);
        }
    }

    /**
     * Reads records one by one, without keeping them: memory does not grow with the input.
     *
     * @param json the input, in UTF-8; see {@link #readLog(InputStream)} for what it may hold
     * @return the records as they come, to be closed after use
     * @throws IOException if the input cannot be read
     */
    public RecordStream records(InputStream json) throws IOException {
        return open(TextSource.of(json), limits.textBytes());
    }

    /**
     * Reads records one by one, without keeping them. A file whose name ends in {@code .ndjson} or {@code .jsonl}, with
     * or without {@code .gz}, is taken to be NDJSON, with a record on every line, regardless of its first lines.
     *
     * @param file the file; see {@link #readLog(InputStream)} for what it may hold
     * @return the records as they come, to be closed after use
     * @throws IOException if the file cannot be read
     */
    public RecordStream records(Path file) throws IOException {
        return open(TextSource.of(file), limits.textBytes());
    }

    private RecordStream open(TextSource source, long mostBytes) throws IOException {
        return new RecordStream(source, new Parts(limits, validator, frames, threads), mostBytes);
    }

    /** What a stream of records needs from its reader. */
    record Parts(Limits limits, EngagementValidator validator, FrameReader frames, int threads) {

        PieceReader pieces(Framer framer) {
            return PieceReader.of(framer, frames, validator.engine()::collector, threads);
        }
    }
}
