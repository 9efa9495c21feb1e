// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes one sheet as CSV. This class needs FastCSV. */
final class CsvFile {

    /** Excel takes a file without it for one in the encoding of Windows. */
    private static final char UTF8_MARK = '\uFEFF';

    private CsvFile() {}

    static void write(TemplateSheet sheet, SheetContent content, OutputStream output) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
        writer.append(UTF8_MARK);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        try {
            csv.writeRecord(
                    sheet.columns().stream().map(TemplateColumn::heading).toList());
            content.rows(sheet, row -> {
                List<String> cells = new ArrayList<>();
                for (int at = 0; at < sheet.columns().size(); at++) {
                    cells.add(FormulaGuard.on(row.getOrDefault(at, "")));
                }
                csv.writeRecord(cells);
            });
            csv.flush();
            writer.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
