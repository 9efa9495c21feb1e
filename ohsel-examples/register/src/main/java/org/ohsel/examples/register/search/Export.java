// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.search;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ohsel.examples.register.store.Dimension;
import org.ohsel.examples.register.store.IndexedRecord;
import org.ohsel.examples.register.store.StoredRecord;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.calendar.ICalendarWriter;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.EngagementValidator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes all records that answer a question, however many there are. */
@Component
class Export {

    private static final EngagementReader READER = EngagementReader.tolerant();

    /** What a spreadsheet program would work out. */
    private static final Pattern FORMULA =
            Pattern.compile("\\s*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20\\t\\r].*", Pattern.DOTALL);

    private final RecordSearch search;
    private final Vocabulary vocabulary;
    private final Clock clock;
    private final String domain;

    Export(
            RecordSearch search,
            EngagementValidator validator,
            Clock clock,
            @Value("${register.domain:localhost}") String domain) {
        this.search = search;
        this.vocabulary = validator.vocabulary();
        this.clock = clock;
        this.domain = domain;
    }

    void write(RecordQuery query, Format format, OutputStream output) {
        search.stream(query, records -> {
            try {
                switch (format) {
                    case CSV -> csv(records, output);
                    case CALENDAR ->
                        ICalendarWriter.of(domain, clock.instant())
                                .withName("Engagement")
                                .withVocabulary(vocabulary)
                                .write(new ReadRecords(records), output);
                    default -> lines(records, output);
                }
                output.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Each record as it came, but on one line: between its tokens, a line break is as good as a space. */
    private static void lines(Iterator<StoredRecord> records, OutputStream output) throws IOException {
        while (records.hasNext()) {
            String line = records.next().json().replace('\n', ' ').replace('\r', ' ') + "\n";
            output.write(line.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A row for each record, of any kind, with what it is found by; it begins with the mark from which Excel knows UTF-8. */
    private static void csv(Iterator<StoredRecord> records, OutputStream output) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
        writer.append('\uFEFF');
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        List<String> heading = new ArrayList<>(List.of("id", "version", "recorded", "type", "kind", "title", "date"));
        Stream.of(Dimension.values()).map(Dimension::code).forEach(heading::add);
        csv.writeRecord(heading);
        while (records.hasNext()) {
            StoredRecord stored = records.next();
            @Nullable EngagementRecord read = READER.readRecord(stored.json()).partial();
            if (read != null) {
                csv.writeRecord(row(stored, IndexedRecord.of(read, stored.json())));
            }
        }
        csv.flush();
        writer.flush();
    }

    private static List<String> row(StoredRecord stored, IndexedRecord indexed) {
        List<@Nullable String> cells = new ArrayList<>();
        cells.add(stored.id());
        cells.add(Integer.toString(stored.version()));
        cells.add(stored.recorded().toString());
        cells.add(indexed.type());
        cells.add(indexed.kind());
        cells.add(indexed.title());
        cells.add(indexed.date() == null ? null : indexed.date().toString());
        for (Dimension dimension : Dimension.values()) {
            cells.add(String.join("; ", indexed.codes(dimension)));
        }
        return cells.stream().map(Export::harmless).toList();
    }

    private static String harmless(@Nullable String cell) {
        if (cell == null) {
            return "";
        }
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }

    /** Stored records as values of the model, without any that cannot be read. */
    private static final class ReadRecords implements Iterator<EngagementRecord> {

        private final Iterator<StoredRecord> stored;
        private @Nullable EngagementRecord next;

        ReadRecords(Iterator<StoredRecord> stored) {
            this.stored = stored;
        }

        @Override
        public boolean hasNext() {
            while (next == null && stored.hasNext()) {
                next = READER.readRecord(stored.next().json()).partial();
            }
            return next != null;
        }

        @Override
        public EngagementRecord next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            EngagementRecord read = next;
            next = null;
            return read;
        }
    }
}
