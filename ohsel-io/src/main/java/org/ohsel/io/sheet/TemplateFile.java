// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.Headcount;
import org.ohsel.model.vocabulary.Vocabulary;

/** Writes the template, empty or filled. This class and those that it alone uses need fastexcel. */
final class TemplateFile {

    private static final String DAY = "dd/mm/yyyy";
    private static final String TEXT = "@";
    private static final String HEADING = "FFD9E2F3";
    private static final String REQUIRED = "FF9DB7E4";
    private static final int LAST_ROW = Worksheet.MAX_ROWS - 1;
    private static final double TWO_LINES = 32;
    private static final int AT_A_TIME = 500;

    /** Before March 1900, programs do not agree which number a day has. */
    private static final int FIRST_YEAR = 1901;

    private final LocalDate day;
    private final CodeLists codes;
    private final SheetContent content;

    private TemplateFile(Vocabulary vocabulary, LocalDate day, SheetContent content) {
        this.day = day;
        this.codes = new CodeLists(vocabulary, day);
        this.content = content;
    }

    static void write(Vocabulary vocabulary, LocalDate day, SheetContent content, OutputStream output)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "ohsel", "01.0000")) {
            TemplateFile file = new TemplateFile(vocabulary, day, content);
            file.howTo(book.newWorksheet(SheetNames.HOW_TO));
            for (TemplateSheet sheet : SheetColumns.SHEETS) {
                file.records(book.newWorksheet(sheet.name()), sheet);
            }
            file.codes(book.newWorksheet(SheetNames.CODES));
            example(book.newWorksheet(SheetNames.EXAMPLE));
        }
        Repacked.write(bytes.toByteArray(), day, output);
    }

    private void howTo(Worksheet sheet) throws IOException {
        printed(sheet);
        sheet.hideGridLines();
        double[] widths = {14, 22, 60, 74, 10, 44};
        for (int i = 0; i < widths.length; i++) {
            sheet.width(i, widths[i]);
        }
        sheet.value(0, 0, HowTo.TITLE);
        sheet.style(0, 0).bold().fontSize(16).set();
        int row = 2;
        for (String line : HowTo.lines(day)) {
            if (line.endsWith(":")) {
                row += row > 2 ? 1 : 0;
                sheet.style(row, 0).bold().fontSize(12).set();
            }
            sheet.value(row++, 0, line.replaceAll(":$", ""));
        }
        row++;
        headings(sheet, row, HowTo.HEADINGS);
        for (List<String> cells : HowTo.table()) {
            row++;
            for (int i = 0; i < cells.size(); i++) {
                sheet.value(row, i, cells.get(i));
            }
            sheet.range(row, 0, row, cells.size() - 1)
                    .style()
                    .format(TEXT)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .borderStyle("thin")
                    .borderColor("FFBFBFBF")
                    .set();
        }
        sheet.finish();
    }

    private static void headings(Worksheet sheet, int row, List<String> headings) {
        for (int i = 0; i < headings.size(); i++) {
            sheet.value(row, i, headings.get(i));
        }
        sheet.range(row, 0, row, headings.size() - 1)
                .style()
                .bold()
                .fillColor(HEADING)
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle("thin")
                .borderColor("FFBFBFBF")
                .set();
    }

    private static void printed(Worksheet sheet) {
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private void records(Worksheet sheet, TemplateSheet template) throws IOException {
        printed(sheet);
        sheet.repeatRows(0);
        sheet.freezePane(1, 1);
        sheet.rowHeight(0, TWO_LINES);
        List<TemplateColumn> columns = template.columns();
        headings(sheet, 0, columns.stream().map(TemplateColumn::heading).toList());
        for (int i = 0; i < columns.size(); i++) {
            TemplateColumn column = columns.get(i);
            sheet.width(i, width(column));
            sheet.style(i)
                    .format(format(column))
                    .horizontalAlignment("left")
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
            sheet.comment(0, i, column.hint());
            if (HowTo.isRequired(template, column)) {
                sheet.style(0, i).fillColor(REQUIRED).set();
            }
        }
        int[] last = {0};
        content.rows(template, row -> {
            last[0]++;
            row.forEach((at, text) -> put(sheet, last[0], at, columns.get(at), text));
            if (last[0] % AT_A_TIME == 0) {
                sheet.flush();
            }
        });
        sheet.setAutoFilter(0, 0, Math.max(last[0], AT_A_TIME), columns.size() - 1);
        for (int i = 0; i < columns.size(); i++) {
            dropDown(sheet, i, columns.get(i));
        }
        sheet.finish();
    }

    private static void put(Worksheet sheet, int row, int at, TemplateColumn column, String text) {
        if (column.isDate() && text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") && text.compareTo("" + FIRST_YEAR) > 0) {
            sheet.value(row, at, LocalDate.parse(text));
        } else if (column.target().type() == Headcount.class && text.matches("0|[1-9][0-9]{0,8}")) {
            sheet.value(row, at, Integer.valueOf(text));
        } else {
            sheet.inlineString(row, at, text);
        }
        sheet.style(row, at)
                .format(format(column))
                .horizontalAlignment("left")
                .wrapText(true)
                .verticalAlignment("top")
                .set();
    }

    private static String format(TemplateColumn column) {
        if (column.isDate()) {
            return DAY;
        }
        return column.target().type() == Headcount.class ? "General" : TEXT;
    }

    private static double width(TemplateColumn column) {
        if (column.isProse()) {
            return 46;
        } else if (column.isDate()) {
            return 12.5;
        } else if (column.isList() || column.target().path().stream().anyMatch(List.of("title", "place")::contains)) {
            return 28;
        }
        return column.isTerm() ? 24 : 14;
    }

    /** The list of a column. Where several values may be typed, nothing is said about one that is not in the list. */
    private void dropDown(Worksheet sheet, int at, TemplateColumn column) {
        CodeLists.@Nullable Extent extent = codes.of(column);
        if (extent != null) {
            String range = SheetNames.CODES + "!$B$" + (extent.first() + 2) + ":$B$" + (extent.last() + 2);
            sheet.range(1, at, LAST_ROW, at)
                    .validateWithListByFormula(range)
                    .allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.WARNING)
                    .errorTitle(column.heading())
                    .error("This is not in the list. Another name for the same thing is understood.")
                    .showErrorMessage(!column.isList());
        }
    }

    private void codes(Worksheet sheet) throws IOException {
        printed(sheet);
        sheet.repeatRows(0);
        sheet.freezePane(0, 1);
        double[] widths = {30, 52, 40, 80, 12};
        for (int i = 0; i < widths.length; i++) {
            sheet.width(i, widths[i]);
        }
        headings(sheet, 0, CodeLists.HEADINGS);
        List<List<String>> rows = codes.rows();
        for (int row = 0; row < rows.size(); row++) {
            for (int i = 0; i < rows.get(row).size(); i++) {
                sheet.value(row + 1, i, rows.get(row).get(i));
            }
            sheet.range(row + 1, 0, row + 1, widths.length - 1)
                    .style()
                    .format(TEXT)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
        sheet.setAutoFilter(0, 0, rows.size(), widths.length - 1);
        sheet.finish();
    }

    private static void example(Worksheet sheet) throws IOException {
        printed(sheet);
        int row = 0;
        for (TemplateSheet template : SheetColumns.SHEETS) {
            List<TemplateColumn> columns = template.columns();
            sheet.value(row, 0, template.name());
            sheet.style(row, 0).bold().fontSize(14).set();
            sheet.value(row, 1, template.about());
            sheet.style(row++, 1).italic().set();
            headings(sheet, row++, columns.stream().map(TemplateColumn::heading).toList());
            for (Map<Integer, String> example : SheetColumns.examples(template)) {
                for (int i = 0; i < columns.size(); i++) {
                    if (example.containsKey(i)) {
                        sheet.value(row, i, example.get(i));
                    }
                }
                sheet.range(row, 0, row, columns.size() - 1)
                        .style()
                        .format(TEXT)
                        .wrapText(true)
                        .verticalAlignment("top")
                        .borderStyle("thin")
                        .borderColor("FFBFBFBF")
                        .set();
                row++;
            }
            row++;
        }
        for (int i = 0; i < 22; i++) {
            sheet.width(i, i == 0 ? 18 : 24);
        }
        sheet.finish();
    }
}
