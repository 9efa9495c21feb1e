// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.fix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.Framing;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;

/** Fixes change the places that they are about; the rest of the document stays byte for byte. */
class FixesTest {

    private static Findings read(String json, Framing framing) {
        try {
            return EngagementReader.strict()
                    .withFraming(framing)
                    .readLog(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))
                    .findings();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String once(String json) {
        return Fixes.apply(json, read(json, Framing.AUTO));
    }

    /** What stands for the beginning of a record. */
    private static String whole(String text) {
        return text.replace("E", "\"type\": \"event\", \"id\": \"e\", \"kind\": \"workshop\"")
                .replace('\'', '"')
                .replace("\\n", "\n")
                .replace("\\r", "\r");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // a record, an array, a log, and what a log says beside its records
                "{E, 'boroughs': 'bexley'}                    | {E, 'boroughs': ['bexley']}",
                "[{E}, {'date' :'17/06/2020' , E}]            | [{E}, {'date' :'2020-06-17' , E}]",
                "{'schemaVersion': 1.0,\\n\\n'records': [{E}]} | {'schemaVersion': '1.0',\\n\\n'records': [{E}]}",
                "{'records': [{E, 'inPublic': 'yes'}], 'schemaVersion': 1.0}"
                        + " | {'records': [{E, 'inPublic': true}], 'schemaVersion': '1.0'}",
                // NDJSON, where every pointer begins alike
                "{E}\\r\\n{E, 'inPublic': 'no'}\\r\\n{E, 'inPublic': 1} | {E}\\r\\n{E, 'inPublic': false}\\r\\n{E, 'inPublic': true}",
                // a member goes with one comma: the first, one between, the last, the only one
                "{'title': null, E}                           | {E}",
                "{E,\\n  'title': null,\\n  'place': 'P'}       | {E,\\n  'place': 'P'}",
                "{E,\\n  'title': null\\n}                     | {E\\n}",
                "{E, 'participations': [{'kind': 'attended', 'headcount': null}]} | {E, 'participations': [{'kind': 'attended'}]}",
                "{E, 'boroughs': [null , 'bexley', null]}     | {E, 'boroughs': ['bexley']}",
                "{E, 'boroughs': [ null ]}                    | {E, 'boroughs': [  ]}",
                // without records it would no longer be a log
                "{'records': null}                            | {'records': []}",
                "{'schemaVersion': '1.0', 'records' : null }  | {'schemaVersion': '1.0', 'records' : [] }",
                // a person says which of two with the same name goes
                "{E, 'place': '', 'place': ''}                | {E, 'place': '', 'place': ''}",
                "{E, 'title': null, 'title': 'T'}             | {E, 'title': null, 'title': 'T'}",
                // half of a character is still there
                "{E, 'boroughs': '\\udc00x'}                   | {E, 'boroughs': '\\udc00x'}",
                // neighbours that share a comma: one now, the other next time
                "{E, 'title': null, 'place': null}            | {E, 'place': null}",
                // a name, with escapes in it, and not one that is there already
                "{E, 'In_Public': true}                       | {E, 'inPublic': true}",
                "{E, 'In\\u0050ublic': true}                   | {E, 'inPublic': true}",
                "{E, 'In_Public': true, 'inPublic': false}    | {E, 'In_Public': true, 'inPublic': false}",
                "{E, 'In_Public': true, 'in-public': true}    | {E, 'inPublic': true, 'in-public': true}",
                // an object and an array, however they are laid out
                "{E, 'body': {\\n 'name': '}]', 'code': '08Q'\\n}, 'place': 'P'} | {E, 'body': '08Q', 'place': 'P'}",
                "{E, 'inPublic': [true]}                      | {E, 'inPublic': true}",
                "{E, 'title': 'Ünïcödé 😀', 'inPublic':'yes'}   | {E, 'title': 'Ünïcödé 😀', 'inPublic':true}",
                // what comes before a mistake in the syntax of another record, and after it
                "[{E, 'inPublic': 'yes'}, {E E}, {E, 'inPublic': 'no'}] | [{E, 'inPublic': true}, {E E}, {E, 'inPublic': false}]",
                // what the input breaks off in may have been longer
                "{E, 'inPublic': 'yes', 'boroughs': 1         | {E, 'inPublic': true, 'boroughs': 1",
                "[{E, 'inPublic': 'yes'}, {E, 'inPublic': 1   | [{E, 'inPublic': true}, {E, 'inPublic': 1",
                // only a person can say: which date, and where else the id is used
                "{E, 'date': '03/04/2017'}                    | {E, 'date': '03/04/2017'}",
                "{E, 'partOf': 'All Events'}                  | {E, 'partOf': 'All Events'}"
            })
    void onlyThePlacesOfFixesChange(String document, String corrected) {
        assertEquals(whole(corrected), once(whole(document)));
    }

