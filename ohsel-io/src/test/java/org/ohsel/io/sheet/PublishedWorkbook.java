// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook of the form in which NHS England publishes the Friends and Family Test, with invented numbers: titles, buttons and two rows
 * of headings above the numbers, and a hidden sheet.
 */
final class PublishedWorkbook {

    private static final String ENGLAND = "England (including Independent Sector Providers)";
    private static final String ANSWERS = "Very Good|Good|Neither Good nor Poor|Poor|Very Poor|Don't Know";
    private static final String NUMBERS =
            "Total Responses|Total Eligible|Percentage Positive|Percentage Negative|" + "Breakdown of Responses";

    private PublishedWorkbook() {}

    /** Writes it. Ward 8 has a total of 20, and answers that add up to 21. */
    static void write(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream output = Files.newOutputStream(file)) {
            XSSFSheet notes = workbook.createSheet("Notes");
            set(notes, 2, "Inpatient Friends and Family Test (FFT) Data - July 2025");
            XSSFSheet trusts = workbook.createSheet("Trusts");
            set(trusts, 3, "||Show data for:");
            set(trusts, 9, "|||||||||||||Mode of Collection");
            set(trusts, 10, "ICB Code|Trust Code|Trust Name|" + NUMBERS + "||||||Mode SMS|Mode Paper Discharge");
            set(trusts, 11, "|||||||" + ANSWERS);
            set(trusts, 12, "||" + ENGLAND + "|503|2040|0.92|0.036|*|*|*|*|*|*|302|201");
            set(trusts, 13, "||Selection (excluding suppressed data)|500|2000|0.92|0.036|400|60|15|10|8|7|300|200");
            set(trusts, 15, "QKK|RJ2|LEWISHAM AND GREENWICH NHS TRUST|500|2000|0.92|0.036|400|60|15|10|8|7|300|200");
            set(trusts, 16, "QKK|RJ1|GUY'S AND ST THOMAS' NHS FOUNDATION TRUST|3|40|0.75|*|*|*|*|*|*|*|*|*");
            set(trusts, 17, "-|-|-|-|-|-");
            XSSFSheet wards = workbook.createSheet("Wards");
            set(
                    wards,
                    10,
                    "ICB Code|Trust Code|Trust Name|Site Code|Site Name|Ward Name|" + NUMBERS
                            + "||||||First Speciality|Second Speciality");
            set(wards, 11, "||||||||||" + ANSWERS);
            set(wards, 12, "|||||" + ENGLAND + "|503|2040|0.92|0.036|*|*|*|*|*|*");
            String site = "QKK|RJ2|LEWISHAM AND GREENWICH NHS TRUST|RJ2X9|EXAMPLE HOSPITAL|";
            set(wards, 13, site + "Ward 7|20|40|0.9|0.1|16|2|0|1|1|0|430 - GERIATRIC MEDICINE|-");
            set(wards, 14, site + "Ward 8|20|40|0.9|0.1|17|2|0|1|1|0|-|-");
            workbook.createSheet("BS");
            workbook.setSheetVisibility(3, SheetVisibility.HIDDEN);
            workbook.write(output);
        }
    }

    private static void set(XSSFSheet sheet, int number, String cells) {
        Row row = sheet.createRow(number - 1);
        String[] texts = cells.split("\\|", -1);
        for (int i = 0; i < texts.length; i++) {
            if (texts[i].matches("[0-9.]+")) {
                row.createCell(i).setCellValue(Double.parseDouble(texts[i]));
            } else if (!texts[i].isEmpty()) {
                row.createCell(i).setCellValue(texts[i]);
            }
        }
    }
}
