// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.reading.FrameReader;
import org.ohsel.io.reading.Heading;
import org.ohsel.io.reading.HeadingReader;
import org.ohsel.io.reading.ReadPiece;
import org.ohsel.io.text.Frame;
import org.ohsel.io.text.Framer;
import org.ohsel.io.text.Piece;
import org.ohsel.rules.Findings;
import org.ohsel.rules.engine.FindingCollector;

/** The rows of a block of JSON: one for each record, which is not parsed yet, and one for whatever else has findings. */
final class JsonRows implements Iterator<Row> {

    private final RowMaker rows;
    private final InputStream input;
    private final Framer framer;
    private final FrameReader frames;
    private final HeadingReader heading;
    private final FindingCollector findings;
    private @Nullable Row next;
    private boolean ended;

    JsonRows(RowMaker rows, InputStream input, Framer framer, EngagementReader reader) {
        this.rows = rows;
        this.input = input;
        this.framer = framer;
        this.frames = reader.frames();
        this.heading = new HeadingReader(framer, frames);
        this.findings = reader.validator().engine().collector();
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            next = read();
        }
        return next != null;
    }

    @Override
    public Row next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("no more rows");
        }
        Row row = next;
        next = null;
        return row;
    }

    private @Nullable Row read() {
        try {
            @Nullable Piece piece = framer.next();
            if (piece == null) {
                ended = true;
                input.close();
                return null;
            }
            Heading now = heading.now();
            if (piece instanceof Frame frame && frame.content() == Frame.Content.RECORD) {
                byte[] json = Arrays.copyOfRange(frame.bytes(), frame.from(), frame.from() + frame.length());
                return rows.record(frame.pointer(), frame.start(), json, Findings.NONE, now, false);
            }
            ReadPiece read = frames.read(piece, now, findings);
            return read.findings().isEmpty() && !now.foreign() ? null : rows.other(read.place(), read.findings(), now);
        } catch (IOException e) {
            throw new UncheckedIOException(rows.file() + ": " + e.getMessage(), e);
        }
    }
}
