// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the strings in extensions: the names of members, those within their values included, and the strings and
 * numbers. The values are JSON as it was read or put there; of anything else, as much is seen as makes sense.
 */
public final class ExtensionText {

    /** Takes the strings. */
    @FunctionalInterface
    public interface Visitor {

        /**
         * Takes a string.
         *
         * @param text the string, or the digits of a number
         * @param pointer makes the JSON Pointer to it, relative to the object that has the extensions
         */
        void text(String text, Supplier<String> pointer);
    }

    /** An object or an array that has been entered: the name or the index of the part that has been reached. */
    private static final class Level {

        private final boolean object;
        private @Nullable String name;
        private int index;

        Level(boolean object) {
            this.object = object;
        }
    }

    private final String json;
    private final String root;
    private final Visitor visitor;
    private final List<Level> levels = new ArrayList<>();
    private int next;

    private ExtensionText(String json, String root, Visitor visitor) {
        this.json = json;
        this.root = root;
        this.visitor = visitor;
    }

    /**
     * Visits the strings in extensions.
     *
     * @param extensions the JSON of each unknown member by its name
     * @param visitor takes the strings
     */
    public static void visit(Map<?, ?> extensions, Visitor visitor) {
        extensions.forEach((name, json) -> {
            String root = "/" + escaped(String.valueOf(name));
            visitor.text(String.valueOf(name), () -> root);
            new ExtensionText(String.valueOf(json), root, visitor).visitAll();
        });
    }

    private void visitAll() {
        while (next < json.length()) {
            char c = json.charAt(next);
            switch (c) {
                case '"' -> string();
                case '{', '[' -> levels.add(new Level(c == '{'));
                case '}', ']' -> leave();
                case ',' -> nextPart();
                default -> number(c);
            }
            next++;
        }
    }

    private @Nullable Level level() {
        return levels.isEmpty() ? null : levels.get(levels.size() - 1);
    }

    private void leave() {
        if (!levels.isEmpty()) {
            levels.remove(levels.size() - 1);
        }
    }

    private void nextPart() {
        @Nullable Level level = level();
        if (level != null) {
            level.index++;
            level.name = null;
        }
    }

    /** Reads a string, from its first quotation mark up to its last. */
    private void string() {
        StringBuilder text = new StringBuilder();
        next++;
        while (next < json.length() && json.charAt(next) != '"') {
            text.append(json.charAt(next) == '\\' ? escape() : json.charAt(next));
            next++;
        }
        @Nullable Level level = level();
        if (level != null && level.object && level.name == null) {
            level.name = text.toString();
        }
        visitor.text(text.toString(), this::pointer);
    }

    /** The character that an escape sequence stands for, up to its last character. */
    private char escape() {
        next++;
        char c = next < json.length() ? json.charAt(next) : '\\';
        if (c == 'u' && next + 4 < json.length()) {
            int code = 0;
            for (int i = 1; i <= 4; i++) {
                code = 16 * code + Math.max(0, Character.digit(json.charAt(next + i), 16));
            }
            next += 4;
            return (char) code;
        }
        return "bfnrt".indexOf(c) < 0 ? c : ' ';
    }

    private void number(char first) {
        if (first < '0' || first > '9') {
            return;
        }
        int start = next;
        while (next + 1 < json.length() && "0123456789.eE+-".indexOf(json.charAt(next + 1)) >= 0) {
            next++;
        }
        visitor.text(json.substring(start, next + 1), this::pointer);
    }

    private String pointer() {
        StringBuilder pointer = new StringBuilder(root);
        for (Level level : levels) {
            pointer.append('/').append(level.object ? escaped(String.valueOf(level.name)) : level.index);
        }
        return pointer.toString();
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
