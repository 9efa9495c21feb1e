// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.page;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * A piece of HTML that is being written. Everything that is passed as text or as the value of an attribute is escaped, so
 * that none of it can become an element, and made {@linkplain Harmless harmless}. For one thread.
 */
public final class Html {

    private final StringBuilder html = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins with nothing. */
    public Html() {}

    /**
     * Opens an element.
     *
     * @param name its name
     * @param attributes names and values in turn; a null value leaves the attribute out, an empty one writes the name
     *     alone
     * @return this
     */
    public Html open(String name, @Nullable String... attributes) {
        tag(name, attributes);
        open.push(name);
        return this;
    }

    /**
     * Closes the element that was opened last.
     *
     * @param name its name, for whoever reads the code
     * @return this
     * @throws IllegalStateException if another element was opened last
     */
    public Html close(String name) {
        if (open.isEmpty() || !open.peek().equals(name)) {
            throw new IllegalStateException("</" + name + "> does not close " + open);
        }
        open.pop();
        html.append("</").append(name).append('>');
        if (endsLine(name)) {
            html.append('\n');
        }
        return this;
    }

    /**
     * Writes an element that holds nothing but text.
     *
     * @param name its name
     * @param text the text
     * @param attributes names and values in turn
     * @return this
     */
    public Html element(String name, String text, @Nullable String... attributes) {
        return open(name, attributes).text(text).close(name);
    }

    /**
     * Writes an element that has no content and no end, such as {@code input}.
     *
     * @param name its name
     * @param attributes names and values in turn
     * @return this
     */
    public Html empty(String name, @Nullable String... attributes) {
        tag(name, attributes);
        html.append('\n');
        return this;
    }

    /**
     * Writes text.
     *
     * @param text the text
     * @return this
     */
    public Html text(String text) {
        html.append(escaped(text));
        return this;
    }

    /**
     * Writes what came from an input, such as an id: whichever way it is written, it does not turn what is around it.
     *
     * @param text the text
     * @return this
     */
    public Html quoted(String text) {
        return element("bdi", text);
    }

    /**
     * Writes another piece.
     *
     * @param piece the piece, of which every element is closed
     * @return this
     */
    public Html add(Html piece) {
        html.append(piece);
        return this;
    }

    private void tag(String name, @Nullable String... attributes) {
        html.append('<').append(name);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            @Nullable String value = attributes[i + 1];
            if (value != null) {
                html.append(' ').append(attributes[i]);
                html.append(value.isEmpty() ? "" : "=\"" + escaped(value) + '"');
            }
        }
        html.append('>');
    }

    /** After these, a line ends, so that the source of a page can be read. */
    private static boolean endsLine(String name) {
        return switch (name) {
            case "a", "b", "bdi", "code", "mark", "span", "strong", "td", "th", "tspan", "time" -> false;
            default -> true;
        };
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : Harmless.text(text).toCharArray()) {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /**
     * The HTML so far.
     *
     * @return the HTML
     * @throws IllegalStateException if an element is still open
     */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return html.toString();
    }
}
