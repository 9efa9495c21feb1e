// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.Limits;
import org.ohsel.io.codec.CleanJson;
import org.ohsel.io.codec.Codecs;
import org.ohsel.io.text.Frame;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.engine.Engine;

/** Reads a record without a parser and with one: what the first takes, the second reads to an equal value and finds nothing in. */
public final class BothWays {

    private final Engine engine;
    private final Codecs codecs;
    private final Limits limits;
    private final FrameReader strict;
    private final FrameReader tolerant;

    /** Reads with the rules of a catalogue. */
    public BothWays(Catalogue catalogue, Limits limits) {
        this(EngagementValidator.standard().withCatalogue(catalogue).engine(), limits);
    }

    private BothWays(Engine engine, Limits limits) {
        this.engine = engine;
        this.codecs = Codecs.checking(engine.plans(), engine.context());
        this.limits = limits;
        this.strict = new FrameReader(limits, false, engine.context(), codecs, true);
        this.tolerant = new FrameReader(limits, true, engine.context(), codecs, true);
    }

    /** The same with other limits. */
    BothWays with(Limits other) {
        return new BothWays(engine, other);
    }

    private ReadPiece parse(FrameReader reader, Frame frame) {
        return reader.read(frame, EngagementRecord.class, Heading.NONE, engine.collector());
    }

    /** Takes what begins a text; null if it is not taken. */
    @Nullable
    Object take(byte[] text, int length) {
        return new CleanJson(text, 0, length, limits, engine.context()).take(codecs.of(EngagementRecord.class));
    }

    /**
     * Reads a text both ways, and compares.
     *
     * @return false if it is clean and yet not taken
     */
    public boolean isTakenIfClean(byte[] text) {
        // In the buffer of a reader, there are other records before and after.
        byte[] buffer = new byte[text.length + 9];
        Arrays.fill(buffer, (byte) '}');
        System.arraycopy(text, 0, buffer, 5, text.length);
        Frame frame = new Frame(
                Frame.Content.RECORD,
                "/records/0",
                buffer,
                5,
                text.length,
                Frame.ofDocument(text).start(),
                Frame.NO_GAP,
                Frame.ofDocument(text).start());
        CleanJson json = new CleanJson(buffer, 5, text.length, limits, engine.context());
        @Nullable Object taken = json.take(codecs.of(EngagementRecord.class));
        ReadPiece parsed = parse(strict, frame);
        if (taken != null) {
            ReadPiece tolerated = parse(tolerant, frame);
            String shown = new String(text, StandardCharsets.UTF_8);
            assertEquals(List.of(), parsed.findings().kept(), shown);
            assertEquals(List.of(), tolerated.findings().kept(), shown);
            assertEquals(parsed.value(), taken, shown);
            assertEquals(tolerated.value(), taken, shown);
            assertEquals(parsed.hasOtherTerms(), json.hasOtherTerms(), shown);
        }
        return taken != null || parsed.value() == null || !parsed.findings().isEmpty();
    }
}
