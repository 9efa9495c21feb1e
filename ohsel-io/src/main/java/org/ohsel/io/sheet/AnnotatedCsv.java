// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a CSV file again with a last column of reasons. What is in the file stays as it is, with its quotation marks, line ends
 * and encoding: FastCSV says on which line each row begins, and the lines are copied.
 */
final class AnnotatedCsv {

    private static final int LOOK_AHEAD = 1 << 16;
    private static final int MOST_ROWS_ABOVE = 60;

    private final Path from;
    private final Charset encoding;
    private final int mark;
    private final char separator;

    /** The characters of the line that says what the separator is. */
    private final int skipped;

    /** How bytes are taken for characters: one by one, unless each character has two. */
    private final Charset bytes;

    /** The number of columns before the reasons. */
    private int width;

    private int heading;
    private boolean isThere;

    private AnnotatedCsv(Path from, byte[] beginning) throws IOException {
        CsvEncoding found = CsvEncoding.of(from);
        this.from = from;
        this.encoding = found.charset();
        this.mark = found.mark();
        CsvForm form = CsvForm.of(new String(beginning, mark, beginning.length - mark, encoding));
        this.separator = form.separator();
        this.skipped = form.skipped();
        this.bytes = encoding.name().startsWith("UTF-16") ? encoding : StandardCharsets.ISO_8859_1;
    }

    /**
     * Writes the copy.
     *
     * @return the number of rows; reasons for those behind were not written
     */
    static long write(Path from, Annotations annotations, OutputStream to) throws IOException {
        byte[] beginning;
        try (InputStream input = Files.newInputStream(from)) {
            beginning = input.readNBytes(LOOK_AHEAD);
        }
        AnnotatedCsv csv = new AnnotatedCsv(from, beginning);
        csv.measure();
        to.write(beginning, 0, csv.mark);
        Writer writer = new BufferedWriter(new OutputStreamWriter(to, csv.bytes));
        writer.write(csv.beginning(beginning));
        long rows = csv.copy(annotations.reasons(), writer);
        writer.flush();
        return rows;
    }

    /** The line that says what the separator is, as it was. */
    private String beginning(byte[] read) {
        return new String(read, mark, read.length - mark, bytes).substring(0, skipped);
    }

    private Reader reader() throws IOException {
        InputStream input = Files.newInputStream(from);
        input.skipNBytes(mark);
        Reader reader = new BufferedReader(new InputStreamReader(input, bytes));
        reader.skip(skipped);
        return reader;
    }

    private CloseableIterator<CsvRecord> rows() throws IOException {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .ofCsvRecord(reader())
                .iterator();
    }

    /** Looks for the widest row, and for reasons of an earlier run. */
    private void measure() throws IOException {
        try (CloseableIterator<CsvRecord> rows = rows()) {
            for (int row = 1; rows.hasNext(); row++) {
                CsvRecord record = rows.next();
                int reasons = row <= MOST_ROWS_ABOVE ? reasons(record) : -1;
                if (reasons >= 0) {
                    isThere = true;
                    width = reasons;
                    heading = row;
                    return;
                }
                boolean isEmpty = record.getFields().stream().allMatch(String::isBlank);
                heading = heading == 0 && !isEmpty ? row : heading;
                width = Math.max(width, record.getFieldCount());
            }
        } catch (CsvParseException e) {
            // The rows before the mistake are measured; those behind it are copied without reasons.
            return;
        }
    }

    private static int reasons(CsvRecord row) {
        for (int i = 0; i < row.getFieldCount(); i++) {
            if (AnnotatedColumn.isHeading(row.getField(i))) {
                return i;
            }
        }
        return -1;
    }

    private long copy(Map<Long, String> reasons, Writer to) throws IOException {
        long number = 0;
        try (CloseableIterator<CsvRecord> rows = rows();
                Reader reader = reader()) {
            AnnotatedLines lines = new AnnotatedLines(reader);
            boolean isWhole = true;
            @Nullable CsvRecord row = rows.hasNext() ? rows.next() : null;
            while (row != null) {
                @Nullable CsvRecord after = null;
                try {
                    after = rows.hasNext() ? rows.next() : null;
                } catch (CsvParseException e) {
                    isWhole = false;
                }
                String text = lines.until(
                        after != null ? after.getStartingLineNumber() : isWhole ? Long.MAX_VALUE : lineBehind(row));
                number++;
                @Nullable String reason = reasons.get(number);
                boolean isHeading = number == heading && !reasons.isEmpty();
                to.write(changed(text, row.getFieldCount(), isHeading ? heading(reason) : reason, reasons.isEmpty()));
                row = after;
            }
            lines.copyRest(to);
        } catch (CsvParseException e) {
            throw new UnreadableSheet("a quotation mark in its first row is not closed", "Close it");
        }
        return number;
    }

    /** The line behind a row, before one that cannot be read. */
    private static long lineBehind(CsvRecord row) {
        long breaks = row.getFields().stream()
                .mapToLong(field -> field.split("\r\n|\r|\n", -1).length - 1L)
                .sum();
        return row.getStartingLineNumber() + breaks + 1;
    }

    private static String heading(@Nullable String reason) {
        return AnnotatedCopy.HEADING + (reason == null ? "" : "\n" + reason);
    }

    private String changed(String text, int fields, @Nullable String reason, boolean without) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        String content = text.substring(0, end);
        if (content.isEmpty() && reason == null) {
            return text;
        }
        boolean drop = isThere && fields > width;
        String kept = drop ? content.substring(0, lastSeparator(content)) : content;
        if (without) {
            return kept + text.substring(end);
        }
        int missing = width - (drop ? fields - 1 : fields);
        String written = reason == null ? "" : quoted(reason);
        return kept + String.valueOf(separator).repeat(Math.max(0, missing) + 1) + written + text.substring(end);
    }

    /** A reason in the encoding of the file, in quotation marks, on one line. */
    private String quoted(String reason) {
        String line = reason.equals(AnnotatedCopy.HEADING)
                ? reason
                : "\"" + reason.replace("\"", "\"\"").replaceAll("(?<!\\s)\\s*\n\\s*", " | ") + "\"";
        return bytes.equals(encoding) ? line : new String(line.getBytes(encoding), bytes);
    }

    /** Where the last column of a row begins: at the last separator outside quotation marks. */
    private int lastSeparator(String row) {
        int last = 0;
        boolean quoted = false;
        boolean begins = true;
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == '"' && (quoted || begins)) {
                quoted = !quoted;
                begins = true;
            } else {
                last = c == separator && !quoted ? i : last;
                begins = !quoted && (c == separator || (begins && c == ' '));
            }
        }
        return last;
    }
}
