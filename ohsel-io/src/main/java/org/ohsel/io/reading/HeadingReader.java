// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.text.Framer;

/** Reads the heading of a log when it has been cut. For one thread. */
public final class HeadingReader {

    private final Framer framer;
    private final FrameReader frames;
    private byte @Nullable [] vocabularies;
    private boolean foreign;

    /**
     * Creates a reader.
     *
     * @param framer cuts the input
     * @param frames reads what it has cut
     */
    public HeadingReader(Framer framer, FrameReader frames) {
        this.framer = framer;
        this.frames = frames;
    }

    /**
     * The heading, as far as the framer has come.
     *
     * @return the heading
     */
    public Heading now() {
        byte[] named = framer.vocabularies();
        if (named != null && vocabularies == null) {
            vocabularies = named;
            foreign = frames.isForeign(log(named));
        }
        return foreign || framer.isNewer() ? new Heading(framer.isNewer(), foreign) : Heading.NONE;
    }

    private static byte[] log(byte[] vocabularies) {
        byte[] begin = "{\"vocabularies\":".getBytes(StandardCharsets.UTF_8);
        byte[] log = Arrays.copyOf(begin, begin.length + vocabularies.length + 1);
        System.arraycopy(vocabularies, 0, log, begin.length, vocabularies.length);
        log[log.length - 1] = '}';
        return log;
    }
}
