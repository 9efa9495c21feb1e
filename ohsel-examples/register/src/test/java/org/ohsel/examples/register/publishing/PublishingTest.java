// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.examples.register.RunningRegister;
import org.ohsel.examples.register.store.Actions;
import org.ohsel.examples.register.store.Audience;
import org.ohsel.examples.register.store.HistoryEntry;
import org.ohsel.examples.register.store.IndexedRecord;
import org.ohsel.examples.register.store.NewVersion;
import org.ohsel.examples.register.store.RecordStore;
import org.ohsel.examples.register.store.StoredRecord;
import org.ohsel.io.EngagementReader;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The public sees what was published and no more, until it is withdrawn. */
class PublishingTest {

    private static final String OPEN = "{\"type\":\"event\",\"id\":\"%s\",\"kind\":\"public-event\",\"title\":\"%s\"}";

    /** The words and terms of item 2 are nowhere else. */
    private static final String MEETING = """
            {"type": "event", "id": "meeting", "kind": "public-event", "title": "Meeting", "date": "2020-01-07", "agenda": [
              {"number": "1", "title": "Bus stop", "commitments": [{"text": "Ask about the bus."}]},
              {"number": "2", "title": "Quillfeather lease", "access": "exempt", "exemption": "Schedule 12A, paragraph 3",
               "workstreams": ["maternity"], "statements": [{"kind": "context", "text": "Quillfeather wants more rent."}],
               "commitments": [{"text": "Offer Quillfeather less."}]}]}""";

    @TempDir
    static Path folder;

    private static RunningRegister register;

    @BeforeAll
    static void start() {
        register = RunningRegister.onH2(folder);
    }

    @AfterAll
    static void stop() {
        register.close();
    }

    private static void store(String id, int version, String json) {
        IndexedRecord indexed =
                IndexedRecord.of(EngagementReader.tolerant().readRecord(json).partial(), json);
        register.bean(RecordStore.class).add("editor", null, List.of(new NewVersion(id, version, json, indexed)));
    }

    private static HttpResponse<String> publish(String id, String etag, String query) {
        return register.put(
                RunningRegister.PUBLISHER, "/api/records/" + id + "/publication" + query, "", "If-Match", etag);
    }

    private static HttpResponse<String> publish(String id, int version) {
        return publish(id, "\"" + version + "\"", "");
    }

    private static Optional<String> seen(Audience audience, String id) {
        return register.bean(RecordStore.class).find(audience, id).map(StoredRecord::json);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return new JsonMapper().readTree(answer.body());
    }

    private static List<String> history(String id) {
        return register.bean(Actions.class).history(id).stream()
                .map(HistoryEntry::toString)
                .toList();
    }

    @Test
    void thePublicSeesThePublishedVersionUntilItIsWithdrawn() {
        String first = OPEN.formatted("open", "First");
        String second = OPEN.formatted("open", "Second");
        store("open", 1, first);
        assertEquals(Optional.empty(), seen(Audience.PUBLIC, "open"));
        assertEquals(200, publish("open", 1).statusCode());
        assertEquals(Optional.of(first), seen(Audience.PUBLIC, "open"));
        store("open", 2, second);
        assertEquals(Optional.of(first), seen(Audience.PUBLIC, "open"));
        assertEquals(Optional.of(second), seen(Audience.STAFF, "open"));
        assertEquals(412, publish("open", 1).statusCode(), "nobody publishes what is not the newest");
        assertEquals(200, publish("open", 2).statusCode());
        assertEquals(Optional.of(second), seen(Audience.PUBLIC, "open"));
        assertEquals(
                204,
                register.delete(RunningRegister.PUBLISHER, "/api/records/open/publication")
                        .statusCode());
        assertEquals(Optional.empty(), seen(Audience.PUBLIC, "open"));
        assertEquals(
                404,
                register.delete(RunningRegister.PUBLISHER, "/api/records/open/publication")
                        .statusCode());
        List<String> history = history("open");
        assertEquals(5, history.size(), history::toString);
        assertTrue(history.get(1).contains("published") && history.get(1).contains("publisher"), history::toString);
        assertTrue(history.get(4).contains("withdrawn"), history::toString);
    }