    /** Found by fuzzing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'records': null}",
                "{'schema_version': '1.0', 'records': null}",
                "[{E, 'place': '', 'place': ''}]",
                "[{E, 'place': '', 'place': 'P', 'place': ''}]",
                "[{E, 'boroughs': [], 'title': null, 'boroughs': []}]",
                "[{E, 'date': null, 'date': 'event-20'}]",
                "{E, 'boroughs': '\\udc00x'}",
                "{E, 'date': '2025', 'date': '2026'}\n{E, 'date': null}",
                "{E, 'date': null, 'date': null}\n{E, 'date': null}"
            })
    void aFixRemovesWhatItIsFor(String document) {
        new FixCheck(EngagementReader.strict()).check(whole(document).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aByteOrderMarkAndBrokenLettersStay() {
        String json =
                "\ufeff{\"type\": \"event\", \"id\": \"e\", \"kind\": \"workshop\", \"place\": \"X\", \"inPublic\": \"yes\"}";
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        bytes[json.indexOf('X') + 2] = (byte) 0xFC; // two more: the mark takes three bytes
        byte[] expected = json.replace("\"yes\"", "true").getBytes(StandardCharsets.UTF_8);
        expected[json.indexOf('X') + 2] = (byte) 0xFC;
        try {
            assertArrayEquals(
                    expected,
                    Fixes.apply(
                            bytes,
                            EngagementReader.strict()
                                    .readLog(new ByteArrayInputStream(bytes))
                                    .findings()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void someOfTheFindingsCanBeCorrected() {
        String json = whole("{E, 'inPublic': 'yes', 'boroughs': 'bexley'}");
        List<Finding> found = read(json, Framing.AUTO).kept();
        assertEquals(whole("{E, 'inPublic': 'yes', 'boroughs': ['bexley']}"), Fixes.apply(json, found.subList(1, 2)));
    }

    @Test
    void framingIsThatOfTheReader() {
        String json = whole("{E, 'inPublic': 'yes'} {}\n{E, 'inPublic': 'no'}");
        Findings found = read(json, Framing.LINES);
        assertEquals(
                json.replace("\"yes\"", "true").replace("\"no\"", "false"),
                new String(
                        Fixes.apply(json.getBytes(StandardCharsets.UTF_8), Framing.LINES, found),
                        StandardCharsets.UTF_8));
    }

    @Test
    void compressedBytesAndWhatIsRightStayTheSame() throws IOException {
        byte[] json = whole("{E, 'inPublic': 'yes'}").getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(json);
        }
        byte[] bytes = compressed.toByteArray();
        Findings found = EngagementReader.strict()
                .readLog(new ByteArrayInputStream(bytes))
                .findings();
        assertEquals(1, found.size());
        assertSame(bytes, Fixes.apply(bytes, found));
        assertEquals(Map.of(), Fixes.edits(bytes, Framing.AUTO, found));
        assertSame(json, Fixes.apply(json, Findings.NONE));
    }

    @Test
    void changesCanBeHadBeforeTheyAreMade() {
        String json = whole("{E, 'inPublic': 'yes', 'boroughs': 'bexley'}");
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        Map<Finding, Edit> edits = Fixes.edits(bytes, Framing.AUTO, read(json, Framing.AUTO));
        assertEquals(
                List.of("true", "[\"bexley\"]"),
                Fixes.disjoint(edits.values()).stream().map(Edit::text).toList());
        assertEquals(
                List.of(json.indexOf("\"yes\"") + 1L, json.indexOf("\"bexley\"") + 1L),
                Fixes.disjoint(edits.values()).stream()
                        .map(edit -> edit.start().column())
                        .toList());
    }

    @Test
    void changesOfAFileAreThoseOfItsBytes(@TempDir Path folder) throws IOException {
        String json = whole("{E, 'inPublic': 'yes', 'boroughs': 'bexley'}");
        Path file = Files.writeString(folder.resolve("event.json"), json);
        Findings found = read(json, Framing.AUTO);
        assertEquals(2, Fixes.edits(file, Framing.AUTO, found).size());
        assertEquals(
                Fixes.edits(json.getBytes(StandardCharsets.UTF_8), Framing.AUTO, found),
                Fixes.edits(file, Framing.AUTO, found));
    }

    @Test
    void findingsWithoutALocationChangeNothing() {
        String json = whole("{E, 'inPublic': 'yes'}");
        assertEquals(json, Fixes.apply(json, read(json, Framing.AUTO).map(finding -> finding.at(null))));
    }
}
