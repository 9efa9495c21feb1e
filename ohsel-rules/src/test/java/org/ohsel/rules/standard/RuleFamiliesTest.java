// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ohsel.model.ModelArbitraries;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.Rule;
import org.ohsel.rules.ValueRule;

/** A rule can be found by its id and the names of the files alone. */
class RuleFamiliesTest {

    private static final Path SOURCES = Path.of("src/main/java/org/ohsel/rules/standard");

    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("OHSEL-JSON", "JsonRules.java"),
            Map.entry("OHSEL-SHAPE", "ShapeRules.java"),
            Map.entry("OHSEL-TIME", "TimeRules.java"),
            Map.entry("OHSEL-CODE", "CodeRules.java"),
            Map.entry("OHSEL-COUNT", "CountRules.java"),
            Map.entry("OHSEL-RESULT", "ResultRules.java"),
            Map.entry("OHSEL-MEETING", "MeetingRules.java"),
            Map.entry("OHSEL-REF", "ReferenceRules.java"),
            Map.entry("OHSEL-TERM", "TermRules.java"),
            Map.entry("OHSEL-SOURCE", "SourceRules.java"),
            Map.entry("OHSEL-RATING", "RatingRules.java"),
            Map.entry("OHSEL-INVOLVE", "InvolveRules.java"),
            Map.entry("OHSEL-ASSESS", "AssessRules.java"),
            Map.entry("OHSEL-EQUALITY", "EqualityRules.java"),
            Map.entry("OHSEL-CONSULT", "ConsultRules.java"),
            Map.entry("OHSEL-OPTION", "OptionRules.java"),
            Map.entry("OHSEL-SCRUTINY", "ScrutinyRules.java"),
            Map.entry("OHSEL-TESTS", "TestsRules.java"),
            Map.entry("OHSEL-LOOP", "LoopRules.java"),
            Map.entry("OHSEL-PRIVACY", "PrivacyRules.java"),
            Map.entry("OHSEL-DISCLOSE", "DisclosureRules.java"),
            Map.entry("OHSEL-POLICY", "PolicyRules.java"),
            Map.entry("OHSEL-VOCAB", "VocabularyRules.java"),
            Map.entry("OHSEL-IMPORT", "ImportRules.java"),
            Map.entry("OHSEL-SHEET", "SheetRules.java"));

    /** A member that nothing has would only cost time, so nobody would notice. */
    @Test
    void theMembersThatARuleLooksAtExist() {
        for (Rule rule : Catalogue.all().rules()) {
            if (rule instanceof ValueRule<?> onValues && !onValues.members().isEmpty()) {
                Set<String> found = ModelArbitraries.recordTypes().stream()
                        .filter(type -> onValues.type().isAssignableFrom(type) && onValues.appliesTo(type))
                        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                        .map(RecordComponent::getName)
                        .filter(onValues.members()::contains)
                        .collect(Collectors.toSet());
                assertEquals(onValues.members(), found, rule.info().id());
            }
        }
    }

    @Test
    void aRuleIsInTheFileOfItsFamilyAndInNoOther() throws IOException {
        Map<String, String> sources = sources();
        for (Rule rule : Catalogue.all().rules()) {
            String id = rule.info().id();
            String family = id.substring(0, id.lastIndexOf('-'));
            Set<String> files = sources.entrySet().stream()
                    .filter(source -> declares(source.getValue(), id))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            assertEquals(Set.of(FILES.getOrDefault(family, "no file for " + family)), files, id);
        }
    }

    @Test
    void everyFileOfRulesIsThatOfAFamily() throws IOException {
        Set<String> files = new TreeSet<>(sources().keySet());
        files.removeIf(file -> !file.endsWith("Rules.java") || file.equals("StandardRules.java"));
        assertEquals(new TreeSet<>(FILES.values()), files);
    }

    @Test
    void everyFamilyIsInTheCatalogueInTheOrderOfItsIds() {
        assertEquals(
                new TreeSet<>(FILES.keySet()),
                StandardRules.families().map(Family::prefix).collect(Collectors.toCollection(TreeSet::new)));
        StandardRules.families().forEach(family -> {
            List<String> ids =
                    family.rules().stream().map(rule -> rule.info().id()).toList();
            assertEquals(ids.stream().sorted().toList(), ids, family.prefix());
        });
    }

    /** Whether a file declares an id. Other files may mention it, in the example of a policy for instance. */
    private static boolean declares(String source, String id) {
        return Pattern.compile("(rule|\\.id)\\(\\s*\"" + id + "\"")
                .matcher(source)
                .find();
    }

    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sources.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return sources;
    }
}
