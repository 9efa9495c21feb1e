// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.text;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Location;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.spi.WireVersion;
import org.ohsel.rules.standard.JsonRules;

/**
 * Cuts an input into records: one object, an array, a log with its array of records, or NDJSON, in which every line is
 * a record. The input itself shows which of these it is.
 *
 * <p>Only brackets, quotes and commas matter here. The parser judges what is within a record, and the log without its
 * records.
 */
public final class Framer {

    private static final String RECORDS = "records";
    private static final String VERSION = "schemaVersion";
    private static final String VOCABULARIES = "vocabularies";
    private static final String TYPE = "type";

    /** How far to look for the ends of the first lines. */
    private static final int LEAST_AHEAD = 1 << 20;

    private static final int MOST_AHEAD = 4 << 20;

    private final Window window;
    private final Skipper skipper;
    private final Layout layout;
    private final int mostAhead;
    private @Nullable Step step;
    private @Nullable String version;
    private byte @Nullable [] vocabularies;

    /** How to get the next piece, given what came before. */
    private interface Step {
        @Nullable
        Piece next() throws IOException;
    }

    /**
     * Creates a framer.
     *
     * @param input the input, in UTF-8
     * @param layout how its records are laid out, if that is known
     * @param mostBytes how long a record may be
     */
    public Framer(TextInput input, Layout layout, int mostBytes) {
        this.window = new Window(input, mostBytes);
        this.skipper = new Skipper(window);
        this.mostAhead = Math.min(Math.max(mostBytes, LEAST_AHEAD), MOST_AHEAD);
        this.layout = layout;
        this.step = this::begin;
    }

    /**
     * A framer for lines that follow others: what is said only of the beginning of an input is not said of these.
     *
     * @param input the lines
     * @param mostBytes how long a record may be
     * @return the framer
     */
    public static Framer ofMoreLines(TextInput input, int mostBytes) {
        Framer framer = new Framer(input, Layout.LINES, mostBytes);
        framer.step = framer::line;
        return framer;
    }

    /**
     * Cuts the next piece.
     *
     * @return the piece; null at the end
     * @throws IOException if the input cannot be read
     */
    public @Nullable Piece next() throws IOException {
        while (step != null) {
            @Nullable Piece piece = step.next();
            TextInput.@Nullable EarlyEnd earlyEnd = window.earlyEnd();
            if (earlyEnd != null) {
                // The piece that ends here is incomplete, not wrong: only the early end is reported.
                step = null;
                window.begin();
                return flaw(earlyEnd.rule(), "", Map.of("reason", earlyEnd.reason(), "remedy", earlyEnd.remedy()));
            } else if (piece != null) {
                return piece;
            }
        }
        return null;
    }

    /**
     * Whether the log has said by now that it is in a newer format than this library's.
     *
     * @return true if it has
     */
    public boolean isNewer() {
        return version != null && WireVersion.isNewer(version);
    }

    /**
     * The vocabularies that the log has named by now.
     *
     * @return the value of that member as JSON; null if the log has not named any before its records
     */
    public byte @Nullable [] vocabularies() {
        return vocabularies;
    }

    private @Nullable Piece begin() throws IOException {
        step = null;
        @Nullable String mistake = Encoding.mistake(window);
        if (mistake != null) {
            return flaw(JsonRules.ENCODING, "", Map.of("reason", mistake, "remedy", "save the document as UTF-8"));
        }
        window.skipGap();
        if (window.peek() == Window.END) {
            return flaw(JsonRules.EMPTY, "", Map.of());
        }
        @Nullable String foreign = ForeignFormat.of(window);
        if (foreign != null) {
            window.begin();
            return flaw(JsonRules.OTHER_FORMAT, "", Map.of("reason", "this is " + foreign + ", not JSON"));
        }
        if (layout == Layout.LINES || (layout == Layout.AUTO && new LineGuess(window, mostAhead).isLines())) {
            step = this::line;
        } else if (window.peek() == '[') {
            window.skip();
            step = new ArrayStep("", this::end);
        } else if (window.peek() == '{') {
            step = this::object;
        } else {
            step = this::single;
        }
        return null;
    }

