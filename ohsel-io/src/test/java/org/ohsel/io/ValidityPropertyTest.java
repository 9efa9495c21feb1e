// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.ModelArbitraries;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is found in records depends on what they say, and not on how they are laid out: the order of members and of records, the
 * framing, the whitespace, the number of threads; and what one reader accepts, the more tolerant one does.
 *
 * <p>Records are valid and broken, with few ids, so that they refer to one another and some have the same.
 */
class ValidityPropertyTest {

    private static final EngagementValidator RULES =
            EngagementValidator.standard().withCatalogue(Catalogue.all());
    private static final EngagementReader STRICT = EngagementReader.strict().withValidator(RULES);
    private static final EngagementReader TOLERANT = EngagementReader.tolerant().withValidator(RULES);
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Those that records made by {@link ModelArbitraries} refer to are among them. */
    private static final List<String> IDS = List.of("0", "event-1", "A.b_c:9", "a", "b");

    @Provide
    Arbitrary<JsonNode> records() {
        return Arbitraries.oneOf(
                        ModelArbitraries.valid(EngagementRecord.class), ModelArbitraries.any(EngagementRecord.class))
                .map(record -> JSON.readTree(EngagementWriter.compact().write(record)));
    }

    @Provide
    Arbitrary<List<JsonNode>> logs() {
        return records().list().ofMinSize(2).ofMaxSize(5);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void whatTheStrictReaderAcceptsTheTolerantOneDoes(@ForAll("records") JsonNode record, @ForAll boolean known) {
        String json = known ? withoutUnknown(record).toString() : record.toString();
        Result<EngagementRecord> strict = STRICT.readRecord(json);
        Result<EngagementRecord> tolerant = TOLERANT.readRecord(json);
        strict.value().ifPresent(value -> assertEquals(value, tolerant.value().orElseThrow()));
        assertEquals(strict.partial(), tolerant.partial());
        assertEquals(places(withoutUnknown(strict.findings())), places(withoutUnknown(tolerant.findings())));
        Statistics.label("accepted")
                .collect(strict.value().isPresent())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
    }

    @Property(tries = 120, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void anUnknownMemberAddsOnlyWhatIsSaidOfIt(@ForAll("records") JsonNode record, @ForAll Random random) {
        JsonNode more = record.deepCopy();
        List<ObjectNode> objects = new ArrayList<>();
        collect(more, objects);
        ObjectNode object = objects.get(random.nextInt(objects.size()));
        if (object.has("unheard-of")) {
            return;
        }
        object.set("unheard-of", JSON.readTree(random.nextBoolean() ? "\"new\"" : "{\"a\":[1,null]}"));
        for (EngagementReader reader : List.of(STRICT, TOLERANT)) {
            List<String> expected =
                    new ArrayList<>(places(reader.readRecord(record.toString()).findings()));
            List<String> found =
                    new ArrayList<>(places(reader.readRecord(more.toString()).findings()));
            found.removeIf(finding -> finding.endsWith("/unheard-of"));
            assertEquals(expected, found, more::toString);
        }
    }

    @Property(tries = 120, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void theOrderOfMembersMakesNoDifference(@ForAll("records") JsonNode record, @ForAll Random random) {
        String shuffled = shuffled(record, random).toString();
        for (EngagementReader reader : List.of(STRICT, TOLERANT)) {
            Result<EngagementRecord> read = reader.readRecord(record.toString());
            Result<EngagementRecord> other = reader.readRecord(shuffled);
            assertEquals(read.partial(), other.partial(), shuffled);
            assertEquals(places(read.findings()), places(other.findings()), shuffled);
        }
    }

    /** Each has an id of its own: of two with the same, the first is meant, and OHSEL-REF-001 is about the second. */
    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void theOrderOfRecordsMakesNoDifference(@ForAll("logs") List<JsonNode> records, @ForAll Random random) {
        List<String> texts = withIds(records, IDS, random);
        List<String> shuffled = new ArrayList<>(texts);
        Collections.shuffle(shuffled, random);
        List<String> expected =
                new ArrayList<>(inRecords(TOLERANT.readLog(array(texts)).findings()));
        List<String> found =
                new ArrayList<>(inRecords(TOLERANT.readLog(array(shuffled)).findings()));
        List<String> gone = new ArrayList<>(expected);
        found.forEach(gone::remove);
        expected.forEach(found::remove);
        assertEquals(gone, found, () -> array(texts) + "\n" + array(shuffled));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void neitherFramingNorThreadsMakeADifference(@ForAll("logs") List<JsonNode> records, @ForAll Random random) {
        List<String> texts = withIds(records, List.of("a", "a", "event-1", "a", "0"), random);
        List<String> spaced = texts.stream()
                .map(text -> JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(text)))
                .toList();
        String log = "{\"schemaVersion\":\"1.0\",\"records\":" + array(texts) + "}";
        Findings expected = STRICT.readLog(log).findings();
        List<EngagementRecord> read = STRICT.readLog(log).partial().records();
        for (String document : List.of(
                log,
                array(texts),
                array(spaced),
                String.join("\n", texts),
                String.join("\r\n\r\n", texts) + "\r\n",
                "\uFEFF\n" + array(spaced).replace("\n", "\r\n\t"),
                "{\"records\":" + array(spaced) + ",\"schemaVersion\":\"1.0\"}")) {
            for (EngagementReader reader : List.of(STRICT, STRICT.withThreads(3))) {
                Result<EngagementLog> other = reader.readLog(document);
                assertEquals(read, other.partial().records(), document);
                assertEquals(inRecords(expected), inRecords(other.findings()), document);
            }
        }
    }

    private static Findings withoutUnknown(Findings findings) {
        return Findings.of(findings.stream()
                .filter(finding -> !finding.ruleId().equals("OHSEL-JSON-003"))
                .toList());
    }

    /** The record without the members that the strict reader does not know. */
    private static JsonNode withoutUnknown(JsonNode record) {
        JsonNode known = record.deepCopy();
        for (Finding finding : STRICT.readRecord(record.toString()).findings()) {
            if (finding.ruleId().equals("OHSEL-JSON-003")) {
                JsonPointer pointer = JsonPointer.compile(finding.pointer());
                ((ObjectNode) known.at(pointer.head())).remove(pointer.last().getMatchingProperty());
            }
        }
        return known;
    }

    private static List<String> withIds(List<JsonNode> records, List<String> ids, Random random) {
        List<String> texts = new ArrayList<>();
        for (JsonNode record : records) {
            ObjectNode copy = (ObjectNode) record.deepCopy();
            copy.put("id", ids.get(texts.size()));
            if (copy.has("partOf") || random.nextInt(3) == 0) {
                copy.put("partOf", IDS.get(random.nextInt(IDS.size())));
            }
            texts.add(copy.toString());
        }
        return texts;
    }

    private static String array(Collection<String> records) {
        return records.stream().collect(Collectors.joining(",\n", "[", "]"));
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        node.forEach(child -> collect(child, objects));
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>(object.propertyNames());
            Collections.shuffle(names, random);
            ObjectNode copy = JSON.createObjectNode();
            names.forEach(name -> copy.set(name, shuffled(object.get(name), random)));
            return copy;
        } else if (node.isArray()) {
            ArrayNode copy = JSON.createArrayNode();
            node.forEach(element -> copy.add(shuffled(element, random)));
            return copy;
        }
        return node;
    }

    /** Each finding with its severity, record and pointer, in the order of these. */
    private static List<String> places(Findings findings) {
        assertTrue(findings.count() == findings.size(), "all are kept");
        return findings.stream().map(ValidityPropertyTest::place).sorted().toList();
    }

    private static String place(Finding finding) {
        return finding.ruleId() + " " + finding.severity() + " " + finding.recordId() + " " + finding.pointer();
    }

    /** The same, in the order of the input, with pointers in the record. */
    private static List<String> inRecords(Findings findings) {
        return findings.stream()
                .map(finding -> place(finding).replaceFirst(" (/records)?/\\d+", " "))
                .toList();
    }
}
