// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.othericb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the README, as a user runs them: in a process of their own, from the folder of the repository. */
class CommandLineTest {

    private static final String JAR = "java -jar ohsel-examples/cli/target/ohsel.jar ";
    private static final Pattern FINDING = Pattern.compile("(?:.*/)?([\\w-]+\\.json:\\d+:\\d+ \\w+ OHSEL-.*)");

    @TempDir
    private Path folder;

    /** What a command wrote, and its exit status. */
    private record Run(int status, String out, String err) {

        List<String> findings() {
            return out.lines()
                    .map(FINDING::matcher)
                    .filter(line -> line.matches())
                    .map(line -> line.group(1))
                    .sorted()
                    .toList();
        }
    }

    private Run run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.ohsel.examples.cli.Main"));
        command.addAll(Arrays.asList(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        int status = new ProcessBuilder(command)
                .directory(Path.of("../..").toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Run(
                status, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    /** Runs the command of the README that contains some words. */
    private Run readme(String words) throws IOException, InterruptedException {
        String command = Files.readAllLines(Path.of("README.md")).stream()
                .filter(line -> line.startsWith(JAR) && line.contains(words))
                .findFirst()
                .orElseThrow();
        return run(command.substring(JAR.length()).split(" "));
    }

    @Test
    void nothingIsFoundInWhatIsAsItShouldBe() throws IOException, InterruptedException {
        Run run = readme("records/valid");
        assertEquals(List.of(), run.findings());
        assertEquals(0, run.status(), run.out() + run.err());
        assertTrue(run.out().startsWith("13 files, "), run.out());
        assertTrue(run.out().contains(" records: 0 errors, 0 warnings, 0 for information\n"), run.out());
        assertEquals("", run.err());
    }

    @Test
    void whatIsFoundIsWhatTheTableSays() throws IOException, InterruptedException {
        Run run = readme("records/broken");
        assertEquals(Records.rows().stream().map(Records.Row::finding).sorted().toList(), run.findings());
        assertEquals(1, run.status());
        assertTrue(run.out().contains("Write urgent-response, which took its place."), run.out());
        assertTrue(run.out().contains("Use Z9C (NHS Three Dales CCG); or correct the date"), run.out());
    }

    /** Without the vocabulary, its places and terms are unknown, and nobody knows whom the duties bind. */
    @Test
    void withoutTheVocabularyTheTermsAreUnknown() throws IOException, InterruptedException {
        Run run = run("validate", "ohsel-examples/other-icb/records/broken/icb-plan-with-nobody-involved.json");
        assertEquals(
                List.of("OHSEL-REF-005", "OHSEL-TERM-001", "OHSEL-TERM-001"),
                run.findings().stream()
                        .map(line -> line.replaceAll(".* (OHSEL-\\S+) .*", "$1"))
                        .sorted()
                        .toList());
    }

    @Test
    void aBrokenVocabularyValidatesNothing() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("concepts.csv"), "scheme,code,label\nworkstrem,podiatry,Podiatry\n");
        Run run = run("validate", "--vocabulary", folder.toString(), "ohsel-examples/other-icb/records/broken");
        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertTrue(run.err().contains("concepts.csv:2:1: ERROR OHSEL-VOCAB-005"), run.err());
    }

    @Test
    void theVocabularyIsWrittenInOtherFormats() throws IOException, InterruptedException {
        Run run = readme("turtle");
        assertEquals(0, run.status());
        assertTrue(run.out().contains("\"NHS Three Dales Integrated Care Board\"@en"), "not the ICB");
    }
}
