// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Recognises inputs that are plainly in another format than JSON by how they begin. */
public final class ForeignFormat {

    private static final int HEAD = 1 << 13;

    /** How files of a format begin; what matters is the bytes, so each char is one. */
    private record Signature(String begin, String name) {}

    private static final List<Signature> BINARY = List.of(
            new Signature("PK\u0003\u0004", "a ZIP archive, such as a spreadsheet (.xlsx, .ods) or a document (.docx)"),
            new Signature("PK\u0005\u0006", "an empty ZIP archive"),
            new Signature("%PDF-", "a PDF document"),
            new Signature("{\\rtf", "a document in Rich Text Format"),
            new Signature("\u00D0\u00CF\u0011\u00E0", "an older Microsoft Office file (.xls, .doc)"),
            new Signature("\u0089PNG", "a picture (PNG)"),
            new Signature("GIF8", "a picture (GIF)"),
            new Signature("\u00FF\u00D8\u00FF", "a picture (JPEG)"),
            new Signature("SQLite format 3", "a database (SQLite)"),
            new Signature("PAR1", "a Parquet file"),
            new Signature("7z\u00BC\u00AF", "a 7z archive"),
            new Signature("BZh", "compressed with bzip2"),
            new Signature("\u00FD7zXZ", "compressed with xz"),
            new Signature("(\u00B5/\u00FD", "compressed with Zstandard"));

    private static final List<Signature> TEXT = List.of(
            new Signature("BEGIN:VCALENDAR", "a calendar (iCalendar)"),
            new Signature("BEGIN:VCARD", "contacts (vCard)"),
            new Signature("<!DOCTYPE HTML", "a web page (HTML)"),
            new Signature("<HTML", "a web page (HTML)"),
            new Signature("<", "XML"),
            new Signature("@PREFIX", "RDF in Turtle"),
            new Signature("@BASE", "RDF in Turtle"),
            new Signature("%YAML", "YAML"));

    /** A cell in quotes, of which the separators do not count. */
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    private static final Pattern SIGNS_OF_JSON = Pattern.compile("[{}\\[\\]]");

    private static final Pattern JSON = Pattern.compile("[\\[{]\\s*(?:[\\[{\\]}]|\"[^\"]*\"\\s*[:,])");

    private static final Pattern YAML = Pattern.compile("(?:- )?[A-Za-z_][A-Za-z0-9_ -]*:(?: .*)?");

    /** The same behind anything, such as spaces. */
    private static final Pattern YAML_WITHIN =
            Pattern.compile("(?<![A-Za-z0-9_ -])[0-9 -]*+[A-Za-z_][A-Za-z0-9_ -]*+:");

    private ForeignFormat() {}

    /** The name of the format of the input at whose first byte the window is; null if it may be JSON. */
    static @Nullable String of(Window window) throws IOException {
        int first = window.peek();
        if ((first == '{' && window.peek(1) != '\\') || first == '[') {
            return null;
        }
        String head = head(window);
        @Nullable String signed = signed(head);
        return signed != null ? signed : ofLines(head);
    }

    private static @Nullable String signed(String head) {
        for (Signature each : BINARY) {
            if (head.startsWith(each.begin())) {
                return each.name();
            }
        }
        String upper = head.toUpperCase(Locale.ROOT);
        for (Signature each : TEXT) {
            if (upper.startsWith(each.begin())) {
                return each.name().equals("XML") && upper.contains("<HTML") ? "a web page (HTML)" : each.name();
            }
        }
        return null;
    }

    /**
     * The name of the format of an input that should be a table.
     *
     * @param beginning its first bytes
     * @return the name of another format, if it is plainly in one; else null
     */
    public static @Nullable String named(byte[] beginning) {
        String head = new String(beginning, StandardCharsets.ISO_8859_1);
        String text = head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3).strip() : head.strip();
        return JSON.matcher(text).lookingAt() ? "JSON" : signed(text);
    }

    /** Of two lines or more, none of which begins like an object or an array: one may just be broken. */
    private static @Nullable String ofLines(String head) {
        List<String> lines = head.lines().filter(line -> !line.isBlank()).toList();
        if (lines.size() < 2 || lines.stream().anyMatch(line -> line.startsWith("{") || line.startsWith("["))) {
            return null;
        }
        if (lines.get(0).equals("---")
                || (YAML.matcher(lines.get(0)).matches()
                        && YAML_WITHIN.matcher(lines.get(1)).find())) {
            return "YAML";
        }
        return isTable(lines.get(0), lines.get(1)) ? "a table (CSV)" : null;
    }

    /** Two rows of a table have as many separators of one kind; two sentences may both have a comma. */
    private static boolean isTable(String first, String second) {
        if (SIGNS_OF_JSON.matcher(first).find() || SIGNS_OF_JSON.matcher(second).find()) {
            return false;
        }
        return Stream.of(",", ";", "\t").anyMatch(separator -> {
            int columns = separators(first, separator);
            return columns > 0 && columns == separators(second, separator);
        });
    }

    private static int separators(String row, String separator) {
        return QUOTED.matcher(row).replaceAll("").split(separator, -1).length - 1;
    }

    /** The beginning of the input, a char for each byte. */
    private static String head(Window window) throws IOException {
        byte[] bytes = new byte[HEAD];
        int length = 0;
        for (int b = window.peek(0); b != Window.END && length < HEAD; b = window.peek(length)) {
            bytes[length++] = (byte) b;
        }
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }
}
