// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.codec.Codecs;
import org.ohsel.io.reading.FrameReader;
import org.ohsel.io.reading.Heading;
import org.ohsel.io.reading.PieceReader;
import org.ohsel.io.reading.ReadPiece;
import org.ohsel.io.reading.TextSource;
import org.ohsel.io.text.Flaw;
import org.ohsel.io.text.Frame;
import org.ohsel.io.text.Framer;
import org.ohsel.io.text.Layout;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Place;
import org.ohsel.rules.engine.Engine;
import org.ohsel.rules.engine.FindingCollector;

/**
 * Reads records and logs from JSON, and reports every problem in the input at once: with rule, severity, JSON Pointer,
 * line and column.
 *
 * <pre>{@code
 * Result<EngagementLog> result = EngagementReader.strict().readLog(Path.of("log.json"));
 * result.findings().forEach(System.out::println);
 * EngagementLog log = result.orElseThrow();
 * }</pre>
 *
 * <p>There are two standard readers. The <em>strict</em> one is for those who write the JSON and want to hear of every
 * mistake: an unknown member is an error. The <em>tolerant</em> one is for those who depend on what others write: it
 * reports unknown members for information only, and keeps them so that they are written back.
 *
 * <p>Neither guesses. A number in quotes is not read as a number, and a code that is not in a closed list is an error.
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
    private final Framing framing;
    private final int threads;

    /** A switch for the tests, and for whoever doubts that it makes no difference but in time. */
    private static final boolean PARSE_ALL = Boolean.getBoolean("org.ohsel.io.parseAll");

    /** Each thread reads ahead, and memory must stay bounded. */
    private static final int MOST_THREADS = 256;

    private EngagementReader(boolean tolerant, Limits limits, EngagementValidator rules, Framing framing, int threads) {
        this.tolerant = tolerant;
        this.limits = limits;
        this.rules = rules;
        this.validator = rules.withMostFindings(
                Math.min(limits.mostFindings(), rules.engine().mostFindings()));
        this.framing = framing;
        this.threads = threads;
        Engine engine = validator.engine();
        Codecs codecs = Codecs.checking(engine.plans(), engine.context());
        this.frames = new FrameReader(limits, tolerant, engine.context(), codecs, PARSE_ALL);
    }

    private EngagementReader(EngagementReader other, Framing framing, int threads) {
        this.tolerant = other.tolerant;
        this.limits = other.limits;
        this.rules = other.rules;
        this.validator = other.validator;
        this.frames = other.frames;
        this.framing = framing;
        this.threads = threads;
    }

    /**
     * The strict reader, with all rules.
     *
     * @return the reader
     */
    public static EngagementReader strict() {
        return new EngagementReader(false, Limits.standard(), EngagementValidator.standard(), Framing.AUTO, 1);
    }

    /**
     * The tolerant reader, with all rules.
     *
     * @return the reader
     */
    public static EngagementReader tolerant() {
        return new EngagementReader(true, Limits.standard(), EngagementValidator.standard(), Framing.AUTO, 1);
    }

    /**
     * A reader like this one, with other rules.
     *
     * @param rules the validator to check what is read
     * @return the reader
     */
    public EngagementReader withValidator(EngagementValidator rules) {
        Objects.requireNonNull(rules, "rules");
        return new EngagementReader(tolerant, limits, rules, framing, threads);
    }

    /**
     * This reader with other limits.
     *
     * @param bounds the limits
     * @return the reader
     */
    public EngagementReader withLimits(Limits bounds) {
        Objects.requireNonNull(bounds, "bounds");
        return new EngagementReader(tolerant, bounds, rules, framing, threads);
    }

    /**
     * This reader with several threads, for inputs with many records. The results and their order are the same. A
     * stream reads a bounded number of records ahead of its caller; its threads end with it.
     *
     * @param count how many threads, including the calling one, up to 256; 1 to read each record when it is asked for
     * @return the reader
     * @throws IllegalArgumentException if the count is less than 1 or more than 256
     */
    public EngagementReader withThreads(int count) {
        if (count < 1 || count > MOST_THREADS) {
            throw new IllegalArgumentException("the number of threads must be from 1 to 256, not " + count);
        }
        return new EngagementReader(this, framing, count);
    }

    /**
     * This reader for inputs that are laid out in a known way. By default, {@link Framing#AUTO}, the name of a file says
     * whether it is NDJSON, and for other inputs the first lines do.
     *
     * @param layout how the records are laid out
     * @return the reader
     */
    public EngagementReader withFraming(Framing layout) {
        return new EngagementReader(this, layout, threads);
    }

    /**
     * Reads one record, and runs the checks that need no other record.
     *
     * @param json the record, in UTF-8
     * @return the record and the findings
     */
    public Result<EngagementRecord> readRecord(byte[] json) {
        Objects.requireNonNull(json, "json");
        Frame frame = Frame.ofDocument(json);
        if (json.length > limits.recordBytes()) {
            Flaw flaw = Flaw.longRecord("", frame.start());
            return new Result<>(
                    null,
                    frames.read(flaw, Heading.NONE, validator.engine().collector())
                            .findings());
        }
        FindingCollector findings = validator.engine().collector();
        ReadPiece read = frames.read(frame, Heading.NONE, findings);
        @Nullable EngagementRecord record = read.record();
        // A body that is known to be valid is in the vocabulary.
        Findings alone = record == null || !read.hasOtherTerms()
                ? Findings.NONE
                : validator.engine().checkAlone(record, new Place("", record.id(), null));
        if (alone.isEmpty() && alone.suppressed().isEmpty()) {
            return new Result<>(record, read.findings());
        }
        findings.addAll(read.findings());
        findings.addAll(frames.locate(alone, frame));
        return new Result<>(record, FrameReader.byPlace(findings.take()));
    }

    /**
     * Reads one record, and runs the checks that need no other record.
     *
     * @param json the record
     * @return the record and the findings
     */
    public Result<EngagementRecord> readRecord(String json) {
        Objects.requireNonNull(json, "json");
        return readRecord(json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads one record, and runs the checks that need no other record.
     *
     * @param json the record, in UTF-8, which must be all that the stream holds; it is not closed
     * @return the record and the findings
     * @throws IOException if the stream cannot be read
     */
    public Result<EngagementRecord> readRecord(InputStream json) throws IOException {
        Objects.requireNonNull(json, "json");
        int most = Math.min(limits.recordBytes(), Integer.MAX_VALUE - 1);
        return readRecord(json.readNBytes(most + 1)); // one more than allowed, and it is reported
    }

    /**
     * Reads one record, and runs the checks that need no other record.
     *
     * @param file the file, in UTF-8, which holds the record and nothing else
     * @return the record and the findings
     * @throws IOException if the file cannot be read
     */
    public Result<EngagementRecord> readRecord(Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        try (InputStream json = TextSource.of(file).open()) {
            return readRecord(json);
        }
    }

    /**
     * Reads a whole log into memory, and checks it as a whole. The input may be a log, an array of records, one record,
     * records one after the other, or NDJSON, in which every line is a record; plain or compressed with gzip. {@link Limits#logBytes()} limits its
     * length. A stream cannot be read again, so what is known only at its end, such as a reference to a record that is not there, is
     * located at the start of its record; in a string or a file it is located exactly.
     *
     * @param json the input, in UTF-8; it is read to its end, and not closed
     * @return the log and the findings; {@link Result#partial()} has the records that could be read
     * @throws IOException if the input cannot be read
     */
    public Result<EngagementLog> readLog(InputStream json) throws IOException {
        Objects.requireNonNull(json, "json");
        return readLog(TextSource.of(new FilterInputStream(json) {
            @Override
            public void close() {}
        }));
    }

    private Result<EngagementLog> readLog(TextSource source) throws IOException {
        try (RecordStream stream = open(source, limits.logBytes())) {
            List<EngagementRecord> read = new ArrayList<>();
            stream.forEachRemaining(next -> {
                if (next.record() != null) {
                    read.add(next.record());
                }
            });
            return new Result<>(stream.log(read), stream.findings());
        }
    }

    /**
     * Reads a whole log into memory, and checks it as a whole.
     *
     * @param file the file; see {@link #readLog(InputStream)} for what it may hold
     * @return the log and the findings; {@link Result#partial()} has the records that could be read
     * @throws IOException if the file cannot be read
     */
    public Result<EngagementLog> readLog(Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        return readLog(TextSource.of(file));
    }

    /**
     * Reads a whole log, and checks it as a whole.
     *
     * @param json the input; see {@link #readLog(InputStream)} for what it may hold
     * @return the log and the findings; {@link Result#partial()} has the records that could be read
     */
    public Result<EngagementLog> readLog(String json) {
        Objects.requireNonNull(json, "json");
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
     * @return the records as they come, to be closed after use, which closes the input
     * @throws IOException if the input cannot be read
     */
    public RecordStream records(InputStream json) throws IOException {
        Objects.requireNonNull(json, "json");
        return open(TextSource.of(json), limits.textBytes());
    }

    /**
     * Reads records one by one, without keeping them.
     *
     * @param json the input, in UTF-8; see {@link #readLog(InputStream)} for what it may hold
     * @return the records as they come
     * @throws IOException if the input begins like gzip, and is not
     */
    public RecordStream records(byte[] json) throws IOException {
        return open(TextSource.of(json), limits.textBytes());
    }

    /**
     * Reads records one by one, without keeping them. A file whose name ends in {@code .ndjson} or {@code .jsonl}, with
     * or without {@code .gz}, is taken to be NDJSON, with a record on every line, regardless of its first lines,
     * unless {@link #withFraming} says otherwise.
     *
     * @param file the file; see {@link #readLog(InputStream)} for what it may hold
     * @return the records as they come, to be closed after use
     * @throws IOException if the file cannot be read
     */
    public RecordStream records(Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        return open(TextSource.of(file), limits.textBytes());
    }

    private RecordStream open(TextSource source, long mostBytes) throws IOException {
        return new RecordStream(
                source.laidOut(Layout.valueOf(framing.name())),
                new Parts(limits, validator, frames, threads),
                mostBytes);
    }

    /**
     * The validator with which it checks records.
     *
     * @return the validator
     */
    public EngagementValidator validator() {
        return rules;
    }

    /**
     * The limits within which it reads.
     *
     * @return the limits
     */
    public Limits limits() {
        return limits;
    }

    /**
     * The reader of single values, for other packages of this library; its type is exported to no module.
     *
     * @return the reader
     */
    @SuppressWarnings("exports")
    public FrameReader frames() {
        return frames;
    }

    /** What a stream of records needs from its reader. */
    record Parts(Limits limits, EngagementValidator validator, FrameReader frames, int threads) {

        PieceReader pieces(Framer framer) {
            return PieceReader.of(framer, frames, validator.engine()::collector, threads);
        }
    }
}
