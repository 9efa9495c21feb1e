// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script beside the jar. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script is for a Unix shell")
@Timeout(120)
class LauncherIT {

    private static final Path LAUNCHER = Path.of("target/ohsel").toAbsolutePath();
    private static final String SEEDS = Path.of("../../seeds").toAbsolutePath().toString();

    @TempDir
    private Path folder;

    @BeforeEach
    void makeRunnable() throws IOException {
        Files.setPosixFilePermissions(LAUNCHER, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private String run(Path cache, int status, String... arguments) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder script = new ProcessBuilder(Stream.concat(Stream.of(LAUNCHER.toString()), Stream.of(arguments))
                        .toList())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        script.environment().put("JAVA_HOME", System.getProperty("java.home"));
        script.environment().put("XDG_CACHE_HOME", cache.toString());
        script.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = script.start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "it ends");
        assertEquals(status, process.exitValue(), Files.readString(err));
        assertTrue(
                status == 2 || Files.readString(err).lines().allMatch(line -> line.contains(" ignored because of ")),
                Files.readString(err));
        return Files.readString(out);
    }

    private List<String> kept(Path cache) throws IOException {
        Path own = cache.resolve("ohsel");
        if (!Files.exists(own)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(own)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    /** What the JVM says of itself must never get between the lines of a report. */
    @Test
    void theFirstRunLeavesACacheAndEveryRunPrintsTheSame() throws Exception {
        Path cache = folder.resolve("cache");
        String first = run(cache, 0, "validate", "--format", "json", SEEDS);
        assertTrue(first.startsWith("{\"findings\":[") && first.endsWith("}\n"), first);
        for (int i = 0;
                i < 300 && kept(cache).stream().noneMatch(name -> name.matches("[0-9]+-[0-9]+\\.(aot|jsa)"));
                i++) {
            Thread.sleep(100);
        }
        assertEquals(
                1,
                kept(cache).stream()
                        .filter(name -> name.matches("[0-9]+-[0-9]+\\.(aot|jsa)"))
                        .count());
        assertEquals(first, run(cache, 0, "validate", "--format", "json", SEEDS));
        assertEquals(1, kept(cache).size(), "what was left on the way is gone: " + kept(cache));
    }

    @Test
    void theExitStatusIsThatOfTheCommand() throws Exception {
        Path cache = folder.resolve("other-cache");
        run(cache, 1, "validate", SEEDS + "/broken/ccg-after-its-merger.json");
        assertEquals("", run(folder.resolve("none"), 2, "no-such-command"));
    }

    @Test
    void withoutAFolderToWriteToItRunsAsTheJarDoes() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        String out = run(file, 0, "validate", SEEDS);
        assertTrue(out.contains("5 files, 80 records"), out);
    }
}
