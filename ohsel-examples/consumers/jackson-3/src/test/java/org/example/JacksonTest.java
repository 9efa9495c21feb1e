// SPDX-License-Identifier: Apache-2.0
package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ohsel.io.jackson.OhselModule;
import org.ohsel.io.jackson.UnreadableJsonException;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.event.Event;
import org.ohsel.model.term.Borough;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** The host's own mapper, with the module added by name, found by itself, or both. */
class JacksonTest {

    /** A type of the host's own. */
    record Envelope(String sender, List<Event> events, Borough borough) {}

    static List<ObjectMapper> mappers() {
        return List.of(
                JsonMapper.builder().addModule(new OhselModule()).build(),
                JsonMapper.builder().findAndAddModules().build(),
                JsonMapper.builder()
                        .findAndAddModules()
                        .addModule(new OhselModule())
                        .build());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void readsAndWritesInsideTypesOfTheHost(ObjectMapper mapper) {
        String json = "{\"sender\":\"s\",\"events\":[{\"type\":\"event\",\"id\":\"e\",\"kind\":\"workshop\","
                + "\"date\":\"2017-06\",\"x-ours\":1}],\"borough\":\"bexley\"}";
        Envelope envelope = mapper.readValue(json, Envelope.class);
        assertEquals("2017-06", String.valueOf(envelope.events().get(0).date()));
        assertEquals(Borough.BEXLEY, envelope.borough());
        assertEquals(json, mapper.writeValueAsString(envelope));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void everyProblemIsReported(ObjectMapper mapper) {
        UnreadableJsonException e = assertThrows(
                UnreadableJsonException.class,
                () -> mapper.readValue(
                        "{\"type\":\"event\",\"id\":\"e\",\"kind\":5,\"date\":\"17.6\"}", EngagementRecord.class));
        assertEquals(
                List.of("/kind", "/date"),
                e.findings().kept().stream().map(each -> each.pointer()).toList());
    }

    @Test
    void theVersionIsTheOneThatWasAskedFor() {
        assertInstanceOf(
                Event.class,
                mappers().get(0)
                        .readValue("{\"type\":\"event\",\"id\":\"e\",\"kind\":\"workshop\"}", EngagementRecord.class));
        String version = ObjectMapper.class.getPackage().getImplementationVersion();
        assertTrue(System.getProperty("expected.version").equals(version), version);
    }
}
