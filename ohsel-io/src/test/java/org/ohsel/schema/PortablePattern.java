// SPDX-License-Identifier: Apache-2.0
package org.ohsel.schema;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Regular expressions of Java, put so that those of ECMAScript mean the same. Only what the model uses is known;
 * anything else is refused, so that nobody finds out later that two dialects differ.
 */
final class PortablePattern {

    /** What Java calls blank: {@link Character#isWhitespace}, which is neither Unicode's idea nor ECMAScript's. */
    static final String NOT_BLANK =
            "[^\\t-\\r\\u001C-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000]";

    /** ECMAScript's \S also leaves out the spaces beyond ASCII; Java's does not. */
    private static final String NOT_SPACE = "[^\\t-\\r ]";

    /** A piece of an expression that both dialects read alike, or that is translated. */
    private static final Pattern PIECE = Pattern.compile(
            "\\\\S|\\\\[dw.]|\\[\\^?(?:\\\\[dw.]|[^\\[\\]\\\\&^])+]|\\((?:\\?:|(?!\\?))|\\)|\\||(?:[*+?]|\\{\\d+(?:,\\d*)?})(?![+?])|[\\w:/-]");

    private PortablePattern() {}

    /** A pattern for strings that match an expression as a whole: a schema only searches for patterns. */
    static String whole(String java) {
        return "^" + (java.contains("|") ? "(?:" + translate(java) + ")" : translate(java)) + "$";
    }

    private static String translate(String java) {
        StringBuilder portable = new StringBuilder();
        Matcher piece = PIECE.matcher(java);
        while (piece.lookingAt()) {
            portable.append(piece.group().equals("\\S") ? NOT_SPACE : piece.group());
            if (piece.end() == java.length()) {
                return portable.toString();
            }
            piece.region(piece.end(), java.length());
        }
        throw new IllegalArgumentException(
                "is " + java + " the same in ECMAScript? Not known from here: " + java.substring(piece.regionStart()));
    }
}
