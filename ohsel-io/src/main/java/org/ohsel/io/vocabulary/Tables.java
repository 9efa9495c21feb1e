// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Location;
import org.ohsel.rules.Quoted;
import org.ohsel.rules.standard.VocabularyRules;

/** The tables of a vocabulary file, as rows of strings. */
final class Tables {

    /** What {@link CsvTable} puts an apostrophe in front of. */
    private static final Pattern GUARDED = Pattern.compile("(?s)''*[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20].*");

    private static final Location BEGIN = new Location(1, 1);

    private final Map<TableForm, List<TableRow>> rows = new EnumMap<>(TableForm.class);

    private Tables() {}

    static Tables read(Map<String, byte[]> files, Problems problems) {
        Tables tables = new Tables();
        boolean some = false;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            @Nullable TableForm form = TableForm.of(file.getKey()).orElse(null);
            if (form == null) {
                problems.add(
                        VocabularyRules.UNKNOWN,
                        "/" + file.getKey(),
                        BEGIN,
                        Map.of("what", "the table", "name", new Quoted(file.getKey()), "known", TableForm.files()));
            } else {
                some = true;
                tables.rows.put(form, table(form, file.getValue(), problems));
            }
        }
        if (!some) {
            problems.add(
                    VocabularyRules.MISSING,
                    "",
                    null,
                    Map.of("what", "the table concepts.csv", "found", ", and there is no other table either"));
        }
        return tables;
    }

    List<TableRow> of(TableForm form) {
        return rows.getOrDefault(form, List.of());
    }

    private static List<TableRow> table(TableForm form, byte[] bytes, Problems problems) {
        List<List<CsvReader.Field>> lines = CsvReader.read(
                decode(form, bytes, problems),
                (at, reason, remedy) -> problems.add(
                        VocabularyRules.SYNTAX, "/" + form.file(), at, Map.of("reason", reason, "remedy", remedy)));
        List<CsvReader.Field> header = lines.isEmpty() ? List.of() : lines.get(0);
        List<TableRow> rows = new ArrayList<>();
        if (!hasHeader(form, header, problems)) {
            return rows;
        }
        for (int i = 1; i < lines.size(); i++) {
            rows.add(row(form, i - 1, header, lines.get(i), problems));
        }
        return rows;
    }

    private static String decode(TableForm form, byte[] bytes, Problems problems) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            problems.add(
                    VocabularyRules.SYNTAX,
                    "/" + form.file(),
                    BEGIN,
                    Map.of(
                            "reason", "the table is not in UTF-8, so it is not read",
                            "remedy", "Save it again as CSV in UTF-8"));
            return String.join(",", form.required());
        }
    }

    /** Whether the header has what is needed to read the rows. */
    private static boolean hasHeader(TableForm form, List<CsvReader.Field> header, Problems problems) {
        List<String> names = header.stream().map(field -> field.text().strip()).toList();
        for (String required : form.required()) {
            if (!names.contains(required)) {
                problems.add(
                        VocabularyRules.MISSING,
                        "/" + form.file(),
                        BEGIN,
                        Map.of("what", "the column " + required + " of " + form.file(), "found", ""));
            }
        }
        for (int i = 0; i < header.size(); i++) {
            Location at = header.get(i).at();
            if (names.indexOf(names.get(i)) < i) {
                problems.add(
                        VocabularyRules.DUPLICATE,
                        "/" + form.file(),
                        at,
                        Map.of("what", "the column", "code", new Quoted(names.get(i)), "where", "the table"));
            } else if (!form.known().contains(names.get(i))) {
                problems.add(
                        VocabularyRules.UNKNOWN,
                        "/" + form.file(),
                        at,
                        Map.of("what", "the column", "name", new Quoted(names.get(i)), "known", form.known()));
            }
        }
        return names.containsAll(form.required());
    }

    private static TableRow row(
            TableForm form, int index, List<CsvReader.Field> header, List<CsvReader.Field> fields, Problems problems) {
        Map<String, CsvReader.Field> byColumn = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(header.size(), fields.size()); i++) {
            byColumn.putIfAbsent(header.get(i).text().strip(), unguarded(fields.get(i)));
        }
        Location begin = fields.get(0).at();
        if (fields.size() != header.size()) {
            problems.add(
                    VocabularyRules.SYNTAX,
                    "/" + form.file() + "/" + index,
                    begin,
                    Map.of(
                            "reason",
                            "the row has " + fields.size() + " fields, and the header has " + header.size(),
                            "remedy",
                            "Write a field for each column, and quote a field that has a comma in it"));
        }
        return new TableRow(form, index, byColumn, begin);
    }

    private static CsvReader.Field unguarded(CsvReader.Field field) {
        return GUARDED.matcher(field.text()).matches()
                ? new CsvReader.Field(field.text().substring(1), field.at())
                : field;
    }
}
