// SPDX-License-Identifier: Apache-2.0
package org.ohsel.fuzz;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.params.provider.MethodSource;

/** Excel workbooks with cells of all sorts, and with damage to their bytes. */
class WorkbookFuzzTest {

    private static final List<String> WORDS = words();
    private static final List<String> SHEETS = List.of("Log", "Events", "Feedback", "My log", "commitments");

    private static List<String> words() {
        List<String> words =
                new ArrayList<>(List.of("", " ", "id", "kind", "Record type", "Date", "<", "=1+1", "#REF!"));
        for (byte[] csv : Fixtures.ofTests("sheets", ".csv")) {
            for (String cell : new String(csv, StandardCharsets.UTF_8).split("[,;\\n\"]+", -1)) {
                words.add(cell);
            }
        }
        return words.stream().distinct().limit(250).toList();
    }

    static Stream<byte[]> seeds() {
        return Seeds.of(Stream.of("\0\1\2\1\4\3\1\4\1\5\1\2\1\6", "\1\0\1\2\0\3\0\4\1\5\0\6\0\7\0\10\0\11\0\1")
                .map(recipe -> recipe.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @MethodSource("seeds")
    @FuzzTest
    void cellsAreRead(byte[] bytes) throws IOException {
        Recipe recipe = new Recipe(bytes);
        boolean damaged = recipe.choose(4) == 3;
        int position = damaged ? recipe.choose(1 << 16) : 0;
        int value = damaged ? recipe.choose(256) : 0;
        byte[] book = book(recipe);
        if (damaged) {
            book[position % book.length] = (byte) value;
        }
        try {
            Sheets.hold(Scratch.file(book, ".xlsx"));
        } catch (IOException e) {
            assertNotNull(damaged ? e : null, "a workbook that is whole can be read");
        }
    }

    private static byte[] book(Recipe recipe) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "fuzz", "1.0")) {
            for (int sheets = 1 + recipe.choose(2), i = 0; i < sheets; i++) {
                Worksheet sheet = book.newWorksheet(SHEETS.get((recipe.choose(SHEETS.size()) + i) % SHEETS.size()));
                int columns = 1 + recipe.choose(9);
                Set<List<Integer>> merged = new HashSet<>();
                for (int cell = 0; cell < 80 && (cell == 0 || !recipe.isUsedUp()); cell++) {
                    cell(sheet, cell / columns, cell % columns, merged, recipe);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void cell(Worksheet sheet, int row, int column, Set<List<Integer>> merged, Recipe recipe) {
        int kind = recipe.choose(10);
        int value = recipe.choose(WORDS.size());
        switch (kind) {
            case 5 -> sheet.value(row, column, value * 181);
            case 6 -> {
                sheet.value(row, column, value * 181.25 - 9);
                sheet.style(row, column).format("dd/mm/yyyy hh:mm").set();
            }
            case 7 -> sheet.value(row, column, value % 2 == 0);
            case 8 -> sheet.formula(row, column, "A1&\"" + WORDS.get(value).replace('"', '\'') + '"');
            case 9 -> merge(sheet, row, column, row + value % 3, column + value % 2, merged);
            default -> sheet.value(row, column, WORDS.get(value));
        }
    }

    /** Merges cells, unless some of them are merged already, which no workbook has. */
    private static void merge(Worksheet sheet, int top, int left, int bottom, int right, Set<List<Integer>> merged) {
        Set<List<Integer>> cells = new HashSet<>();
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                cells.add(List.of(row, column));
            }
        }
        if (Collections.disjoint(merged, cells)) {
            merged.addAll(cells);
            sheet.range(top, left, bottom, right).merge();
        }
    }
}
