// SPDX-License-Identifier: Apache-2.0
package org.ohsel.compatibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.ohsel.io.EngagementSchema;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.Rule;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the baseline, which is done once for each release and never to make a test pass: {@code mvn -B -ntp
 * -Dohsel.baseline=write -Dtest=BaselineFilesTest -Dsurefire.failIfNoSpecifiedTests=false -pl ohsel-io -am verify}.
 */
@EnabledIfSystemProperty(named = "ohsel.baseline", matches = "write")
class BaselineFilesTest {

    @Test
    void write() throws IOException {
        for (String module : List.of("ohsel-model", "ohsel-rules", "ohsel-io")) {
            Path jar = Path.of("..", module, "src", "compatibility", "api.jar");
            Files.createDirectories(jar.getParent());
            try (OutputStream output = Files.newOutputStream(jar)) {
                new PublicClasses(Path.of("..", module, "target", "classes")).writeTo(output);
            }
        }
        Files.write(
                Baseline.RULES,
                RuleGate.lines(Catalogue.all().rules().stream().map(Rule::info).toList()));
        Files.writeString(
                Baseline.SCHEMA,
                SchemaGate.bare(new JsonMapper().readTree(EngagementSchema.json()))
                                .toString() + "\n");
        Files.write(Baseline.WIRE, Baseline.checksums());
        assertEquals(
                0,
                ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "--release",
                                "17",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "-proc:none",
                                Baseline.FOLDER.resolve("OldCaller.java").toString()));
    }
}
