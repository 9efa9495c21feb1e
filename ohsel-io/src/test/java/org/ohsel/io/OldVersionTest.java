// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ohsel.model.EngagementLog;
import org.ohsel.rules.Severity;

/**
 * What was written in any released version of the format is read for ever. The files under {@code versions} are never
 * edited: if this test fails, the code is wrong, or it is a new major version.
 */
class OldVersionTest {

    private static final Path VERSIONS = Path.of("src/test/resources/versions");

    static Stream<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(VERSIONS)) {
            return all.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    static Stream<Path> folders() throws IOException {
        try (Stream<Path> all = Files.list(VERSIONS)) {
            return all.sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void nothingOfItIsUnknownAndNothingIsLost(Path file) throws IOException {
        Result<EngagementLog> read = EngagementReader.tolerant().readLog(file);
        EngagementLog log = read.partial();
        assertNotNull(log);
        // What later rules make of old records is another matter. Members that begin with x- are not ours.
        assertEquals(
                List.of(),
                read.findings().kept().stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .filter(finding -> finding.ruleId().matches("OHSEL-(JSON|SHAPE)-.*"))
                        .toList());
        String text = Files.readString(file);
        String again = text.startsWith("{\n  \"type\"")
                ? EngagementWriter.indented().write(log.records().get(0))
                : EngagementWriter.indented().write(log);
        assertEquals(text, again + "\n");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void theFilesAreThoseThatWereReleased(Path folder) throws Exception {
        Set<String> expected = new TreeSet<>(Files.readAllLines(folder.resolve("SHA256SUMS")));
        Set<String> actual = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".json")).toList()) {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                actual.add(HexFormat.of().formatHex(hash) + "  " + file.getFileName());
            }
        }
        assertEquals(expected, actual);
    }
}
