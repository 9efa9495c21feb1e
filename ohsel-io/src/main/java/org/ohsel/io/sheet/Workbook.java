// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Location;

/** An Excel workbook, with or without macros, which are not looked at. */
final class Workbook implements Book {

    /** Sheets compress to a twentieth or so; what compresses better than this is a trap. */
    private static final long MOST_RATIO = 250;

    private static final long ALWAYS_ALLOWED = 64 << 20;

    private final ReadableWorkbook book;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    private Workbook(ReadableWorkbook book) {
        this.book = book;
        book.getSheets().forEach(sheet -> {
            if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                sheets.add(new Visible(sheet));
            } else {
                leftOut.add("the hidden sheet " + sheet.getName());
            }
        });
    }

    static Workbook open(Path file, long mostBytes) throws IOException {
        refuseBomb(file, mostBytes);
        try {
            return new Workbook(new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true)));
        } catch (ExcelReaderException | IOException | UncheckedIOException e) {
            throw new UnreadableSheet("it is not a workbook, or it is damaged", "Open it and save it as .xlsx");
        }
    }

    private static void refuseBomb(Path file, long mostBytes) throws IOException {
        long allowed = Math.min(mostBytes, Math.max(ALWAYS_ALLOWED, Files.size(file) * MOST_RATIO));
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        try (InputStream input = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(input)) {
            for (@Nullable ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    total += read;
                    if (total > allowed) {
                        throw new UnreadableSheet(
                                "it holds more than " + allowed + " bytes once it is unpacked",
                                "Split it, or save it as CSV");
                    }
                }
            }
        } catch (java.util.zip.ZipException | java.io.EOFException e) {
            throw new UnreadableSheet("it is damaged", "Open it and save it as .xlsx");
        }
    }

    @Override
    public Iterable<Sheet> sheets() {
        return sheets;
    }

    @Override
    public List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    @Override
    public void close() throws IOException {
        book.close();
    }

    /** A sheet that people see. */
    private record Visible(org.dhatim.fastexcel.reader.Sheet sheet) implements Sheet {

        @Override
        public String name() {
            return sheet.getName();
        }

        @Override
        public Iterator<Line> lines() {
            try {
                Stream<Row> rows = sheet.openStream();
                return rows.map(this::line).iterator();
            } catch (ExcelReaderException | IOException e) {
                throw new UnreadableSheet("the sheet " + name() + " is damaged", "Open the workbook and save it again");
            }
        }

        private Line line(Row row) {
            Map<Integer, Cell> cells = new TreeMap<>();
            row.stream().forEach(cell -> {
                if (cell != null && cell.getType() != CellType.EMPTY) {
                    Location at = new Location(row.getRowNum(), cell.getColumnIndex() + 1L, name());
                    Cell read = read(cell, at);
                    if (!read.text().isEmpty() || read.fault() != null) {
                        cells.put(cell.getColumnIndex(), read);
                    }
                }
            });
            return new Line(new Location(row.getRowNum(), 1, name()), cells);
        }

        private static Cell read(org.dhatim.fastexcel.reader.Cell cell, Location at) {
            @Nullable String raw = cell.getRawValue();
            return switch (cell.getType()) {
                case ERROR -> new Cell(at, "", "its formula has the error " + raw);
                case NUMBER -> new Cell(at, number(cell), null);
                case BOOLEAN -> new Cell(at, "1".equals(raw) || "true".equalsIgnoreCase(raw) ? "yes" : "no", null);
                case FORMULA -> formula(cell, at, raw);
                default -> new Cell(at, cell.getText().strip(), null);
            };
        }

        /** The value that was last worked out, which the file holds beside the formula. */
        private static Cell formula(org.dhatim.fastexcel.reader.Cell cell, Location at, @Nullable String raw) {
            if (raw == null || raw.isEmpty()) {
                return new Cell(at, "", "its formula has no value: it was never worked out");
            }
            return raw.startsWith("#")
                    ? new Cell(at, "", "its formula has the error " + raw)
                    : new Cell(at, isNumber(raw) && isDate(cell) ? number(cell) : raw.strip(), null);
        }

        private static boolean isNumber(String raw) {
            return raw.matches("-?[0-9.]+(E[-+]?[0-9]+)?");
        }

        private static String number(org.dhatim.fastexcel.reader.Cell cell) {
            if (!isDate(cell)) {
                return new BigDecimal(cell.getRawValue()).stripTrailingZeros().toPlainString();
            }
            LocalDateTime moment = cell.asDate().plusNanos(500_000_000).truncatedTo(ChronoUnit.SECONDS);
            LocalTime time = moment.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
            if (new BigDecimal(cell.getRawValue()).compareTo(BigDecimal.ONE) < 0) {
                return time.toString();
            }
            return time.equals(LocalTime.MIDNIGHT)
                    ? moment.toLocalDate().toString()
                    : moment.toLocalDate() + "T" + time;
        }

        /** Whether the number is shown as a date or a time. */
        private static boolean isDate(org.dhatim.fastexcel.reader.Cell cell) {
            @Nullable Integer id = cell.getDataFormatId();
            @Nullable String format = cell.getDataFormatString();
            if (id != null && ((id >= 14 && id <= 22) || (id >= 45 && id <= 47))) {
                return true;
            }
            return format != null
                    && format.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]", "").matches("(?is).*[dmyhs].*")
                    && !format.equalsIgnoreCase("general");
        }
    }
}
