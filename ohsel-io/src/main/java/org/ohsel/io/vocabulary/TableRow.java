// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.term.Certainty;
import org.ohsel.model.vocabulary.Evidence;
import org.ohsel.rules.Location;
import org.ohsel.rules.standard.VocabularyRules;

/**
 * A row of a table.
 *
 * @param form which table
 * @param index its number in the table, from 0, without the header
 * @param fields its fields, by the name of the column
 * @param begin where it begins
 */
record TableRow(TableForm form, int index, Map<String, CsvReader.Field> fields, Location begin) {

    /** A field without the spaces around it; empty if the table has no such column. */
    String text(String column) {
        CsvReader.@Nullable Field field = fields.get(column);
        return field == null ? "" : field.text().strip();
    }

    @Nullable
    String textOrNull(String column) {
        return text(column).isEmpty() ? null : text(column);
    }

    /** The codes of a list. */
    List<String> list(String column) {
        return split(column, ";");
    }

    /** The sources of a list, which may have semicolons themselves, but no space after them. */
    List<String> sources(String column) {
        return split(column, ";\\s");
    }

    private List<String> split(String column, String separator) {
        return Arrays.stream(text(column).split(separator, -1))
                .map(String::strip)
                .filter(element -> !element.isEmpty())
                .toList();
    }

    Location at(String column) {
        CsvReader.@Nullable Field field = fields.get(column);
        return field == null ? begin : field.at();
    }

    String pointer(String column) {
        return "/" + form.file() + "/" + index + (fields.containsKey(column) ? "/" + column : "");
    }

    /** What the row is about. */
    Ref ref() {
        return new Ref(text("scheme"), text("code"));
    }

    /** A code as in a record: with its list and a slash, unless that is the expected one. */
    static Ref ref(String expected, String code) {
        int slash = code.indexOf('/');
        return slash < 0 ? new Ref(expected, code) : new Ref(code.substring(0, slash), code.substring(slash + 1));
    }

    @Nullable
    PartialDate date(String column, Problems problems) {
        if (text(column).isEmpty()) {
            return null;
        }
        PartialDate date;
        try {
            date = PartialDate.parse(text(column));
        } catch (DateTimeException e) {
            problems.invalid(
                    this,
                    column,
                    "it is neither a date nor a period in EDTF",
                    "Write a date such as 2020-04-01, a period such as 2013-04-01/2020-03-31, or 2020-04-01/.. for one"
                            + " that lasts");
            return null;
        }
        if (date.isReversed()) {
            problems.add(VocabularyRules.REVERSED, this, column, Map.of("period", date));
        }
        return date;
    }

    boolean isTrue(String column, Problems problems) {
        String word = text(column).toLowerCase(Locale.ROOT);
        if (!List.of("", "true", "false").contains(word)) {
            problems.invalid(this, column, "it is neither true nor false", "Write true or false, or leave it empty");
        }
        return word.equals("true");
    }

    /** One of some words; empty if it is none of them. */
    String oneOf(String column, List<String> words, Problems problems) {
        String word = text(column);
        if (word.isEmpty() || words.contains(word)) {
            return word;
        }
        problems.invalid(
                this,
                column,
                "it is not one of the words that this column can have",
                "Write one of " + String.join(", ", words));
        return "";
    }

    @Nullable
    Evidence evidence(Problems problems) {
        return evidence("certainty", "evidence", problems);
    }

    @Nullable
    Evidence evidence(String certainty, String sources, Problems problems) {
        String code = oneOf(
                certainty, Certainty.values().stream().map(Certainty::code).toList(), problems);
        return code.isEmpty() ? null : new Evidence(Certainty.of(code), sources(sources));
    }
}
