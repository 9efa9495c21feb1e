// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as an engagement officer may keep it, with mistakes, and with much that only spreadsheet programs need. */
final class OfficersWorkbook {

    private OfficersWorkbook() {}

    /** Writes it: two sheets with mistakes, one without, a comment on a mistake and one beside it, a chart, a macro. */
    static void write(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet log = workbook.createSheet("Log");
            row(log, 0, "id", "Kind", "Title", "Date", "Number attending", "Feedback", "Borough");
            row(log, 1, "spring", "public-event", "Spring", "2017-06-14", 40, "Parking is hard", "E09000023");
            row(log, 2, "summer", "public evnt", "Summer", "31/02/2017", "about 30", "More evenings", "E09000023");
            row(log, 3, "autumn", "public-event", "Autumn", "2017-10-02", 12, "", "E09000023");
            log.getRow(3).getCell(4).setCellFormula("SUM(4,8)");
            workbook.getCreationHelper()
                    .createFormulaEvaluator()
                    .evaluateFormulaCell(log.getRow(3).getCell(4));
            row(log, 4, "winter", "public-event", "Winter", "2017-12-02", 12, "", "E09000099");
            decorate(workbook, log);
            XSSFSheet publications = workbook.createSheet("Publications");
            row(publications, 0, "id", "Kind", "Title", "Published");
            row(publications, 1, "report", "papr", "A report", "2018-02-01");
            row(workbook.createSheet("Notes"), 0, "Not a record");
            workbook.setSheetHidden(2, true);
            workbook.write(bytes);
        }
        addMacro(bytes.toByteArray(), file);
    }

    private static void row(XSSFSheet sheet, int number, Object... values) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Number value) {
                row.createCell(i).setCellValue(value.doubleValue());
            } else {
                row.createCell(i).setCellValue((String) values[i]);
            }
        }
    }

    private static void decorate(XSSFWorkbook workbook, XSSFSheet log) {
        CellStyle style = workbook.createCellStyle();
        style.setFillForegroundColor(IndexedColors.YELLOW.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        log.getRow(0).getCell(0).setCellStyle(style);
        log.addMergedRegion(new CellRangeAddress(9, 9, 0, 3));
        var helper = log.getDataValidationHelper();
        log.addValidationData(helper.createValidation(
                helper.createExplicitListConstraint(new String[] {"public-event", "focus-group"}),
                new CellRangeAddressList(1, 100, 1, 1)));
        SheetConditionalFormatting formatting = log.getSheetConditionalFormatting();
        var rule = formatting.createConditionalFormattingRule("E2>20");
        rule.createPatternFormatting().setFillBackgroundColor(IndexedColors.RED.getIndex());
        formatting.addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("E2:E10")}, rule);
        comment(workbook, log, "C2", "A good evening");
        comment(workbook, log, "D3", "Ask Ann");
        chart(log);
    }

    private static void comment(XSSFWorkbook workbook, XSSFSheet sheet, String cell, String text) {
        Drawing<?> drawing = sheet.createDrawingPatriarch();
        var helper = workbook.getCreationHelper();
        var anchor = helper.createClientAnchor();
        anchor.setCol1(8);
        anchor.setRow1(1);
        anchor.setCol2(10);
        anchor.setRow2(4);
        Comment comment = drawing.createCellComment(anchor);
        comment.setString(helper.createRichTextString(text));
        comment.setAuthor("Ann");
        comment.setAddress(new CellAddress(cell));
    }

    private static void chart(XSSFSheet log) {
        XSSFDrawing drawing = log.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 9, 6, 14, 16));
        var bottom = chart.createCategoryAxis(AxisPosition.BOTTOM);
        var left = chart.createValueAxis(AxisPosition.LEFT);
        XDDFChartData data = chart.createData(ChartTypes.LINE, bottom, left);
        data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(log, CellRangeAddress.valueOf("A2:A5")),
                XDDFDataSourcesFactory.fromNumericCellRange(log, CellRangeAddress.valueOf("E2:E5")));
        chart.plot(data);
    }

    /** Adds parts that only other programs know. The macro is none, so that no program runs it. */
    private static void addMacro(byte[] workbook, Path file) throws IOException {
        try (ZipInputStream input = new ZipInputStream(new ByteArrayInputStream(workbook));
                OutputStream output = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(output)) {
            for (ZipEntry entry = input.getNextEntry(); entry != null; entry = input.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                byte[] bytes = input.readAllBytes();
                if (entry.getName().equals("[Content_Types].xml")) {
                    bytes = new String(bytes, StandardCharsets.UTF_8)
                            .replace(
                                    "<Default ",
                                    "<Default ContentType=\"application/vnd.ms-office.vbaProject\""
                                            + " Extension=\"bin\"/><Default ")
                            .replaceFirst(
                                    "(Extension=\"bin\"/>)(.*)<Default ContentType=\"application/vnd.ms-office"
                                            + ".vbaProject\" Extension=\"bin\"/>",
                                    "$1$2")
                            .getBytes(StandardCharsets.UTF_8);
                }
                zip.write(bytes);
            }
            put(zip, "xl/vbaProject.bin", "not really a macro");
            put(zip, "customXml/item1.xml", "<case xmlns='urn:example'>42</case>");
        }
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
