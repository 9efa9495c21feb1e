// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks.run;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.ohsel.benchmarks.work.Size;
import org.ohsel.benchmarks.work.Workload;
import org.ohsel.benchmarks.work.Workload.Kinds;
import org.ohsel.io.Result;
import org.ohsel.io.sheet.SheetReader;
import org.ohsel.io.sheet.SheetWriter;
import org.ohsel.model.EngagementLog;

/** Measures the import of spreadsheets, in turn with a loop over the cells by the library that it uses. */
public final class SheetsRun {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    private static volatile int sink;

    private SheetsRun() {}

    /**
     * Measures, and prints the measurements as JSON.
     *
     * @param arguments the number of pairs, the seconds to warm up
     * @throws IOException if no temporary file can be written
     */
    public static void main(String... arguments) throws IOException {
        int pairs = Integer.parseInt(arguments[0]);
        double warmUp = Double.parseDouble(arguments[1]);
        System.out.println(Results.text(List.of(
                measure("CSV", SheetWriter.csv().withType("event"), ".csv", SheetsRun::csv, pairs, warmUp),
                measure("XLSX", SheetWriter.xlsx(DAY), ".xlsx", SheetsRun::xlsx, pairs, warmUp))));
    }

    private static Results.Sheet measure(
            String form, SheetWriter writer, String ending, ToIntFunction<Path> loop, int pairs, double warmUp)
            throws IOException {
        Path file = Files.createTempFile("benchmarks", ending);
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                writer.write(new Workload(Kinds.EVENTS, Size.TYPICAL, 0).recordsOfLog(), out);
            }
            SheetReader reader = SheetReader.standard();
            int records = read(reader, file);
            Pairs.Ratio ratio = new Pairs(1, i -> sink = loop.applyAsInt(file), i -> sink = read(reader, file))
                    .measure(pairs, warmUp);
            return new Results.Sheet(
                    Runtime.version().feature(),
                    form,
                    records,
                    ratio.median(),
                    ratio.lower(),
                    ratio.upper(),
                    ratio.secondMicros() / records);
        } finally {
            Files.delete(file);
        }
    }

    private static int read(SheetReader reader, Path file) {
        try {
            Result<EngagementLog> result = reader.readLog(file);
            if (result.findings().hasErrors()) {
                throw new IllegalStateException("the records have no errors: " + result.findings());
            }
            return result.value().orElseThrow().records().size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int csv(Path file) {
        int length = 0;
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file)) {
            for (CsvRecord row : rows) {
                for (int i = 0; i < row.getFieldCount(); i++) {
                    length += row.getField(i).length();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return length;
    }

    private static int xlsx(Path file) {
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            return book.getSheets()
                    .mapToInt(sheet -> {
                        try (Stream<Row> rows = sheet.openStream()) {
                            return rows.flatMap(Row::stream)
                                    .mapToInt(SheetsRun::length)
                                    .sum();
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int length(Cell cell) {
        return cell == null ? 0 : cell.getText().length();
    }
}
