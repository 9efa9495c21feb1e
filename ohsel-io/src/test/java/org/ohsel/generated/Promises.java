// SPDX-License-Identifier: Apache-2.0
package org.ohsel.generated;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the pages promise, and the tests that show it: {@code promises.csv}. */
final class Promises {

    private static final Path ROOT = Path.of("..");
    private static final Pattern COMMAND_OR_TEST =
            Pattern.compile("(?!.*/(?:target|node_modules)/)(?:\\.ci/.*|.*(?:Test|IT)\\.java|.*\\.mjs)");

    /**
     * A promise.
     *
     * @param page the page on which it stands
     * @param words its words there, wherever lines break
     * @param tests the simple names of test classes, or paths of commands
     */
    record Promise(String page, String words, List<String> tests) {}

    private Promises() {}

    static List<Promise> of(Path file) throws IOException {
        return Csv.rows(file).stream()
                .map(row ->
                        new Promise(row.get(0), row.get(1), List.of(row.get(2).split(" ", -1))))
                .toList();
    }

    static boolean stands(Promise promise) throws IOException {
        return Files.readString(ROOT.resolve(promise.page()))
                .replaceAll("\\s+", " ")
                .contains(promise.words());
    }

    /** The names of all tests, and the commands. */
    static Set<String> tests() throws IOException {
        Set<String> tests = new TreeSet<>();
        for (String folder : List.of("ohsel-model", "ohsel-rules", "ohsel-io", "ohsel-examples", ".ci")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
                files.map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
                        .filter(file -> COMMAND_OR_TEST.matcher(file).matches())
                        .map(file -> file.endsWith(".java")
                                ? file.substring(file.lastIndexOf('/') + 1, file.length() - ".java".length())
                                : file)
                        .forEach(tests::add);
            }
        }
        return tests;
    }

    static String table(List<Promise> promises) {
        return "| page | it says | shown by |\n|---|---|---|\n"
                + promises.stream()
                        .map(promise -> "| %s | %s | %s |"
                                .formatted(
                                        promise.page().replaceFirst(".*/", ""),
                                        promise.words(),
                                        promise.tests().stream()
                                                .map(test -> "`" + test + "`")
                                                .collect(Collectors.joining(", "))))
                        .collect(Collectors.joining("\n"));
    }
}
