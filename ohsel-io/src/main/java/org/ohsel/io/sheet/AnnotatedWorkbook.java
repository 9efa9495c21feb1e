// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Messages;

/**
 * Writes a workbook again, with comments and a column of reasons. Every part that is not about them is copied as it is: charts,
 * macros, styles, what no library knows. Sheets are written as they are read, and of the other parts only those with
 * comments are in memory.
 */
final class AnnotatedWorkbook {

    /** A sheet that is as wide as can be gets comments only. */
    private static final int MOST_COLUMNS = 16_384;

    private static final String TYPES = "[Content_Types].xml";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String COMMENTS_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    private static final String BOXES_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    private final ZipFile zip;
    private final WorkbookParts parts;
    private final Map<String, Annotations> bySheet;
    private final Messages messages;

    /** The parts that are changed or new, by name. */
    private final Map<String, byte[]> changed = new LinkedHashMap<>();

    private final Map<String, SheetChange> sheets = new LinkedHashMap<>();
    private final Set<String> newComments = new LinkedHashSet<>();
    private boolean newBoxes;
    private int block;

    /** What becomes of a sheet. */
    private record SheetChange(
            AnnotatedColumn column,
            SortedMap<Long, String> reasons,
            @Nullable String drawing) {}

    private AnnotatedWorkbook(ZipFile zip, Map<String, Annotations> bySheet, Messages messages) {
        this.zip = zip;
        this.parts = new WorkbookParts(zip);
        this.bySheet = bySheet;
        this.messages = messages;
    }

    /**
     * Writes the copy.
     *
     * @return the sheets whose findings were written
     */
    static Set<String> write(Path from, Book book, Map<String, Annotations> bySheet, Messages messages, OutputStream to)
            throws IOException {
        try (ZipFile zip = new ZipFile(from.toFile())) {
            AnnotatedWorkbook workbook = new AnnotatedWorkbook(zip, bySheet, messages);
            Set<String> done = workbook.prepare(book);
            workbook.copy(to);
            return done;
        }
    }

