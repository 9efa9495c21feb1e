// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ohsel.io.Limits;
import org.ohsel.io.codec.Codecs;
import org.ohsel.io.text.Frame;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Location;
import org.ohsel.rules.engine.Engine;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class PointerLocatorTest {

    private static final Engine ENGINE = EngagementValidator.standard().engine();
    private static final FrameReader READER = new FrameReader(
            Limits.standard(), true, ENGINE.context(), Codecs.checking(ENGINE.plans(), ENGINE.context()), true);

    private static Map<String, Location> locate(Set<String> pointers, String text) {
        return READER.locate(pointers, Frame.ofDocument(text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":{\"b\":1},\"c\":[5,{\"d\":2}]} | /c/1/d | 1:26",
                "{\"a\":{\"b\":1},\"c\":[5,{\"d\":2}]} | /c/1/e | 1:21",
                "{\"a\":{\"b\":1},\"c\":[5,{\"d\":2}]} | /c/7 | 1:18",
                "{\"a\":{\"b\":1},\"c\":[5,{\"d\":2}]} | /a/b/x | 1:11",
                "{\"a\":{\"b\":1},\"c\":[5,{\"d\":2}]} | /z | 1:1",
                "{\"0\":{\"0\":1}} | /0/0 | 1:11",
                "{\"a/b\":1,\"m~n\":[2],\"\":3} | /a~1b | 1:8",
                "{\"a/b\":1,\"m~n\":[2],\"\":3} | /m~0n/0 | 1:17",
                "{\"a/b\":1,\"m~n\":[2],\"\":3} | / | 1:23",
                // of two members of one name, the first is read
                "{\"a\":{},\"a\":{\"b\":1}} | /a/b | 1:6",
                "{\"a\":[1,{\"b\":2 | /a/1/b | 1:14",
                "{\"a\":[1,nonsense | /a/2 | 1:6",
                "5 | /a | 1:1"
            })
    void aPointerHasTheLocationOfItsValueOrOfTheNearestThatWouldContainIt(String text, String pointer, String at) {
        assertEquals(at, locate(Set.of(pointer), text).get(pointer).toString());
    }

    /** A generated document, some of its pointers and some that point to nothing, all at once. */
    @Test
    void anyPointersAreLocatedAsByLookingAtEveryValue() {
        Random random = new Random(20171208);
        for (int i = 0; i < 2_000; i++) {
            String text = value(random, 4);
            Map<String, Location> all = everyValue(text);
            List<String> known = new ArrayList<>(new TreeSet<>(all.keySet()));
            Map<String, Location> expected = new HashMap<>();
            for (int wanted = 1 + random.nextInt(5); wanted > 0; wanted--) {
                String pointer = known.get(random.nextInt(known.size()));
                expected.put(pointer, all.get(pointer));
                if (random.nextBoolean()) {
                    expected.put(pointer + "/none", all.get(pointer));
                    expected.put(pointer + "/none/0", all.get(pointer));
                }
            }
            assertEquals(expected, locate(expected.keySet(), text), text);
        }
    }

    private static Map<String, Location> everyValue(String text) {
        Map<String, Location> all = new HashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue() || token.isStructStart()) {
                    all.put(
                            parser.streamReadContext().pathAsPointer().toString(),
                            new Location(1, parser.currentTokenLocation().getColumnNr()));
                }
            }
        }
        return all;
    }

    private static String value(Random random, int depth) {
        int size = random.nextInt(4);
        List<String> parts = new ArrayList<>();
        switch (depth == 0 ? 0 : random.nextInt(3)) {
            case 1 -> {
                for (int i = 0; i < size; i++) {
                    parts.add(value(random, depth - 1));
                }
                return "[" + String.join(",", parts) + "]";
            }
            case 2 -> {
                for (int i = 0; i < size; i++) {
                    parts.add("\"" + List.of("a", "b/c", "d~e", "0").get(i) + "\":" + value(random, depth - 1));
                }
                return "{" + String.join(",", parts) + "}";
            }
            default -> {
                return List.of("1", "\"x\"", "null", "true").get(size);
            }
        }
    }
}
