// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Location;

/** Writes a sheet again with a column of reasons, and everything else as it is. */
final class AnnotatedRows {

    /** What may follow the reference to the boxes of the comments. */
    private static final Set<String> BEHIND_DRAWING = Set.of(
            "legacyDrawingHF",
            "drawingHF",
            "picture",
            "oleObjects",
            "controls",
            "webPublishItems",
            "tableParts",
            "extLst",
            "AlternateContent");

    private final AnnotatedColumn place;
    private final SortedMap<Long, String> reasons;
    private final @Nullable String drawing;
    private final OutputStream output;

    private String prefix = "";
    private boolean hasDrawing;
    private boolean afterRows;
    private int depth;

    /**
     * Prepares.
     *
     * @param reasons what to write, by the number of the row, with the heading
     * @param drawing the element that refers to the boxes of comments; null if the sheet has one, or needs none
     */
    AnnotatedRows(
            AnnotatedColumn place, SortedMap<Long, String> reasons, @Nullable String drawing, OutputStream output) {
        this.place = place;
        this.reasons = new TreeMap<>(reasons);
        this.drawing = drawing;
        this.output = output;
    }

    /** The id of the drawing to which a sheet refers for the boxes of its comments; null if to none. */
    static @Nullable String drawing(InputStream sheet) throws IOException {
        XmlPieces pieces = new XmlPieces(sheet);
        for (@Nullable String piece = pieces.next(); piece != null; piece = pieces.next()) {
            if (XmlPieces.isStart(piece, "legacyDrawing")) {
                return piece.replaceFirst("(?s)^.*\\s[\\w.-]+:id\\s*=\\s*[\"']([^\"']*)[\"'].*", "$1");
            }
        }
        return null;
    }

    void write(InputStream sheet) throws IOException {
        XmlPieces pieces = new XmlPieces(sheet);
        for (@Nullable String piece = pieces.next(); piece != null; piece = pieces.next()) {
            boolean atTop = depth == 1;
            count(piece);
            if (XmlPieces.isStart(piece, "worksheet")) {
                prefix = XmlPieces.prefix(piece);
                put(piece);
            } else if (atTop && XmlPieces.isStart(piece, "dimension")) {
                put(wider(piece));
            } else if (atTop && XmlPieces.isStart(piece, "sheetData")) {
                rows(piece, pieces);
                afterRows = true;
            } else {
                addDrawing(piece, atTop);
                put(piece);
            }
        }
    }

    private void count(String piece) {
        if (XmlPieces.isTag(piece) && !XmlPieces.isEmpty(piece)) {
            depth += piece.startsWith("</") ? -1 : 1;
        }
    }

    private void addDrawing(String piece, boolean atTop) throws IOException {
        if (!afterRows || drawing == null || hasDrawing || !XmlPieces.isTag(piece)) {
            return;
        }
        boolean isBehind = atTop && !piece.startsWith("</") && BEHIND_DRAWING.contains(XmlPieces.name(piece));
        if (isBehind || XmlPieces.isEnd(piece, "worksheet")) {
            hasDrawing = true;
            put("<" + prefix + drawing);
        }
    }

    private String wider(String dimension) {
        @Nullable String ref = XmlPieces.attribute(dimension, "ref");
        if (ref == null || reasons.isEmpty()) {
            return dimension;
        }
        String start = ref.replaceAll(":.*", "");
        String end = ref.substring(ref.lastIndexOf(':') + 1);
        long row = Math.max(Annotations.row(end), reasons.lastKey());
        int column = Math.max(Annotations.column(end), place.column());
        return XmlPieces.withAttribute(dimension, "ref", start + ":" + Annotations.name(new Location(row, column)));
    }

