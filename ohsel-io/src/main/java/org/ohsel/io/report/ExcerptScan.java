// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.ohsel.rules.Location;

/** Scans an input once for the surroundings of some locations. Its lines may be of any length. */
final class ExcerptScan {

    /** How much of a line to show on either side of the location. */
    private static final int BEFORE = 60;

    private static final int AFTER = 40;
    private static final char ELLIPSIS = '\u2026';
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    /** The excerpt for one location, as it is being read. */
    private static final class Open {

        private final Location place;
        private final StringBuilder text = new StringBuilder();
        private final int caret;
        private final TokenEnd end = new TokenEnd();
        private boolean cut;

        Open(Location place, Deque<Integer> before, boolean cut) {
            this.place = place;
            if (cut) {
                text.append(ELLIPSIS);
            }
            before.forEach(text::appendCodePoint);
            caret = text.codePointCount(0, text.length());
        }

        private void show(int c, long column) {
            if (!cut) {
                text.appendCodePoint(c);
                cut = column - place.column() >= AFTER;
                if (cut) {
                    text.append(ELLIPSIS);
                }
            }
        }
    }

    private final Deque<Location> waiting;
    private final Map<Location, Excerpt> excerpts;
    private final List<Open> open = new ArrayList<>();
    private final Deque<Integer> before = new ArrayDeque<>();
    private long line = 1;
    private long column = 1;

    ExcerptScan(Collection<Location> places, Map<Location, Excerpt> excerpts) {
        this.waiting = new ArrayDeque<>(new TreeSet<>(places));
        this.excerpts = excerpts;
    }

    void run(Reader reader) throws IOException {
        int c = next(reader);
        if (c == BYTE_ORDER_MARK) {
            c = next(reader);
        }
        while (c >= 0 && !(waiting.isEmpty() && open.isEmpty())) {
            openHere();
            if (c == '\n') {
                endLine();
            } else {
                add(c);
            }
            c = next(reader);
        }
        openHere();
        endLine();
    }

    private static int next(Reader reader) throws IOException {
        int c = reader.read();
        if (c >= 0 && Character.isHighSurrogate((char) c)) {
            int low = reader.read();
            return low < 0 ? c : Character.toCodePoint((char) c, (char) low);
        }
        return c;
    }

    private void openHere() {
        while (!waiting.isEmpty() && waiting.peek().equals(new Location(line, column))) {
            open.add(new Open(waiting.remove(), before, column - 1 > before.size()));
        }
        while (!waiting.isEmpty() && waiting.peek().compareTo(new Location(line, column)) < 0) {
            waiting.remove();
        }
    }

    private void add(int c) {
        int shown = visible(c);
        for (Open each : open) {
            each.end.add(c);
            each.show(shown, column);
        }
        open.removeIf(each -> each.cut && each.end.ended() && close(each));
        before.add(shown);
        if (before.size() > BEFORE) {
            before.remove();
        }
        column++;
    }

    private void endLine() {
        open.removeIf(this::close);
        before.clear();
        line++;
        column = 1;
    }

    private boolean close(Open each) {
        excerpts.put(each.place, new Excerpt(each.text.toString(), each.caret, each.end.length()));
        return true;
    }

    /** Tabs as one space, so that the caret is in the right column; whatever a terminal might obey, as a dot. */
    private static int visible(int c) {
        return c == '\t' || c == '\r' ? ' ' : SafeText.of(c);
    }
}
