// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The tags of a part of a workbook, and the text between them, each exactly as it is written, so that what is not changed stays
 * as it is to the last byte. A byte is a character here: no parser gives back which quotation marks, blanks and prefixes there
 * were. For UTF-8, as all programs write it.
 */
final class XmlPieces {

    private static final int MOST = 64 << 20;
    private static final int SPACE = 0x20;
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([\\w:.-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern OTHER_ENCODING = Pattern.compile(
            "<\\?xml[^>]*encoding\\s*=\\s*[\"'](?!utf-8|us-ascii)[^\"']*[\"'].*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final InputStream input;
    private int ahead;
    private boolean begun;

    XmlPieces(InputStream input) throws IOException {
        this.input = new BufferedInputStream(input, 1 << 16);
        this.ahead = this.input.read();
    }

    /** The next tag, comment or text; null at the end. */
    @Nullable
    String next() throws IOException {
        if (ahead < 0) {
            return null;
        }
        ByteArrayOutputStream piece = new ByteArrayOutputStream();
        if (ahead == '<') {
            readMarkup(piece);
        } else {
            while (ahead >= 0 && ahead != '<') {
                take(piece);
            }
        }
        String text = piece.toString(StandardCharsets.ISO_8859_1);
        if (!begun && (text.startsWith("\u00FF\u00FE") || text.startsWith("\u00FE\u00FF"))) {
            throw encoding();
        }
        begun = true;
        if (OTHER_ENCODING.matcher(text).matches()) {
            throw encoding();
        }
        return text;
    }

    private static UnreadableSheet encoding() {
        return new UnreadableSheet("a part of it is not in UTF-8", "Open the workbook and save it as .xlsx");
    }

    private void take(ByteArrayOutputStream piece) throws IOException {
        if (piece.size() >= MOST) {
            throw new UnreadableSheet("a cell or a tag has more than " + MOST + " bytes", "Shorten it");
        }
        piece.write(ahead);
        ahead = input.read();
    }

    /** A tag ends at a > outside quotation marks; a comment and what is marked as data have ends of their own. */
    private void readMarkup(ByteArrayOutputStream piece) throws IOException {
        int quote = 0;
        while (ahead >= 0) {
            int c = ahead;
            take(piece);
            if (piece.size() == 4 && piece.toString(StandardCharsets.ISO_8859_1).equals("<!--")) {
                readUntil(piece, "-->");
                return;
            } else if (piece.size() == 9
                    && piece.toString(StandardCharsets.ISO_8859_1).equals("<![CDATA[")) {
                readUntil(piece, "]]>");
                return;
            } else if (quote == 0 && c == '>') {
                return;
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            }
        }
        throw new UnreadableSheet("a part of it ends within a tag", "Open the workbook and save it as .xlsx");
    }

    private void readUntil(ByteArrayOutputStream piece, String end) throws IOException {
        StringBuilder last = new StringBuilder();
        while (ahead >= 0 && !last.toString().equals(end)) {
            last.append((char) ahead);
            if (last.length() > end.length()) {
                last.deleteCharAt(0);
            }
            take(piece);
        }
    }

    static boolean isStart(@Nullable String piece, String name) {
        return piece != null
                && !piece.startsWith("</")
                && isTag(piece)
                && name(piece).equals(name);
    }

    static boolean isEnd(@Nullable String piece, String name) {
        return piece != null && piece.startsWith("</") && name(piece).equals(name);
    }

    /** Whether a tag is start and end in one. */
    static boolean isEmpty(String tag) {
        return tag.endsWith("/>");
    }

    static boolean isTag(String piece) {
        return piece.startsWith("<") && !piece.startsWith("<!") && !piece.startsWith("<?");
    }

    /** The name of a tag without its prefix. */
    static String name(String tag) {
        String qualified = qualified(tag);
        return qualified.substring(qualified.indexOf(':') + 1);
    }

    /** The prefix of a tag with its colon; empty if it has none. */
    static String prefix(String tag) {
        String qualified = qualified(tag);
        return qualified.substring(0, qualified.indexOf(':') + 1);
    }

    private static String qualified(String tag) {
        int start = tag.startsWith("</") ? 2 : 1;
        int end = start;
        while (end < tag.length() && " \t\r\n/>".indexOf(tag.charAt(end)) < 0) {
            end++;
        }
        return tag.substring(Math.min(start, end), end);
    }

    static @Nullable String attribute(String tag, String name) {
        Matcher attributes = ATTRIBUTE.matcher(tag);
        while (attributes.find()) {
            if (attributes.group(1).equals(name)) {
                return attributes.group(2) == null ? attributes.group(3) : attributes.group(2);
            }
        }
        return null;
    }

    /** A tag with another value of an attribute that it has. */
    static String withAttribute(String tag, String name, String value) {
        return tag.replaceFirst(
                "(\\s" + Pattern.quote(name) + "\\s*=\\s*)(?:\"[^\"]*\"|'[^']*')",
                "$1\"" + Matcher.quoteReplacement(value) + "\"");
    }

    /** The tag of an empty element as one that begins an element. */
    static String opened(String tag) {
        return tag.substring(0, tag.length() - "/>".length()).stripTrailing() + ">";
    }

    /** A text as it is written between tags, in ASCII. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '\n' -> escaped.append('\n');
                case '\t' -> escaped.append('\t');
                default -> {
                    boolean allowed = (c >= SPACE && c < 0xFFFE && !Character.isSurrogate((char) c)) || c > 0xFFFF;
                    if (!allowed) {
                        escaped.append("&#xFFFD;");
                    } else if (c < 0x7F) {
                        escaped.append((char) c);
                    } else {
                        escaped.append("&#x")
                                .append(Integer.toHexString(c).toUpperCase(Locale.ROOT))
                                .append(';');
                    }
                }
            }
        });
        // _x0041_ stands for a character in workbooks, so an underscore before such a code is written as one.
        return escaped.toString().replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
    }
}
