// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ohsel.rules.Location;

/**
 * A CSV file, as spreadsheet programs write it: separated by commas, semicolons or tabs, in UTF-8, UTF-16 or the
 * encoding of Windows.
 */
final class CsvBook implements Book {

    private static final int LOOK_AHEAD = 1 << 16;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};

    private final CloseableIterator<CsvRecord> rows;

    private CsvBook(CloseableIterator<CsvRecord> rows) {
        this.rows = rows;
    }

    static CsvBook open(Path file, long mostBytes) throws IOException {
        if (Files.size(file) > mostBytes) {
            throw new UnreadableSheet(
                    "it is longer than " + mostBytes + " bytes", "Split it, or raise the limit of the reader");
        }
        InputStream input = new BufferedInputStream(Files.newInputStream(file), LOOK_AHEAD);
        input.mark(LOOK_AHEAD);
        byte[] beginning = input.readNBytes(LOOK_AHEAD - 1);
        input.reset();
        Encoding encoding = Encoding.of(file, beginning);
        input.skipNBytes(encoding.mark());
        Reader reader = new InputStreamReader(
                input,
                encoding.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
        String start = new String(beginning, encoding.mark(), beginning.length - encoding.mark(), encoding.charset());
        return new CsvBook(CsvReader.builder()
                .fieldSeparator(separator(start))
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(reader)
                .iterator());
    }

    /** The separator that is most frequent in the first line, outside quotation marks. */
    static char separator(String start) {
        int[] counts = new int[SEPARATORS.length];
        boolean quoted = false;
        for (int i = 0; i < start.length() && (quoted || start.charAt(i) != '\n'); i++) {
            char c = start.charAt(i);
            quoted ^= c == '"';
            for (int s = 0; s < SEPARATORS.length && !quoted; s++) {
                counts[s] += c == SEPARATORS[s] ? 1 : 0;
            }
        }
        int best = 0;
        for (int s = 1; s < SEPARATORS.length; s++) {
            best = counts[s] > counts[best] ? s : best;
        }
        return SEPARATORS[best];
    }

    @Override
    public Iterable<Sheet> sheets() {
        return List.of(new Sheet() {
            @Override
            public String name() {
                return "";
            }

            @Override
            public Iterator<Line> lines() {
                return new Rows();
            }
        });
    }

    @Override
    public List<String> leftOut() {
        return List.of();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    /** The rows; their numbers are those that a spreadsheet program shows. */
    private final class Rows implements Iterator<Line> {

        private long number;

        @Override
        public boolean hasNext() {
            try {
                return rows.hasNext();
            } catch (CsvParseException e) {
                throw new UnreadableSheet(
                        "a quotation mark is not closed, or a field is too long",
                        "Close the quotation mark in this row",
                        new Location(number + 1, 1, ""));
            } catch (UncheckedIOException e) {
                throw new UnreadableSheet("it cannot be read: " + e.getMessage(), "Save it again");
            }
        }

        @Override
        public Line next() {
            CsvRecord row = rows.next();
            number++;
            Map<Integer, Cell> cells = new TreeMap<>();
            for (int i = 0; i < row.getFieldCount(); i++) {
                String text = row.getField(i).strip();
                if (!text.isEmpty()) {
                    cells.put(i, new Cell(new Location(number, i + 1L, ""), text, null));
                }
            }
            return new Line(new Location(number, 1, ""), cells);
        }
    }

    /**
     * How the characters are encoded.
     *
     * @param charset the encoding
     * @param mark the number of bytes of the mark that says so
     */
    record Encoding(Charset charset, int mark) {

        static Encoding of(Path file, byte[] beginning) throws IOException {
            int first = beginning.length > 0 ? beginning[0] & 0xFF : 0;
            int second = beginning.length > 1 ? beginning[1] & 0xFF : 0;
            if (first == 0xEF && second == 0xBB && beginning.length > 2 && (beginning[2] & 0xFF) == 0xBF) {
                return new Encoding(StandardCharsets.UTF_8, 3);
            } else if (first == 0xFF && second == 0xFE) {
                return new Encoding(StandardCharsets.UTF_16LE, 2);
            } else if (first == 0xFE && second == 0xFF) {
                return new Encoding(StandardCharsets.UTF_16BE, 2);
            }
            return new Encoding(isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS, 0);
        }

        /** Looks at the whole file, because its only pound sign may be in the last row. */
        private static boolean isUtf8(Path file) throws IOException {
            var decoder = StandardCharsets.UTF_8.newDecoder();
            java.nio.CharBuffer characters = java.nio.CharBuffer.allocate(LOOK_AHEAD);
            ByteBuffer bytes = ByteBuffer.allocate(LOOK_AHEAD);
            try (var channel = Files.newByteChannel(file)) {
                boolean end = false;
                while (!end) {
                    end = channel.read(bytes) < 0;
                    bytes.flip();
                    characters.clear();
                    if (decoder.decode(bytes, characters, end).isError()) {
                        return false;
                    }
                    bytes.compact();
                }
                return true;
            } catch (CharacterCodingException e) {
                return false;
            }
        }
    }
}
