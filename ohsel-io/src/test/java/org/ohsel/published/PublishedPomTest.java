// SPDX-License-Identifier: Apache-2.0
package org.ohsel.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The POMs that the build writes for publication have what Maven Central requires, and nothing that a user does not need. */
class PublishedPomTest {

    static final List<String> MODULES = List.of("ohsel-model", "ohsel-rules", "ohsel-io");

    static final List<String> REQUIRED = PublishedPom.REQUIRED;

    /** Written by hand, with as little as is allowed. */
    private static final String SUFFICIENT = """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <groupId>g</groupId>
              <artifactId>a</artifactId>
              <version>1.0</version>
              <name>n</name>
              <description>d</description>
              <url>https://a.example/</url>
              <licenses>
                <license><name>Apache-2.0</name><url>https://a.example/a</url></license>
                <license><name>OGL-UK-3.0</name><url>https://a.example/o</url></license>
              </licenses>
              <developers>
                <developer><name>n</name><organization>o</organization><organizationUrl>https://a.example</organizationUrl></developer>
              </developers>
              <scm>
                <connection>scm:git:c</connection>
                <developerConnection>scm:git:d</developerConnection>
                <url>https://a.example/s</url>
              </scm>
              <dependencies>
                <dependency><groupId>g</groupId><artifactId>b</artifactId><version>1</version><scope>compile</scope></dependency>
              </dependencies>
            </project>
            """;

    private static PublishedPom pom(String text) throws Exception {
        return new PublishedPom(text.getBytes(StandardCharsets.UTF_8));
    }

    private static PublishedPom ofModule(String module) throws Exception {
        return new PublishedPom(Files.readAllBytes(Path.of("..", module, ".flattened-pom.xml")));
    }

    @ParameterizedTest
    @FieldSource("MODULES")
    void hasWhatCentralRequires(String module) throws Exception {
        PublishedPom pom = ofModule(module);
        assertEquals(Set.of(), pom.problems());
        assertEquals(module, pom.text("artifactId"));
    }

    @Test
    void eachSaysWhatItIs() throws Exception {
        Set<String> names = new HashSet<>();
        Set<String> descriptions = new HashSet<>();
        for (String module : MODULES) {
            names.add(ofModule(module).text("name"));
            descriptions.add(ofModule(module).text("description"));
        }
        assertEquals(MODULES.size(), names.size());
        assertEquals(MODULES.size(), descriptions.size());
    }

    /** One coordinate is enough: ohsel-io brings the rest, and what it brings is short. */
    @Test
    void whoDependsOnOneGetsAll() throws Exception {
        String needed = "dependencies/dependency[scope='compile' and not(optional='true')]/artifactId";
        assertEquals(
                List.of("ohsel-rules", "jackson-core"), ofModule("ohsel-io").texts(needed));
        assertEquals(List.of("ohsel-model"), ofModule("ohsel-rules").texts(needed));
        assertEquals(
                List.of("jakarta.validation-api", "jspecify"),
                ofModule("ohsel-model").texts(needed));
    }

    @Test
    void acceptsWhatSuffices() throws Exception {
        assertEquals(Set.of(), pom(SUFFICIENT).problemsOfRelease());
    }

    @ParameterizedTest
    @FieldSource("REQUIRED")
    void missesWhatIsRequired(String path) throws Exception {
        String element = path.substring(path.lastIndexOf('/') + 1);
        // The first of that name below the parent, which is the last step but one of the path.
        String parent = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "project";
        String within = parent.substring(parent.lastIndexOf('/') + 1);
        String without = SUFFICIENT.replaceFirst(
                "(?s)(<" + within + ">(?:(?!</" + within + ">).)*?)<" + element + ">[^<]*</" + element + ">", "$1");
        assertTrue(without.length() < SUFFICIENT.length());
        assertTrue(pom(without).problems().contains("no " + path), without);
        String empty = SUFFICIENT.replaceFirst(
                "(?s)(<" + within + ">(?:(?!</" + within + ">).)*?<" + element + ">)[^<]*</", "$1</");
        assertTrue(pom(empty).problems().contains("no " + path), empty);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parent",
                "build",
                "profiles",
                "repositories",
                "pluginRepositories",
                "dependencyManagement",
                "modules"
            })
    void findsWhatNobodyNeeds(String element) throws Exception {
        String with = SUFFICIENT.replace("</project>", "<" + element + "/></project>");
        assertEquals(Set.of("has " + element), pom(with).problems());
    }

    @ParameterizedTest
    @CsvSource({
        "<version>1.0<, <version>1.0-SNAPSHOT<, is a snapshot",
        "<version>1<, <version>1-SNAPSHOT<, needs a snapshot",
        "https://a.example/s, https://undecided.invalid/s, has an address that is not decided",
        "https://a.example/s, a.example, scm/url is no address: a.example",
        "<name>n<, <name>${n}<, has a property that was not replaced",
        "<scope>compile<, <scope>system<, a dependency has the scope system",
        "<version>1</version><scope>, <scope>, a dependency has no version",
        "OGL-UK-3.0, OGL, 'licences are [Apache-2.0, OGL]'",
    })
    void findsWhatNoReleaseMayHave(String text, String instead, String problem) throws Exception {
        assertEquals(Set.of(problem), pom(SUFFICIENT.replace(text, instead)).problemsOfRelease());
    }
}
