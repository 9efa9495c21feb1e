// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.event.Event;
import org.ohsel.model.vocabulary.Vocabulary;

/**
 * Writes records as a spreadsheet that {@link SheetReader} reads back: the template as an Excel workbook, filled, or one kind of
 * record as CSV.
 *
 * <pre>{@code
 * try (OutputStream output = Files.newOutputStream(Path.of("log.xlsx"))) {
 *     WrittenSheets written = SheetWriter.xlsx(LocalDate.of(2017, 6, 14)).write(log.records(), output);
 *     written.leftOut().forEach(System.out::println); // event spring-01/agenda: the template has no cell for it
 * }
 * }</pre>
 *
 * <p>The template has columns for what engagement officers keep, and not for all that a record can have. Whatever it does not
 * hold exactly as the record has it is in {@link WrittenSheets#leftOut()}; everything else reads back equal. Codes are written by
 * their labels, if a label can only mean its code. In a workbook, parts such as feedback are on sheets of their own; in CSV,
 * a record is on as many rows as it has parts, all with its id. A cell that begins like a formula is written as text: in CSV
 * with an apostrophe before it, which the reader takes off.
 *
 * <p>A record without an id is left out, because its rows would not belong together, and so is one with the id of an earlier one.
 *
 * <p>CSV needs {@code de.siegmar:fastcsv}, XLSX {@code org.dhatim:fastexcel}; both are optional dependencies of ohsel-io.
 * The output is reproducible: equal records give equal bytes. Memory grows with the ids, and for a workbook with its
 * packed size. Immutable and safe to share between threads.
 */
public final class SheetWriter {

    /** The rows of a sheet of Excel, with that of the headings. */
    private static final long MOST_ROWS = 1_048_576;

    private final Vocabulary vocabulary;
    private final Class<? extends EngagementRecord> kind;
    private final @Nullable LocalDate day;
    private final long mostRows;

    private SheetWriter(
            Vocabulary vocabulary, Class<? extends EngagementRecord> kind, @Nullable LocalDate day, long mostRows) {
        this.vocabulary = vocabulary;
        this.kind = kind;
        this.day = day;
        this.mostRows = mostRows;
    }

    /**
     * A writer of Excel workbooks (.xlsx), with the labels of the bundled vocabulary.
     *
     * @param day the day for which the drop-down lists are made, as in {@link TemplateWorkbook}; also the day on which
     *     the file says that it was made
     * @return the writer
     */
    public static SheetWriter xlsx(LocalDate day) {
        return new SheetWriter(Vocabulary.bundled(), Event.class, Objects.requireNonNull(day, "day"), MOST_ROWS);
    }

    /**
     * A writer of events as CSV, with the labels of the bundled vocabulary. It separates by commas, ends lines with CR LF, and
     * begins with the mark from which Excel knows that it is UTF-8.
     *
     * @return the writer
     */
    public static SheetWriter csv() {
        return new SheetWriter(Vocabulary.bundled(), Event.class, null, Long.MAX_VALUE);
    }

