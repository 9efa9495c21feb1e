// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ohsel.examples.register.pages.FormError;
import org.ohsel.io.EngagementWriter;
import org.ohsel.model.event.Event;
import org.ohsel.model.example.Examples;
import org.ohsel.rules.EngagementValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** From what is typed to the record, and back. */
class EventFormTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNode NOTHING = MissingNode.getInstance();

    /** It has members that the form does not show, at each level. */
    private static final String RECORD = """
            {"type": "event", "id": "e1", "kind": "public-event", "title": "Open day", "date": "2017-06",
             "inPublic": true, "weather": "fine",
             "participations": [
               {"kind": "attended", "groups": ["patients"], "headcount": {"count": 40, "qualifier": "exact", "by": "hand"}},
               {"kind": "invited", "groups": ["carers"], "recruitment": "open"}],
             "feedback": [{"text": "Parking is hard.", "sentiment": "negative",
               "responses": [{"text": "A bus will run.", "reason": "No land", "commitments": [{"text": "Run a bus.", "owners": ["QKK"]}]},
                             {"text": "Thank you."}]}]}""";

    private final EventDrafts drafts = new EventDrafts(EngagementValidator.standard());

    @Test
    void anUnchangedFormLeavesTheRecordAsItIs() {
        JsonNode record = JSON.readTree(RECORD);
        assertEquals(record, EventJson.write(sentBack(record), record));
    }

    @Test
    void theExamplesOfTheLibrarySurviveTheForm() {
        List<Event> events = Examples.log().records().stream()
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .toList();
        assertTrue(events.size() > 1);
        for (Event event : events) {
            JsonNode record = JSON.readTree(EngagementWriter.compact().write(event));
            assertEquals(record, EventJson.write(sentBack(record), record));
        }
    }

    @Test
    void whatTheFormDoesNotShowIsKeptBesideWhatChanges() {
        JsonNode record = JSON.readTree(RECORD);
        EventForm form = sentBack(record)
                .with("/title", "Open evening")
                .with("/participations/0/headcount/count", "41")
                .with("/feedback/0/responses/0/commitments/0/due.year", "2018");
        String expected = RECORD.replace("Open day", "Open evening")
                .replace("\"count\": 40", "\"count\": 41")
                .replace("\"owners\": [\"QKK\"]", "\"owners\": [\"QKK\"], \"due\": \"2018\"");
        assertEquals(JSON.readTree(expected), EventJson.write(form, record));
    }

    @Test
    void aRemovedRowGoesAndTheOthersKeepWhatIsTheirs() {
        JsonNode record = JSON.readTree(RECORD);
        EventForm form = sentBack(record).without("/participations/0");
        assertEquals(
                JSON.readTree("[{\"kind\":\"invited\",\"groups\":[\"carers\"],\"recruitment\":\"open\"}]"),
                EventJson.write(form, record).path("participations"));
    }

    @Test
    void whatIsEmptiedIsLeftOut() {
        JsonNode record = JSON.readTree("""
                {"type": "event", "id": "e1", "kind": "public-event", "place": "Hall", "boroughs": ["bexley"],
                 "participations": [{"kind": "attended", "headcount": {"count": 4, "qualifier": "exact"}}]}""");
        EventForm form = sentBack(record)
                .with("/place", " ")
                .with("/boroughs", "")
                .with("/participations/0/headcount/count", "");
        assertEquals(JSON.readTree("""
                {"type": "event", "id": "e1", "kind": "public-event", "participations": [{"kind": "attended"}]}"""), EventJson.write(form, record));
    }

    @Test
    void rowsBeyondThoseShownAreKept() {
        JsonNode record = JSON.readTree("{\"type\":\"event\",\"id\":\"e1\",\"kind\":\"survey\",\"sources\":["
                + "{\"document\":\"a\"},".repeat(24) + "{\"document\":\"z\"}]}");
        EventForm form = sentBack(record);
        assertEquals(20, form.rows("/sources"));
        assertEquals(record, EventJson.write(form, record));
    }

    @Test
    void emptyNewRowsAreLeftOut() {
        EventForm form = sent(Map.of("/title", "A", "/kind", "survey", "/id", "e1"))
                .withRow("/feedback")
                .withRow("/feedback")
                .with("/feedback/1/text", "Good.");
        assertEquals(
                JSON.readTree("[{\"text\":\"Good.\"}]"),
                EventJson.write(form.withoutEmptyRows(), NOTHING).path("feedback"));
    }

    @Test
    void lineEndsOfFormsAreNotTakenForChanges() {
        assertEquals("a\nb", sent(Map.of("/place", "a\r\nb")).value("/place"));
    }

    @Test
    void whatCanMeanOneThingOnlyIsUnderstood() {
        EventDraft draft = draft(Map.of(
                "/id", "e1",
                "/kind", "public-event",
                "/date.day", "14",
                "/date.month", "June",
                "/date.year", "2017",
                "/startTime", "5.30pm"));
        Event event = (Event) draft.event();
        assertEquals(List.of(), draft.errors());
        assertEquals("2017-06-14", String.valueOf(event.date()));
        assertEquals("17:30", event.startTime());
    }

    @Test
    void errorsAreAtTheirFields() {
        EventDraft draft = draft(Map.of(
                "/id", "an event",
                "/date.day", "31",
                "/date.month", "6",
                "/date.year", "2017",
                "/feedback/0/origin", "",
                "/feedback/0/groups", "patients",
                "/participations/0/kind", "attended",
                "/participations/0/headcount/count", "many"));
        assertEquals(
                List.of("/date", "/feedback/0/text", "/id", "/kind", "/participations/0/headcount/count"),
                draft.errors().stream().map(FormError::field).sorted().toList());
        assertTrue(
                draft.errors().contains(new FormError("/kind", "Kind of event: this is missing. Choose or enter it")));
    }

    @Test
    void aDateWithoutItsYearIsSaidOnce() {
        EventDraft draft = draft(Map.of("/id", "e1", "/kind", "survey", "/date.day", "1", "/date.month", "2"));
        assertEquals(List.of(new FormError("/date", "Enter the year too")), draft.errors());
    }

    @Test
    void warningsAreApart() {
        EventDraft draft = draft(Map.of(
                "/id", "e1", "/kind", "public-event", "/date.year", "2019", "/body", "08Q", "/boroughs", "nowhere"));
        assertEquals(List.of(), draft.errors());
        assertEquals(
                List.of("/boroughs"),
                draft.warnings().stream().map(FormError::field).distinct().toList());
    }

    private EventDraft draft(Map<String, String> typed) {
        return drafts.draft(sent(typed), NOTHING);
    }

    private static EventForm sentBack(JsonNode record) {
        return EventForm.of(EventForm.of(record).all());
    }

    private static EventForm sent(Map<String, String> typed) {
        Map<String, List<String>> values = new HashMap<>();
        typed.forEach((name, text) -> values.put(name, List.of(text)));
        return EventForm.of(values);
    }
}
