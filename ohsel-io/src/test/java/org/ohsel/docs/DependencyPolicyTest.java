// SPDX-License-Identifier: Apache-2.0
package org.ohsel.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code renovate.json} speaks of what the POMs have, and gives the reason for what it holds back. */
class DependencyPolicyTest {

    private static List<JsonNode> rules() throws IOException {
        return new JsonMapper()
                .readTree(Repository.text("renovate.json"))
                .get("packageRules")
                .valueStream()
                .toList();
    }

    private static String allPoms() throws IOException {
        StringBuilder poms = new StringBuilder();
        for (Path pom : Repository.files("pom.xml")) {
            poms.append(Repository.text(pom));
        }
        return poms.toString();
    }

    private static List<String> strings(JsonNode rule, String member) {
        return rule.has(member)
                ? rule.get(member).valueStream().map(JsonNode::asString).toList()
                : List.of();
    }

    @Test
    void everyRuleSaysWhy() throws IOException {
        assertTrue(rules().size() >= 10);
        for (JsonNode rule : rules()) {
            assertTrue(rule.get("description").asString().length() > 20, rule::toString);
        }
    }

    @Test
    void everyPackageAndFileThatIsNamedIsThere() throws IOException {
        String poms = allPoms();
        for (JsonNode rule : rules()) {
            for (String name : strings(rule, "matchPackageNames")) {
                boolean image = name.equals("debian");
                String group = name.replace("!", "").replaceAll(":.*", "");
                String artifact = name.replaceAll("^[^:]*:?", "");
                assertTrue(image || poms.contains("<groupId>" + group + "</groupId>"), name);
                assertTrue(
                        image || artifact.equals("**") || poms.contains("<artifactId>" + artifact + "</artifactId>"),
                        name);
            }
            for (String files : strings(rule, "matchFileNames")) {
                assertTrue(
                        Repository.files("pom.xml").stream()
                                .anyMatch(pom -> FileSystems.getDefault()
                                        .getPathMatcher("glob:" + files)
                                        .matches(pom)),
                        files);
            }
        }
    }

    /** To raise one of these unasked would be to drop hosts. */
    @Test
    void theOldestVersionsThatHostsMayHaveStay() throws IOException {
        JsonNode rule = rules().stream()
                .filter(one -> one.has("matchCurrentValue"))
                .findFirst()
                .orElseThrow();
        assertFalse(rule.get("enabled").asBoolean());
        Pattern held = Pattern.compile(rule.get("matchCurrentValue").asString().replaceAll("^/|/$", ""));
        List<String> oldest = Pattern.compile("<([\\w.-]*(?:oldest|older)[\\w.-]*\\.version)>([^<]+)</")
                .matcher(Repository.text("pom.xml"))
                .results()
                .map(match -> match.group(2))
                .toList();
        assertEquals(6, oldest.size(), oldest::toString);
        assertEquals(
                List.of(),
                oldest.stream()
                        .filter(version -> !held.matcher(version).matches())
                        .toList());
        Stream.of("jackson", "jackson2", "hibernate-validator", "jakarta.validation-api", "expressly")
                .forEach(name -> assertFalse(held.matcher(version(name)).matches(), name + " is raised as any other"));
    }

    @Test
    void theVersionsThatThereAreAreAllowed() throws IOException {
        assertTrue(Pattern.matches("1\\.9\\.\\d+", version("jqwik")));
        assertTrue(Pattern.matches("5\\..*", version("jena")));
        assertTrue(Pattern.matches("1\\.[0-8]\\..*", version("flatten-maven-plugin")));
        assertFalse(Pattern.matches("8\\.(10|12)\\..*", version("hapi-fhir")));
    }

    private static String version(String name) {
        try {
            return Pattern.compile("<" + Pattern.quote(name) + "\\.version>([^<]+)</")
                    .matcher(Repository.text("pom.xml"))
                    .results()
                    .map(match -> match.group(1))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