    /**
     * This writer, in CSV for another kind of record. To read the file, use {@link Columns#withType}. A workbook has all
     * kinds anyway.
     *
     * @param type the kind: {@code event} or {@code commissioning-activity}
     * @return the writer
     * @throws IllegalArgumentException if the template has no sheet for the kind
     */
    public SheetWriter withType(String type) {
        Class<? extends EngagementRecord> other = SheetColumns.kinds().stream()
                .filter(known -> EngagementRecord.typeOf(known).equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the template has no sheet for " + type));
        return new SheetWriter(vocabulary, other, day, mostRows);
    }

    /**
     * This writer with another vocabulary, from which it takes labels. What it writes reads back equal with the same
     * vocabulary.
     *
     * @param vocabulary the vocabulary
     * @return the writer
     */
    public SheetWriter withVocabulary(Vocabulary vocabulary) {
        return new SheetWriter(Objects.requireNonNull(vocabulary, "vocabulary"), kind, day, mostRows);
    }

    /** This writer with fewer rows on a sheet. */
    SheetWriter withMostRows(long most) {
        return new SheetWriter(vocabulary, kind, day, most);
    }

    private Medium medium() {
        return day == null ? Medium.CSV : Medium.XLSX;
    }

    /**
     * Writes records.
     *
     * @param records the records, of any kind; they need not be valid. For a workbook they are gone through once for each sheet, so
     *     they must be the same each time.
     * @param output takes the file; it is flushed and not closed
     * @return what was written and what was not
     * @throws IOException if it cannot be written
     * @throws IllegalStateException if the library that it needs is missing; the message says what to add
     * @throws IllegalArgumentException if a record has an extension that is not JSON
     */
    public WrittenSheets write(Iterable<? extends EngagementRecord> records, OutputStream output) throws IOException {
        Objects.requireNonNull(records, "records");
        Objects.requireNonNull(output, "output");
        Run run = new Run(records);
        @Nullable LocalDate made = day;
        if (made == null) {
            TemplateSheet sheet = SheetColumns.together(kind);
            Library.FASTCSV.use(() -> CsvFile.write(sheet, (one, rows) -> run.rows(List.of(one), 0, rows), output));
        } else {
            Library.FASTEXCEL.use(() -> TemplateFile.write(
                    vocabulary,
                    made,
                    (sheet, rows) -> {
                        List<TemplateSheet> sheets = SheetColumns.of(sheet.kind());
                        run.rows(sheets, sheets.indexOf(sheet), rows);
                    },
                    output));
        }
        return run.written();
    }

    /** The records on their way into one file. */
    private final class Run {

        private static final int MOST_LISTED = 10_000;

        private final Iterable<? extends EngagementRecord> source;
        private final CellText text = new CellText(vocabulary, medium());
        private final Set<String> withoutRoom = new HashSet<>();
        private final List<LeftOut> leftOut = new ArrayList<>();
        private boolean isBegun;
        private long records;
        private long rows;
        private long leftOutCount;

        Run(Iterable<? extends EngagementRecord> source) {
            this.source = source;
        }

        /**
         * Writes the rows of a sheet.
         *
         * @param sheets the sheets of a kind of record
         * @param at which of them this is; the first is that of the records, and comes first
         */
        void rows(List<TemplateSheet> sheets, int at, SheetContent.Rows out) throws IOException {
            TemplateSheet sheet = sheets.get(at);
            Set<String> ids = new HashSet<>();
            long free = mostRows - 1;
            for (EngagementRecord record : source) {
                @Nullable String refusal = refusal(record, ids);
                if (refusal != null) {
                    if (!isBegun) {
                        leaveOut(record, "", refusal);
                    }
                } else if (sheet.kind().isInstance(record) && !withoutRoom.contains(record.id())) {
                    RecordRows made = new RecordRows(sheets, RecordTree.of(record), text);
                    List<Map<Integer, String>> lines = made.on(at);
                    if (lines.size() > free) {
                        leaveOut(record, sheet.part() == null ? "" : "/" + sheet.part(), "the sheet is full");
                        if (at == 0) {
                            withoutRoom.add(record.id());
                        }
                        continue;
                    }
                    free -= lines.size();
                    write(lines, out);
                    if (at == 0) {
                        records++;
                        made.leftOut((pointer, reason) -> leaveOut(record, pointer, reason));
                    }
                }
            }
            isBegun = true;
        }

        private void write(List<Map<Integer, String>> lines, SheetContent.Rows out) throws IOException {
            for (Map<Integer, String> line : lines) {
                out.add(line);
                rows++;
            }
        }

        /** Why a record is left out as a whole; null if it is not. */
        private @Nullable String refusal(EngagementRecord record, Set<String> ids) {
            Class<?> type = Objects.requireNonNull(record, "record").getClass();
            @Nullable String id = record.id();
            if (day == null ? type != kind : !SheetColumns.kinds().contains(type)) {
                return day == null ? "the file is for another kind of record" : "the template has no sheet for it";
            } else if (id == null || id.isBlank()) {
                return "it has no id";
            } else if (medium().fit(id).loss() != null || NothingKnown.isSaid(id) || SheetRows.isTotal(id)) {
                return "a cell cannot hold its id";
            }
            return ids.add(id) ? null : "an earlier record has the same id";
        }

        private void leaveOut(EngagementRecord record, String pointer, String reason) {
            leftOutCount++;
            if (leftOut.size() < MOST_LISTED) {
                leftOut.add(new LeftOut(record.type(), record.id(), pointer, reason));
            }
        }

        WrittenSheets written() {
            return new WrittenSheets(records, rows, leftOutCount, leftOut);
        }
    }
}
