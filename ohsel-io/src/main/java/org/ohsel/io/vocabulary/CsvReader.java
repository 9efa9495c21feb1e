// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.ohsel.rules.Location;

/**
 * Reads the format of RFC 4180, and says of each field where it begins. Rows may also end with LF or CR; a {@link Location} has no
 * new line after a CR alone. After a mistake the rest is still read.
 */
final class CsvReader {

    /** What takes each mistake. */
    interface Flaws {
        void add(Location at, String reason, String remedy);
    }

    /**
     * A field.
     *
     * @param text its value, without quotes
     * @param at where it begins
     */
    record Field(String text, Location at) {}

    private final String text;
    private final Flaws flaws;
    private int at;
    private long line = 1;
    private int lineStart;

    private CsvReader(String text, Flaws flaws) {
        this.text = text;
        this.flaws = flaws;
    }

    /** The lines that are not blank. */
    static List<List<Field>> read(String text, Flaws flaws) {
        return new CsvReader(text, flaws).rows();
    }

    private List<List<Field>> rows() {
        List<List<Field>> rows = new ArrayList<>();
        while (at < text.length()) {
            List<Field> row = row();
            if (row.stream().anyMatch(field -> !field.text().isBlank())) {
                rows.add(row);
            }
        }
        return rows;
    }

    private List<Field> row() {
        List<Field> row = new ArrayList<>();
        row.add(field());
        while (at < text.length() && text.charAt(at) == ',') {
            at++;
            row.add(field());
        }
        if (at < text.length()) {
            lineBreak();
        }
        return row;
    }

    private Field field() {
        Location begin = location();
        if (at < text.length() && text.charAt(at) == '"') {
            return new Field(quoted(begin), begin);
        }
        String plain = rest();
        if (plain.indexOf('"') >= 0) {
            flaws.add(
                    begin,
                    "there is a quotation mark in a field that does not begin with one",
                    "Put the whole field in quotation marks, and double each one within it");
        }
        return new Field(plain, begin);
    }

    private String quoted(Location begin) {
        int open = at;
        long openLine = line;
        int openLineStart = lineStart;
        StringBuilder value = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                value.append('"');
                at += 2;
            } else if (c == '"') {
                at++;
                afterQuote();
                return value.toString();
            } else if (isLineBreak(c)) {
                int from = at;
                lineBreak();
                value.append(text, from, at);
            } else {
                value.append(c);
                at++;
            }
        }
        flaws.add(begin, "the quotation mark is never closed", "Close the field with a quotation mark");
        at = open + 1;
        line = openLine;
        lineStart = openLineStart;
        return rest();
    }

    private void afterQuote() {
        Location here = location();
        if (!rest().isEmpty()) {
            flaws.add(
                    here,
                    "there is something between the end of a quoted field and the next comma",
                    "Double each quotation mark within a field, and put a comma after the one that closes it");
        }
    }

    private String rest() {
        int from = at;
        while (at < text.length() && text.charAt(at) != ',' && !isLineBreak(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    private void lineBreak() {
        at += text.startsWith("\r\n", at) ? 2 : 1;
        if (text.charAt(at - 1) == '\n') {
            line++;
            lineStart = at;
        }
    }

    private static boolean isLineBreak(char c) {
        return c == '\r' || c == '\n';
    }

    private Location location() {
        return new Location(line, text.codePointCount(lineStart, at) + 1L);
    }
}
