// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.reading.CountedInput;
import org.ohsel.io.reading.FrameReader;
import org.ohsel.io.reading.LateLocator;
import org.ohsel.io.reading.PieceReader;
import org.ohsel.io.reading.ReadPiece;
import org.ohsel.io.reading.TextSource;
import org.ohsel.io.text.Frame;
import org.ohsel.io.text.Framer;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Place;
import org.ohsel.rules.engine.FindingCollector;
import org.ohsel.rules.engine.Session;
import org.ohsel.rules.standard.JsonRules;

/**
 * The records of an input, read one at a time: memory does not grow with the input.
 *
 * <pre>{@code
 * try (RecordStream records = EngagementReader.tolerant().records(file)) {
 *     while (records.hasNext()) {
 *         ReadRecord item = records.next();
 *         item.findings().forEach(System.out::println);
 *     }
 * }
 * }</pre>
 *
 * <p>Findings between the records, and findings about the log as a whole, come as items without a record. For one
 * thread.
 */
public final class RecordStream implements RecordSource {

    static final Place DOCUMENT = new Place("", null, null);

    /** An input of which more records than this cannot be read is none that people made; some megabytes compressed. */
    private static final long MOST_UNREADABLE = 2_000_000;

    private static final String TOO_MANY_UNREADABLE =
            "more than 2,000,000 records cannot be read; the rest of the input, from here on, is not read";

    private final CountedInput input;
    private final PieceReader pieces;
    private final LateLocator late;
    private final FrameReader frames;
    private final FindingCollector current;
    private final Session session;
    private EngagementLog log = EngagementLog.of(List.of());
    private @Nullable ReadRecord next;
    private @Nullable Frame frame;
    private long unreadable;
    private boolean ended;

    RecordStream(TextSource source, EngagementReader.Parts parts, long mostBytes) throws IOException {
        this.input = new CountedInput(source.open());
        this.pieces = parts.pieces(framer(source, input, parts.limits(), mostBytes));
        this.late = new LateLocator(
                source,
                parts.limits(),
                mostBytes,
                parts.frames(),
                () -> parts.validator().engine().collector());
        this.frames = parts.frames();
        this.current = parts.validator().engine().collector();
        this.session = parts.validator().engine().session();
    }

    private static Framer framer(TextSource source, InputStream input, Limits limits, long mostBytes)
            throws IOException {
        try {
            return source.framer(input, limits, mostBytes);
        } catch (IOException e) {
            input.close();
            throw e;
        }
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            next = read();
        }
        return next != null;
    }

    @Override
    public Optional<byte[]> json() {
        return frame == null || next != null ? Optional.empty() : Optional.of(frame.copyWithoutSpaces());
    }

    @Override
    public ReadRecord next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("no more records");
        }
        ReadRecord item = next;
        next = null;
        return item;
    }

    /** The next item; null if there is nothing to report about the next piece. */
    private @Nullable ReadRecord read() {
        try {
            frame = null; // its bytes are in a buffer that is used again
            @Nullable ReadPiece piece = pieces.next();
            if (piece == null) {
                ended = true;
                current.addAll(late.lookAgain(session));
                current.addAll(late.locate(session.end()));
                return add(FrameReader.byPlace(current.take()));
            }
            unreadable += piece.value() == null ? 1 : 0;
            if (unreadable > MOST_UNREADABLE) {
                ended = true;
                current.add(JsonRules.LIMIT, piece.place(), "", Map.of("reason", TOO_MANY_UNREADABLE));
                return add(current.take());
            }
            @Nullable EngagementLog read = piece.log();
            if (read != null) {
                log = read;
                session.describe(read);
            }
            if (!piece.isRecord()) {
                return add(piece.findings());
            }
            Findings findings = inTheLog(piece);
            session.add(findings);
            frame = piece.frame();
            return new ReadRecord(piece.record(), piece.place(), findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The findings in a record alone, and those that depend on the records before it. */
    private Findings inTheLog(ReadPiece piece) {
        @Nullable EngagementRecord record = piece.record();
        if (record == null || piece.frame() == null) {
            return piece.findings();
        }
        Findings more = session.accept(record, piece.place());
        if (more.isEmpty() && more.suppressed().isEmpty()) {
            return piece.findings();
        }
        current.addAll(piece.findings());
        current.addAll(frames.locate(more.map(finding -> finding.at(null)), piece.frame()));
        return FrameReader.byPlace(current.take());
    }

    private @Nullable ReadRecord add(Findings findings) {
        session.add(findings);
        return item(findings);
    }

    private static @Nullable ReadRecord item(Findings findings) {
        return findings.isEmpty() ? null : new ReadRecord(null, DOCUMENT, findings);
    }

    /**
     * What the input says about the log itself: its version, its title.
     *
     * @return the log without its records, as far as it has been read; an empty log in the current format if the input
     *     is not a log
     */
    public EngagementLog log() {
        return log.withRecords(List.of()).withExtensions(beside());
    }

    /** The log with its records; an array of none is kept as it was written. */
    EngagementLog log(List<EngagementRecord> records) {
        return records.isEmpty() ? log.withRecords(List.of()) : log().withRecords(records);
    }

    /** The extensions without the array that the records were cut from. */
    private Map<String, String> beside() {
        Map<String, String> extensions = new HashMap<>(log.extensions());
        extensions.remove("records", "[]");
        return extensions;
    }

    /**
     * How much of the input has been read, compressed or not: to say how far a long run has got. The reader is a little ahead
     * of the records that it has returned.
     *
     * @return the number of bytes
     */
    public long bytesRead() {
        return input.count();
    }

    @Override
    public Findings findings() {
        return FrameReader.byPlace(session.total());
    }

    @Override
    public void close() {
        pieces.close();
        try {
            input.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
