// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.util.List;
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
import tools.jackson.core.json.JsonFactory;

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

    private String written(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = RawJson.copyTo(text)) {
            codecs.get(value.getClass()).write(generator, value);
        }
        return text.toString();
    }

    private Object read(Class<?> type, String json, int problems) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            Reading reading = new Reading(false, false, 10, 1000, CONTEXT, parser, new CopyingTypeFinder());
            Object read = codecs.get(type).read(parser, reading);
            assertEquals(problems, reading.problems().size(), json + ": " + reading.problems());
            return read;
        }
    }
}
