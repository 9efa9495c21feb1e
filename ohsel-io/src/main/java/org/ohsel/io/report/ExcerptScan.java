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

    /** How much more is looked at, so that personal data is recognised that is cut off by the end of an excerpt. */
    private static final int MARGIN = 128;

    private static final String ELLIPSIS = "\u2026";
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    /** The excerpt for one location, as it is being read. */
    private static final class Open {

        private final Location place;
        private final StringBuilder text = new StringBuilder();
        private final int before;
        private final long bytesBefore;
        private final TokenEnd end = new TokenEnd();

        Open(Location place, Deque<Integer> before, long bytesBefore) {
            this.place = place;
            this.bytesBefore = bytesBefore;
            this.before = before.size();
            before.forEach(text::appendCodePoint);
        }

        Excerpt close(ExcerptMask mask) {
            int[] line = mask.mask(text.toString()).codePoints().toArray();
            int from = Math.max(0, before - BEFORE);
            int to = Math.min(line.length, before + AFTER + 1);
            StringBuilder shown = new StringBuilder(from > 0 ? ELLIPSIS : "");
            for (int i = from; i < to; i++) {
                shown.appendCodePoint(visible(line[i]));
            }
            int caret = before - from + (from > 0 ? 1 : 0);
            return new Excerpt(shown + (to < line.length ? ELLIPSIS : ""), caret, end.length(), bytesBefore);
        }

        private void add(int c, int shown, long column) {
            end.add(c);
            if (column - place.column() < AFTER + MARGIN) {
                text.appendCodePoint(shown);
            }
        }
    }

    private final Deque<Location> waiting;
    private final ExcerptMask mask;
    private final Map<Location, Excerpt> excerpts;
    private final List<Open> open = new ArrayList<>();
    private final Deque<Integer> before = new ArrayDeque<>();
    private long line = 1;
    private long column = 1;
    private long bytes;

    ExcerptScan(Collection<Location> places, ExcerptMask mask, Map<Location, Excerpt> excerpts) {
        this.mask = mask;
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
                add(c, mask.hide(c, line, column));
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
            open.add(new Open(waiting.remove(), before, bytes));
        }
        while (!waiting.isEmpty() && waiting.peek().compareTo(new Location(line, column)) < 0) {
            waiting.remove();
        }
    }

    private void add(int c, int shown) {
        for (Open each : open) {
            each.add(c, shown, column);
        }
        open.removeIf(each -> column - each.place.column() >= AFTER + MARGIN && each.end.ended() && close(each));
        before.add(shown);
        if (before.size() > BEFORE + MARGIN) {
            before.remove();
        }
        column++;
        bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }

    private void endLine() {
        open.removeIf(this::close);
        before.clear();
        line++;
        column = 1;
        bytes = 0;
    }

    private boolean close(Open each) {
        excerpts.put(each.place, each.close(mask));
        return true;
    }

    /**
     * Tabs as one space, so that the caret is in the right column; what a terminal might obey as dots.
     */
    private static int visible(int c) {
        return c == '\t' || c == '\r' ? ' ' : Visible.orDot(c);
    }
}