    private void rows(String start, XmlPieces pieces) throws IOException {
        if (XmlPieces.isEmpty(start)) {
            if (reasons.isEmpty()) {
                put(start);
                return;
            }
            put(XmlPieces.opened(start));
            addRowsBefore(Long.MAX_VALUE);
            put("</" + prefix + "sheetData>");
            return;
        }
        put(start);
        long row = 0;
        for (@Nullable String piece = pieces.next(); piece != null; piece = pieces.next()) {
            if (XmlPieces.isStart(piece, "row")) {
                @Nullable String number = XmlPieces.attribute(piece, "r");
                row = number == null ? row + 1 : Annotations.row(number);
                addRowsBefore(row);
                row(piece, row, pieces);
            } else if (XmlPieces.isEnd(piece, "sheetData")) {
                addRowsBefore(Long.MAX_VALUE);
                put(piece);
                depth--;
                return;
            } else {
                put(piece);
            }
        }
    }

    /** Adds rows that the sheet does not have, because they are empty. */
    private void addRowsBefore(long row) throws IOException {
        while (!reasons.isEmpty() && reasons.firstKey() < row) {
            long missing = reasons.firstKey();
            put("<" + prefix + "row r=\"" + missing + "\">");
            addReason(missing, null);
            put("</" + prefix + "row>");
        }
    }

    private void row(String start, long row, XmlPieces pieces) throws IOException {
        boolean wanted = reasons.containsKey(row);
        String wide = wanted ? withSpans(start) : start;
        if (XmlPieces.isEmpty(start)) {
            put(wanted ? XmlPieces.opened(wide) : start);
            if (wanted) {
                addReason(row, null);
                put("</" + prefix + "row>");
            }
            return;
        }
        put(wide);
        int column = 0;
        for (@Nullable String piece = pieces.next(); piece != null; piece = pieces.next()) {
            if (XmlPieces.isStart(piece, "c")) {
                @Nullable String ref = XmlPieces.attribute(piece, "r");
                column = ref == null ? column + 1 : Annotations.column(ref);
                if (column == place.column() && (wanted || place.isThere())) {
                    skip(piece, pieces);
                    addReason(row, XmlPieces.attribute(piece, "s"));
                    continue;
                } else if (column > place.column()) {
                    addReason(row, null);
                }
                put(piece);
            } else if (XmlPieces.isEnd(piece, "row")) {
                addReason(row, null);
                put(piece);
                return;
            } else {
                put(piece);
            }
        }
    }

    private static void skip(String cell, XmlPieces pieces) throws IOException {
        @Nullable String piece = cell;
        while (piece != null && !XmlPieces.isEmpty(cell) && !XmlPieces.isEnd(piece, "c")) {
            piece = pieces.next();
        }
    }

    private String withSpans(String row) {
        @Nullable String spans = XmlPieces.attribute(row, "spans");
        if (spans == null || !spans.matches("\\d{1,5}:\\d{1,5}")) {
            return row;
        }
        int last = Integer.parseInt(spans.substring(spans.indexOf(':') + 1));
        return last >= place.column()
                ? row
                : XmlPieces.withAttribute(row, "spans", spans.replaceAll(":.*", ":" + place.column()));
    }

    private void addReason(long row, @Nullable String style) throws IOException {
        @Nullable String reason = reasons.remove(row);
        if (reason != null) {
            String cell = Annotations.name(new Location(row, place.column()));
            put("<" + prefix + "c r=\"" + cell + "\"" + (style == null ? "" : " s=\"" + style + "\"")
                    + " t=\"inlineStr\"><" + prefix + "is><" + prefix + "t xml:space=\"preserve\">"
                    + XmlPieces.escape(reason) + "</" + prefix + "t></" + prefix + "is></" + prefix + "c>");
        } else if (style != null) {
            String cell = Annotations.name(new Location(row, place.column()));
            put("<" + prefix + "c r=\"" + cell + "\" s=\"" + style + "\"/>");
        }
    }

    private void put(String piece) throws IOException {
        output.write(piece.getBytes(StandardCharsets.ISO_8859_1));
    }
}
