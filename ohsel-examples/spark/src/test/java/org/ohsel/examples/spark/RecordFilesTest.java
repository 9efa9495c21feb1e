// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.spark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ohsel.io.spark.RecordFiles;

/** Every record has its file and its line, however the file is divided, and what is damaged is not lost. */
class RecordFilesTest {

    private static final SparkSession SPARK = LocalSpark.session();

    @TempDir
    private Path folder;

    private static String event(int number) {
        return "{\"type\": \"event\", \"id\": \"event-" + number + "\", \"kind\": \"workshop\"}";
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static List<String> linesAndRecords(Dataset<Row> rows) {
        return rows.orderBy("position").collectAsList().stream()
                .map(row -> row.<Long>getAs("line") + " " + text(row))
                .toList();
    }

    private static String text(Row row) {
        byte[] json = row.getAs("json");
        return json == null ? null : new String(json, StandardCharsets.UTF_8);
    }

    @ParameterizedTest(name = "in blocks of {0} bytes")
    @ValueSource(longs = {1, 7, 50, 51, 52, 53, 54, 200, 1 << 20})
    void aLineBelongsToTheBlockInWhichItBegins(long bytes) throws IOException {
        // Blank lines, a line that is longer than a block, CR before LF, and no end of the last line.
        List<String> lines = List.of(
                event(1),
                "",
                event(2),
                "  ",
                "{\"type\": \"event\", \"broken",
                "x".repeat(300),
                event(3) + "\r",
                event(4));
        Path file = write("log.ndjson", String.join("\n", lines));

        Dataset<Row> rows = RecordFiles.of(SPARK).withBlockBytes(bytes).read(file.toString());

        assertEquals(
                List.of(
                        "1 " + event(1),
                        "3 " + event(2),
                        "5 {\"type\": \"event\", \"broken",
                        "6 " + "x".repeat(300),
                        "7 " + event(3),
                        "8 " + event(4)),
                linesAndRecords(rows).stream().map(String::strip).toList());
    }

    @Test
    void filesOfAFolderComeInTheOrderOfTheirNames() throws IOException {
        write("b.ndjson", event(3) + "\n" + event(4) + "\n");
        write("a.json", "{\"schemaVersion\": \"1.0\", \"records\": [\n" + event(1) + ",\n" + event(2) + "]}");
        write("_SUCCESS", "");
        write(".b.ndjson.crc", "x");

        List<Row> rows = RecordFiles.of(SPARK)
                .read(folder.toString())
                .orderBy("position")
                .collectAsList();

        assertEquals(
                List.of("a.json /records/0 2", "a.json /records/1 3", "b.ndjson  1", "b.ndjson  2"),
                rows.stream()
                        .map(row -> Path.of(URI.create(row.getAs("file"))).getFileName() + " " + row.getAs("pointer")
                                + " " + row.<Long>getAs("line"))
                        .toList());
    }

    @Test
    void compressedFilesAreReadAsTheyAreWritten() throws IOException {
        String text = IntStream.range(0, 500).mapToObj(RecordFilesTest::event).collect(Collectors.joining("\n"));
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(folder.resolve("a.ndjson.gz")))) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        try (OutputStream zstd = new ZstdOutputStream(Files.newOutputStream(folder.resolve("b.ndjson.zst")))) {
            zstd.write(text.getBytes(StandardCharsets.UTF_8));
        }
        // Compressed in spite of its name: such a file cannot be divided.
        Files.copy(folder.resolve("a.ndjson.gz"), folder.resolve("c.ndjson"));

        for (String name : List.of("a.ndjson.gz", "b.ndjson.zst", "c.ndjson")) {
            List<String> read = linesAndRecords(RecordFiles.of(SPARK)
                    .withBlockBytes(100)
                    .read(folder.resolve(name).toString()));
            assertEquals(
                    IntStream.range(0, 500)
                            .mapToObj(i -> (i + 1) + " " + event(i))
                            .toList(),
                    read,
                    name);
        }
    }

    @Test
    void whatIsDamagedIsARowWithAFinding() throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (OutputStream zstd = new ZstdOutputStream(compressed)) {
            zstd.write((event(1) + "\n").repeat(20_000).getBytes(StandardCharsets.UTF_8));
        }
        Files.write(folder.resolve("cut.ndjson.zst"), Arrays.copyOf(compressed.toByteArray(), compressed.size() / 2));
        write("empty.json", "");
        write("page.json", "<html><body>Not found</body></html>");

        List<Row> rows = RecordFiles.of(SPARK)
                .read(folder.toString())
                .where("json is null")
                .collectAsList();

        assertEquals(
                List.of("OHSEL-JSON-001", "OHSEL-JSON-006", "OHSEL-JSON-014"),
                rows.stream()
                        .map(row -> row.<Row>getList(row.fieldIndex("findings"))
                                .get(0)
                                .<String>getAs("rule"))
                        .sorted()
                        .toList());
    }

    @Test
    void aSpreadsheetHasItsFindingsAtOnce() throws IOException {
        write(
                "returns.csv",
                "type,id,kind,start\nevent,event-1,workshop,2016-05-10\nevent,event-2,workshop,yesterday\n");

        List<Row> rows = RecordFiles.of(SPARK)
                .read(folder.toString())
                .orderBy("position")
                .collectAsList();

        assertEquals("event-1", rows.get(0).getAs("json") == null ? null : id(text(rows.get(0))));
        assertTrue(rows.stream().allMatch(row -> row.<Boolean>getAs("checked")));
        List<Row> found = rows.get(1).getList(rows.get(1).fieldIndex("findings"));
        assertEquals(3L, found.get(0).<Long>getAs("line"));
        assertEquals(4L, found.get(0).<Long>getAs("column"));
        assertEquals("", found.get(0).<String>getAs("sheet"));
    }

    private static String id(String json) {
        return json.replaceAll(".*\"id\":\"([^\"]*)\".*", "$1");
    }

    @Test
    void recordsOfAColumnKeepTheOtherColumns() {
        Dataset<Row> messages = SPARK.createDataset(List.of(event(1), "{"), Encoders.STRING())
                .selectExpr("value as payload", "length(value) as size");

        List<Row> rows = RecordFiles.of(SPARK).column(messages, "payload").collectAsList();

        assertEquals(event(1).length(), rows.get(0).<Integer>getAs("size"));
        assertArrayEquals(event(1).getBytes(StandardCharsets.UTF_8), rows.get(0).getAs("json"));
        assertEquals(event(1), rows.get(0).getAs("payload"));
    }

    @Test
    void aColumnThatIsCalledLikeOneOfOursIsRefused() {
        Dataset<Row> messages =
                SPARK.createDataset(List.of("{}"), Encoders.STRING()).toDF("json");

        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> RecordFiles.of(SPARK).column(messages, "json"));
        assertTrue(refused.getMessage().contains("json") && refused.getMessage().contains("withColumnRenamed"));
    }

    @Test
    void aPathThatDoesNotExistIsSaidAtOnce() {
        String missing = folder.resolve("missing-*.json").toString();
        FileNotFoundException said = assertThrows(
                FileNotFoundException.class, () -> RecordFiles.of(SPARK).read(missing));
        assertTrue(said.getMessage().contains("missing-*.json"));
    }
}
