// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.reading;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.ohsel.io.reading.SyntaxScan.Expected;

/**
 * Says in words what is wrong at a byte of a frame, and what to write instead. People's words are not shown: only signs
 * that have a meaning in JSON, and words that programs write.
 */
final class SyntaxWords {

    private static final String QUOTES =
            "\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F\u00AB\u00BB\u2032\u2033`\u00B4";

    private final byte[] bytes;
    private final int from;
    private final int length;
    private final int at;

    private SyntaxWords(byte[] bytes, int from, int length, int at) {
        this.bytes = bytes;
        this.from = from;
        this.length = length;
        this.at = at;
    }

    static SyntaxMistake openString(int end) {
        return new SyntaxMistake(
                end,
                "the input ends too early, within a string",
                "close the string with a quotation mark, and check that the document is complete");
    }

    /** The input ends before the value does. */
    static SyntaxMistake early(int end, boolean open, boolean inObject, Expected expected) {
        String rest = switch (expected) {
            case COLON -> "before the value of a member";
            case VALUE -> open ? "before the value of a member" : "before there is a value";
            default -> "before this " + (inObject ? "object" : "array") + " is closed";
        };
        return new SyntaxMistake(
                end,
                "the input ends too early, " + rest,
                open ? "add what is missing, at least the closing " + (inObject ? "}" : "]") : "add a record or a log");
    }

    /** A number that is not written as JSON writes numbers. */
    static SyntaxMistake number(byte[] bytes, int from, int length, int start, int at) {
        SyntaxWords words = new SyntaxWords(bytes, from, length, start);
        boolean negative = words.byteAt(0) == '-';
        int first = words.byteAt(negative ? 1 : 0);
        int second = words.byteAt(negative ? 2 : 1);
        String reason = "this is not a number";
        String remedy = "write a number such as 45 or 45.5, and anything else, such as a date, in double quotes";
        if (negative && words.isWordAhead(1, "infinity")) {
            return words.says("infinity is not a number in JSON", "write a number, or leave the member out");
        } else if (first == '0' && second >= '0' && second <= '9') {
            if (start > 0 && bytes[from + start - 1] == ',' && start > 1 && isDigit(bytes[from + start - 2])) {
                return words.says("a comma separates thousands", "write the number without commas: 1000");
            }
            reason = "a number begins with 0";
            remedy = "write the number without the 0, or the code or date in double quotes";
        } else if (first == '.') {
            reason = "a number begins with a decimal point";
            remedy = "write a digit before the point: 0.5";
        } else if (at == start) {
            reason = "a number is not complete";
            remedy = "write at least one digit after the sign, the decimal point or the exponent";
        }
        return new SyntaxMistake(at, reason, remedy);
    }

    /** A character that may not be in a string. */
    static SyntaxMistake inString(byte[] bytes, int from, int length, int start, int at) {
        SyntaxWords words = new SyntaxWords(bytes, from, length, at);
        int c = words.byteAt(0);
        return switch (c) {
            case '\n', '\r' ->
                words.says(
                        "a line ends within a string",
                        "write the line break as \\n, or close the string with a quotation mark");
            case '\t' -> words.says("there is a tab within a string", "write it as \\t, or as a space");
            case '\\' ->
                words.byteAt(1) == 'u'
                        ? words.says(
                                "\\u is not followed by four hexadecimal digits",
                                "write the character itself, or its number, such as \\u00e9")
                        : words.says(
                                "a backslash is before a character that needs none",
                                "delete the backslash, or write two if it belongs to the string");
            default ->
                words.says(
                        "there is a control character within a string (" + unicode(c) + ")",
                        String.format(Locale.ROOT, "delete it, or write it as \\u%04X", c));
        };
    }

    /** A character where another is expected. */
    static SyntaxMistake unexpected(byte[] bytes, int from, int length, int at, Expected expected, boolean inObject) {
        SyntaxWords words = new SyntaxWords(bytes, from, length, at);
        int c = words.byteAt(0);
        if (c == '/' || c == '#') {
            return words.says("JSON has no comments", "delete the comment");
        } else if (c == '\'') {
            return words.says("single quotes are used", "write double quotes (\") around names and strings");
        } else if (c < ' ' || c == 0x7F) {
            return words.says("there is a control character (" + unicode(c) + ")", "delete it");
        } else if (c >= 0x80 || c == '`') {
            return words.beyondAscii();
        }
        return switch (expected) {
            case NAME_OR_END, NAME_AFTER_COMMA -> words.name(c, expected);
            case COLON -> words.colon(c);
            case COMMA_OR_END -> words.comma(c, inObject);
            case NOTHING ->
                words.says(
                        "there is something after the end", "delete what follows, or the bracket too many before it");
            default -> words.value(c, expected);
        };
    }

    private SyntaxMistake beyondAscii() {
        int code = codePoint();
        if (code == 0xFEFF) {
            return says(
                    "there is a byte order mark in the middle (U+FEFF)",
                    "delete the invisible character: files were probably joined");
        } else if (QUOTES.indexOf(code) >= 0) {
            return says(
                    "typographic quotation marks are used",
                    "write straight double quotes (\"); word processors replace them");
        } else if (Character.isSpaceChar(code) || Character.getType(code) == Character.FORMAT) {
            return says(
                    "there is a space that JSON does not have (" + unicode(code) + ")",
                    "delete it, or write an ordinary space");
        } else if (code == 0xFF0C || code == 0x3001) {
            return says("this comma is not the one of JSON", "write an ordinary comma");
        }
        return Character.isLetter(code) ? unquoted() : says("this character has no meaning here", "delete it");
    }

