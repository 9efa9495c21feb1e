// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.engines;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every JSON document whose verdict is known by hand: by its folder, and for the broken seeds by the table beside them. */
final class Fixtures {

    private static final Path ROOT = Path.of("..", "..");
    private static final Path TESTS = Path.of("ohsel-io", "src", "test", "resources");
    private static final Path BROKEN_SEEDS = Path.of("seeds", "broken");

    /** What a schema can see of a broken seed; of a member that is there twice, it sees one. */
    private static final Pattern SHAPE =
            Pattern.compile("(?m)^\\| ([\\w-]+\\.json) \\| OHSEL-(?!JSON-005)(?:JSON|SHAPE)-\\d+ ");

    private Fixtures() {}

    static String schema() throws IOException {
        return Files.readString(ROOT.resolve("docs").resolve("ohsel.schema.json"));
    }

    /** Whether each file is valid to a schema, by its path from the root of the project. */
    static Map<String, Boolean> verdicts() throws IOException {
        Map<String, Boolean> verdicts = new TreeMap<>();
        for (String folder : new String[] {"valid", "broken", "beyond-schema"}) {
            put(verdicts, TESTS.resolve("fixtures").resolve(folder), file -> !folder.equals("broken"));
        }
        put(verdicts, TESTS.resolve("cases").resolve("domain"), file -> true);
        put(verdicts, Path.of("seeds"), file -> true);
        Set<String> misshapen = new TreeSet<>();
        Matcher row = SHAPE.matcher(Files.readString(ROOT.resolve(BROKEN_SEEDS).resolve("README.md")));
        while (row.find()) {
            misshapen.add(row.group(1));
        }
        put(verdicts, BROKEN_SEEDS, file -> !misshapen.contains(file));
        return verdicts;
    }

    private static void put(Map<String, Boolean> verdicts, Path folder, Predicate<String> valid) throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
            files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".json"))
                    .forEach(
                            file -> verdicts.put(folder.resolve(file).toString().replace('\\', '/'), valid.test(file)));
        }
    }

    /** The verdict of an engine; what is not text in UTF-8, or what the engine cannot parse, is not valid to it. */
    static boolean isValid(Predicate<String> engine, String file) throws IOException {
        try {
            return engine.test(Files.readString(ROOT.resolve(file)));
        } catch (CharacterCodingException | RuntimeException e) {
            return false;
        }
    }
}
