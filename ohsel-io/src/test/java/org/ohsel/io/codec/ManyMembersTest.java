// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ohsel.rules.EngagementValidator;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A codec keeps the members that it has read in the bits of a long. */
class ManyMembersTest {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** As many members as there are bits beside that of the member type. */
    public record SixtyThree(
            Boolean c0,
            Boolean c1,
            Boolean c2,
            Boolean c3,
            Boolean c4,
            Boolean c5,
            Boolean c6,
            Boolean c7,
            Boolean c8,
            Boolean c9,
            Boolean c10,
            Boolean c11,
            Boolean c12,
            Boolean c13,
            Boolean c14,
            Boolean c15,
            Boolean c16,
            Boolean c17,
            Boolean c18,
            Boolean c19,
            Boolean c20,
            Boolean c21,
            Boolean c22,
            Boolean c23,
            Boolean c24,
            Boolean c25,
            Boolean c26,
            Boolean c27,
            Boolean c28,
            Boolean c29,
            Boolean c30,
            Boolean c31,
            Boolean c32,
            Boolean c33,
            Boolean c34,
            Boolean c35,
            Boolean c36,
            Boolean c37,
            Boolean c38,
            Boolean c39,
            Boolean c40,
            Boolean c41,
            Boolean c42,
            Boolean c43,
            Boolean c44,
            Boolean c45,
            Boolean c46,
            Boolean c47,
            Boolean c48,
            Boolean c49,
            Boolean c50,
            Boolean c51,
            Boolean c52,
            Boolean c53,
            Boolean c54,
            Boolean c55,
            Boolean c56,
            Boolean c57,
            Boolean c58,
            Boolean c59,
            Boolean c60,
            Boolean c61,
            Boolean c62) {}

    /** One more. */
    public record SixtyFour(
            Boolean c0,
            Boolean c1,
            Boolean c2,
            Boolean c3,
            Boolean c4,
            Boolean c5,
            Boolean c6,
            Boolean c7,
            Boolean c8,
            Boolean c9,
            Boolean c10,
            Boolean c11,
            Boolean c12,
            Boolean c13,
            Boolean c14,
            Boolean c15,
            Boolean c16,
            Boolean c17,
            Boolean c18,
            Boolean c19,
            Boolean c20,
            Boolean c21,
            Boolean c22,
            Boolean c23,
            Boolean c24,
            Boolean c25,
            Boolean c26,
            Boolean c27,
            Boolean c28,
            Boolean c29,
            Boolean c30,
            Boolean c31,
            Boolean c32,
            Boolean c33,
            Boolean c34,
            Boolean c35,
            Boolean c36,
            Boolean c37,
            Boolean c38,
            Boolean c39,
            Boolean c40,
            Boolean c41,
            Boolean c42,
            Boolean c43,
            Boolean c44,
            Boolean c45,
            Boolean c46,
            Boolean c47,
            Boolean c48,
            Boolean c49,
            Boolean c50,
            Boolean c51,
            Boolean c52,
            Boolean c53,
            Boolean c54,
            Boolean c55,
            Boolean c56,
            Boolean c57,
            Boolean c58,
            Boolean c59,
            Boolean c60,
            Boolean c61,
            Boolean c62,
            Boolean c63) {}

    @Test
    void aTypeWithMoreMembersThanBitsIsRefused() {
        Codecs codecs = Codecs.unchecked();
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> codecs.of(SixtyFour.class));
        assertEquals(SixtyFour.class.getName() + " has 64 members; at most 63 are supported", refused.getMessage());
    }

    @Test
    void everyMemberOfTheLargestTypeIsReadAndWritten() {
        String json = members(0, 63).collect(Collectors.joining(",", "{", "}"));
        ValueCodec codec = Codecs.unchecked().of(SixtyThree.class);
        Reading reading = read(codec, json, value -> assertEquals(json, written(codec, value)));
        assertTrue(reading.isClean());
    }

    @Test
    void theLastMemberTwiceIsNoticedAndNoOther() {
        String json =
                members(0, 64).map(member -> member.replace("c63", "c62")).collect(Collectors.joining(",", "{", "}"));
        Reading reading = read(Codecs.unchecked().of(SixtyThree.class), json, value -> {});
        assertEquals(
                "OHSEL-JSON-005 /c62",
                reading.problems().stream()
                        .map(problem -> problem.rule().id() + " " + problem.pointer())
                        .collect(Collectors.joining()));
    }

    private static Stream<String> members(int from, int to) {
        return IntStream.range(from, to).mapToObj(member -> "\"c" + member + "\":true");
    }

    private static Reading read(ValueCodec codec, String json, Consumer<Object> check) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            Reading reading = new Reading(
                    false,
                    true,
                    10,
                    10,
                    EngagementValidator.standard().engine().context(),
                    parser,
                    new CopyingTypeFinder());
            check.accept(codec.read(parser, reading));
            return reading;
        }
    }

    private static String written(ValueCodec codec, Object value) {
        StringWriter json = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), json)) {
            codec.write(generator, value);
        }
        return json.toString();
    }
}
