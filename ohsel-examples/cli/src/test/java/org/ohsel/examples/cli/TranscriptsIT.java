// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The commands in {@code docs/cli.md} and in {@code src/test/transcripts}, run one after the other as a user would: by a
 * shell, with the jar, each in a process of its own. The pages say what they print and how they end.
 *
 * <p>With {@code -Pgenerate} the pages are written anew, except the steps in which something may be anything.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the commands are for a Unix shell")
@Execution(ExecutionMode.CONCURRENT)
class TranscriptsIT {

    private static final Path DOCUMENT = Path.of("../../docs/cli.md");
    private static final Path TRANSCRIPTS = Path.of("src/test/transcripts");
    private static final Path JAR = Path.of("target/ohsel.jar").toAbsolutePath();
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final int MOST_SECONDS = 120;

    @TempDir
    private static Path folder;

    private static Path bin = Path.of("bin");

    @TestFactory
    @Tag("generate")
    Stream<DynamicTest> everyPagePrintsWhatItSays() throws IOException {
        try (Stream<Path> files = Files.list(TRANSCRIPTS)) {
            return Stream.concat(Stream.of(DOCUMENT).filter(Files::exists), files.sorted()).toList().stream()
                    .map(page -> DynamicTest.dynamicTest(String.valueOf(page.getFileName()), () -> check(page)));
        }
    }

    /** A line of output that is not expected, one too many and one too few are each found. */
    @Test
    void anotherOutputDoesNotMatch() {
        Transcript.Step step = Transcript.steps("```console\n$ ohsel x\none\n...\nthree \u2026 it\n```\n")
                .get(0);
        assertEquals("ohsel x", step.command());
        assertTrue(step.matches(List.of("one", "two", "three of it")));
        assertTrue(step.matches(List.of("one", "three of it")));
        assertTrue(!step.matches(List.of("one", "three of it", "four")));
        assertTrue(!step.matches(List.of("One", "three of it")));
        assertTrue(!step.matches(List.of("one", "three of it", "[exit status 1]")));
    }

    private void check(Path page) throws IOException, InterruptedException {
        Path work = Files.createTempDirectory(folder, "work");
        copySeeds(work.resolve("seeds"));
        String text = Files.readString(page);
        List<Transcript.Step> steps = Transcript.steps(text);
        assertTrue(!steps.isEmpty(), page + " has no blocks of console");
        List<List<String>> printed = new ArrayList<>();
        List<String> differences = new ArrayList<>();
        for (Transcript.Step step : steps) {
            List<String> lines = run(work, step.command());
            printed.add(lines);
            if (!step.matches(lines)) {
                differences.add("$ " + step.command() + "\n--- expected\n" + String.join("\n", step.expected())
                        + "\n--- printed\n" + String.join("\n", lines));
            }
        }
        if (Boolean.getBoolean("ohsel.generate")) {
            Files.writeString(page, Transcript.rewritten(text, printed));
        } else if (!differences.isEmpty()) {
            fail(page + "\n" + String.join("\n\n", differences));
        }
    }

    private List<String> run(Path work, String command) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", command)
                .directory(work.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        Map<String, String> environment = shell.environment();
        environment.put("PATH", bin + ":" + environment.get("PATH"));
        environment.put("LC_ALL", "C.UTF-8");
        environment.keySet().removeAll(List.of("NO_COLOR", "COLUMNS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        Process process = shell.start();
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            fail(command + " has not ended after " + MOST_SECONDS + " seconds");
        }
        return Transcript.printed(
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8),
                process.exitValue());
    }

    /** Makes a folder in which {@code ohsel} is found: the jar, started as fast as can be. */
    @BeforeAll
    static void putOnPath() throws IOException, InterruptedException {
        bin = Files.createDirectory(folder.resolve("bin"));
        Path archive = folder.resolve("classes.jsa");
        new ProcessBuilder(
                        JAVA,
                        "-Xlog:disable",
                        "-XX:ArchiveClassesAtExit=" + archive,
                        "-jar",
                        JAR.toString(),
                        "validate",
                        "../../seeds")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("archive.txt").toFile())
                .start()
                .waitFor();
        Path script = Files.writeString(
                bin.resolve("ohsel"),
                "#!/bin/sh\nexec '" + JAVA + "' -Xlog:disable -XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
                        + " -XX:SharedArchiveFile='" + archive + "' -jar '" + JAR + "' \"$@\"\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void copySeeds(Path target) throws IOException {
        Path seeds = Path.of("../../seeds");
        try (Stream<Path> files = Files.walk(seeds)) {
            files.forEach(file -> {
                try {
                    Files.copy(file, target.resolve(seeds.relativize(file).toString()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
