// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.Limits;
import org.ohsel.model.internal.EightBytes;
import org.ohsel.rules.Context;
import org.ohsel.rules.Reporter;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.engine.ComponentChecks;
import org.ohsel.rules.engine.RuleReporter;

/**
 * A cursor over the bytes of a record that is clean beyond doubt, as nearly all are. It accepts only what {@link
 * ValueCodec#read} would read without anything to note, and refuses whatever is unusual in the least: an unknown member,
 * a number with an exponent, a limit that is nearly reached, anything that a check would report. It never says what is
 * wrong. That is said by reading the record again, with a parser, from its beginning.
 *
 * <p>It exists for speed: {@code docs/architecture.md} has the figures. For one record and one thread.
 */
public final class CleanJson implements RuleReporter {

    /** The record is not clean beyond doubt. */
    static final class Refusal extends RuntimeException {

        private static final long serialVersionUID = 1;

        private Refusal() {
            super("not clean beyond doubt", null, false, false);
        }
    }

    /** Whole numbers with as many digits fit in an int. */
    private static final int MOST_DIGITS_OF_INT = 9;

    /** Decimals with as many digits fit in a long. */
    private static final int MOST_DIGITS = 18;

    /** Decimals with more digits after the point may be written with an exponent. */
    private static final int MOST_DECIMALS = 6;

    private final byte[] bytes;
    private final int end;
    private final Limits limits;
    private final Context context;
    private final ElementStack elements = new ElementStack();
    private int at;
    private int depth;
    private boolean reported;
    private boolean hasOtherTerms;

    /** Where the last string is among the bytes; it ends at -1 if it is not written in plain ASCII. */
    private int textFrom;

    private int textTo = -1;

    /**
     * Creates a cursor.
     *
     * @param bytes has the record
     * @param from where it begins
     * @param length how long it is
     * @param limits what it may hold
     * @param context what checks may use besides the values
     */
    public CleanJson(byte[] bytes, int from, int length, Limits limits, Context context) {
        this.bytes = bytes;
        this.at = from;
        this.end = from + length;
        this.limits = limits;
        this.context = context;
    }

    /**
     * Takes the record.
     *
     * @param codec takes its value
     * @return the value; null if it is not clean beyond doubt
     */
    public @Nullable Object take(ValueCodec codec) {
        try {
            Object value = codec.take(this);
            skipSpaces();
            return at == end && !reported ? value : null;
        } catch (Refusal e) {
            return null;
        }
    }

    /**
     * Whether a term was met that is not among those known to be valid.
     *
     * @return true if there was one
     */
    public boolean hasOtherTerms() {
        return hasOtherTerms;
    }

    void noteOtherTerm() {
        hasOtherTerms = true;
    }

    /** What to throw where the record is not clean beyond doubt. */
    Refusal refusal() {
        return new Refusal();
    }

    ElementStack elements() {
        return elements;
    }

    int mostElements() {
        return limits.elements();
    }

    /** Begins an object or an array; returns false if it is empty, and ends it then. */
    boolean begin(char open, char close) {
        skipSpaces();
        expect(open);
        if (++depth > limits.depth()) {
            throw refusal();
        }
        skipSpaces();
        return !ends(close);
    }

    /** Whether there is another member or element; if not, ends the object or array. */
    boolean more(char close) {
        skipSpaces();
        if (ends(close)) {
            return false;
        }
        expect(',');
        return true;
    }

    private boolean ends(char close) {
        if (at < end && bytes[at] == close) {
            at++;
            depth--;
            return true;
        }
        return false;
    }

    /** Passes a name with its quotation marks and colon, if that is what comes next. */
    boolean passesName(byte[] writtenWithColon) {
        skipSpaces();
        int length = writtenWithColon.length;
        boolean comes = length <= end - at
                && length <= limits.nameLength()
                && EightBytes.areEqual(writtenWithColon, 0, bytes, at, length);
        at += comes ? length : 0;
        return comes;
    }

    /** The index of a member by its name, which is passed, and so is the colon. */
    int memberOf(KnownStrings names) {
        if (code(names) instanceof Integer index && at - textFrom <= limits.nameLength()) {
            skipSpaces();
            expect(':');
            return index;
        }
        throw refusal();
    }

