// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ohsel.model.Headcount;
import org.ohsel.model.PartialDate;
import org.ohsel.model.event.AgendaItem;
import org.ohsel.model.event.Event;
import org.ohsel.model.term.EventKind;
import org.ohsel.model.term.EventStatus;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.Context;
import org.ohsel.rules.EngagementValidator;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.util.TokenBuffer;

/** Codecs of single values, which mappers of hosts use: they check nothing and look ahead with a copy. */
class StandaloneCodecsTest {

    private static final Context CONTEXT =
            EngagementValidator.standard().engine().context();
    private final Map<Class<?>, ValueCodec> codecs = Codecs.unchecked().standalone(Event.class);

    @Test
    void thereIsOneForEachPartOfAType() {
        assertTrue(codecs.keySet()
                .containsAll(
                        List.of(Event.class, EventKind.class, PartialDate.class, AgendaItem.class, Headcount.class)));
        assertFalse(codecs.containsKey(String.class) || codecs.containsKey(Integer.class));
    }

    @Test
    void aRecordSaysItsTypeWhereverThatIs() {
        Event event = Event.builder()
                .id("event-1")
                .kind(EventKind.WORKSHOP)
                .addAgenda(AgendaItem.builder().title("Welcome").build())
                .build();
        String members = "\"agenda\":[{\"title\":\"Welcome\"}]";
        String json = "{\"type\":\"event\",\"id\":\"event-1\",\"kind\":\"workshop\"," + members + "}";
        assertEquals(json, written(event));
        assertEquals(event, read(Event.class, json, 0));
        String late = "{" + members + ",\"kind\":\"workshop\",\"type\":\"event\",\"id\":\"event-1\"";
        assertEquals(event, read(Event.class, late + "}", 0));
        assertEquals(event, read(Event.class, late + ",\"type\":\"rating\"}", 1));
        assertTrue(read(Event.class, "{\"id\":\"event-1\",\"kind\":\"workshop\"}", 1) instanceof Unread);
        assertTrue(read(Event.class, "12", 1) instanceof Unread);
    }

    @Test
    void aCodeOutsideAClosedListCannotBeRead() {
        assertEquals(EventStatus.PASSED, read(EventStatus.class, "\"passed\"", 0));
        read(EventStatus.class, "\"over\"", 1);
        assertEquals(EventKind.of("over"), read(EventKind.class, "\"over\"", 0));
        assertTrue(Codecs.codes(EventStatus.class, Vocabulary.bundled()).has("passed", Vocabulary.bundled()));
        assertFalse(Codecs.codes(EventStatus.class, Vocabulary.bundled()).has("over", Vocabulary.bundled()));
    }

    @Test
    void ofUnknownMembersWithOneNameTheFirstIsKept() {
        Event event = (Event) read(
                Event.class,
                "{\"type\":\"event\",\"id\":\"event-1\",\"kind\":\"workshop\",\"zz\":1,\"zz\":2,\"yy\":[3]}",
                3);
        assertEquals(Map.of("zz", "1", "yy", "[3]"), event.extensions());
    }

    /** Trees of hosts can hold values that JSON does not have, which no text does. */
    @Test
    void aValueThatJsonDoesNotHaveIsAProblemAndTheRestIsRead() {
        try (TokenBuffer tree = new TokenBuffer(ObjectWriteContext.empty(), false)) {
            tree.writeStartObject();
            tree.writeStringProperty("type", "event");
            tree.writeName("zz");
            tree.writeEmbeddedObject(Locale.UK);
            tree.writeName("yy");
            tree.writeNumber(1);
            tree.writeStringProperty("id", "event-1");
            tree.writeName("title");
            tree.writeEmbeddedObject(Locale.UK);
            tree.writeStringProperty("kind", "workshop");
            tree.writeEndObject();
            try (JsonParser parser = tree.asParser(ObjectReadContext.empty())) {
                Reading reading = reading(parser);
                Event event = (Event) codecs.get(Event.class).read(parser, reading);
                assertEquals(EventKind.WORKSHOP, event.kind());
                assertEquals("event-1", event.id());
                assertEquals("1", event.extensions().get("yy"));
                assertEquals(
                        List.of(
                                "/zz OHSEL-JSON-003",
                                "/zz OHSEL-JSON-002",
                                "/yy OHSEL-JSON-003",
                                "/title OHSEL-JSON-002"),
                        reading.problems().stream()
                                .map(problem ->
                                        problem.pointer() + " " + problem.rule().id())
                                .toList());
            }
        }
    }

    private static Reading reading(JsonParser parser) {
        parser.nextToken();
        return new Reading(false, false, 10, 1000, CONTEXT, parser, new CopyingTypeFinder());
    }

    private String written(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = RawJson.copyTo(text)) {
            codecs.get(value.getClass()).write(generator, value);
        }
        return text.toString();
    }

    private Object read(Class<?> type, String json, int problems) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            Reading reading = reading(parser);
            Object read = codecs.get(type).read(parser, reading);
            assertEquals(problems, reading.problems().size(), json + ": " + reading.problems());
            return read;
        }
    }
}
