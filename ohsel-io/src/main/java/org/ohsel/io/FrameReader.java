// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.codec.Problem;
import org.ohsel.io.codec.Reading;
import org.ohsel.io.codec.ValueCodec;
import org.ohsel.io.text.Frame;
import org.ohsel.io.text.LocationCursor;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Location;
import org.ohsel.rules.Place;
import org.ohsel.rules.engine.FindingCollector;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/**
 * Reads the value of a frame, checks it, and gives everything that was found its place in the text. Safe to share
 * between threads.
 *
 * @param <T> the type of value
 */
final class FrameReader<T> {

    /** A value, as far as it could be read, and what was found in it. */
    record Read<T>(@Nullable T value, Place place, Findings findings) {}

    private final Parsers parsers;
    private final ValueCodec codec;
    private final Class<T> type;
    private final Function<T, @Nullable String> idOf;

    FrameReader(Parsers parsers, ValueCodec codec, Class<T> type, Function<T, @Nullable String> idOf) {
        this.parsers = parsers;
        this.codec = codec;
        this.type = type;
        this.idOf = idOf;
    }

    /**
     * Reads a frame.
     *
     * @param lenient whether to read tolerantly, even if this is strict
     * @param findings takes what is found, and is empty afterwards
     */
    Read<T> read(Frame frame, boolean lenient, FindingCollector findings) {
        try (JsonParser parser = parsers.parser(frame)) {
            Reading reading = parsers.reading(frame, parser, lenient);
            @Nullable T value = decode(parser, frame, reading);
            @Nullable String id = value == null ? null : idOf.apply(value);
            Place place = new Place(frame.pointer(), id, frame.start());
            if (reading.isClean()) {
                return new Read<>(value, place, findings.take());
            }
            addProblems(reading, frame, id, findings);
            return new Read<>(value, place, byPlace(locate(findings.take(), frame)));
        }
    }

    private @Nullable T decode(JsonParser parser, Frame frame, Reading reading) {
        try {
            if (parser.nextToken() == null) {
                reading.note(ReadingProblem.empty());
                return null;
            }
            @Nullable Object value = codec.read(parser, reading);
            if (parser.nextToken() != null) {
                reading.note(ReadingProblem.trailing(parser));
            }
            BrokenCharacters.note(frame, parsers, reading);
            return type.cast(value);
        } catch (JacksonException e) {
            reading.note(ReadingProblem.of(e, parser, frame));
            return null;
        }
    }

    private static void addProblems(Reading reading, Frame frame, @Nullable String id, FindingCollector findings) {
        LocationCursor cursor = frame.cursor();
        for (Problem problem : reading.problems()) {
            boolean known = problem.offset() != Problem.UNKNOWN_OFFSET;
            Place place = new Place(frame.pointer(), id, known ? cursor.at(problem.offset()) : null);
            findings.add(problem.rule(), problem.severity(), place, problem.pointer(), problem.arguments());
        }
        reading.notKept().forEach((rule, count) -> findings.addUnkept(rule.rule(), rule.severity(), count));
    }

    /** Findings in the order of the text; those without a place come first. */
    static Findings byPlace(Findings findings) {
        return findings.sorted(
                Comparator.comparing(Finding::location, Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    /** Gives findings of which only the pointer is known their places. */
    Findings locate(Findings findings, Frame frame) {
        Set<String> wanted = findings.kept().stream()
                .filter(finding -> finding.location() == null)
                .map(Finding::pointer)
                .collect(Collectors.toSet());
        if (wanted.isEmpty()) {
            return findings;
        }
        Map<String, Location> places = locate(wanted, frame);
        return findings.map(
                finding -> finding.location() != null ? finding : finding.at(places.get(finding.pointer())));
    }

    /** The places of JSON Pointers in the document. */
    Map<String, Location> locate(Set<String> pointers, Frame frame) {
        int base = frame.pointer().length();
        try (JsonParser parser = parsers.parser(frame)) {
            PointerLocator locator = new PointerLocator(
                    parser,
                    pointers.stream().map(pointer -> pointer.substring(base)).collect(Collectors.toSet()));
            Map<String, Location> places = new HashMap<>();
            LocationCursor cursor = frame.cursor();
            pointers.stream()
                    .sorted(Comparator.comparingLong(pointer -> locator.offset(pointer.substring(base))))
                    .forEach(pointer -> places.put(pointer, cursor.at(locator.offset(pointer.substring(base)))));
            return places;
        }
    }
}
