// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook as text: sheets in CSV, each after a line with its name in brackets. What looks like a number is one, 2017-06-14 is a
 * day, {@code #REF!} an error, and {@code <} is merged with the cell above.
 */
public final class WorkbookText {

    private WorkbookText() {}

    /** The bytes of an XLSX file. */
    public static byte[] xlsx(String text) {
        try (Workbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            for (String part : text.split("(?m)^(?=\\[)")) {
                if (!part.isBlank()) {
                    int end = part.indexOf(']');
                    fill(book.createSheet(part.substring(1, end)), part.substring(part.indexOf('\n', end) + 1), day);
                }
            }
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Sheet sheet, String csv, CellStyle day) throws IOException {
        Map<Integer, CellRangeAddress> open = new HashMap<>();
        List<CellRangeAddress> merged = new ArrayList<>();
        for (CSVRecord record :
                CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get().parse(new StringReader(csv))) {
            Row row = sheet.createRow((int) record.getRecordNumber() - 1);
            for (int column = 0; column < record.size(); column++) {
                String value = record.get(column);
                if (value.equals("<")) {
                    if (open.get(column) == null) {
                        open.put(column, new CellRangeAddress(row.getRowNum() - 1, row.getRowNum(), column, column));
                        merged.add(open.get(column));
                    }
                    open.get(column).setLastRow(row.getRowNum());
                    continue;
                }
                open.remove(column);
                if (!value.isEmpty()) {
                    set(row.createCell(column), value, day);
                }
            }
        }
        merged.forEach(sheet::addMergedRegion);
    }

    private static void set(Cell cell, String value, CellStyle day) {
        if (value.matches("-?[0-9]+(\\.[0-9]+)?")) {
            cell.setCellValue(Double.parseDouble(value));
        } else if (value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            cell.setCellValue(LocalDate.parse(value));
            cell.setCellStyle(day);
        } else if (value.equals("#REF!")) {
            cell.setCellErrorValue(FormulaError.REF.getCode());
        } else {
            cell.setCellValue(value);
        }
    }
}
