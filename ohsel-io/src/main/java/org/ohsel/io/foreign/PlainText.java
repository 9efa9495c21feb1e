// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of HTML, without its tags: a line for each paragraph, item of a list or row of a table. */
public final class PlainText {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "br",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "table",
            "tr",
            "section",
            "article",
            "header",
            "footer",
            "blockquote",
            "pre",
            "hr",
            "figure",
            "figcaption",
            "address");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> WITHOUT_WORDS = Set.of("script", "style", "head", "title", "xml", "svg", "object");
    private static final Pattern ESCAPED_TAG = Pattern.compile("&lt;/?[A-Za-z](?:(?!&lt;)[^<>]){0,2000}?&gt;");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u200b\\ufeff\\p{Cc}]+");

    private final String html;
    private final String lower;
    private final StringBuilder text = new StringBuilder();
    private int at;
    private boolean quotesMatter = true;

    private PlainText(String html) {
        this.html = html;
        this.lower = html.toLowerCase(Locale.ROOT);
    }

    /**
     * The words of HTML.
     *
     * @param html the HTML; it may be escaped once more than it should be, and need not be well-formed
     * @return the words, with a line feed between lines, and without blank lines; empty if there are none
     */
    public static String of(String html) {
        boolean escaped = html.indexOf('<') < 0 && ESCAPED_TAG.matcher(html).find();
        PlainText plain = new PlainText(escaped ? CharacterReferences.resolved(html) : html);
        plain.run();
        return lines(CharacterReferences.resolved(plain.text.toString()));
    }

    /**
     * A text without tags that was escaped once or twice, as a single line.
     *
     * @param escaped the text, in which an ampersand may have been escaped twice
     * @return the text that was meant
     */
    public static String line(String escaped) {
        String text = CharacterReferences.resolved(CharacterReferences.resolved(escaped));
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    /**
     * A text in parts that are no longer than a member may be, broken between lines or words where possible.
     *
     * @param text the text
     * @param most how long a part may be
     * @return the parts, none of which is blank
     */
    public static List<String> parts(String text, int most) {
        List<String> parts = new ArrayList<>();
        String rest = text.strip();
        while (rest.length() > most) {
            int end = rest.lastIndexOf('\n', most);
            if (end < most / 2) {
                end = rest.lastIndexOf(' ', most);
            }
            if (end < most / 2) {
                end = Character.isHighSurrogate(rest.charAt(most - 1)) ? most - 1 : most;
            }
            parts.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty()) {
            parts.add(rest);
        }
        return parts;
    }

    /**
     * A text that is no longer than a member may be.
     *
     * @param text the text
     * @param most how long it may be
     * @return the text, or its beginning and an ellipsis
     */
    public static String shortened(String text, int most) {
        return text.length() <= most ? text : parts(text, most - 1).get(0) + "\u2026";
    }

    private static String lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            String plain = SPACE.matcher(line).replaceAll(" ").strip();
            if (!plain.isEmpty() && !plain.equals("-")) {
                lines.add(plain);
            }
        }
        return String.join("\n", lines);
    }

    private void run() {
        while (at < html.length()) {
            char next = html.charAt(at);
            if (next == '<' && isTag()) {
                tag();
            } else {
                text.append(next == '\n' || next == '\r' ? ' ' : next);
                at++;
            }
        }
    }

    private boolean isTag() {
        if (at + 1 >= html.length()) {
            return false;
        }
        char next = html.charAt(at + 1);
        return next == '/' || next == '!' || next == '?' || ((next | 0x20) >= 'a' && (next | 0x20) <= 'z');
    }

    private void tag() {
        if (html.startsWith("<!--", at)) {
            at = after("-->", at + 4);
            return;
        }
        boolean closing = html.charAt(at + 1) == '/';
        int begin = closing ? at + 2 : at + 1;
        int end = begin;
        while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        String name = lower.length() == html.length() ? lower.substring(begin, end) : html.substring(begin, end);
        at = endOfTag(end);
        if (!closing && WITHOUT_WORDS.contains(name) && html.charAt(at - 2) != '/') {
            at = after("</" + name, at);
            at = endOfTag(at);
        } else if (BLOCKS.contains(name)) {
            text.append('\n').append(name.equals("li") && !closing ? "- " : "");
        } else if (CELLS.contains(name)) {
            text.append(' ');
        }
    }

    /** The index after the end of a tag, in which a sign within quotation marks does not count. */
    private int endOfTag(int from) {
        char quote = 0;
        for (int i = from; i < html.length(); i++) {
            char next = html.charAt(i);
            if (quote != 0) {
                quote = next == quote ? 0 : quote;
            } else if (quotesMatter && (next == '"' || next == '\'')) {
                quote = next;
            } else if (next == '>') {
                return i + 1;
            }
        }
        // A quotation mark is never closed. Nobody looks for its end again, so that the time stays linear.
        quotesMatter = false;
        int end = html.indexOf('>', from);
        return end < 0 ? html.length() : end + 1;
    }

    private int after(String sign, int from) {
        String where = lower.length() == html.length() ? lower : html;
        int found = where.indexOf(sign, from);
        return found < 0 ? html.length() : found + sign.length();
    }
}
