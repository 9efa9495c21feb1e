// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.editor;

import java.time.DateTimeException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;

/**
 * Reads a document from its beginning to its end and remembers what surrounds a place. It forgives every mistake: a
 * parser would stop at the first, which is usually the place where somebody writes.
 */
final class CaretScan {

    private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{4}");

    private final String text;
    private final int place;
    private final Deque<Container> open = new ArrayDeque<>();
    private @Nullable Seen seen;

    /** An object or an array; its members become known while the rest of it is read. */
    private static final class Container {
        private final boolean object;
        private final Map<String, String> values = new HashMap<>();
        private final List<String> names = new ArrayList<>();
        private @Nullable String name;
        private boolean colon;
        private boolean value;

        Container(boolean object) {
            this.object = object;
        }

        void next() {
            name = null;
            colon = false;
            value = false;
        }

        Caret.Part awaited() {
            if (object && name == null) {
                return Caret.Part.NAME;
            }
            return !value && (!object || colon) ? Caret.Part.VALUE : Caret.Part.NONE;
        }
    }

    /** A container around the place, and the name of the member that leads on from it. */
    private record Around(Container container, @Nullable String name) {}

    private record Seen(Caret.Part part, int start, int end, String text, boolean quoted, List<Around> around) {}

    CaretScan(String text, int place) {
        this.text = text;
        this.place = place;
    }

    Caret scan() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\uFEFF') {
                i++;
                continue;
            }
            if (i >= place && seen == null && !(i == place && startsToken(c))) {
                see(awaited(), place, place, "", false);
            }
            i = startsToken(c) ? token(i) : punctuation(i);
        }
        if (seen == null) {
            see(awaited(), place, place, "", false);
        }
        return caret(Objects.requireNonNull(seen));
    }

    private static boolean startsToken(char c) {
        return "{}[],:".indexOf(c) < 0;
    }

    private Caret.Part awaited() {
        Container top = open.peek();
        return top == null ? Caret.Part.NONE : top.awaited();
    }

    private int punctuation(int at) {
        char c = text.charAt(at);
        @Nullable Container top = open.peek();
        if (c == '{' || c == '[') {
            if (top != null) {
                top.value = true;
            }
            open.push(new Container(c == '{'));
        } else if (c == '}' || c == ']') {
            close(c == '}');
        } else if (top != null && c == ',') {
            top.next();
        } else if (top != null) {
            top.colon = true;
        }
        return at + 1;
    }

    /** A bracket closes what was not closed within its own. */
    private void close(boolean object) {
        if (open.stream().anyMatch(container -> container.object == object)) {
            boolean wasOther;
            do {
                wasOther = open.pop().object != object;
            } while (wasOther);
        }
    }

    /** A string, a number or a word, which may be unfinished. */
    private int token(int start) {
        boolean quoted = text.charAt(start) == '"';
        int end = quoted ? stringEnd(start) : wordEnd(start);
        boolean closed = quoted && end - start > 1 && text.charAt(end - 1) == '"' && !isEscaped(start, end - 1);
        String content =
                quoted ? unescaped(text.substring(start + 1, closed ? end - 1 : end)) : text.substring(start, end);
        @Nullable Container top = open.peek();
        if (top != null && quoted && isName(top, end)) {
            top.next();
        }
        Caret.Part part = awaited();
        if (seen == null && place >= start && (place < end || (place == end && !closed))) {
            see(part, start, end, content, quoted);
        }
        if (top != null && part == Caret.Part.NAME) {
            top.name = content;
            top.names.add(content);
        } else if (top != null && part == Caret.Part.VALUE) {
            top.value = true;
            if (top.name != null) {
                top.values.put(top.name, content);
            }
        }
        return end;
    }

    /** A string before a colon is a name, even if the value or the comma before it is missing. */
    private boolean isName(Container top, int end) {
        int i = end;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return top.object && i < text.length() && text.charAt(i) == ':';
    }

    /** A string ends on its line. */
    private int stringEnd(int start) {
        int i = start + 1;
        while (i < text.length() && text.charAt(i) != '"' && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            i += text.charAt(i) == '\\' && i + 1 < text.length() ? 2 : 1;
        }
        return i < text.length() && text.charAt(i) == '"' ? i + 1 : Math.min(i, text.length());
    }

    private boolean isEscaped(int start, int at) {
        int i = at;
        while (i - 1 > start && text.charAt(i - 1) == '\\') {
            i--;
        }
        return (at - i) % 2 == 1;
    }

    private int wordEnd(int start) {
        int i = start + 1;
        while (i < text.length()
                && startsToken(text.charAt(i))
                && text.charAt(i) != '"'
                && !Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static String unescaped(String raw) {
        if (raw.indexOf('\\') < 0) {
            return raw;
        }
        StringBuilder plain = new StringBuilder();
        int i = 0;
        while (i < raw.length()) {
            char c = raw.charAt(i++);
            if (c != '\\' || i == raw.length()) {
                plain.append(c);
                continue;
            }
            char escape = raw.charAt(i++);
            int simple = "bfnrt".indexOf(escape);
            if (simple >= 0) {
                plain.append("\b\f\n\r\t".charAt(simple));
            } else if (escape == 'u' && HEX.matcher(raw).region(i, raw.length()).lookingAt()) {
                plain.append((char) Integer.parseInt(raw.substring(i, i + 4), 16));
                i += 4;
            } else {
                plain.append(escape);
            }
        }
        return plain.toString();
    }

    private void see(Caret.Part part, int start, int end, String content, boolean quoted) {
        List<Around> around = new ArrayList<>();
        for (Iterator<Container> outermost = open.descendingIterator(); outermost.hasNext(); ) {
            Container container = outermost.next();
            around.add(new Around(container, container.name));
        }
        seen = new Seen(part, start, end, content, quoted, around);
    }

    private Caret caret(Seen at) {
        List<Around> around = at.around();
        int first = firstOfRecord(around);
        boolean inRecord = first < around.size();
        List<Around> within = inRecord ? around.subList(first, around.size()) : around;
        List<String> path = new ArrayList<>();
        within.forEach(each -> {
            if (each.name() != null) {
                path.add(each.name());
            }
        });
        Set<String> names = Set.of();
        if (!around.isEmpty()) {
            List<String> all = new ArrayList<>(around.get(around.size() - 1).container().names);
            if (at.part() == Caret.Part.NAME && at.end() > at.start()) {
                all.remove(at.text());
            }
            names = all.stream().collect(Collectors.toSet());
        }
        Map<String, String> record = inRecord ? around.get(first).container().values : Map.of();
        return new Caret(
                at.part(),
                path,
                inRecord,
                record.get("type"),
                date(record.get("date")),
                at.start(),
                at.end(),
                at.text(),
                at.quoted(),
                names);
    }

    /** Which of the containers is the record. */
    private static int firstOfRecord(List<Around> around) {
        if (around.isEmpty()) {
            return 0;
        }
        Container root = around.get(0).container();
        if (!root.object) {
            return 1;
        }
        if (root.names.contains("records") || root.names.contains("schemaVersion")) {
            return "records".equals(around.get(0).name()) ? 2 : around.size();
        }
        return 0;
    }

    private static @Nullable PartialDate date(@Nullable String written) {
        try {
            return written == null ? null : PartialDate.parse(written);
        } catch (DateTimeException e) {
            return null; // it may be unfinished
        }
    }
}
