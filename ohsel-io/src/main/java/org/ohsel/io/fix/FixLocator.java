// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.fix;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.Limits;
import org.ohsel.io.reading.FrameReader;
import org.ohsel.io.reading.TextSource;
import org.ohsel.io.text.Frame;
import org.ohsel.io.text.Framer;
import org.ohsel.io.text.LocationCursor;
import org.ohsel.io.text.Piece;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Fix;
import org.ohsel.rules.Location;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * Finds the text that fixes change, by reading the input again, record by record. A finding belongs to the record that
 * its location is in: in NDJSON, the pointers of all lines begin alike.
 */
final class FixLocator {

    /** A finding and its fix. */
    private record Wanted(Finding finding, Fix fix) {}

    private final NavigableMap<Location, List<Wanted>> waiting = new TreeMap<>();
    private final Map<Finding, Edit> edits = new HashMap<>();

    private FixLocator(Iterable<Finding> findings) {
        for (Finding finding : findings) {
            @Nullable Location location = finding.location();
            Optional<Fix> fix = location == null ? Optional.empty() : finding.fix();
            fix.ifPresent(each -> waiting.computeIfAbsent(Objects.requireNonNull(location), at -> new ArrayList<>())
                    .add(new Wanted(finding, each)));
        }
    }

    /** The change that each finding asks for, if its fix can be applied to the text. */
    static Map<Finding, Edit> locate(TextSource source, Limits limits, Iterable<Finding> findings) throws IOException {
        FixLocator locator = new FixLocator(findings);
        if (locator.waiting.isEmpty() || !source.again()) {
            return Map.of();
        }
        try (InputStream input = source.open()) {
            Framer framer = source.framer(input, limits, Long.MAX_VALUE);
            for (@Nullable Piece piece = framer.next();
                    piece != null && !locator.waiting.isEmpty();
                    piece = framer.next()) {
                if (piece instanceof Frame frame) {
                    locator.look(frame);
                }
            }
        }
        return locator.edits;
    }

    private void look(Frame frame) {
        Location end = frame.cursor().at(frame.length());
        NavigableMap<Location, List<Wanted>> inside = waiting.subMap(frame.start(), true, end, true);
        List<Wanted> wanted = inside.values().stream()
                .flatMap(List::stream)
                .filter(each -> isIn(frame, each.fix().pointer()))
                .toList();
        if (wanted.isEmpty()) {
            return;
        }
        inside.values().forEach(each -> each.removeAll(wanted));
        inside.values().removeIf(List::isEmpty);
        int base = frame.pointer().length();
        ValueExtents extents = new ValueExtents(
                FrameReader.readable(frame),
                wanted.stream()
                        .map(each -> each.fix().pointer().substring(base))
                        .collect(Collectors.toSet()));
        LocationCursor cursor = frame.cursor();
        Set<String> renamed = new HashSet<>();
        for (Wanted each : wanted) {
            String pointer = each.fix().pointer().substring(base);
            ValueExtents.@Nullable Extent extent = extents.of(pointer);
            if (extent != null) {
                @Nullable Edit edit = edit(each.fix(), pointer, extent, extents, cursor, renamed);
                if (edit != null) {
                    edits.put(each.finding(), edit);
                }
            }
        }
    }

    private static boolean isIn(Frame frame, String pointer) {
        return pointer.equals(frame.pointer()) || pointer.startsWith(frame.pointer() + "/");
    }

    private static @Nullable Edit edit(
            Fix fix,
            String pointer,
            ValueExtents.Extent value,
            ValueExtents extents,
            LocationCursor cursor,
            Set<String> renamed) {
        return switch (fix.operation()) {
            case REPLACE ->
                new Edit(
                        cursor.at(value.start()), cursor.at(value.end()), Objects.requireNonNull(fix.value(), "value"));
            case RENAME -> rename(fix, pointer, value, extents, cursor, renamed);
            case REMOVE -> {
                ValueExtents.Extent whole = extents.withComma(value);
                yield pointer.isEmpty() || extents.isRepeated(pointer)
                        ? null
                        : new Edit(cursor.at(whole.start()), cursor.at(whole.end()), "");
            }
        };
    }

    /** A new name; null if the object has a member of that name, or would have two. */
    private static @Nullable Edit rename(
            Fix fix,
            String pointer,
            ValueExtents.Extent value,
            ValueExtents extents,
            LocationCursor cursor,
            Set<String> renamed) {
        String name = Objects.requireNonNull(fix.name(), "name");
        String beside = pointer.substring(0, pointer.lastIndexOf('/') + 1)
                + name.replace("~", "~0").replace("/", "~1");
        boolean isFree = !extents.has(beside) && renamed.add(beside);
        return value.name() < 0 || !isFree
                ? null
                : new Edit(
                        cursor.at(value.name()),
                        cursor.at(extents.scalarEnd(value.name())),
                        '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(name)) + '"');
    }
}
