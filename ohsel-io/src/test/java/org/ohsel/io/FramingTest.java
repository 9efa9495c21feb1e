// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.model.EngagementRecord;

/** Whether every line is a record: as told, as the name of a file says, or as the first lines show. */
class FramingTest {

    private static final EngagementReader STRICT = EngagementReader.strict();
    private static final String LOG = "{\"schemaVersion\":\"1.0\",\"records\":[";

    @TempDir
    private Path folder;

    private static String event(String id) {
        return "{\"type\":\"event\",\"id\":\"" + id + "\",\"kind\":\"workshop\",\"boroughs\":[\"bexley\"]}";
    }

    private static List<String> ids(EngagementReader reader, String text) {
        List<String> ids = new ArrayList<>();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (RecordStream records = reader.records(new ByteArrayInputStream(bytes))) {
            records.forEachRemaining(next -> {
                EngagementRecord record = next.record();
                if (record != null) {
                    ids.add(record.id());
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ids;
    }

    private static String lines(String... lines) {
        return String.join("\n", lines) + "\n";
    }

    @Test
    void aFirstLineCutAnywhereCostsNoOtherRecord() {
        String first = event("a");
        for (int cut = 1; cut < first.length(); cut++) {
            String text = lines(first.substring(0, cut), event("b"), event("c"), event("d"));
            assertEquals(List.of("b", "c", "d"), ids(STRICT, text), "cut at " + cut);
        }
    }

    @Test
    void norDoesASecondLine() {
        String second = event("b");
        for (int cut = 1; cut < second.length(); cut++) {
            String text = lines(event("a"), second.substring(0, cut), event("c"), event("d"));
            assertEquals(List.of("a", "c", "d"), ids(STRICT, text), "cut at " + cut);
        }
    }

    @Test
    void norDoesALineThatIsNoObject() {
        assertEquals(List.of("b", "c"), ids(STRICT, lines("id,kind", event("b"), event("c"))));
        assertEquals(List.of("a", "c", "d"), ids(STRICT, lines(event("a"), "}", event("c"), event("d"))));
        assertEquals(List.of("b"), ids(STRICT, lines("{\"type\":\"event\",\"id\":\"a\",\"kind\":", event("b"))));
    }

    @Test
    void aValidFirstLineMayBeLong() {
        String title = "\"title\":\"" + "long ".repeat(10) + "\",";
        String feedback = "{\"text\":\"" + "x".repeat(99_000) + "\"},";
        String first = "{\"type\":\"event\",\"id\":\"a\",\"kind\":\"workshop\"," + title + "\"feedback\":["
                + feedback.repeat(30) + "{\"text\":\"y\"}]}";
        assertEquals(List.of("a", "b", "c"), ids(STRICT, lines(first, event("b"), event("c"))));
        // One that is longer than a record may be is a finding, and costs no other.
        String longer = "{\"type\":\"event\",\"id\":\"a\",\"feedback\":[" + feedback.repeat(60) + "{\"text\":\"y\"}]}";
        assertEquals(List.of("b", "c"), ids(STRICT, lines(longer, event("b"), event("c"))));
    }

    @Test
    void aDocumentOverSeveralLinesIsOne() {
        for (String text : List.of(
                lines(LOG, event("a") + ",", event("b"), "]}"),
                lines("{\"schemaVersion\":\"1.0\",", "\"records\":[", event("a") + ",", event("b") + "]}"),
                lines("[", event("a") + ",", event("b"), "]"),
                lines("[" + event("a"), "," + event("b") + "]"))) {
            assertEquals(List.of("a", "b"), ids(STRICT, text), text);
        }
        // Also with a comma missing between two of its records, or at an end of the line before the first.
        assertEquals(List.of("a", "b"), ids(STRICT, lines(LOG, event("a"), event("b"), "]}")));
    }

    @Test
    void aCallerCanSayThatLinesAreRecords() {
        EngagementReader lines = STRICT.withFraming(Framing.LINES);
        assertEquals(List.of("b"), ids(lines, lines("{", event("b"))));
        assertEquals(List.of("a", "c"), ids(lines, lines(event("a"), "[", event("c"))));
    }

    @Test
    void aCallerCanSayThatThereIsOneDocument() throws IOException {
        EngagementReader document = STRICT.withFraming(Framing.DOCUMENT);
        String two = lines(event("a"), event("b"));
        assertEquals(List.of("a"), ids(document, two));
        Path file = Files.writeString(folder.resolve("one.ndjson"), lines("[", event("a") + ",", event("b"), "]"));
        assertEquals(2, document.readLog(file).partial().records().size());
    }

    /** Field trial, section 7, row 13. */
    @Test
    void aBracketTooManyInOneElementCostsNoOther() {
        String surplus =
                "{\"type\":\"event\",\"id\":\"a\",\"kind\":\"workshop\",\"sources\":[{\"document\":\"003\"}}]}";
        String others = "," + event("b") + ",\n" + event("c");
        assertEquals(List.of("b", "c"), ids(STRICT, "[" + surplus + others + "]"));
        assertEquals(List.of("b", "c"), ids(STRICT, LOG + surplus + others + "]}"));
        assertEquals(List.of("a", "b", "c"), ids(STRICT, "[" + event("a") + "]" + others + "]"));
        assertEquals(List.of("a", "b", "c"), ids(STRICT, LOG + event("a") + "]}" + others + "]}"));
        // An array that does end is not prolonged by what follows it.
        assertEquals(List.of("a"), ids(STRICT, "[" + event("a") + "]" + event("b")));
    }
}
