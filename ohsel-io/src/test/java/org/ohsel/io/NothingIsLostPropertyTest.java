// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.ModelArbitraries;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.schema.Shape;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Any valid record or log, damaged in any place by any JSON value, is written back as the same JSON by either reader. CONTRIBUTING says
 * how to run it with many more documents.
 *
 * <p>Damage that the strict reader finds nothing wrong with has changed nothing, or has made another valid record. The
 * JSON Schema, in another library's validator, knows nothing of the reader and judges whether it is one. Two members of
 * one name are the one thing that JSON itself loses, and trees cannot have them.
 */
class NothingIsLostPropertyTest {

    private static final EngagementReader STRICT = EngagementReader.strict();
    private static final EngagementReader TOLERANT = EngagementReader.tolerant();
    private static final EngagementReader PARALLEL = EngagementReader.tolerant().withThreads(2);
    private static final EngagementValidator VALIDATOR = EngagementValidator.standard();

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "-0",
            "7",
            "24.0",
            "1e2",
            "1E400",
            "-1.50",
            "12345678901234567890",
            "\"\"",
            "\" \"",
            "\"bexley\"",
            "\"Bexley\"",
            "\"nobody\"",
            "\"2017-02-30\"",
            "\"2017-06\"",
            "\"event\"",
            "\"petition\"",
            "\"\\u0000\\ud83d\\ude00\\\"\"",
            "[]",
            "[null]",
            "[1,\"bexley\",null]",
            "[[]]",
            "[{}]",
            "[\"bexley\",\"atlantis\"]",
            "{}",
            "{\"type\":\"event\"}",
            "{\"count\":24.0,\"qualifier\":\"exact\"}",
            "{\"a\":{\"b\":[1.10,null]},\"count\":\"5\"}",
            "{\"text\":5,\"sources\":[null]}");

    private static final List<String> NAMES = List.of(
            "x", "title", "type", "id", "records", "boroughs", "extensions", "", "a/b~c", "schemaVersion", "count");

    /** How many documents there are for each try. */
    private static final int DOCUMENTS = Integer.getInteger("ohsel.documents", 1);

    /** How often each is damaged, because to make one takes longest. */
    private static final int DAMAGES = 25;

    @Provide
    Arbitrary<EngagementRecord> records() {
        return ModelArbitraries.valid(EngagementRecord.class);
    }

    @Provide
    Arbitrary<List<EngagementRecord>> documents() {
        return records().list().ofSize(DOCUMENTS);
    }

    @Provide
    Arbitrary<List<List<EngagementRecord>>> logs() {
        return records().list().ofMinSize(1).ofMaxSize(3).list().ofSize(DOCUMENTS);
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void aDamagedRecordIsWrittenBackAsItWas(@ForAll("documents") List<EngagementRecord> records, @ForAll long seed) {
        Random random = new Random(seed);
        records.forEach(record -> damageRecord(record, random));
    }

    private static void damageRecord(EngagementRecord record, Random random) {
        JsonNode whole = JSON.readTree(EngagementWriter.compact().write(record));
        for (int i = 0; i < DAMAGES; i++) {
            String damaged = damage(whole, random);
            for (EngagementReader reader : List.of(STRICT, TOLERANT)) {
                Result<EngagementRecord> read = reader.readRecord(damaged);
                String written = read.partial() == null
                        ? "nothing, with " + read.findings().kept()
                        : EngagementWriter.compact().write(read.partial());
                assertEquals(canonical(damaged), canonical(written), damaged);
                boolean wrong = read.value().isEmpty();
                assertEquals(
                        List.of(),
                        wrong || read.partial() == null ? List.of() : unread(read.partial()),
                        () -> "silently valid: " + damaged);
            }
            if (STRICT.readRecord(damaged).value().isPresent()) {
                assertEquals(Set.of(), Shape.bySchema(damaged), () -> "not found: " + damaged);
            }
        }
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void aDamagedLogIsWrittenBackAsItWas(@ForAll("logs") List<List<EngagementRecord>> logs, @ForAll long seed) {
        Random random = new Random(seed);
        logs.forEach(records -> damageLog(records, random));
    }

    private static void damageLog(List<EngagementRecord> records, Random random) {
        JsonNode whole = JSON.readTree(EngagementWriter.compact()
                .write(EngagementLog.of(records).withTitle("T").withExtensions(java.util.Map.of("x", "[1]"))));
        for (int i = 0; i < DAMAGES; i++) {
            String damaged = damage(whole, random);
            for (EngagementReader reader : List.of(STRICT, PARALLEL)) {
                Result<EngagementLog> read = reader.readLog(damaged);
                assertEquals(canonical(asLog(damaged)), canonical(written(read)), damaged);
            }
            if (STRICT.readLog(damaged).value().isPresent()) {
                assertEquals(Set.of(), Shape.bySchema(damaged), () -> "not found: " + damaged);
            }
        }
    }

    /** Rule OHSEL-SHAPE-012 on a value: what a reader could not read. */
    private static List<String> unread(EngagementRecord record) {
        return VALIDATOR.validate(record).kept().stream()
                .filter(finding -> finding.ruleId().equals("OHSEL-SHAPE-012"))
                .map(Object::toString)
                .toList();
    }

    private static String written(Result<EngagementLog> read) {
        return read.partial() == null
                ? "\"nothing\""
                : EngagementWriter.compact().write(read.partial());
    }

    /** A document that is not a log is read as a log in the current version, of one record or of an array of them. */
    private static String asLog(String document) {
        JsonNode node = JSON.readTree(document);
        boolean log = node.isObject() && (node.has("records") || (node.has("schemaVersion") && !node.has("type")));
        if (log) {
            return document;
        } else if (node.isArray() && node.isEmpty()) {
            return "{\"schemaVersion\":\"1.0\"}";
        }
        return "{\"schemaVersion\":\"1.0\",\"records\":" + (node.isArray() ? document : "[" + document + "]") + "}";
    }

    /** Damages one place, or a few. */
    private static String damage(JsonNode whole, Random random) {
        JsonNode copy = whole.deepCopy();
        for (int times = 1 + random.nextInt(10) / 8; times > 0; times--) {
            List<JsonNode> inner = new ArrayList<>();
            collect(copy, inner);
            JsonNode place = inner.get(random.nextInt(inner.size()));
            if (random.nextInt(200) == 0) {
                copy = value(random);
            } else if (place instanceof ObjectNode object) {
                damage(object, random);
            } else {
                damage((ArrayNode) place, random);
            }
            if (!copy.isContainer()) {
                break;
            }
        }
        return JSON.writeValueAsString(copy);
    }

    private static void collect(JsonNode node, List<JsonNode> inner) {
        if (node.isContainer()) {
            inner.add(node);
            node.forEach(child -> collect(child, inner));
        }
    }

    private static void damage(ObjectNode object, Random random) {
        List<String> names = new ArrayList<>(object.propertyNames());
        String name = names.isEmpty() ? "x" : names.get(random.nextInt(names.size()));
        switch (random.nextInt(8)) {
            case 0 -> object.remove(name);
            case 1 -> {
                JsonNode value = object.remove(name);
                object.set(NAMES.get(random.nextInt(NAMES.size())), value == null ? value(random) : value);
            }
            case 2 -> object.set(NAMES.get(random.nextInt(NAMES.size())), value(random));
            default -> object.set(name, value(random));
        }
    }

    private static void damage(ArrayNode array, Random random) {
        int index = random.nextInt(array.size() + 1);
        switch (random.nextInt(3)) {
            case 0 -> {
                if (index < array.size()) {
                    array.remove(index);
                }
            }
            case 1 -> {
                if (index < array.size()) {
                    array.set(index, value(random));
                }
            }
            default -> array.insert(index, value(random));
        }
    }

    private static JsonNode value(Random random) {
        return JSON.readTree(VALUES.get(random.nextInt(VALUES.size())));
    }

    /** The same JSON with the members of every object in the order of their names. */
    private static String canonical(String json) {
        StringBuilder text = new StringBuilder();
        try {
            append(JSON.readTree(json), text);
        } catch (tools.jackson.core.JacksonException e) {
            return json;
        }
        return text.toString();
    }

    private static void append(JsonNode node, StringBuilder text) {
        if (node.isObject()) {
            text.append('{');
            node.propertyNames().stream().sorted().forEach(name -> {
                text.append(JSON.writeValueAsString(name)).append(':');
                append(node.get(name), text);
                text.append(',');
            });
            text.append('}');
        } else if (node.isArray()) {
            text.append('[');
            node.forEach(element -> {
                append(element, text);
                text.append(',');
            });
            text.append(']');
        } else {
            text.append(node);
        }
    }
}
