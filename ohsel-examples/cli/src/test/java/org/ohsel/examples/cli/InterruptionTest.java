// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ctrl-C, which is signal 2 to a real process, while it waits, while it works and while it watches. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no signals")
class InterruptionTest {

    private static final String WRONG = "{\"type\":\"event\",\"id\":\"%s\",\"kind\":7}\n";
    private static final int SIGINT = 2;
    private static final int MOST_SECONDS = 60;

    @TempDir
    private Path folder;

    private Process start(Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "validate"));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        return new ProcessBuilder(command)
                .redirectOutput(out().toFile())
                .redirectError(err().toFile())
                .start();
    }

    private Path out() {
        return folder.resolve("out.txt");
    }

    private Path err() {
        return folder.resolve("err.txt");
    }

    private static void interrupt(Process process) throws IOException, InterruptedException {
        int status = new ProcessBuilder("kill", "-" + SIGINT, Long.toString(process.pid()))
                .start()
                .waitFor();
        assumeTrue(status == 0, "there is no command to send a signal");
    }

    private static void waitFor(Condition condition) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        while (!condition.holds()) {
            assertTrue(System.nanoTime() < end, "it takes too long");
            Thread.sleep(20);
        }
    }

    private interface Condition {
        boolean holds() throws IOException, InterruptedException;
    }

    private String end(Process process) throws IOException, InterruptedException {
        try {
            assertTrue(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS), "it ends");
            assertEquals(130, process.exitValue(), Files.readString(err()));
            return Files.readString(out());
        } finally {
            process.destroyForcibly();
        }
    }

    /** It has read a part of a record when it is interrupted: that part is not a finding. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void whatWasFoundOnStandardInputUntilThenIsReported(int threads) throws Exception {
        Path report = folder.resolve("report.json");
        Process process = start("--threads", threads, "--report", "json=" + report, "-");
        try (OutputStream input = process.getOutputStream()) {
            input.write(
                    (WRONG.formatted("a") + WRONG.formatted("b") + "{\"type\":\"ev").getBytes(StandardCharsets.UTF_8));
            input.flush();
            waitFor(() -> hasBegun(process));
            waitFor(() -> isIdle(process)); // until it has taken what is there
            interrupt(process);
            String text = end(process);
            assertTrue(text.contains("<stdin>:1:33 error OHSEL-JSON-002 "), text);
            assertTrue(text.contains("""

                            Interrupted before everything was read. This is what was found until then.
                            1 file, 2 records: 2 errors, 0 warnings, 0 for information
                            """), text);
            assertTrue(Files.readString(report).endsWith("\"interrupted\":true}}\n"), Files.readString(report));
        }
    }

    /** Whether it waits for more, as far as can be seen from outside. */
    private static boolean hasBegun(Process process) throws IOException {
        return !Files.exists(Path.of("/proc")) || threads(process).stream().anyMatch("ohsel-input\n"::equals);
    }

    /** Whether it does next to nothing for a second. */
    private static boolean isIdle(Process process) throws InterruptedException {
        Duration before = process.toHandle().info().totalCpuDuration().orElseThrow();
        Thread.sleep(1000);
        Duration after = process.toHandle().info().totalCpuDuration().orElseThrow();
        return after.minus(before).toMillis() < 50;
    }

    private static List<String> threads(Process process) throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> tasks = Files.list(Path.of("/proc/" + process.pid() + "/task"))) {
            for (Path task : tasks.toList()) {
                names.add(Files.readString(task.resolve("comm")));
            }
        }
        return names;
    }

    @Test
    void aLongFileIsReportedAsFarAsItWasRead() throws Exception {
        Path file = folder.resolve("long.ndjson");
        try (OutputStream output = Files.newOutputStream(file)) {
            byte[] many = "{\"type\":\"event\",\"kind\":7}\n".repeat(100_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 40; i++) {
                output.write(many);
            }
        }
        Path other = Files.writeString(folder.resolve("other.ndjson"), WRONG);
        Process process = start(file, other);
        waitFor(() -> process.toHandle().info().totalCpuDuration().orElseThrow().toMillis() > 4000);
        interrupt(process);
        String text = end(process);
        assertTrue(text.contains("Interrupted before everything was read."), text);
        assertTrue(text.lines().anyMatch(line -> line.matches("1 file, [0-9]+ records?: [0-9]+ errors?, .*")), text);
        assertFalse(text.contains("1 file, 4000000 records"), text);
        assertFalse(text.contains("other.ndjson"), text);
    }

    @Test
    void aWatchValidatesAgainAndEnds() throws Exception {
        Path records = Files.createDirectory(folder.resolve("records"));
        Path file = Files.writeString(records.resolve("a.json"), WRONG.formatted("a"));
        Path report = records.resolve("report.csv");
        Process process = start("--watch", "--report", "csv=" + report, records);
        try {
            waitFor(() -> waits() == 1);
            assertTrue(Files.readString(out()).contains("1 file, 1 record: 1 error"), Files.readString(out()));
            Files.writeString(file, WRONG.formatted("a").replace("7", "\"workshop\""));
            waitFor(() -> waits() == 2);
            assertTrue(Files.readString(err()).contains("ohsel: " + file + " has changed\n"), Files.readString(err()));
            assertTrue(Files.readString(out()).contains("1 file, 1 record: 0 errors"), Files.readString(out()));
            Files.writeString(records.resolve("b.json"), WRONG.formatted("b"));
            waitFor(() -> waits() == 3);
            assertTrue(Files.readString(out()).contains("2 files, 2 records: 1 error"), Files.readString(out()));
            Thread.sleep(
                    2500); // longer than it looks by itself, so that writing its own report would have been noticed
            assertEquals(3, waits(), Files.readString(err()));
            assertTrue(Files.readString(report).contains("b.json"));
        } finally {
            interrupt(process);
        }
        end(process);
    }

    private long waits() throws IOException {
        return Files.readString(err())
                .lines()
                .filter(line -> line.contains("waiting for changes"))
                .count();
    }

    @Test
    void standardInputCannotBeWatched() throws Exception {
        Process process = start("--watch", "-");
        assertTrue(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS));
        assertEquals(2, process.exitValue());
        assertTrue(
                Files.readString(err()).startsWith("--watch needs files or folders, not standard input."),
                Files.readString(err()));
    }
}
