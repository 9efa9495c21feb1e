// SPDX-License-Identifier: Apache-2.0
package org.ohsel.generated;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The small tables from which pages are made. */
final class Csv {

    private Csv() {}

    /** The rows under the headings. */
    static List<List<String>> rows(Path file) throws IOException {
        List<List<String>> all = all(file);
        return all.subList(1, all.size());
    }

    /** The table as it is, headings first. */
    static String markdown(Path file) throws IOException {
        List<List<String>> all = all(file);
        List<String> lines =
                all.stream().map(row -> "| " + String.join(" | ", row) + " |").collect(Collectors.toList());
        lines.add(1, "|" + "---|".repeat(all.get(0).size()));
        return String.join("\n", lines);
    }

    private static List<List<String>> all(Path file) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            return reader.stream().map(CsvRecord::getFields).toList();
        }
    }
}
