// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of the first sheet of the template, for people who know only spreadsheets. */
final class HowTo {

    static final String TITLE = "Engagement log: how to fill in this workbook";

    static final List<String> HEADINGS =
            List.of("Sheet", "Heading", "What to write", "Must it be there?", "Several?", "Example");

    private HowTo() {}

    /** The lines above the table; one that begins a section ends with a colon. */
    static List<String> lines(LocalDate day) {
        String date = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).format(day);
        return List.of(
                "Where to begin:",
                "1. Go to the sheet Events. Write one row for each event, meeting, survey or other piece of engagement.",
                "2. Give each event an id in the first column: a short reference of your own, such as stall-01, that no other row has.",
                "3. On the sheet Feedback, write one row for each point that people made, with the id of the event where they made it.",
                "4. On the sheet Commitments, write one row for each thing that was promised, also with the id of the event.",
                "5. Plans, proposals and decisions go on the sheet Activities, and assessments of them on the sheet Assessments.",
                "6. Fill in the columns with a darker heading in each row. Leave the others empty if you do not know or need them.",
                "The sheet Example shows rows that are filled in. The table below says what each column is for.",
                "How to write things:",
                "Dates: 14/06/2017. If you know only the month or the year, type an apostrophe first, '2017-06 or '2017,",
                "    because the spreadsheet program would turn it into a day. An apostrophe also works for \"about June 2017\".",
                "Numbers of people: 40, or as it was reported: about 40, over 40, at least 40, fewer than 5.",
                "Lists: click a cell for its drop-down list. The lists are on the sheet Codes, with what each name means.",
                "    You may type another name: if it means the same it is understood, and if it is not known you will be told.",
                "    The lists hold what was in force on " + date + ", and what may have been.",
                "Several values in one cell, where the table says so: with semicolons between them, Lewisham; Greenwich.",
                "    A drop-down list puts in only one: type the others after it, or write them all.",
                "Several people or documents, as in Groups, Led by and Source: repeat the id on the next row, and write only what is new.",
                "People: write no names, addresses or anything else by which somebody could be recognised who took part.",
                "What you may change:",
                "Columns can be moved or left out. Columns of your own are kept. Leave the headings and the names of the sheets as they are.",
                "The sheets How to, Codes and Example are not read.",
                "How to check it:",
                "Save the workbook, and run: ohsel validate log.xlsx (with the name of your file). Each problem that is found",
                "    comes with its sheet and cell, such as Feedback!B7, and says what to write instead.");
    }

    /** The rows of the table. */
    static List<List<String>> table() {
        List<List<String>> rows = new ArrayList<>();
        for (TemplateSheet sheet : SheetColumns.SHEETS) {
            for (TemplateColumn column : sheet.columns()) {
                rows.add(List.of(
                        sheet.name(),
                        column.heading(),
                        column.hint(),
                        isRequired(sheet, column) ? "yes" : needed(sheet, column),
                        column.isList() ? "yes" : "",
                        column.examples().isEmpty() ? "" : column.examples().get(0)));
            }
        }
        return rows;
    }

    /** Whether each row of the sheet needs a value in the column. */
    static boolean isRequired(TemplateSheet sheet, TemplateColumn column) {
        List<String> path = column.target().path();
        int own = sheet.part() == null || path.get(0).equals("id") ? 1 : 2;
        return path.size() == own && isRequired(sheet.kind(), path);
    }

    /** Of a part of a row, the value without which the others say nothing. */
    private static String needed(TemplateSheet sheet, TemplateColumn column) {
        List<String> path = column.target().path();
        List<String> others = sheet.columns().stream()
                .filter(other ->
                        !other.equals(column) && isBeside(path, other.target().path()))
                .map(TemplateColumn::heading)
                .toList();
        return isRequired(sheet.kind(), path) && !others.isEmpty()
                ? "if you fill in " + String.join(" or ", others)
                : "";
    }

    private static boolean isBeside(List<String> path, List<String> other) {
        List<String> object = path.subList(0, path.size() - 1);
        return other.size() >= path.size() && other.subList(0, object.size()).equals(object);
    }

    private static boolean isRequired(Class<?> kind, List<String> path) {
        Class<?> holder = kind;
        for (int i = 0; i < path.size() - 1; i++) {
            RecordComponent component = component(holder, path.get(i));
            holder = component.getType() == List.class
                    ? (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                    : component.getType();
        }
        String name = path.get(path.size() - 1);
        return !name.endsWith(Target.END)
                && (component(holder, name).getAccessor().isAnnotationPresent(NotNull.class)
                        || component(holder, name).getAccessor().isAnnotationPresent(NotBlank.class));
    }

    private static RecordComponent component(Class<?> holder, String name) {
        for (RecordComponent component : holder.getRecordComponents()) {
            if (component.getName().equals(name)) {
                return component;
            }
        }
        throw new IllegalArgumentException(holder + " has no " + name);
    }
}
