// SPDX-License-Identifier: Apache-2.0
package org.ohsel.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.EngagementWriter;
import org.ohsel.model.example.Examples;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Fix;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A text that is empty says as much as one that is left out. So every rule finds the same whichever it is, and whoever
 * removes the empty text, as the advice says, finds nothing new.
 */
class EmptyTextTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static final EngagementReader READER = EngagementReader.strict()
            .withValidator(EngagementValidator.standard()
                    .withCatalogue(Catalogue.all())
                    .withAsOfDate(RuleExamplesTest.AS_OF));

    private final Map<String, Set<String>> names = new TreeMap<>();
    private final Set<String> faults = new LinkedHashSet<>();
    private int removed;

    @Test
    void emptyIsAbsent() {
        List<JsonNode> examples = examples();
        examples.forEach(example -> collect(example, ""));
        Examples.records()
                .forEach(record ->
                        collect(JSON.readTree(EngagementWriter.compact().write(record)), ""));
        examples.forEach(example -> visit(example, example, "", ""));
        assertTrue(removed > 800, "removed: " + removed);
        assertEquals("", String.join("\n", faults));
    }

    private static List<JsonNode> examples() {
        return Catalogue.all().rules().stream()
                .map(rule -> rule.info())
                .filter(rule -> !rule.id().matches("OHSEL-(JSON|POLICY|VOCAB|IMPORT)-.*"))
                .flatMap(rule -> Stream.concat(
                        Stream.of(rule.validExample(), rule.invalidExample()),
                        Optional.ofNullable(rule.nearMissExample()).stream()))
                .filter(example -> example.startsWith("{"))
                .map(JSON::readTree)
                .toList();
    }

    /** The names of texts that the examples have in a kind of place. */
    private void collect(JsonNode node, String place) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> {
                if (member.getValue().isString()) {
                    names.computeIfAbsent(place, key -> new TreeSet<>()).add(member.getKey());
                }
                collect(member.getValue(), place + "/" + member.getKey());
            });
        } else {
            node.forEach(child -> collect(child, place));
        }
    }

    private void visit(JsonNode document, JsonNode node, String pointer, String place) {
        if (node instanceof ObjectNode object) {
            for (String name : names.getOrDefault(place, Set.of())) {
                compare(document, object, name, pointer + "/" + name);
            }
            Map.copyOf(object.properties().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                    .forEach((name, value) -> visit(document, value, pointer + "/" + name, place + "/" + name));
        } else {
            for (int i = 0; i < node.size(); i++) {
                visit(document, node.get(i), pointer + "/" + i, place);
            }
        }
    }

    private void compare(JsonNode document, ObjectNode object, String name, String pointer) {
        JsonNode old = object.get(name);
        object.put(name, "");
        List<Finding> empty = find(document);
        boolean isRemoved = empty.stream()
                .anyMatch(finding -> finding.pointer().endsWith(pointer)
                        && finding.fix()
                                .filter(fix -> fix.operation() == Fix.Operation.REMOVE)
                                .isPresent());
        if (isRemoved) {
            removed++;
            object.remove(name);
            Set<String> before = empty.stream().map(EmptyTextTest::key).collect(Collectors.toSet());
            find(document).stream()
                    .filter(finding -> !before.contains(key(finding)))
                    .forEach(finding -> faults.add(finding.ruleId() + " without " + name + ": " + finding));
        }
        if (old == null) {
            object.remove(name);
        } else {
            object.set(name, old);
        }
    }

    private static List<Finding> find(JsonNode document) {
        return READER.readLog(JSON.writeValueAsString(document)).findings().kept();
    }

    private static String key(Finding finding) {
        return finding.ruleId() + " " + finding.pointer();
    }
}
