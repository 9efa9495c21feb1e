// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.Limits;
import org.ohsel.io.text.Frame;
import org.ohsel.io.text.Framer;
import org.ohsel.io.text.Piece;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Location;
import org.ohsel.rules.engine.FindingCollector;
import org.ohsel.rules.engine.Session;

/**
 * Gives findings that came up at the end of a log, about records read long before, their exact locations, by reading
 * the input a second time. Where that is not possible, their location stays the beginning of their record.
 */
public final class LateLocator {

    private final TextSource source;
    private final Limits limits;
    private final long mostBytes;
    private final FrameReader reader;
    private final Supplier<FindingCollector> collectors;

    /**
     * Creates a locator.
     *
     * @param source the input
     * @param limits the limits with which it was read
     * @param mostBytes how much of it was read at most
     * @param reader reads its frames
     * @param collectors makes collectors of findings
     */
    public LateLocator(
            TextSource source,
            Limits limits,
            long mostBytes,
            FrameReader reader,
            Supplier<FindingCollector> collectors) {
        this.source = source;
        this.limits = limits;
        this.mostBytes = mostBytes;
        this.reader = reader;
        this.collectors = collectors;
    }

    /**
     * Locates findings.
     *
     * @param findings the findings, each with the location of its record
     * @return the same findings, with their own locations
     * @throws IOException if the input cannot be read again
     */
    public Findings locate(Findings findings) throws IOException {
        Map<Location, List<Finding>> byRecord = new HashMap<>();
        for (Finding finding : findings) {
            if (finding.location() != null) {
                byRecord.computeIfAbsent(finding.location(), start -> new ArrayList<>())
                        .add(finding);
            }
        }
        if (byRecord.isEmpty() || !source.again()) {
            return findings;
        }
        Map<Finding, Location> places = places(byRecord);
        return findings.map(finding -> finding.at(places.getOrDefault(finding, finding.location())));
    }

    /**
     * Reads the input a second time if that would locate findings that can otherwise only be counted. Where it cannot be
     * read again, they are counted.
     *
     * @param session the session of the log, before its end
     * @return the findings of the second look, with their locations
     * @throws IOException if the input cannot be read again
     */
    public Findings lookAgain(Session session) throws IOException {
        if (!source.again() || !session.wantsSecondLook()) {
            return Findings.NONE;
        }
        session.lookAgain();
        FindingCollector more = collectors.get();
        FindingCollector known = collectors.get();
        try (InputStream input = source.open()) {
            Framer framer = source.framer(input, limits, mostBytes);
            HeadingReader heading = new HeadingReader(framer, reader);
            for (@Nullable Piece piece = framer.next(); piece != null; piece = framer.next()) {
                ReadPiece read = reader.read(piece, heading.now(), known);
                @Nullable EngagementRecord record = read.record();
                if (record != null && piece instanceof Frame frame) {
                    Findings found = session.acceptAgain(record, read.place());
                    more.addAll(reader.locate(found.map(finding -> finding.at(null)), frame));
                }
            }
        }
        return more.take();
    }

    private Map<Finding, Location> places(Map<Location, List<Finding>> byRecord) throws IOException {
        Map<Finding, Location> places = new HashMap<>();
        try (InputStream input = source.open()) {
            Framer framer = source.framer(input, limits, mostBytes);
            int open = byRecord.size();
            for (@Nullable Piece piece = framer.next(); piece != null && open > 0; piece = framer.next()) {
                List<Finding> wanted = piece instanceof Frame frame ? byRecord.get(frame.start()) : null;
                if (wanted != null && piece instanceof Frame frame) {
                    Map<String, Location> found =
                            reader.locate(wanted.stream().map(Finding::pointer).collect(Collectors.toSet()), frame);
                    wanted.forEach(finding -> places.put(finding, found.get(finding.pointer())));
                    open--;
                }
            }
        }
        return places;
    }
}