    @Test
    void whatIsRestrictedIsNotEvenFound() {
        store("meeting", 1, MEETING);
        assertEquals(
                List.of("/agenda/1"),
                register.bean(Publishing.class).examine("meeting").orElseThrow().withheld());
        assertEquals(200, publish("meeting", 1).statusCode());
        String seen = seen(Audience.PUBLIC, "meeting").orElseThrow();
        assertTrue(seen.contains("Bus stop") && !seen.contains("Quillfeather") && !seen.contains("12A"), seen);
        JdbcTemplate database = register.bean(JdbcTemplate.class);
        for (String table : List.of("edition", "edition_term", "edition_commitment")) {
            String rows = database.queryForList("select * from " + table + " where audience = 'public'")
                    .toString();
            assertFalse(rows.contains("Quillfeather"), table);
            assertFalse(rows.contains("maternity"), table);
            assertTrue(rows.contains("bus") || table.equals("edition_term"), "what is open is found");
        }
    }

    @Test
    void restrictedRecordsAreNotPublished() {
        store(
                "paper",
                1,
                "{\"type\":\"publication\",\"id\":\"paper\",\"kind\":\"paper\",\"title\":\"Lease\",\"access\":\"exempt\"}");
        HttpResponse<String> answer = publish("paper", 1);
        assertEquals(409, answer.statusCode());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElseThrow());
        assertEquals(Optional.empty(), seen(Audience.PUBLIC, "paper"));
    }

    /** 943 476 5919 is a valid NHS number, made up for examples. */
    @Test
    void errorsOfThePacksRefuse() {
        store(
                "nhs-number",
                1,
                "{\"type\":\"event\",\"id\":\"nhs-number\",\"kind\":\"public-event\",\"feedback\":[{\"text\":\"Her number is"
                        + " 943 476 5919.\"}]}");
        HttpResponse<String> answer = publish("nhs-number", 1);
        assertEquals(409, answer.statusCode());
        assertEquals("OHSEL-PRIVACY-001", json(answer).at("/findings/0/rule").asString());
        assertFalse(json(answer).has("confirmation"));
        assertFalse(answer.body().contains("5919"), "what is personal is not repeated");
        assertEquals(Optional.empty(), seen(Audience.PUBLIC, "nhs-number"));
    }

    @Test
    void warningsAreToBeConfirmedOneByOne() {
        String event = """
                {"type": "event", "id": "small", "kind": "public-event", "results": [{"label": "Ward", "base": {"count": 20, "qualifier": "exact"},
                  "answers": [{"option": "Good", "count": 17}, {"option": "Poor", "count": 3}]}]%s}""";
        store("small", 1, event.formatted(""));
        HttpResponse<String> first = publish("small", 1);
        assertEquals(409, first.statusCode());
        assertEquals("OHSEL-DISCLOSE-001", json(first).at("/findings/0/rule").asString());
        String confirmation = json(first).get("confirmation").asString();
        assertEquals(409, publish("small", "\"1\"", "?confirm=yes").statusCode());
        store("small", 2, event.formatted(", \"feedback\": [{\"text\": \"Ring me on 020 7946 0000.\"}]"));
        HttpResponse<String> second = publish("small", "\"2\"", "?confirm=" + confirmation);
        assertEquals(409, second.statusCode(), "there is more to confirm now");
        assertEquals(2, json(second).get("findings").size());
        String other = json(second).get("confirmation").asString();
        assertEquals(200, publish("small", "\"2\"", "?confirm=" + other).statusCode());
        assertTrue(seen(Audience.PUBLIC, "small").isPresent());
        assertTrue(
                history("small").get(2).contains("OHSEL-DISCLOSE-001 /results/0/answers/1"),
                history("small")::toString);
    }

    @Test
    void whatIsNotThereOrNotSaidIsRefused() {
        assertEquals(404, publish("no-such-record", 1).statusCode());
        assertEquals(
                428,
                register.put(RunningRegister.PUBLISHER, "/api/records/open/publication", "")
                        .statusCode());
        for (String etag : List.of("*", "1", "\"0\"", "\"1\", \"2\"", "\"99999999999\"")) {
            assertEquals(400, publish("open", etag, "").statusCode(), etag);
        }
    }

    @Test
    void aDeletedRecordIsNotShown() {
        store("deleted", 1, OPEN.formatted("deleted", "Deleted"));
        publish("deleted", 1);
        register.bean(RecordStore.class).add("editor", null, List.of(NewVersion.deletion("deleted", 2)));
        assertEquals(Optional.empty(), seen(Audience.PUBLIC, "deleted"));
        assertEquals(
                0,
                register.bean(JdbcTemplate.class)
                        .queryForObject("select count(*) from public_copy where record_id = 'deleted'", Integer.class));
    }
}
