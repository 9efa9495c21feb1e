// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The expected references follow RFC 3986, sections 2 to 4. */
class ArtifactUriTest {

    private static final Path FOLDER = Path.of("/work tree");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "a.json|a.json",
                "./a.json|a.json",
                "././logs/./a.json|logs/a.json",
                "logs/../a.json|a.json",
                "../a.json|../a.json",
                "x:y.json|x%3Ay.json",
                "logs/x:y.json|logs/x%3Ay.json",
                "http://a.json|http%3A/a.json",
                "a b/c#d%.json|a%20b/c%23d%25.json",
                "a?b&c=d+e.json|a%3Fb&c=d+e.json",
                "caf\u00e9/\u7d04.json|caf%C3%A9/%E7%B4%84.json",
                "\ud83d\ude00.json|%F0%9F%98%80.json",
                "a\\b.json|a%5Cb.json",
                "<stdin>|%3Cstdin%3E",
                "/work tree/logs/a b.json|logs/a%20b.json",
                "/work tree2/a.json|file:///work%20tree2/a.json",
                "/other/x:y.json|file:///other/x%3Ay.json",
            })
    void aNameBecomesAReference(String name, String uri) {
        assertEquals(uri, ArtifactUri.of(name, '/', FOLDER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[a]{b}^`|\"~.json", "a\u001b[31m.json", "a\nb.json", "\u202egpj.json", "%41.json", "-", "~"})
    void anyNameIsAReferenceThatGivesTheNameBack(String name) {
        URI uri = URI.create(ArtifactUri.of(name, '/', FOLDER));
        assertFalse(uri.isAbsolute());
        assertEquals(name, uri.getPath());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "logs\\a b.json|logs/a%20b.json",
                ".\\logs\\a.json|logs/a.json",
                "C:\\logs\\a.json|file:///C:/logs/a.json",
                "\\\\server\\share\\a.json|file://server/share/a.json",
                "logs/a.json|logs/a.json"
            })
    void onWindowsBackslashesSeparate(String name, String uri) {
        assertEquals(uri, ArtifactUri.of(name, '\\', FOLDER));
    }

    @Test
    void aPathWithinTheCurrentFolderIsRelativeToIt() {
        assertEquals(
                "pom.xml", ArtifactUri.of(Path.of("pom.xml").toAbsolutePath().toString()));
    }
}
