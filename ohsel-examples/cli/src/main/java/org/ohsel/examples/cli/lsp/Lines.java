// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli.lsp;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.ohsel.rules.Location;

/**
 * The lines of a document. The protocol counts lines and {@code char}s from 0, ohsel lines and characters from 1, and the
 * text itself {@code char}s from its beginning.
 */
final class Lines {

    private final String text;
    private final List<Integer> starts = new ArrayList<>();

    Lines(String text) {
        this.text = text;
        starts.add(0);
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            starts.add(i + 1);
        }
    }

    /** The offset of a position; the nearest there is, if it lies beyond the end of its line or of the text. */
    int offset(Position position) {
        if (position.getLine() >= starts.size()) {
            return text.length();
        }
        int line = Math.max(0, position.getLine());
        int end = line + 1 < starts.size() ? starts.get(line + 1) - 1 : text.length();
        return Math.min(end, starts.get(line) + Math.max(0, position.getCharacter()));
    }

    /** The position of an offset. */
    Position position(int offset) {
        int low = 0;
        int high = starts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (starts.get(middle) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return new Position(low, offset - starts.get(low));
    }

    /** The offset of a location. */
    int offset(Location location) {
        int line = (int) Math.min(location.line(), starts.size()) - 1;
        int start = starts.get(line);
        int end = line + 1 < starts.size() ? starts.get(line + 1) - 1 : text.length();
        // A byte order mark precedes the first character.
        int first = line == 0 && text.startsWith("\uFEFF") ? 1 : start;
        int characters = (int) Math.min(location.column() - 1, text.codePointCount(first, end));
        return text.offsetByCodePoints(first, characters);
    }

    /** A range from a location over some characters, but at least one, and not beyond its line. */
    Range range(Location from, long characters) {
        int start = offset(from);
        Position begin = position(start);
        int lineEnd = offset(new Position(begin.getLine(), Integer.MAX_VALUE / 2));
        int most = text.codePointCount(start, lineEnd);
        int end = text.offsetByCodePoints(start, (int) Math.min(Math.max(1, characters), most));
        return new Range(begin, position(end));
    }

    Range range(int start, int end) {
        return new Range(position(start), position(end));
    }

    Range range(Location start, Location end) {
        return range(offset(start), offset(end));
    }
}
