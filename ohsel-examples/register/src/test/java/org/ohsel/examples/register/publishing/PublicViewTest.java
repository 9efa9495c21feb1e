// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ohsel.examples.register.RunningRegister;
import org.ohsel.examples.register.security.AccessTest;

/** On every page and in every answer that anybody may ask for, there is nothing that is not published. */
class PublicViewTest {

    private static final String ITEM = """
            ,{"number": "2", "title": "Quillfeather lease", "access": "exempt", "exemption": "Quillfeather, paragraph 3",
              "workstreams": ["maternity"], "statements": [{"kind": "context", "text": "Quillfeather wants more rent."}],
              "commitments": [{"text": "Offer Quillfeather less.", "due": "2020-03-01", "owners": ["07N"]}]}""";

    /** Published, with an item that is restricted. */
    private static final String MEETING = """
            {"type": "event", "id": "meeting", "kind": "public-event", "title": "Bexley meeting", "date": "2020-01-07",
             "boroughs": ["bexley"], "workstreams": ["planned-care"], "agenda": [
              {"number": "1", "title": "Bus stop", "commitments": [{"text": "Ask about the bus.", "due": "2020-02-01"}]}%s],
             "results": [{"label": "Liked it", "base": {"count": 30, "qualifier": "exact"},
              "answers": [{"option": "Yes", "count": 20}, {"option": "No", "count": 10}]}]}""";

    /** Never published; its words are nowhere else. */
    private static final String DRAFT = """
            {"type": "commissioning-activity", "id": "draft", "kind": "service-change", "title": "Zebrawood ward closes",
             "date": "2020-01-08", "boroughs": ["bexley"], "workstreams": ["maternity"],
             "commitments": [{"text": "Tell Zebrawood."}]}""";

    private static final List<String> SECRETS = List.of("Quillfeather", "Zebrawood", "ed-the-editor");

    @TempDir
    static Path folder;

    private static RunningRegister register;

    @BeforeAll
    static void start() {
        register = RunningRegister.onH2(
                folder,
                "--register.accounts[3].name=ed-the-editor",
                "--register.accounts[3].password={noop}" + RunningRegister.PASSWORD,
                "--register.accounts[3].role=EDITOR");
        take("meeting", MEETING.formatted(ITEM));
        take("draft", DRAFT);
        publish("meeting", 1);
    }

    @AfterAll
    static void stop() {
        register.close();
    }

    private static void take(String id, String json) {
        HttpResponse<String> answer =
                register.post("ed-the-editor", "/api/records?existing=replace", "application/json", json);
        assertTrue(List.of(200, 201).contains(answer.statusCode()), id + " " + answer.body());
    }

    private static void publish(String id, int version) {
        HttpResponse<String> answer = register.put(
                RunningRegister.PUBLISHER,
                "/api/records/" + id + "/publication",
                "",
                "If-Match",
                "\"" + version + "\"");
        assertEquals(200, answer.statusCode(), answer.body());
    }

    /** What anybody may ask for. */
    static List<String> paths() {
        return AccessTest.TABLE.stream()
                .filter(row -> row.startsWith("GET ") && row.endsWith(" nobody"))
                .map(row -> row.split(" ", -1)[1])
                .toList();
    }

    private static String body(@Nullable String account, String path) {
        return register.get(account, path.replace("{id}", "meeting")).body();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void nothingElseIsShown(String path) {
        String body = body(RunningRegister.NOBODY, path);
        for (String secret : SECRETS) {
            assertFalse(body.contains(secret), secret + " at " + path);
        }
        assertEquals(
                404,
                path.contains("{id}")
                        ? register.get(RunningRegister.NOBODY, path.replace("{id}", "draft"))
                                .statusCode()
                        : 404,
                path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/records?",
                "/api/records?",
                "/api/records?format=ndjson&",
                "/api/records?format=csv&",
                "/api/records?format=calendar&"
            })
    void nothingElseIsFound(String path) {
        for (String question : List.of("q=Quillfeather", "q=rent", "workstream=maternity", "body=07N")) {
            String body = body(RunningRegister.NOBODY, path + question);
            assertFalse(body.contains("Bexley meeting"), () -> path + question);
        }
        String found = body(RunningRegister.NOBODY, path + "q=bus");
        assertTrue(found.contains("Bexley meeting") && !found.contains("Quillfeather"), path);
    }

    /** Otherwise the tests above would show nothing. */
    @Test
    void staffSeeAndFindIt() {
        for (String path : List.of("/records", "/api/records")) {
            assertTrue(body(RunningRegister.READER, path).contains("Zebrawood"), path);
            assertTrue(body(RunningRegister.READER, path + "?q=rent").contains("Bexley meeting"), path);
            assertTrue(
                    body(RunningRegister.READER, path + "?workstream=maternity").contains("Bexley meeting"), path);
        }
        assertTrue(body(RunningRegister.READER, "/records/{id}").contains("Quillfeather"));
        assertTrue(body(RunningRegister.READER, "/commitments").contains("Quillfeather"));
    }

    /** Neither counts nor lists tell that there is an item that is left out. */
    @Test
    void whatIsCountedIsWhatIsShown() {
        List<String> paths = paths().stream()
                .filter(path -> path.matches(".*(coverage|timeline|commitments|you-said-we-did|commissioners)"))
                .toList();
        assertTrue(paths.size() >= 6, paths::toString);
        List<String> with =
                paths.stream().map(path -> body(RunningRegister.NOBODY, path)).toList();
        take("meeting", MEETING.formatted(""));
        publish("meeting", 2);
        List<String> without =
                paths.stream().map(path -> body(RunningRegister.NOBODY, path)).toList();
        take("meeting", MEETING.formatted(ITEM));
        publish("meeting", 3);
        for (int i = 0; i < paths.size(); i++) {
            assertEquals(withoutVersion(with.get(i)), withoutVersion(without.get(i)), paths.get(i));
        }
    }

    private static String withoutVersion(String body) {
        return body.replaceAll("\"version\":\\d,\"recorded\":\"[^\"]*\"", "");
    }
}
