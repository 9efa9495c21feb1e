// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.reading;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.Limits;
import org.ohsel.io.codec.Codecs;
import org.ohsel.io.codec.Problem;
import org.ohsel.io.codec.Reading;
import org.ohsel.io.text.Flaw;
import org.ohsel.io.text.Frame;
import org.ohsel.io.text.LocationCursor;
import org.ohsel.io.text.Piece;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.UnknownRecord;
import org.ohsel.rules.Context;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Location;
import org.ohsel.rules.Place;
import org.ohsel.rules.engine.FindingCollector;
import org.ohsel.rules.standard.JsonRules;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads the value of a frame, checks it, and gives every finding its location in the input. Safe to share between
 * threads.
 */
public final class FrameReader {

    private final Limits limits;
    private final boolean tolerant;
    private final Context context;

    /** The context within a log that was written with a vocabulary which is not at hand. */
    private final Context foreign;

    private final Codecs codecs;
    private final JsonFactory factory;

    /** Takes records that are clean; null if all are to be parsed. */
    private final @Nullable CleanRecords clean;

    /**
     * Creates a reader.
     *
     * @param limits what a frame may hold
     * @param tolerant whether unknown members and nulls are for information only
     * @param context what checks may use besides the values
     * @param codecs decode values and check them
     * @param parseAll whether to parse even records that are clean, which takes longer and gives the same
     */
    public FrameReader(Limits limits, boolean tolerant, Context context, Codecs codecs, boolean parseAll) {
        this.limits = limits;
        this.tolerant = tolerant;
        this.context = context;
        this.foreign = context.lackingVocabulary();
        this.codecs = codecs;
        this.clean = parseAll ? null : new CleanRecords(limits, context, codecs);
        this.factory = JsonFactory.builder()
                .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.stringLength())
                        .maxNameLength(limits.nameLength())
                        .maxNumberLength(limits.numberLength())
                        .build())
                .build();
    }

    /**
     * Reads a piece of an input that holds records.
     *
     * @param piece a record, a log without its records, or a flaw
     * @param heading what the log has said about itself by then
     * @param findings takes the findings, and is empty afterwards
     * @return what was read
     */
    public ReadPiece read(Piece piece, Heading heading, FindingCollector findings) {
        if (piece instanceof Frame frame) {
            boolean record = frame.content() == Frame.Content.RECORD;
            return read(frame, record ? EngagementRecord.class : EngagementLog.class, heading, findings);
        }
        Flaw flaw = (Flaw) piece;
        Place place = new Place(flaw.pointer(), null, flaw.location());
        findings.add(flaw.rule(), place, "", flaw.arguments());
        return new ReadPiece(null, null, place, findings.take(), false);
    }

    /**
     * Reads a frame.
     *
     * @param frame the frame
     * @param type the type of value that it should hold
     * @param heading what the log that it is in has said about itself
     * @param findings takes the findings, and is empty afterwards
     * @return what was read
     */
    public ReadPiece read(Frame frame, Class<?> type, Heading heading, FindingCollector findings) {
        if (clean != null && type == EngagementRecord.class) {
            @Nullable ReadPiece read = clean.read(frame, findings);
            if (read != null) {
                return read;
            }
        }
        return parse(frame, type, heading, findings);
    }

    private ReadPiece parse(Frame frame, Class<?> type, Heading heading, FindingCollector findings) {
        BrokenCharacters broken = BrokenCharacters.in(frame);
        HalfPairNames names = HalfPairNames.in(broken.readable(frame), broken.mayBe());
        Frame readable = names.readable();
        try (JsonParser parser = parser(readable)) {
            Reading reading = new Reading(
                    tolerant || heading.newer(),
                    true,
                    limits.mostFindings(),
                    limits.elements(),
                    heading.foreign() ? foreign : context,
                    parser,
                    new SecondParserTypeFinder(factory, readable));
            @Nullable Object decoded = decode(parser, frame, readable, type, reading);
            if (broken.mayBe()) {
                names.note(reading);
                note(broken, frame, readable, reading);
            }
            @Nullable Object value = broken.isMalformed() ? null : decoded;
            if (type == EngagementRecord.class
                    && (decoded == null || decoded instanceof UnknownRecord)
                    && !reading.isClean()) {
                explain(frame, readable, reading);
            }
            @Nullable String id = value instanceof EngagementRecord record ? record.id() : null;
            Place place = new Place(frame.pointer(), id, frame.start());
            if (reading.isClean()) {
                return new ReadPiece(frame, value, place, findings.take(), reading.hasOtherTerms());
            }
            addProblems(reading, frame, locate(reading, frame, readable), id, findings);
            return new ReadPiece(frame, value, place, byPlace(findings.take()), reading.hasOtherTerms());
        }
    }

    /**
     * A frame as a parser can read it.
     *
     * @param frame the frame
     * @return the same with other characters in place of broken ones, and with every offset the same
     */
    public static Frame readable(Frame frame) {
        BrokenCharacters broken = BrokenCharacters.in(frame);
        return HalfPairNames.in(broken.readable(frame), broken.mayBe()).readable();
    }

    /** Whether a log, of which only the beginning is given, names a vocabulary that is not at hand. */
    boolean isForeign(byte[] beginning) {
        try (JsonParser parser = parser(readable(Frame.ofDocument(beginning)))) {
            Reading reading = new Reading(
                    true,
                    true,
                    limits.mostFindings(),
                    limits.elements(),
                    context,
                    parser,
                    new SecondParserTypeFinder(factory, Frame.ofDocument(beginning)));
            parser.nextToken();
            return codecs.of(EngagementLog.class).read(parser, reading) instanceof EngagementLog log
                    && context.within(log).lacksVocabulary();
        } catch (JacksonException e) {
            // It is reported when the log itself is read.
            return false;
        }
    }

    private JsonParser parser(Frame frame) {
        return factory.createParser(ObjectReadContext.empty(), frame.bytes(), frame.from(), frame.length());
    }

    private @Nullable Object decode(JsonParser parser, Frame frame, Frame readable, Class<?> type, Reading reading) {
        try {
            if (parser.nextToken() == null) {
                reading.note(ParserProblem.empty());
                return null;
            }
            @Nullable Object value = Codecs.value(codecs.of(type).read(parser, reading));
            if (parser.nextToken() != null) {
                reading.note(ParserProblem.trailing(parser));
            }
            return value;
        } catch (JacksonException e) {
            Problem problem = ParserProblem.of(e, parser, readable, limits);
            if (!problem.rule().equals(JsonRules.SYNTAX)) {
                reading.note(problem);
            } else if (BrokenCharacters.isCharacter(frame, problem.offset())) {
                withdrawBrokenNumber(reading, frame, problem.offset());
                reading.note(problem);
            }
            return null;
        }
    }

    /** An older parser takes the 1.2 of 1.2.3 for a number; what was said of it is withdrawn, as nobody wrote that. */
    private static void withdrawBrokenNumber(Reading reading, Frame frame, long brokenAt) {
        if (!reading.isClean()) {
            Problem last = reading.problems().get(reading.problems().size() - 1);
            if (last.offset() < brokenAt && isPartOfNumber(frame, last.offset(), brokenAt)) {
                reading.withdraw(last);
            }
        }
    }

    private static boolean isPartOfNumber(Frame frame, long from, long to) {
        for (long at = Math.max(0, from); at < to; at++) {
            if ("+-.0123456789Ee".indexOf(frame.bytes()[(int) (frame.from() + at)]) < 0) {
                return false;
            }
        }
        return from >= 0;
    }

    private void explain(Frame frame, Frame readable, Reading reading) {
        try (JsonParser again = parser(readable)) {
            ObjectWithoutType.explain(frame, again, reading);
        } catch (JacksonException e) {
            // What cannot be parsed to its end has a problem of its own, and is not said to be something else.
            return;
        }
    }

    private void note(BrokenCharacters broken, Frame frame, Frame readable, Reading reading) {
        try (JsonParser again = parser(readable)) {
            broken.note(frame, again, reading);
        }
    }

    /** The locations of problems of which only the pointer is known, by their pointers. */
    private Map<String, Location> locate(Reading reading, Frame frame, Frame readable) {
        Set<String> wanted = new HashSet<>();
        for (Problem problem : reading.problems()) {
            if (problem.offset() == Problem.UNKNOWN_OFFSET) {
                wanted.add(frame.pointer() + problem.pointer());
            }
        }
        return wanted.isEmpty() ? Map.of() : locateReadable(wanted, frame, readable);
    }

    private static void addProblems(
            Reading reading,
            Frame frame,
            Map<String, Location> places,
            @Nullable String id,
            FindingCollector findings) {
        LocationCursor cursor = frame.cursor();
        for (Problem problem : reading.problems()) {
            @Nullable
            Location location = problem.offset() != Problem.UNKNOWN_OFFSET
                    ? cursor.at(problem.offset())
                    : places.get(frame.pointer() + problem.pointer());
            Place place = new Place(frame.pointer(), id, location);
            findings.add(problem.rule(), problem.severity(), place, problem.pointer(), problem.arguments());
        }
        reading.notKept().forEach((rule, count) -> findings.addUnkept(rule.rule(), rule.severity(), count));
    }

    /**
     * Sorts findings into the order of the input; those without a location come first.
     *
     * @param findings the findings
     * @return the same, sorted
     */
    public static Findings byPlace(Findings findings) {
        return findings.sorted(
                Comparator.comparing(Finding::location, Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    /**
     * Gives findings that only have a pointer their locations.
     *
     * @param findings the findings
     * @param frame the frame that they are about
     * @return the same findings, all with locations
     */
    public Findings locate(Findings findings, Frame frame) {
        Set<String> wanted = new HashSet<>();
        for (Finding finding : findings.kept()) {
            if (finding.location() == null) {
                wanted.add(finding.pointer());
            }
        }
        if (wanted.isEmpty()) {
            return findings;
        }
        Map<String, Location> places = locate(wanted, frame);
        return findings.map(
                finding -> finding.location() != null ? finding : finding.at(places.get(finding.pointer())));
    }

    /**
     * The locations in a frame of JSON Pointers into the document.
     *
     * @param pointers the pointers
     * @param frame the frame
     * @return the location of each that leads somewhere
     */
    public Map<String, Location> locate(Set<String> pointers, Frame frame) {
        return locateReadable(pointers, frame, readable(frame));
    }

    private Map<String, Location> locateReadable(Set<String> pointers, Frame frame, Frame readable) {
        try (JsonParser parser = parser(readable)) {
            return PointerLocator.locate(pointers, parser, frame);
        }
    }
}
