// SPDX-License-Identifier: Apache-2.0
package org.ohsel.compatibility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of the baseline; beside them, each module keeps its API in {@code src/compatibility/api.jar}. */
final class Baseline {

    static final Path FOLDER = Path.of("src", "test", "resources", "compatibility");
    static final Path RULES = FOLDER.resolve("rules.csv");
    static final Path SCHEMA = FOLDER.resolve("ohsel.schema.json");
    static final Path WIRE = FOLDER.resolve("wire.sha256");

    private static final List<String> FILES_ON_THE_WIRE = List.of("versions", "golden");

    private Baseline() {}

    /** A line for each file that shows what is read and written: its SHA-256 and its name. */
    static List<String> checksums() throws IOException {
        TreeMap<String, String> lines = new TreeMap<>();
        for (String folder : FILES_ON_THE_WIRE) {
            try (Stream<Path> files = Files.walk(FOLDER.resolveSibling(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String name = FOLDER.resolveSibling("")
                            .relativize(file)
                            .toString()
                            .replace('\\', '/');
                    lines.put(name, sha256(Files.readAllBytes(file)) + "  " + name);
                }
            }
        }
        return List.copyOf(lines.values());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
