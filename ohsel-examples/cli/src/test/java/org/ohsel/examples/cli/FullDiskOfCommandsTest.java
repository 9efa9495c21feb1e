// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where there is no room for what a command writes, it says so, and the files that were there are as they were. */
@Timeout(300)
class FullDiskOfCommandsTest {

    private static final Path DEV_FULL = Path.of("/dev/full");
    private static final Path REGISTER = Path.of("../../ohsel-io/src/test/resources/ods/Z9S.json");

    @TempDir
    Path folder;

    @BeforeEach
    void makeFiles() throws IOException {
        String events = IntStream.range(0, 40)
                .mapToObj(
                        i -> "{\"type\":\"event\",\"id\":\"event-%d\",\"kind\":\"Workshop\",\"date\":\"2017-06-14\"}\n"
                                .formatted(i))
                .collect(Collectors.joining());
        Files.writeString(folder.resolve("events.ndjson"), events);
        Files.writeString(folder.resolve("valid.ndjson"), events.replace("Workshop", "workshop"));
        Files.writeString(
                folder.resolve("sheet.csv"),
                "id,kind,title\n"
                        + IntStream.range(0, 40)
                                .mapToObj(i -> "event-" + i + ",workshop,Title\n")
                                .collect(Collectors.joining()));
        String unused = IntStream.range(0, 20)
                .mapToObj(i -> ("{\"rule\": \"OHSEL-LOOP-001\", \"pointer\": \"/records/%d\", \"reason\": \"known\","
                                + " \"owner\": \"us\", \"until\": \"2016-01-01\"}")
                        .formatted(i))
                .collect(Collectors.joining(",\n"));
        Files.writeString(
                folder.resolve("policy.json"),
                "{\"suppressions\": [\n" + unused
                        + ",\n{\"rule\": \"OHSEL-LOOP-001\", \"reason\": \"" + "known ".repeat(300)
                        + "\", \"owner\": \"us\", \"until\": \"2035-01-01\"}]}\n");
    }

    private String[] arguments(String line) {
        return Arrays.stream(line.split(" ", -1))
                .map(word -> word.replace("@", folder + "/").replace("REGISTER", REGISTER.toString()))
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate @events.ndjson",
                "validate --format json @events.ndjson",
                "report @events.ndjson",
                "summary @valid.ndjson",
                "explain OHSEL-LOOP-001",
                "rules",
                "lookup bexley",
                "convert --to array @valid.ndjson",
                "fix @events.ndjson",
                "fix --diff @events.ndjson",
                "policy prune --as-of 2017-01-01 --policy @policy.json @valid.ndjson",
                "import @sheet.csv",
                "export --to schema-org --base https://example.org/ @valid.ndjson",
                "export --to icalendar --domain example.org @valid.ndjson",
                "vocabulary --format turtle",
                "schema",
                "generate-completion",
                "--help",
                "validate --help",
                "--version",
            })
    void standardOutput(String line) throws IOException {
        assumeTrue(Files.exists(DEV_FULL));
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status;
        try (PrintStream full = new PrintStream(new FileOutputStream("/dev/full"), false, StandardCharsets.UTF_8)) {
            status = Main.run(full, new PrintStream(err, true, StandardCharsets.UTF_8), arguments(line));
        }
        String words = err.toString(StandardCharsets.UTF_8);
        assertEquals(2, status, words);
        assertTrue(words.matches("(?s).*ohsel: cannot write to standard output: .*"), words);
        assertEquals(-1, words.indexOf("Exception"), words);
    }

    @ParameterizedTest
    @CsvSource({
        // Of several files, those that were written stay; here, the first cannot be.
        "vocabulary --format csv --output @folder, 0, folder",
        "ods --output @folder REGISTER, 0, folder",
        "report --output @out @events.ndjson, 1, out",
        "convert --to log --output @out @valid.ndjson, 1, out",
        "import --output @out @sheet.csv, 1, out",
        "import --output @out.ndjson @sheet.csv, 1, out.ndjson",
        "import --annotate @out.csv --output @log.json @sheet.csv, 1, log.json",
        "export --to schema-org --base https://example.org/ --output @out @valid.ndjson, 1, out",
        "export --to csv --output @out.csv @valid.ndjson, 1, out.csv",
        "export --to xlsx --output @out.xlsx @valid.ndjson, 1, out.xlsx",
        "template @new.xlsx, 1, new.xlsx",
        "schema --output @out, 1, out",
        "validate --report json=@out @events.ndjson, 1, out",
        "validate --valid @out @valid.ndjson, 1, out",
        "validate --invalid @out --fail-on info @events.ndjson, 1, out",
        "fix --write @events.ndjson, 1, events.ndjson",
        "policy prune --as-of 2017-01-01 --write --policy @policy.json @valid.ndjson, 1, policy.json",
    })
    void files(String line, int longest, String named) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
        for (String before : List.of("out", "out.ndjson", "out.csv", "out.xlsx", "log.json")) {
            Files.writeString(folder.resolve(before), "what was there before\n");
        }
        Map<String, String> files = content();
        List<String> command = new ArrayList<>(List.of(
                // No file may become longer than so many half kilobytes, or kilobytes, as the shell counts.
                "/bin/sh", "-c", "ulimit -f " + longest + " && exec \"$@\"", "sh"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:-UsePerfData", "-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments(line)));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.PIPE)
                .start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(240, TimeUnit.SECONDS), "it ends");
        assertEquals(2, process.exitValue(), words);
        assertTrue(words.contains("ohsel: cannot ") && words.contains(named), words);
        assertTrue(words.contains("File too large"), words);
        assertEquals(-1, words.indexOf("Exception"), words);
        assertEquals(files, content());
    }

    /** Of all files by their names, so that what is left of a file would be found. */
    private Map<String, String> content() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    @Test
    void everyCommandIsTried() throws Exception {
        Set<String> tried = Stream.concat(
                        Arrays.stream(FullDiskOfCommandsTest.class
                                .getDeclaredMethod("standardOutput", String.class)
                                .getAnnotation(ValueSource.class)
                                .strings()),
                        Arrays.stream(FullDiskOfCommandsTest.class
                                .getDeclaredMethod("files", String.class, int.class, String.class)
                                .getAnnotation(CsvSource.class)
                                .value()))
                .map(line -> line.split("[ ,]", 2)[0])
                .filter(word -> !word.startsWith("-"))
                .collect(Collectors.toCollection(TreeSet::new));
        // These two answer on standard output for as long as they are asked on standard input.
        tried.addAll(Set.of("lsp", "conformance"));
        assertEquals(new TreeSet<>(Main.names()), tried);
    }
}
