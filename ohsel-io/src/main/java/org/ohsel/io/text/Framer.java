// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Location;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.checks.ReadingRules;

/**
 * Cuts a text into records: one object, an array, a log with its array of records, or a record a line (NDJSON). Which of
 * these it is, the text itself tells.
 *
 * <p>Only brackets, quotes and commas are looked at here. What is within a record, and the log without its records, is for
 * the parser to judge.
 */
public final class Framer {

    private static final String RECORDS = "records";

    private final Window window;
    private final Skipper skipper;
    private @Nullable Step step;

    /** How to get the next piece, given what came before. */
    private interface Step {
        @Nullable
        Piece next() throws IOException;
    }

    /**
     * Begins a text.
     *
     * @param input the text, in UTF-8; compressed or not
     * @param lines whether it is known to have a record a line
     * @param mostBytes how long a record may be
     * @throws IOException if it cannot be read
     */
    public Framer(InputStream input, boolean lines, int mostBytes) throws IOException {
        this.window = new Window(Encoding.decompressed(input), mostBytes);
        this.skipper = new Skipper(window);
        this.step = () -> begin(lines);
    }

    /**
     * Cuts the next piece.
     *
     * @return the piece; null at the end
     * @throws IOException if the text cannot be read
     */
    public @Nullable Piece next() throws IOException {
        while (step != null) {
            @Nullable Piece piece = step.next();
            if (piece != null) {
                return piece;
            }
        }
        return null;
    }

    private @Nullable Piece begin(boolean lines) throws IOException {
        step = null;
        @Nullable String mistake = Encoding.mistake(window);
        if (mistake != null) {
            return flaw(ReadingRules.ENCODING, "", Map.of("reason", mistake));
        }
        window.skipWhitespace();
        if (window.peek() == Window.END) {
            return flaw(ReadingRules.EMPTY, "", Map.of());
        }
        if (lines || skipper.isFirstOfLines()) {
            step = this::line;
        } else if (window.peek() == '[') {
            window.skip();
            step = new Elements("", this::end);
        } else if (window.peek() == '{') {
            step = this::object;
        } else {
            step = this::single;
        }
        return null;
    }

    /** A record a line; lines without anything but spaces do not count. */
    private @Nullable Piece line() throws IOException {
        window.skipWhitespace();
        if (window.peek() == Window.END) {
            step = null;
            return null;
        }
        window.begin();
        window.skipLine();
        return frame(Frame.Content.RECORD, "");
    }

    private Piece single() throws IOException {
        step = this::end;
        window.begin();
        skipper.skipValue();
        return frame(Frame.Content.RECORD, "");
    }

    /** An object: a log, if it has records or says the version of its schema; otherwise a record. */
    private @Nullable Piece object() throws IOException {
        step = this::end;
        window.begin();
        window.skip();
        boolean log = false;
        for (String name = skipper.toMember(); name != null; name = skipper.toMember()) {
            log |= name.equals(RECORDS) || name.equals("schemaVersion");
            if (name.equals(RECORDS) && window.peek() == '[') {
                window.skip();
                byte[] before = window.copy();
                Location start = window.start();
                step = new Elements("/" + RECORDS, () -> rest(before, start));
                return null;
            }
            skipper.skipValue();
        }
        return frame(log ? Frame.Content.LOG : Frame.Content.RECORD, "");
    }

    /** The log without its records: what was before them, and what comes from the closing bracket on. */
    private Piece rest(byte[] before, Location start) throws IOException {
        step = this::end;
        while (skipper.toMember() != null) {
            skipper.skipValue();
        }
        byte[] after = window.copy();
        byte[] log = Arrays.copyOf(before, before.length + after.length);
        System.arraycopy(after, 0, log, before.length, after.length);
        return new Frame(Frame.Content.LOG, "", log, 0, log.length, start, before.length, window.start());
    }

    private @Nullable Piece end() throws IOException {
        step = null;
        window.skipWhitespace();
        window.begin();
        return window.peek() == Window.END ? null : flaw(ReadingRules.TRAILING, "", Map.of());
    }

    private Piece frame(Frame.Content content, String pointer) {
        return window.isOverflown()
                ? flaw(ReadingRules.LIMIT, pointer, Map.of("reason", "a record is longer than the reader's limit"))
                : window.frame(content, pointer);
    }

    private Flaw flaw(RuleInfo rule, String pointer, Map<String, Object> arguments) {
        return new Flaw(rule, pointer, window.start(), arguments);
    }

    /** The elements of an array, from after its opening bracket on. */
    private final class Elements implements Step {

        private final String base;
        private final Step afterwards;
        private int index;
        private boolean separated = true;

        Elements(String base, Step afterwards) {
            this.base = base;
            this.afterwards = afterwards;
        }

        @Override
        public @Nullable Piece next() throws IOException {
            window.skipWhitespace();
            window.begin();
            int c = window.peek();
            if (c == ']' || c == Window.END) {
                return close(c);
            } else if (c == ',') {
                window.skip();
                boolean expected = !separated;
                separated = true;
                return expected ? null : slip("a comma with no element before it");
            } else if (!separated) {
                separated = true;
                return slip("a comma is missing before this element");
            }
            separated = false;
            skipper.skipValue();
            return frame(Frame.Content.RECORD, base + "/" + index++);
        }

        private @Nullable Piece close(int c) {
            boolean dangling = separated && index > 0;
            separated = false;
            if (dangling && c == ']') {
                return slip("a comma with no element after it");
            }
            step = afterwards;
            if (c == ']') {
                if (base.isEmpty()) {
                    window.skip();
                }
                return null;
            }
            // The end of a log that is too early is reported when the log itself is read.
            return base.isEmpty() ? slip("the text ends before the array does") : null;
        }

        private Flaw slip(String reason) {
            return flaw(ReadingRules.SYNTAX, base, Map.of("reason", reason));
        }
    }
}
