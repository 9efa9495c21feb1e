// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** A reader accepts as much as its limits allow and no more, and reads truncated and compressed inputs to the end. */
class LimitsTest {

    private static final String EVENT = "{\"type\":\"event\",\"id\":\"e%s\",\"kind\":\"workshop\"}";

    private static String lines(int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append(EVENT.formatted(i)).append('\n');
        }
        return lines.toString();
    }

    private static List<String> found(Limits limits, byte[] text) throws IOException {
        try (RecordStream records =
                EngagementReader.strict().withLimits(limits).records(new ByteArrayInputStream(text))) {
            int[] read = {0};
            records.forEachRemaining(next -> read[0] += next.record() == null ? 0 : 1);
            List<String> found = new ArrayList<>(List.of(read[0] + " records"));
            records.findings().forEach(finding -> found.add(finding.location() + " " + finding.ruleId()));
            return found;
        }
    }

    private static List<String> found(Limits limits, String text) throws IOException {
        return found(limits, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aTextOfExactlyTheLimitIsRead() throws IOException {
        String text = lines(3);
        assertEquals(List.of("3 records"), found(Limits.standard().withTextBytes(text.length()), text));
    }

    @Test
    void aTextThatIsTooLongEndsThereAndWhatItIsCutThroughIsNotBlamed() throws IOException {
        String text = lines(3);
        int line = text.length() / 3;
        assertEquals(
                List.of("2 records", "3:11 OHSEL-JSON-011"),
                found(Limits.standard().withTextBytes(2 * line + 10), text));
    }

    @Test
    void aRecordIsAsLongAsTheLimitWhateverTheBuffersAre() throws IOException {
        String text = lines(2);
        int length = text.length() / 2 - 1;
        assertEquals(List.of("2 records"), found(Limits.standard().withRecordBytes(length), text));
        assertEquals(
                List.of("0 records", "1:1 OHSEL-JSON-011", "2:1 OHSEL-JSON-011"),
                found(Limits.standard().withRecordBytes(length - 1), text));
    }

    @Test
    void depthStringsNamesNumbersAndElementsAreLimitedWhereTheyAre() throws IOException {
        String begin = "{\"type\":\"event\",\"id\":\"e\",\"kind\":\"workshop\",";
        Limits limits = Limits.standard()
                .withDepth(4)
                .withStringLength(10)
                .withNameLength(10)
                .withNumberLength(10)
                .withElements(2);
        assertEquals(
                List.of("0 records", "1:52 OHSEL-JSON-011"),
                found(limits, begin + "\"title\":\"" + "x".repeat(11) + "\"}"));
        assertEquals(
                List.of("1 records", "1:75 OHSEL-JSON-011"),
                found(limits, begin + "\"boroughs\":[\"bexley\",\"bromley\",\"lewisham\",\"lambeth\"]}"));
        assertEquals(
                "0 records", found(limits, begin + "\"status\":123456789012}").get(0));
        assertEquals("0 records", found(limits, begin + "\"elevenchars\":1}").get(0));
        assertEquals("0 records", found(limits, begin + "\"x\":[[[[1]]]]}").get(0));
    }

    @Test
    void findingsAreCountedThatAreNotKept() {
        EngagementReader reader =
                EngagementReader.strict().withLimits(Limits.standard().withMostFindings(2));
        Result<?> read = reader.readLog("[1,2,3,4,5]");
        assertEquals(2, read.findings().kept().size());
        assertEquals(5, read.findings().count());
        Result<?> again = reader.withLimits(Limits.standard()).readLog("[1,2,3,4,5]");
        assertEquals(5, again.findings().kept().size());
    }

    @Test
    void aLogInMemoryHasALimitOfItsOwn() throws IOException {
        EngagementReader reader =
                EngagementReader.strict().withLimits(Limits.standard().withLogBytes(100));
        InputStream text = new ByteArrayInputStream(lines(50).getBytes(StandardCharsets.UTF_8));
        assertEquals(1, reader.readLog(text).findings().countByRule().get("OHSEL-JSON-011"));
    }

    @Test
    void aLimitThatLeavesNothingIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Limits.standard().withDepth(0));
        assertThrows(IllegalArgumentException.class, () -> Limits.standard().withMostFindings(-1));
        assertThrows(
                IllegalArgumentException.class, () -> EngagementReader.strict().withThreads(0));
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void compressedTextThatIsCutShortIsReadAsFarAsItGoes() throws IOException {
        byte[] all = gzip(lines(1000));
        List<String> found = found(Limits.standard(), Arrays.copyOf(all, all.length / 2));
        assertEquals(2, found.size(), found.toString());
        int read = Integer.parseInt(found.get(0).replace(" records", ""));
        assertTrue(found.get(1).startsWith((read + 1) + ":"), found.toString());
        assertTrue(found.get(1).endsWith(" OHSEL-JSON-001"), found.toString());
    }

    @Test
    void compressedTextWithAWrongChecksumIsSaid() throws IOException {
        byte[] all = gzip(lines(3));
        all[all.length - 8] ^= 1;
        assertEquals(List.of("3 records", "4:1 OHSEL-JSON-001"), found(Limits.standard(), all));
    }

    /**
     * As the standard says, and as those write it who append to a file. Not every input can tell that there is more.
     */
    @Test
    void severalCompressedTextsJoinedAreOne() throws IOException {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.writeBytes(gzip(EVENT.formatted(1) + "\n"));
        joined.writeBytes(gzip(EVENT.formatted(2) + "\n"));
        InputStream input = new FilterInputStream(new ByteArrayInputStream(joined.toByteArray())) {
            @Override
            public int available() {
                return 0;
            }
        };
        assertEquals(
                2, EngagementReader.strict().readLog(input).partial().records().size());
    }
}