    /** The value of a code that a table knows; null, without passing it, if the table does not. */
    @Nullable
    Object code(KnownStrings known) {
        skipSpaces();
        int quote = at;
        expect('"');
        int close = EightBytes.endOfPlainString(bytes, at, end);
        if (close < end && bytes[close] == '"') {
            textFrom = at;
            at = close + 1;
            @Nullable Object value = known.find(bytes, textFrom, close);
            if (value != null && close - textFrom <= limits.stringLength()) {
                return value;
            }
        }
        at = quote;
        return null;
    }

    String text() {
        skipSpaces();
        expect('"');
        int from = at;
        int close = EightBytes.endOfPlainString(bytes, from, end);
        if (close < end && bytes[close] == '"') {
            at = close + 1;
            textFrom = from;
            textTo = close;
            if (close - from > limits.stringLength()) {
                throw refusal();
            }
            return new String(bytes, from, close - from, StandardCharsets.ISO_8859_1);
        }
        textTo = -1;
        return textBeyondAscii(from, close);
    }

    private String textBeyondAscii(int from, int firstUnusual) {
        boolean escapes = false;
        int close = firstUnusual;
        while (close < end && bytes[close] != '"') {
            if (bytes[close] == '\\') {
                escapes = true;
                close++;
            } else if (bytes[close] >= 0 && bytes[close] < ' ') {
                throw refusal();
            }
            close = EightBytes.endOfPlainString(bytes, close + 1, Math.max(close + 1, end));
        }
        if (close >= end || close - from > limits.stringLength()) {
            throw refusal();
        }
        at = close + 1;
        String text = escapes
                ? Escapes.resolved(bytes, from, close)
                : new String(bytes, from, close - from, StandardCharsets.UTF_8);
        if (text.indexOf(Escapes.REPLACEMENT) >= 0) {
            throw refusal(); // bytes that are not UTF-8, perhaps
        }
        return text;
    }

    boolean truth() {
        skipSpaces();
        boolean truth = at < end && bytes[at] == 't';
        String written = truth ? "true" : "false";
        for (int i = 0; i < written.length(); i++) {
            expect(written.charAt(i));
        }
        return truth;
    }

    int wholeNumber() {
        skipSpaces();
        int from = at;
        return (int) digits(0, from, MOST_DIGITS_OF_INT);
    }

    BigDecimal decimal() {
        skipSpaces();
        int from = at;
        long number = digits(0, from, MOST_DIGITS);
        if (at == end || bytes[at] != '.') {
            return BigDecimal.valueOf(number);
        }
        at++;
        int point = at;
        number = digits(number, from, MOST_DIGITS + 1);
        if (at - point > MOST_DECIMALS) {
            throw refusal();
        }
        return BigDecimal.valueOf(number, at - point);
    }

    /** Passes at least one digit; before the point, a zero is the only one. */
    private long digits(long before, int from, int most) {
        int first = at;
        long number = before;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
            number = 10 * number + (bytes[at++] - '0');
            if (at - from > most) {
                throw refusal();
            }
        }
        boolean zeroFirst = first == from && at - first > 1 && bytes[first] == '0';
        if (at == first || zeroFirst || at - from > limits.numberLength()) {
            throw refusal();
        }
        return number;
    }

    /** Whether the value that was just taken passes its checks. */
    boolean passes(ComponentChecks checks, Object value) {
        return (value instanceof String text && textTo >= 0)
                ? checks.passes(text, bytes, textFrom, textTo)
                : checks.passes(value);
    }

    private void expect(char wanted) {
        if (at >= end || bytes[at] != wanted) {
            throw refusal();
        }
        at++;
    }

    private void skipSpaces() {
        while (at < end && isSpace(bytes[at])) {
            at++;
        }
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    @Override
    public void violated(RuleInfo rule, String member, Map<String, Object> arguments) {
        reported = true;
    }

    @Override
    public Reporter reporting(RuleInfo rule) {
        return this;
    }

    @Override
    public Context context() {
        return context;
    }

    @Override
    public void report(String pointer, Map<String, ?> arguments) {
        reported = true;
    }

    @Override
    public void reportPossible(String pointer, Map<String, ?> arguments) {
        reported = true;
    }
}
