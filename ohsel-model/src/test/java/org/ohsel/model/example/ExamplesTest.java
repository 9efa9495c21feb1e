// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.ModelArbitraries;
import org.ohsel.model.event.Event;

class ExamplesTest {

    static List<Class<?>> types() {
        return ModelArbitraries.recordTypes();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void anExampleHasAValueInEveryComponent(Class<?> type) throws ReflectiveOperationException {
        Record example = Examples.of(type.asSubclass(Record.class));
        assertSame(type, example.getClass());
        for (RecordComponent component : type.getRecordComponents()) {
            Object value = component.getAccessor().invoke(example);
            if (component.getName().equals("extensions")) {
                assertEquals(Map.of(), value, "the examples hold only what the model knows");
                continue;
            }
            assertNotNull(value, component.getName());
            assertFalse(value instanceof List<?> list && list.isEmpty(), component.getName());
            assertFalse(value instanceof Map<?, ?> map && map.isEmpty(), component.getName());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void aCompleteExampleHasAMemberUnknownToTheModelAsWell(Class<?> type) throws ReflectiveOperationException {
        Record example = CompleteExamples.of(type.asSubclass(Record.class));
        assertEquals(1, ((Map<?, ?>) type.getMethod("extensions").invoke(example)).size());
    }

    @Test
    void thereIsARecordOfEveryKind() {
        Set<Class<?>> kinds = Examples.records().stream().map(Object::getClass).collect(Collectors.toSet());
        assertEquals(Set.copyOf(EngagementRecord.kinds()), kinds);
    }

    @Test
    void aTypeOutsideTheModelHasNoExample() {
        record Stranger(String name) {}
        assertThrows(IllegalArgumentException.class, () -> Examples.of(Stranger.class));
        assertEquals("example-event", Examples.of(Event.class).id());
    }
}