    /** One record per line; blank lines do not count. */
    private @Nullable Piece line() throws IOException {
        window.skipGap();
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

    /** An object: a log, if it has records, or a schema version and no type; otherwise a record. */
    private @Nullable Piece object() throws IOException {
        step = this::end;
        window.begin();
        window.skip();
        boolean hasRecords = false;
        boolean hasVersion = false;
        boolean hasType = false;
        for (String name = skipper.toMember(); name != null; name = skipper.toMember()) {
            hasRecords |= name.equals(RECORDS);
            hasVersion |= name.equals(VERSION);
            hasType |= name.equals(TYPE);
            if (name.equals(RECORDS) && window.peek() == '[') {
                window.skip();
                byte @Nullable [] before = window.isOverflown() ? null : window.copy();
                Location start = window.start();
                step = new ArrayStep("/" + RECORDS, () -> rest(before, start));
                return null;
            }
            boolean says = name.equals(VERSION) && version == null && window.peek() == '"';
            boolean names = name.equals(VOCABULARIES) && vocabularies == null;
            int from = window.length() + 1;
            skipper.skipValue();
            if (says && !window.isOverflown() && window.length() > from) {
                version = window.text(from).replace("\"", "");
            } else if (names && !window.isOverflown()) {
                byte[] soFar = window.copy();
                vocabularies = Arrays.copyOfRange(soFar, from - 1, soFar.length);
            }
        }
        boolean log = hasRecords || (hasVersion && !hasType);
        if (!log && layout == Layout.AUTO) {
            step = this::maybeLines;
        }
        return frame(log ? Frame.Content.LOG : Frame.Content.RECORD, "");
    }

    /**
     * After a record: if it was alone on its line, however long, and an object begins the next, each line is one.
     * Otherwise objects that follow each other, as jq writes them, are records as well.
     */
    private @Nullable Piece maybeLines() throws IOException {
        step = this::end;
        long first = window.start().line();
        long last = window.line();
        window.skipGap();
        if (window.peek() == '{') {
            step = first == last && window.line() > last ? this::line : this::object;
        }
        return null;
    }

    /** The log without its records: the part before them, and the part from the closing bracket on. */
    private Piece rest(byte @Nullable [] before, Location start) throws IOException {
        step = this::end;
        while (skipper.toMember() != null) {
            skipper.skipValue();
        }
        if (before == null || window.isOverflown()) {
            String reason = "what the log says beside its records is longer than the reader's limit for a record";
            return new Flaw(JsonRules.LIMIT, "", start, Map.of("reason", reason));
        }
        byte[] after = window.copy();
        byte[] log = Arrays.copyOf(before, before.length + after.length);
        System.arraycopy(after, 0, log, before.length, after.length);
        return new Frame(Frame.Content.LOG, "", log, 0, log.length, start, before.length, window.start());
    }

    private @Nullable Piece end() throws IOException {
        step = null;
        window.skipGap();
        window.begin();
        return window.peek() == Window.END ? null : flaw(JsonRules.TRAILING, "", Map.of());
    }

    private Piece frame(Frame.Content content, String pointer) {
        return window.isOverflown() ? Flaw.longRecord(pointer, window.start()) : window.frame(content, pointer);
    }

    private Flaw flaw(RuleInfo rule, String pointer, Map<String, Object> arguments) {
        return new Flaw(rule, pointer, window.start(), arguments);
    }

    /** The elements of an array, from after its opening bracket on. */
    private final class ArrayStep implements Step {

        private final String base;
        private final Step afterwards;
        private int index;
        private boolean separated = true;

        ArrayStep(String base, Step afterwards) {
            this.base = base;
            this.afterwards = afterwards;
        }

        @Override
        public @Nullable Piece next() throws IOException {
            window.skipGap();
            window.begin();
            int c = window.peek();
            int next = c == ']' ? skipper.recordAfterSurplus() : 0;
            if (next > 0) {
                window.skip(next);
                separated = true;
                return mistake(
                        "there is a closing bracket too many; reading resumes with the next record",
                        "delete this bracket, or add the opening one that it belongs to");
            } else if (c == ']' || c == Window.END) {
                return close(c);
            } else if (c == ',') {
                window.skip();
                boolean expected = !separated;
                separated = true;
                return expected ? null : mistake("a comma has no element before it", "delete the comma");
            } else if (!separated) {
                separated = true;
                return mistake("a comma is missing before this element", "write a comma before it");
            }
            separated = false;
            skipper.skipElement();
            return frame(Frame.Content.RECORD, base + "/" + index++);
        }

        private @Nullable Piece close(int c) {
            boolean dangling = separated && index > 0;
            separated = false;
            if (dangling && c == ']') {
                return mistake("there is a comma before a closing bracket", "delete the comma before this ]");
            }
            step = afterwards;
            if (c == ']') {
                if (base.isEmpty()) {
                    window.skip();
                }
                return null;
            }
            // A log that ends too early is reported when the log itself is parsed.
            return base.isEmpty()
                    ? mistake(
                            "the input ends too early, before this array is closed",
                            "add what is missing, at least the closing ]")
                    : null;
        }

        private Flaw mistake(String reason, String remedy) {
            return flaw(JsonRules.SYNTAX, base, Map.of("reason", reason, "remedy", remedy));
        }
    }
}
