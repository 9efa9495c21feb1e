// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.EngagementWriter;
import org.ohsel.io.ReadRecord;
import org.ohsel.io.reading.Heading;
import org.ohsel.io.text.Framer;
import org.ohsel.io.text.Layout;
import org.ohsel.io.text.TextInput;
import org.ohsel.rules.Place;
import org.ohsel.rules.engine.FindingCollector;
import org.ohsel.rules.standard.JsonRules;

/** Reads the rows of a block. */
final class BlockRows implements FlatMapFunction<FileBlock, Row> {

    private static final long serialVersionUID = 1;

    private static final Pattern LINES = Pattern.compile("(?is).*\\.(ndjson|jsonl)(\\.(gz|zst|zstd))?");
    private static final Place DOCUMENT = new Place("", null, null);

    private final Broadcast<ExecutorReader> readers;
    private final Broadcast<SerializableConfiguration> hadoop;
    private final LinkedHashMap<String, FileImporter> importers;

    /**
     * Creates a function.
     *
     * @param readers the reader of the executor
     * @param hadoop how to open files
     * @param importers for files that are not JSON, by the ends of their names in lower case
     */
    BlockRows(
            Broadcast<ExecutorReader> readers,
            Broadcast<SerializableConfiguration> hadoop,
            Map<String, FileImporter> importers) {
        this.readers = readers;
        this.hadoop = hadoop;
        this.importers = new LinkedHashMap<>(importers);
    }

    @Override
    public Iterator<Row> call(FileBlock block) throws IOException {
        EngagementReader reader = readers.value().get();
        String name = block.file().toLowerCase(Locale.ROOT);
        for (Map.Entry<String, FileImporter> importer : importers.entrySet()) {
            if (name.endsWith(importer.getKey())) {
                return imported(block, importer.getValue(), reader);
            }
        }
        return block.isDivided() ? lines(block, reader) : document(block, reader);
    }

    private Iterator<Row> lines(FileBlock block, EngagementReader reader) throws IOException {
        BlockInput input = BlockInput.of(block, hadoop.value());
        long linesBefore = block.linesBefore() + (input.beginsInLine() ? 1 : 0);
        RowMaker rows = new RowMaker(block, linesBefore);
        // Only the beginning of a file can say that it is something else, and only that may be compressed.
        TextInput text = new TextInput(input, reader.limits().textBytes());
        Framer framer = block.start() == 0
                ? new Framer(text, Layout.LINES, reader.limits().recordBytes())
                : Framer.ofMoreLines(text, reader.limits().recordBytes());
        return new JsonRows(rows, input, framer, reader);
    }

    private Iterator<Row> document(FileBlock block, EngagementReader reader) throws IOException {
        RowMaker rows = new RowMaker(block, 0);
        try {
            InputStream input = WholeFile.open(block.file(), hadoop.value());
            TextInput text = new TextInput(input, reader.limits().textBytes(), WholeFile.isZstd(block.file()));
            Layout layout = LINES.matcher(block.file()).matches() ? Layout.LINES : Layout.AUTO;
            return new JsonRows(
                    rows, input, new Framer(text, layout, reader.limits().recordBytes()), reader);
        } catch (ZipException e) {
            FindingCollector findings = reader.validator().engine().collector();
            findings.add(
                    JsonRules.SYNTAX,
                    DOCUMENT,
                    "",
                    Map.of(
                            "reason", "the compressed input is damaged at its beginning",
                            "remedy", "compress or copy the file again"));
            return List.of(rows.other(DOCUMENT, findings.take(), Heading.NONE)).iterator();
        }
    }

    private Iterator<Row> imported(FileBlock block, FileImporter importer, EngagementReader reader) throws IOException {
        RowMaker rows = new RowMaker(block, 0);
        EngagementWriter writer = EngagementWriter.compact();
        Path copy = WholeFile.copy(block.file(), hadoop.value());
        Stream<Row> read = importer.records(copy, reader)
                .map(item -> row(item, rows, writer))
                .onClose(() -> {
                    try {
                        WholeFile.remove(copy);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
        Iterator<Row> iterator = read.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                boolean more = iterator.hasNext();
                if (!more) {
                    read.close();
                }
                return more;
            }

            @Override
            public Row next() {
                return iterator.next();
            }
        };
    }

    private static Row row(ReadRecord item, RowMaker rows, EngagementWriter writer) {
        byte @Nullable [] json =
                item.record() == null ? null : writer.write(item.record()).getBytes(StandardCharsets.UTF_8);
        return rows.record(item.place().pointer(), item.place().location(), json, item.findings(), Heading.NONE, true);
    }
}