    private Set<String> prepare(Book book) throws IOException {
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (entry.getName().endsWith(".vml")) {
                block = Math.max(block, AnnotatedBoxes.lastBlock(parts.bytes(entry.getName())));
            }
        }
        if (text(parts.bytes(WorkbookParts.relationsOf(""))).contains(STRICT)) {
            throw new UnreadableSheet("it is a Strict Open XML Spreadsheet", "Save it as an Excel workbook (.xlsx)");
        }
        Map<String, String> partOfSheet = parts.sheets();
        Set<String> done = new TreeSet<>();
        for (Sheet sheet : book.sheets()) {
            @Nullable String part = partOfSheet.get(sheet.name());
            AnnotatedColumn column = AnnotatedColumn.of(sheet);
            @Nullable Annotations annotations = bySheet.get(sheet.name());
            if (part != null && (annotations != null || column.isThere())) {
                prepare(part, column, annotations == null ? new Annotations(messages) : annotations);
                done.add(sheet.name());
            }
        }
        if (!newComments.isEmpty() || newBoxes) {
            addTypes();
        }
        return done;
    }

    private void prepare(String sheet, AnnotatedColumn column, Annotations annotations) throws IOException {
        SortedMap<Long, String> reasons = new TreeMap<>(annotations.reasons());
        if (column.column() > MOST_COLUMNS) {
            reasons.clear();
        }
        if (!reasons.isEmpty()) {
            reasons.merge(column.heading(), AnnotatedCopy.HEADING, (reason, heading) -> heading + "\n" + reason);
        }
        AnnotatedComments comments = new AnnotatedComments(annotations.comments());
        StringBuilder relations = new StringBuilder();
        @Nullable String drawing = null;
        @Nullable String part = parts.target(sheet, "comments").orElse(null);
        if (part != null) {
            changed.put(part, comments.part(parts.bytes(part)));
        } else if (!annotations.comments().isEmpty()) {
            part = unused("xl/comments", ".xml");
            changed.put(part, comments.part(MAIN));
            newComments.add(part);
            relations.append(relation("ohselComments", "comments", part));
        }
        @Nullable String boxes = boxes(sheet);
        if (boxes == null && !comments.added().isEmpty()) {
            boxes = unused("xl/drawings/vmlDrawing", ".vml");
            newBoxes = true;
            block++;
            relations.append(relation("ohselBoxes", "vmlDrawing", boxes));
            drawing = "legacyDrawing xmlns:r=\"" + RELATIONS + "\" r:id=\"ohselBoxes\"/>";
            changed.put(boxes, AnnotatedBoxes.change(AnnotatedBoxes.empty(block), Set.of(), comments.added()));
        } else if (boxes != null) {
            changed.put(boxes, AnnotatedBoxes.change(parts.bytes(boxes), comments.removed(), comments.added()));
        }
        if (!relations.isEmpty()) {
            addRelations(sheet, relations.toString());
        }
        sheets.put(sheet, new SheetChange(column, reasons, drawing));
    }

    /** The drawing with the boxes of a sheet. Another one may have the pictures of its header. */
    private @Nullable String boxes(String sheet) throws IOException {
        @Nullable ZipEntry entry = zip.getEntry(sheet);
        if (entry == null) {
            throw WorkbookParts.damaged();
        }
        try (InputStream input = zip.getInputStream(entry)) {
            @Nullable String id = AnnotatedRows.drawing(input);
            return id == null
                    ? null
                    : parts.relations(sheet).stream()
                            .filter(relation -> relation.id().equals(id))
                            .map(WorkbookParts.Relation::target)
                            .findFirst()
                            .orElseThrow(WorkbookParts::damaged);
        }
    }

    private static String relation(String id, String kind, String part) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONS + "/" + kind + "\" Target=\"/" + part + "\"/>";
    }

    private String unused(String start, String end) {
        for (int number = 1; ; number++) {
            String name = start + number + end;
            if (zip.getEntry(name) == null && !changed.containsKey(name)) {
                return name;
            }
        }
    }

    private void addRelations(String sheet, String relations) throws IOException {
        String part = WorkbookParts.relationsOf(sheet);
        String before = zip.getEntry(part) == null
                ? "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>"
                : text(parts.bytes(part));
        changed.put(part, inserted(before, "Relationships", relations));
    }

    private void addTypes() throws IOException {
        String before = text(parts.bytes(TYPES));
        StringBuilder types = new StringBuilder();
        if (newBoxes && !before.matches("(?is).*<[\\w:]*Default\\s[^<>]*Extension=[\"']vml[\"'].*")) {
            types.append("<Default Extension=\"vml\" ContentType=\"" + BOXES_TYPE + "\"/>");
        }
        for (String part : newComments) {
            types.append("<Override PartName=\"/" + part + "\" ContentType=\"" + COMMENTS_TYPE + "\"/>");
        }
        changed.put(TYPES, inserted(before, "Types", types.toString()));
    }

    /** Puts elements before the end of the outermost one. */
    private static byte[] inserted(String xml, String outermost, String elements) {
        int end = xml.lastIndexOf("</");
        if (end < 0 || !XmlPieces.isEnd(xml.substring(end).strip(), outermost)) {
            throw WorkbookParts.damaged();
        }
        String prefix = XmlPieces.prefix(xml.substring(end));
        String prefixed = elements.replace("<", "<" + prefix);
        return (xml.substring(0, end) + prefixed + xml.substring(end)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private void copy(OutputStream to) throws IOException {
        ZipOutputStream output = new ZipOutputStream(to);
        long time = 0;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            time = Math.max(time, entry.getTime());
            begin(output, entry.getName(), entry.getTime());
            byte @Nullable [] other = changed.remove(entry.getName());
            @Nullable SheetChange sheet = sheets.get(entry.getName());
            try (InputStream input = zip.getInputStream(entry)) {
                if (other != null) {
                    output.write(other);
                } else if (sheet != null) {
                    new AnnotatedRows(sheet.column(), sheet.reasons(), sheet.drawing(), output).write(input);
                } else {
                    input.transferTo(output);
                }
            }
            output.closeEntry();
        }
        for (Map.Entry<String, byte[]> part : changed.entrySet()) {
            begin(output, part.getKey(), time);
            output.write(part.getValue());
            output.closeEntry();
        }
        output.finish();
    }

    private static void begin(ZipOutputStream output, String name, long time) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        if (time > 0) {
            entry.setTime(time);
        }
        output.putNextEntry(entry);
    }
}
