// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ohsel.examples.register.RunningRegister.EDITOR;
import static org.ohsel.examples.register.RunningRegister.PUBLISHER;
import static org.ohsel.examples.register.RunningRegister.READER;
import static org.ohsel.examples.register.intake.IntakeTest.json;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ohsel.examples.register.RunningRegister;
import org.ohsel.examples.register.SharedRegister;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Words are erased from wherever they are, and that is recorded without them. */
class ErasureTest {

    private static final String WORDS = "My son Oliver was turned away at the zebrafinch clinic.";

    @ParameterizedTest
    @EnumSource
    void wordsAreErasedFromEveryVersionAndFromTheSpreadsheet(SharedRegister shared) {
        RunningRegister register = shared.get();
        String csv = "Id,Type of event,Feedback\nwords,workshop,\"" + WORDS + "\"\n";
        assertEquals(
                201, register.post(EDITOR, "/api/spreadsheets", "text/csv", csv).statusCode());
        long file = json(register.get(READER, "/api/records/words/history"))
                .at("/0/spreadsheet")
                .longValue();
        assertEquals(csv, register.get(READER, "/api/spreadsheets/" + file).body());
        // In the second version the text stands elsewhere, and is the title as well.
        String second = "{\"type\":\"event\",\"id\":\"words\",\"kind\":\"workshop\",\"title\":\"" + WORDS
                + "\",\"feedback\":[{\"text\":\"The tea was cold.\"},{\"text\":\"" + WORDS + "\"}]}";
        assertEquals(
                200,
                register.put(EDITOR, "/api/records/words", second, "If-Match", "\"1\"")
                        .statusCode());

        String etag = register.get(READER, "/api/records/words/versions/2")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        assertEquals(
                304,
                register.get(READER, "/api/records/words/versions/2", "If-None-Match", etag)
                        .statusCode());

        String request = request("/feedback/1/text", "She asked for it on 3 May.");
        assertEquals(
                403,
                register.post(EDITOR, "/api/records/words/erasures", "application/json", request)
                        .statusCode());
        HttpResponse<String> answer =
                register.post(PUBLISHER, "/api/records/words/erasures", "application/json", request);
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals(3, json(answer).path("version").intValue());
        assertEquals("[2,1]", json(answer).path("changedVersions").toString());
        assertEquals(1, json(answer).path("spreadsheets").intValue());

        String expected = "{\"type\":\"event\",\"id\":\"words\",\"kind\":\"workshop\","
                + "\"feedback\":[{\"text\":\"The tea was cold.\"},{\"text\":\"[erased]\"}]}";
        assertEquals(expected, text(register, 2));
        assertEquals(
                200,
                register.get(READER, "/api/records/words/versions/2", "If-None-Match", etag)
                        .statusCode());
        assertEquals(expected, text(register, 3));
        assertThat(text(register, 1)).contains("[erased]").doesNotContain("Oliver");
        assertEquals(404, register.get(READER, "/api/spreadsheets/" + file).statusCode());
        JsonNode last = json(register.get(READER, "/api/records/words/history")).get(3);
        assertEquals("erased", last.path("what").stringValue());
        assertEquals("publisher", last.path("who").stringValue());
        assertEquals(
                "/feedback/1/text: She asked for it on 3 May.",
                last.path("detail").stringValue());
        assertNowhere(register, "zebrafinch");
        // Who still has the words in front of them cannot bring them back unseen.
        assertEquals(
                412,
                register.put(EDITOR, "/api/records/words", second, "If-Match", "\"2\"")
                        .statusCode());
    }

    /** Looks into every column of every table. */
    private static void assertNowhere(RunningRegister register, String word) {
        JdbcTemplate database = register.bean(JdbcTemplate.class);
        List<Map<String, Object>> columns =
                database.queryForList("select table_name as t, column_name as c from information_schema.columns"
                        + " where table_schema in ('PUBLIC', 'public')");
        assertTrue(columns.size() > 30);
        for (Map<String, Object> column : columns) {
            String name = "\"" + column.get("c") + "\"";
            List<String> values = database.queryForList(
                    "select cast(" + name + " as varchar) from \"" + column.get("t") + "\" where " + name
                            + " is not null",
                    String.class);
            assertFalse(
                    values.stream().anyMatch(value -> value.contains(word) || value.contains(hex(word))),
                    column.toString());
        }
    }

    /** How PostgreSQL and H2 show bytes. */
    private static String hex(String word) {
        return HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource
    void aRequestThatIsNotClearIsRefused(SharedRegister shared) {
        RunningRegister register = shared.get();
        register.post(EDITOR, "/api/records", "application/json", IntakeTest.event("unclear", "Some words"));
        assertRefused(400, register, "unclear", request("/feedback/0/text", "Asked for."));
        assertRefused(400, register, "unclear", request("title", "Asked for."));
        assertRefused(400, register, "unclear", request("/title", "It says Some words there."));
        assertRefused(400, register, "unclear", request("/title", ""));
        assertRefused(400, register, "unclear", "{\"pointers\":[],\"reason\":\"Asked for.\"}");
        assertRefused(400, register, "unclear", "{\"pointers\":[\"/title\"],\"reason\":\"Asked for.\",\"version\":7}");
        assertRefused(404, register, "never-there", request("/title", "Asked for."));
        assertEquals(
                IntakeTest.event("unclear", "Some words"),
                register.get(READER, "/api/records/unclear/versions/1").body());
    }

    @ParameterizedTest
    @EnumSource
    void anEarlierWordingIsPointedOut(SharedRegister shared) {
        RunningRegister register = shared.get();
        register.post(EDITOR, "/api/records", "application/json", IntakeTest.event("worded", "Anna said no"));
        register.put(EDITOR, "/api/records/worded", IntakeTest.event("worded", "Anna B. said no"), "If-Match", "\"1\"");
        HttpResponse<String> first = register.post(
                PUBLISHER, "/api/records/worded/erasures", "application/json", request("/title", "Asked for."));
        assertEquals("[1]", json(first).path("otherTexts").toString());
        HttpResponse<String> second = register.post(
                PUBLISHER,
                "/api/records/worded/erasures",
                "application/json",
                "{\"pointers\":[\"/title\"],\"reason\":\"Asked for.\",\"version\":1}");
        assertEquals("[1]", json(second).path("changedVersions").toString());
        assertEquals("[]", json(second).path("otherTexts").toString());
    }

    private static void assertRefused(int status, RunningRegister register, String id, String request) {
        HttpResponse<String> answer =
                register.post(PUBLISHER, "/api/records/" + id + "/erasures", "application/json", request);
        assertEquals(status, answer.statusCode(), answer.body());
    }

    private static String request(String pointer, String reason) {
        return JsonMapper.shared().writeValueAsString(Map.of("pointers", List.of(pointer), "reason", reason));
    }

    private static String text(RunningRegister register, int version) {
        return register.get(READER, "/api/records/words/versions/" + version).body();
    }
}
