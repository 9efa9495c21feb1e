// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.Limits;
import org.ohsel.rules.Location;
import org.ohsel.rules.Quoted;
import org.ohsel.rules.standard.SheetRules;

/**
 * A CSV file, as spreadsheet programs write it: separated by commas, semicolons, tabs or strokes, in UTF-8, UTF-16 or the
 * encoding of Windows.
 */
final class CsvBook implements Book, Sheet {

    private static final int LOOK_AHEAD = 1 << 16;

    private final Path file;
    private final CsvEncoding encoding;
    private final CsvForm form;
    private final int mostOfRow;
    private @Nullable CloseableIterator<CsvRecord> open;

    private CsvBook(Path file, CsvEncoding encoding, CsvForm form, int mostOfRow) {
        this.file = file;
        this.encoding = encoding;
        this.form = form;
        this.mostOfRow = mostOfRow;
    }

    static CsvBook open(Path file, Limits limits) throws IOException {
        if (Files.size(file) > limits.textBytes()) {
            throw new UnreadableSheet(
                    "it is longer than " + limits.textBytes() + " bytes", "Split it, or raise the limit of the reader");
        }
        CsvEncoding encoding = CsvEncoding.of(file);
        CsvForm form;
        try (Reader reader = encoding.open(file)) {
            char[] beginning = new char[LOOK_AHEAD];
            int length = 0;
            for (int read = 0; read >= 0 && length < LOOK_AHEAD; length += Math.max(0, read)) {
                read = reader.read(beginning, length, LOOK_AHEAD - length);
            }
            form = CsvForm.of(new String(beginning, 0, length));
        }
        CsvBook book = new CsvBook(file, encoding, form, limits.recordBytes());
        book.begin();
        return book;
    }

    private CloseableIterator<CsvRecord> begin() {
        try {
            close();
            Reader reader = encoding.open(file);
            reader.skip(form.skipped());
            CloseableIterator<CsvRecord> rows = CsvReader.builder()
                    .fieldSeparator(form.separator())
                    .skipEmptyLines(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .trimWhitespacesAroundQuotes(true)
                    .maxBufferSize(mostOfRow)
                    .ofCsvRecord(reader)
                    .iterator();
            open = rows;
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Sheet> sheets() {
        return List.of(this);
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public Iterator<Line> lines(Notes notes) {
        return new Rows(begin(), notes);
    }

    @Override
    public List<String> leftOut() {
        return List.of();
    }

    @Override
    public void close() throws IOException {
        if (open != null) {
            open.close();
        }
    }

    /** The rows; their numbers are those that a spreadsheet program shows. */
    private final class Rows implements Iterator<Line> {

        private final CloseableIterator<CsvRecord> rows;
        private final Notes notes;
        private long number;

        Rows(CloseableIterator<CsvRecord> rows, Notes notes) {
            this.rows = rows;
            this.notes = notes;
        }

        @Override
        public boolean hasNext() {
            try {
                return rows.hasNext();
            } catch (CsvParseException e) {
                throw unreadable(e);
            } catch (UncheckedIOException e) {
                throw new UnreadableSheet(
                        "it cannot be read: " + e.getMessage(), "Save it again", new Location(number + 1, 1, ""));
            }
        }

        private UnreadableSheet unreadable(CsvParseException e) {
            Location at = new Location(number + 1, 1, "");
            String words = String.valueOf(e.getMessage());
            if (words.contains("after closing quote")) {
                return new UnreadableSheet(
                        "in this row there is more text after a quotation mark that closes a cell",
                        "Write each quotation mark that is part of the text twice",
                        at);
            } else if (words.contains("fields")) {
                return new UnreadableSheet(
                        "this row has more columns than a spreadsheet can have",
                        "Check that this is the right file",
                        at);
            }
            return new UnreadableSheet(
                    "in this row a quotation mark is opened and never closed, or the row is longer than " + mostOfRow
                            + " characters",
                    "Close the quotation mark, or write it twice if it is part of the text",
                    at);
        }

        @Override
        public Line next() {
            CsvRecord row = rows.next();
            number++;
            SortedMap<Integer, Cell> cells = new TreeMap<>();
            for (int i = 0; i < row.getFieldCount(); i++) {
                String text = FormulaGuard.off(row.getField(i).strip());
                if (!text.isEmpty()) {
                    Location at = new Location(number, i + 1L, "");
                    cells.put(i, new Cell(at, characters(text, at), null));
                }
            }
            return new Line(new Location(number, 1, ""), cells);
        }

        private String characters(String text, Location at) {
            @Nullable BrokenCell broken = BrokenCell.of(text);
            if (broken == null) {
                return text;
            }
            notes.add(SheetRules.CHARACTERS, at, Map.of("reason", broken.reason(), "value", new Quoted(broken.text())));
            return broken.text();
        }
    }
}
