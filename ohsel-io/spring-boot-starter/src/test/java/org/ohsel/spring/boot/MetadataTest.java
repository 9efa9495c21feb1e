// SPDX-License-Identifier: Apache-2.0
package org.ohsel.spring.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Spring Boot and editors read from the jar is complete. */
class MetadataTest {

    private static final Path CLASSES = Path.of("target/classes");

    @Test
    void everyAutoConfigurationIsListed() throws IOException {
        try (Stream<Path> files = Files.list(CLASSES.resolve("org/ohsel/spring/boot"))) {
            List<String> classes = files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.matches("\\w+AutoConfiguration\\.class"))
                    .map(name -> "org.ohsel.spring.boot." + name.replace(".class", ""))
                    .sorted()
                    .toList();
            assertEquals(
                    classes,
                    Files.readAllLines(CLASSES.resolve(
                            "META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports")));
        }
    }

    @Test
    void everyPropertyIsDescribed() throws IOException {
        JsonNode metadata = JsonMapper.shared()
                .readTree(Files.readString(CLASSES.resolve("META-INF/spring-configuration-metadata.json")));
        Set<String> names = new TreeSet<>();
        for (JsonNode property : metadata.get("properties")) {
            names.add(property.get("name").asString());
            assertTrue(property.path("description").asString("").length() > 20, property.toString());
        }
        assertEquals(
                Set.of(
                        "ohsel.jackson.enabled",
                        "ohsel.parameters.enabled",
                        "ohsel.policy",
                        "ohsel.problem-details.enabled",
                        "ohsel.validation.enabled",
                        "ohsel.validation.reject",
                        "ohsel.vocabulary"),
                names);
    }
}
