// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.examples.register.RunningRegister;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Questions over HTTP. */
class QuestionsTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String RECORDS = """
            {"type":"event","id":"walk","kind":"public-event","title":"=1+1","date":"2017-06-14","boroughs":["lewisham"],\
            "workstreams":["maternity"],"body":"08L","feedback":[{"text":"Parking is dear.","responses":[{"text":"We will ask.",\
            "commitments":[{"text":"Ask the council.","owners":["08L"],"due":"2017-09-01"}]}]}]}
            {"type":"event","id":"talk","kind":"survey","title":"A talk, and \\"more\\"","date":"2023-01-02","boroughs":["lewisham"],"body":"QKK"}
            {"type":"publication","id":"paper","kind":"paper","title":"A paper","publishers":["QKK"]}
            """;

    private static RunningRegister register;

    @BeforeAll
    static void start(@TempDir Path folder) {
        register = RunningRegister.onH2(folder);
        HttpResponse<String> answer =
                register.post(RunningRegister.EDITOR, "/api/records", "application/x-ndjson", RECORDS);
        assertEquals(201, answer.statusCode(), answer.body());
    }

    @AfterAll
    static void stop() {
        register.close();
    }

    private static HttpResponse<String> get(String path, String... headers) {
        return register.get(RunningRegister.READER, path, headers);
    }

    private static JsonNode json(String path) {
        HttpResponse<String> answer = get(path);
        assertEquals(200, answer.statusCode(), answer.body());
        return JSON.readTree(answer.body());
    }

    private static List<String> ids(String path) {
        return json(path)
                .path("records")
                .valueStream()
                .map(found -> found.path("id").asString())
                .toList();
    }

    private static List<String> codes(JsonNode bodies) {
        return bodies.valueStream().map(body -> body.path("code").asString()).toList();
    }

    @Test
    void answersByWhatIsAsked() {
        assertEquals(List.of("talk", "walk", "paper"), ids("/api/records"));
        assertEquals(List.of("walk"), ids("/api/records?borough=lewisham&workstream=maternity&from=2017-06&to=2017"));
        assertEquals(List.of("talk", "walk"), ids("/api/records?borough=lewisham&borough=bexley&type=event"));
        assertEquals(List.of("walk"), ids("/api/records?q=park&has=responses&kind=public-event"));
        assertEquals(List.of("paper", "walk", "talk"), ids("/api/records?sort=oldest"));
        assertEquals(List.of(), ids("/api/records?theme=cost&group=carers"));
    }

    @Test
    void aBodyIsFoundByAnyOfItsCodesAndWithThoseBeforeItIfAsked() {
        assertEquals(List.of("talk", "paper"), ids("/api/records?body=QKK"));
        assertEquals(List.of("talk", "paper"), ids("/api/records?body=E54000030"));
        assertEquals(List.of("talk", "walk", "paper"), ids("/api/records?body=QKK&predecessors=true"));
    }

    @Test
    void saysWhoWasResponsibleThenAndWhoIsNow() {
        JsonNode lewisham = json("/api/records?borough=lewisham&on=2015-06-01");
        assertEquals(List.of("08L"), codes(lewisham.path("responsibleThen")));
        assertEquals(
                "NHS Lewisham CCG",
                lewisham.path("responsibleThen").path(0).path("name").asString());
        assertEquals(List.of("QKK"), codes(lewisham.path("responsibleNow")));
        JsonNode merged = json("/api/records?borough=lewisham&on=2021-06-01");
        assertEquals(List.of("72Q"), codes(merged.path("responsibleThen")));
        assertEquals(
                "NHS South East London CCG",
                merged.path("responsibleThen").path(0).path("name").asString());
        assertEquals(List.of("walk"), ids("/api/records?body=08L&on=2015-06-01"));
        assertEquals(
                List.of("QKK"),
                codes(json("/api/records?body=08L&on=2023-06-01").path("responsibleThen")));
        assertEquals(List.of("talk", "paper"), ids("/api/records?body=08L&on=2023-06-01"));
        assertTrue(codes(json("/api/records?body=QKK&on=2015-06-01").path("responsibleThen"))
                .containsAll(List.of("07N", "07Q", "08A", "08K", "08L", "08Q")));
        assertEquals(List.of("walk"), ids("/api/records?body=QKK&on=2015-06-01"));
        JsonNode all = json("/api/commissioners?on=2012-06-01").path("commissioners");
        assertEquals(6, all.size());
        assertEquals("bexley", all.path(0).path("borough").asString());
        assertEquals(List.of("TAK"), codes(all.path(0).path("responsibleThen")));
        assertEquals(List.of("QKK"), codes(all.path(0).path("responsibleNow")));
    }

    @Test
    void refusesWhatIsWrongAndSaysWhatToWrite() {
        String path =
                "/api/records?borough=atlantis&on=2015&sort=up&size=0&has=x&type=events&colour=red&q=a&q=b&from=June";
        HttpResponse<String> answer = get(path);
        assertEquals(400, answer.statusCode());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElseThrow());
        List<String> wrong = JSON.readTree(answer.body())
                .path("findings")
                .valueStream()
                .map(finding -> finding.path("parameter").asString())
                .sorted()
                .toList();
        assertEquals(List.of("borough", "colour", "from", "has", "on", "q", "size", "sort", "type"), wrong);
        assertTrue(answer.body().contains("Write one of newest, oldest, recorded, relevance."), answer.body());
        assertEquals(400, get("/api/records?after=nonsense").statusCode());
        assertEquals(400, get("/api/records?on=2015-06-01").statusCode());
        assertEquals(400, get("/api/records?kind=no-such-kind").statusCode());
        assertEquals(400, get("/api/commitments?until=2017").statusCode());
        assertEquals(400, get("/api/coverage?size=3").statusCode());
        assertEquals(400, get("/api/commissioners?borough=x").statusCode());
        assertEquals(406, get("/api/records", "Accept", "image/png").statusCode());
    }

    @Test
    void linksToTheNextPageAndBack() {
        HttpResponse<String> first = get("/api/records?size=2&type=event&type=");
        assertEquals(List.of(), first.headers().allValues("Link"));
        HttpResponse<String> page = get("/api/records?size=2");
        String link = page.headers().firstValue("Link").orElseThrow();
        assertTrue(link.endsWith(">; rel=\"next\""), link);
        String next = link.substring(1, link.indexOf('>'));
        assertEquals(List.of("paper"), ids(next));
        String back = get(next).headers().firstValue("Link").orElseThrow();
        assertTrue(back.endsWith(">; rel=\"prev\""), back);
        assertEquals(List.of("talk", "walk"), ids(back.substring(1, back.indexOf('>'))));
    }

    @Test
    void answersInEveryFormat() {
        String lines = get("/api/records?sort=oldest", "Accept", "application/x-ndjson")
                .body();
        assertEquals(
                List.of("paper", "walk", "talk"),
                lines.lines()
                        .map(line -> JSON.readTree(line).path("id").asString())
                        .toList());
        assertEquals(lines, get("/api/records?sort=oldest&format=ndjson&size=1").body());
        List<String> csv = get("/api/records?sort=oldest", "Accept", "text/csv")
                .body()
                .lines()
                .toList();
        assertEquals("\uFEFFid,version,recorded,type,kind,title,date,borough,workstream,body,group,theme", csv.get(0));
        assertTrue(
                csv.get(2).matches("walk,1,[^,]*,event,public-event,'=1\\+1,2017-06-14,lewisham,maternity,08L,,"),
                csv.get(2));
        assertTrue(
                csv.get(3).matches("talk,1,[^,]*,event,survey,\"A talk, and \"\"more\"\"\",2023-01-02,lewisham,,QKK,,"),
                csv.get(3));
        String calendar = get("/api/records", "Accept", "text/calendar").body();
        assertTrue(calendar.startsWith("BEGIN:VCALENDAR\r\n") && calendar.endsWith("END:VCALENDAR\r\n"), calendar);
        assertTrue(calendar.contains("UID:walk@localhost\r\n"), calendar);
        assertEquals(3, calendar.split("BEGIN:VEVENT", -1).length - 1, "two events and a deadline");
    }

    @Test
    void answersNothingAgainThatIsKnown() {
        HttpResponse<String> list = get("/api/records");
        String tag = list.headers().firstValue("ETag").orElseThrow();
        assertEquals(304, get("/api/records", "If-None-Match", tag).statusCode());
        assertEquals(
                200,
                register.get(RunningRegister.NOBODY, "/api/records", "If-None-Match", tag)
                        .statusCode());
        HttpResponse<String> one = get("/api/records/walk");
        assertEquals("\"1\"", one.headers().firstValue("ETag").orElseThrow());
        assertEquals(304, get("/api/records/walk", "If-None-Match", "\"1\"").statusCode());
        String modified = one.headers().firstValue("Last-Modified").orElseThrow();
        assertEquals(
                304, get("/api/records/walk", "If-Modified-Since", modified).statusCode());
        assertEquals(RECORDS.lines().findFirst().orElseThrow(), one.body());
        assertEquals(404, get("/api/records/nobody").statusCode());
        String extra = "{\"type\":\"event\",\"id\":\"extra\",\"kind\":\"survey\",\"date\":\"1999\"}";
        assertEquals(
                201,
                register.put(RunningRegister.EDITOR, "/api/records/extra", extra, "If-None-Match", "*")
                        .statusCode());
        HttpResponse<String> changed = get("/api/records", "If-None-Match", tag);
        assertEquals(200, changed.statusCode());
        assertNotEquals(tag, changed.headers().firstValue("ETag").orElseThrow());
        assertEquals(
                204,
                register.delete(RunningRegister.EDITOR, "/api/records/extra", "If-Match", "\"1\"")
                        .statusCode());
        assertEquals(List.of("talk", "walk", "paper"), ids("/api/records"));
    }

    @Test
    void thePublicSeesOnlyWhatIsPublished() {
        for (String path : List.of(
                "/api/records",
                "/api/records?q=parking",
                "/api/records?format=ndjson",
                "/api/records?format=csv",
                "/api/records?format=calendar",
                "/api/commitments",
                "/api/coverage")) {
            HttpResponse<String> answer = register.get(RunningRegister.NOBODY, path);
            assertEquals(200, answer.statusCode(), path);
            assertFalse(answer.body().matches("(?s).*(walk|council|lewisham).*"), answer.body());
        }
        assertEquals(
                404, register.get(RunningRegister.NOBODY, "/api/records/walk").statusCode());
    }

    @Test
    void listsCommitmentsAndCoverage() {
        JsonNode commitments =
                json("/api/commitments?until=2017-09-01&owner=08L").path("commitments");
        assertEquals(1, commitments.size());
        assertEquals("walk", commitments.path(0).path("record").path("id").asString());
        assertEquals(
                "/feedback/0/responses/0/commitments/0",
                commitments.path(0).path("pointer").asString());
        assertTrue(commitments.path(0).path("isOverdue").asBoolean());
        assertEquals(0, json("/api/commitments?owner=QKK").path("commitments").size());
        assertEquals(
                "[{\"borough\":\"lewisham\",\"workstream\":\"maternity\",\"records\":1}]",
                json("/api/coverage?borough=lewisham").path("cells").toString());
    }
}
