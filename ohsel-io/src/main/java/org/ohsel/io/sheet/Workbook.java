// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.ohsel.io.Limits;

/** An Excel workbook, with or without macros, which are not looked at. */
final class Workbook implements Book {

    private final ReadableWorkbook book;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    private Workbook(ReadableWorkbook book, WorkbookFile file) {
        this.book = book;
        book.getSheets().forEach(sheet -> {
            if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                sheets.add(new ExcelSheet(sheet, file.merged(sheet.getId())));
            } else if (Kinds.isRead(sheet.getName())) {
                leftOut.add("the hidden sheet " + sheet.getName());
            }
        });
    }

    static Workbook open(Path path, Limits limits) throws IOException {
        WorkbookFile file = WorkbookFile.check(path, limits);
        ReadableWorkbook book;
        try {
            book = new ReadableWorkbook(path.toFile(), new ReadingOptions(true, true));
        } catch (IOException | RuntimeException e) {
            throw new UnreadableSheet("it is not a workbook, or it is damaged", "Open it and save it as .xlsx");
        }
        try {
            return new Workbook(book, file);
        } catch (RuntimeException e) {
            book.close();
            throw new UnreadableSheet("its list of sheets is damaged", "Open it and save it as .xlsx");
        }
    }

    @Override
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
