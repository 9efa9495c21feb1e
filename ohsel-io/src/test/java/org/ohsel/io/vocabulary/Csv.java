// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads exported tables with Apache Commons CSV. */
final class Csv {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private Csv() {}

    static List<CSVRecord> read(String table) {
        try (CSVParser parser = CSVParser.parse(table, FORMAT)) {
            List<CSVRecord> rows = parser.getRecords();
            rows.forEach(row -> {
                if (!row.isConsistent()) {
                    throw new IllegalStateException("not as many fields as columns: " + row);
                }
            });
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes away the apostrophe that keeps a spreadsheet from calculating, as docs/vocabulary.md says. */
    static String text(String field) {
        return field.matches("(?s)''*[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20].*") ? field.substring(1) : field;
    }
}