    private SyntaxMistake unquoted() {
        return says("a word is not in double quotes", "write double quotes (\") around names and strings");
    }

    private SyntaxMistake name(int c, Expected expected) {
        return switch (c) {
            case '}' -> says("there is a comma before a closing bracket", "delete the comma before this }");
            case ',' ->
                expected == Expected.NAME_OR_END
                        ? says("there is a comma before the first member", "delete the comma")
                        : says("there are two commas in a row", "delete one of them");
            case ']' -> says("this ] closes an array, but an object is open", "close the object with } first");
            case ':' -> says("the name of a member is missing", "write a name in double quotes before the colon");
            case '{', '[' -> says("the name of a member is missing", "write a name in double quotes and a colon here");
            default ->
                isWord(c) || c == '$' || c == '@'
                        ? says(
                                "the name of a member is not in double quotes",
                                "write double quotes (\") around the name")
                        : says("the name of a member is expected here", "write a name in double quotes");
        };
    }

    private SyntaxMistake colon(int c) {
        return switch (c) {
            case '=' -> says("there is = in place of a colon", "write a colon between the name and the value");
            case ',', '}' -> says("the value of a member is missing", "write a colon and a value, or delete the name");
            default -> says("a colon is missing after the name of a member", "write a colon before this");
        };
    }

    private SyntaxMistake comma(int c, boolean inObject) {
        String open = inObject ? "an object" : "an array";
        return switch (c) {
            case '}', ']' ->
                says(
                        "this " + (char) c + " does not close " + open + ", which is open here",
                        "close it with " + (inObject ? "}" : "]") + " first, or delete this bracket");
            case ';' -> says("there is a semicolon in place of a comma", "write a comma");
            case ':' ->
                inObject
                        ? says("there is a second colon", "put a value that contains a colon in double quotes")
                        : says("an array has no names", "write an object, {\"name\": \"value\"}, or delete the name");
            case '"', '{', '[' -> says("a comma is missing", "write a comma before this");
            default ->
                isWord(c) && at > 0 && bytes[from + at - 1] == '"'
                        ? says(
                                "a quotation mark ends the string before its end",
                                "write \\\" for a quotation mark within a string")
                        : says("a comma is missing", "write a comma before this, and words in double quotes");
        };
    }

    private SyntaxMistake value(int c, Expected expected) {
        if (c == ',' || c == '}' || c == ']') {
            return noValue(c, expected);
        } else if (c == '+') {
            return says("a number begins with +", "write the number without the +");
        } else if (c == '.') {
            return says("a number begins with a decimal point", "write a digit before the point: 0.5");
        } else if (isWordAhead(0, "nan") || isWordAhead(0, "infinity")) {
            return says("this is not a number in JSON", "write a number, or leave the member out");
        }
        for (String word : new String[] {"true", "false", "null"}) {
            if (isWordAhead(0, word)) {
                return says("capital letters are used in " + word, "write " + word);
            }
        }
        if (isWordAhead(0, "none") || isWordAhead(0, "nil") || isWordAhead(0, "undefined")) {
            return says("this word is not JSON", "leave the member out");
        } else if (isWordAhead(0, "yes") || isWordAhead(0, "no")) {
            return says("this word is not JSON", "write " + (isWordAhead(0, "yes") ? "true" : "false"));
        }
        return isWord(c) ? unquoted() : says("a value is expected here", "write a value, or delete this");
    }

    private SyntaxMistake noValue(int c, Expected expected) {
        if (expected == Expected.VALUE_AFTER_COMMA && c != '}') {
            return c == ','
                    ? says("there are two commas in a row", "delete one of them")
                    : says("there is a comma before a closing bracket", "delete the comma before this ]");
        } else if (expected == Expected.VALUE && at > 0) {
            return says("the value of a member is missing", "write a value, or delete the name and its colon");
        }
        return c == ','
                ? says("there is a comma before the first element", "delete the comma")
                : says("this bracket closes nothing", "delete it, or add the opening bracket");
    }

    private SyntaxMistake says(String reason, String remedy) {
        return new SyntaxMistake(at, reason, remedy);
    }

    /** Whether a word, regardless of its case, is the one that begins so many bytes ahead. */
    private boolean isWordAhead(int ahead, String word) {
        for (int i = 0; i < word.length(); i++) {
            if ((byteAt(ahead + i) | 0x20) != word.charAt(i)) {
                return false;
            }
        }
        return !isWord(byteAt(ahead + word.length()));
    }

    private int byteAt(int ahead) {
        return at + ahead < length ? bytes[from + at + ahead] & 0xFF : SyntaxScan.END;
    }

    /** The character here, in a frame that is UTF-8. */
    private int codePoint() {
        int size = Math.min(4, length - at);
        String text = StandardCharsets.UTF_8
                .decode(ByteBuffer.wrap(bytes, from + at, size))
                .toString();
        return text.codePointAt(0);
    }

    private static String unicode(int code) {
        return String.format(Locale.ROOT, "U+%04X", code);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a byte can be part of a word. */
    static boolean isWord(int c) {
        return isDigit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c == '_' || c >= 0x80;
    }

    /** Whether a byte after a number makes it something else than a number. */
    static boolean isPartOfNumber(int c) {
        return isWord(c) || c == '.' || c == '-' || c == '+';
    }
}
