// SPDX-License-Identifier: Apache-2.0
package org.ohsel.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was deployed or bundled, file by file, by the rules of Maven Central and our own. Runs where the property {@code ohsel.published}
 * names the folder, as {@code .ci/rehearse-release} does; {@code ohsel.published.signed} says that there are to be signatures.
 */
@EnabledIfSystemProperty(named = "ohsel.published", matches = ".+")
class PublishedFilesTest {

    /** They use this module, so their POMs are written after its tests. */
    private static final List<String> LATER =
            List.of("ohsel-spring-boot-starter", "quarkus-ohsel", "ohsel-conformance");

    /** A POM, and the start of the names of the files beside it. */
    record Published(Path pom) {

        Path file(String end) {
            return pom.resolveSibling(pom.getFileName().toString().replaceFirst("\\.pom$", "") + end);
        }

        PublishedPom read() throws Exception {
            return new PublishedPom(Files.readAllBytes(pom));
        }

        @Override
        public String toString() {
            return pom.getFileName().toString();
        }
    }

    static List<Published> published() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("ohsel.published")))) {
            List<Published> found = files.filter(file -> file.toString().endsWith(".pom"))
                    .sorted()
                    .map(Published::new)
                    .toList();
            Set<String> names = new TreeSet<>(PublishedPomTest.MODULES);
            names.addAll(LATER);
            found.forEach(published -> names.remove(
                    published.pom().getParent().getParent().getFileName().toString()));
            assertEquals(Set.of(), names, "not published");
            return found;
        }
    }

    @ParameterizedTest
    @MethodSource("published")
    void hasAPomThatSaysEverything(Published published) throws Exception {
        boolean release = !published.read().text("version").endsWith("-SNAPSHOT");
        assertEquals(
                Set.of(),
                release
                        ? published.read().problemsOfRelease()
                        : published.read().problems());
    }

    @ParameterizedTest
    @MethodSource("published")
    void hasEveryFileWithItsSumsAndSignature(Published published) throws Exception {
        Set<String> problems = new TreeSet<>();
        for (String end : List.of(".pom", ".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json")) {
            if (!Files.exists(published.file(end))) {
                problems.add("no " + end);
                continue;
            }
            for (Map.Entry<String, String> sum :
                    Map.of(".md5", "MD5", ".sha1", "SHA-1").entrySet()) {
                byte[] digest =
                        MessageDigest.getInstance(sum.getValue()).digest(Files.readAllBytes(published.file(end)));
                if (!Files.readString(published.file(end + sum.getKey()))
                        .strip()
                        .equals(HexFormat.of().formatHex(digest))) {
                    problems.add("wrong " + end + sum.getKey());
                }
            }
            if (Boolean.getBoolean("ohsel.published.signed")
                    && !(Files.exists(published.file(end + ".asc"))
                            && Files.readString(published.file(end + ".asc"))
                                    .startsWith("-----BEGIN PGP SIGNATURE-----"))) {
                problems.add("no signature of " + end);
            }
        }
        assertEquals(Set.of(), problems);
    }

    @ParameterizedTest
    @MethodSource("published")
    void saysInItsManifestWhatItIs(Published published) throws Exception {
        try (JarFile jar = new JarFile(published.file(".jar").toFile())) {
            Attributes manifest = jar.getManifest().getMainAttributes();
            assertEquals(published.read().text("name"), manifest.getValue("Implementation-Title"));
            assertEquals(published.read().text("version"), manifest.getValue("Implementation-Version"));
            assertEquals(published.read().text("organization/name"), manifest.getValue("Implementation-Vendor"));
            assertEquals("Apache-2.0,OGL-UK-3.0", manifest.getValue("Bundle-License"));
            assertTrue(
                    jar.getEntry("module-info.class") != null || manifest.getValue("Automatic-Module-Name") != null,
                    "no module");
        }
    }

    @ParameterizedTest
    @MethodSource("published")
    void bringsItsLicences(Published published) throws Exception {
        for (String end : List.of(".jar", "-sources.jar")) {
            try (JarFile jar = new JarFile(published.file(end).toFile())) {
                assertTrue(text(jar, "META-INF/LICENSE").contains("Apache License"));
                assertTrue(text(jar, "META-INF/NOTICE").contains("SPDX-License-Identifier: Apache-2.0 AND OGL-UK-3.0"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("published")
    void hasABillOfMaterialsThatIsTheSameNextTime(Published published) throws Exception {
        JsonNode bill = JsonMapper.shared().readTree(Files.readAllBytes(published.file("-cyclonedx.json")));
        JsonNode itself = bill.at("/metadata/component");
        assertEquals(published.read().text("artifactId"), itself.at("/name").stringValue());
        assertEquals(published.read().text("version"), itself.at("/version").stringValue());
        assertEquals(
                List.of("Apache-2.0", "OGL-UK-3.0"),
                itself.at("/licenses")
                        .valueStream()
                        .map(licence -> licence.at("/license/id").stringValue())
                        .toList());
        assertFalse(bill.has("serialNumber"));
        assertFalse(bill.at("/metadata").has("timestamp"));
    }

    /** Apache-2.0 can be used together with all of these, also by those who sell what they make of it. */
    private static final Set<String> ALLOWED = Set.of(
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "MIT",
            "MIT-0",
            "EPL-2.0",
            "CC0-1.0",
            "OGL-UK-3.0",
            "Unicode-3.0");

    @ParameterizedTest
    @MethodSource("published")
    void needsNothingWithAnotherLicence(Published published) throws Exception {
        JsonNode bill = JsonMapper.shared().readTree(Files.readAllBytes(published.file("-cyclonedx.json")));
        Set<String> problems = new TreeSet<>();
        for (JsonNode component : bill.at("/components").valueStream().toList()) {
            List<String> licences = component
                    .at("/licenses")
                    .valueStream()
                    .map(licence -> licence.at("/license/id")
                            .asString(licence.at("/license/name")
                                    .asString(licence.at("/expression").asString(""))))
                    .toList();
            // Several are a choice, but for our own: one that is allowed suffices.
            if (licences.stream().noneMatch(ALLOWED::contains)) {
                problems.add(component.at("/purl").asString("") + " " + licences);
            }
        }
        assertEquals(Set.of(), problems);
    }

    /** Links from one module's Javadoc to another's lead to pages that the other has. */
    @ParameterizedTest
    @MethodSource("published")
    void linksToTheJavadocOfTheOthers(Published published) throws Exception {
        Set<String> linked = new TreeSet<>();
        Set<String> dead = new TreeSet<>();
        Pattern link = Pattern.compile(
                "href=\"https?://[^\"]*/(" + String.join("|", PublishedPomTest.MODULES) + ")/[^/\"]+/([^\"#]*)");
        try (JarFile javadoc = new JarFile(published.file("-javadoc.jar").toFile())) {
            for (ZipEntry page : javadoc.stream()
                    .filter(entry -> entry.getName().endsWith(".html"))
                    .toList()) {
                Matcher links = link.matcher(text(javadoc, page.getName()));
                while (links.find()) {
                    linked.add(links.group(1) + "!" + links.group(2));
                }
            }
        }
        for (Published other : published()) {
            String start = other.read().text("artifactId") + "!";
            try (JarFile javadoc = new JarFile(other.file("-javadoc.jar").toFile())) {
                linked.stream()
                        .filter(page -> page.startsWith(start))
                        .filter(page -> javadoc.getEntry(page.substring(start.length())) == null)
                        .forEach(dead::add);
            }
        }
        assertEquals(Set.of(), dead);
        List<String> needed = new ArrayList<>(published.read().texts("dependencies/dependency/artifactId"));
        needed.removeIf(artifact -> !artifact.startsWith("ohsel-"));
        for (String artifact : needed) {
            assertTrue(linked.stream().anyMatch(page -> page.startsWith(artifact + "!")), "no link to " + artifact);
        }
    }

    private static String text(JarFile jar, String name) throws IOException {
        return new String(
                jar.getInputStream(jar.getEntry(name)).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
