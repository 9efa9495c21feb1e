// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The line about a long run: what it says, and that only a terminal gets one. */
class ProgressTest {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    private Progress progress(boolean shown, long totalBytes, int records) {
        Progress progress = new Progress(shown, new PrintWriter(err), totalBytes, 0);
        for (int i = 0; i < records; i++) {
            progress.add(0);
        }
        return progress;
    }

    @Test
    void aRunOfLessThanASecondHasNone() {
        progress(true, 1000, 10).at(100, SECOND - 1);
        assertEquals("", err.toString());
    }

    /** 250 bytes take 2 seconds, so the other 750 take 6. */
    @Test
    void theTimeLeftIsThatOfTheBytesThatAreLeft() {
        progress(true, 1000, 10).at(250, 2 * SECOND);
        assertEquals("\r\u001B[K10 records, 5 per second, 6 s left", err.toString());
    }

    @Test
    void inputsThatWereReadCountAsWell() {
        Progress progress = progress(true, 100_000, 60);
        progress.endInput(400);
        progress.at(100, 3 * SECOND);
        assertEquals("\r\u001B[K60 records, 20 per second, 9 min 57 s left", err.toString());
    }

    @Test
    void nothingIsSaidOfTheTimeIfTheLengthIsNotKnown() {
        progress(true, 0, 10).at(100, 2 * SECOND);
        assertEquals("\r\u001B[K10 records, 5 per second", err.toString());
    }

    @Test
    void itIsTakenAwayAndNotWrittenTooOften() {
        Progress progress = progress(true, 0, 10);
        progress.at(1, 2 * SECOND);
        progress.at(1, 2 * SECOND + SECOND / 10);
        progress.clear();
        progress.clear();
        assertEquals("\r\u001B[K10 records, 5 per second\r\u001B[K", err.toString());
    }

    @Test
    void nobodySeesItWhereItIsNotWanted() {
        Progress progress = progress(false, 1000, 10);
        progress.at(100, 5 * SECOND);
        progress.clear();
        assertEquals("", err.toString());
    }

    /** A run in a terminal of the program script, which Unix systems have. */
    private String inTerminal(Map<String, String> environment, String options, Path file) throws Exception {
        Path script = Path.of("/usr/bin/script");
        assumeTrue(Files.exists(script) && Files.exists(Path.of("/proc/self/fd")), "there is no terminal to be had");
        String command = "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -cp '"
                + System.getProperty("java.class.path") + "' " + Main.class.getName() + " validate " + options + " '"
                + file + "'";
        Path out = folder.resolve("out.txt");
        ProcessBuilder builder = new ProcessBuilder(script.toString(), "-qec", command, "/dev/null")
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        builder.environment().keySet().removeAll(List.of("CI", "NO_COLOR"));
        builder.environment().put("TERM", "xterm");
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS), "it ends");
        return Files.readString(out);
    }

    private Path longFile() throws IOException {
        Path file = folder.resolve("long.ndjson");
        byte[] many = "{\"type\":\"event\",\"kind\":7}\n".repeat(1000).getBytes(StandardCharsets.UTF_8);
        try (OutputStream output = Files.newOutputStream(file)) {
            for (int i = 0; i < 300; i++) {
                output.write(many);
            }
        }
        return file;
    }

    @Test
    void aTerminalShowsProgressAndColour() throws Exception {
        Path file = longFile();
        String shown = inTerminal(Map.of(), "", file);
        assertTrue(shown.matches("(?s).*\\r\u001B\\[K[0-9,]+ records, [0-9,]+ per second, [0-9]+ s left.*"), shown);
        assertTrue(shown.contains("\u001B[1;31merror\u001B[0m"), shown);
        String lastOfLine = shown.substring(shown.lastIndexOf(" left"));
        assertTrue(lastOfLine.startsWith(" left\r\u001B[K"), "it is taken away before the report");
    }

    @Test
    void aBuildServerGetsNoProgressAndWhoeverWantsNoColourNone() throws Exception {
        Path file = longFile();
        String shown = inTerminal(Map.of("CI", "true", "NO_COLOR", "1"), "", file);
        assertFalse(shown.contains("\u001B"), shown);
        assertTrue(shown.contains("300000 records"), shown);
        Path small = Files.writeString(folder.resolve("small.json"), "{\"type\":\"event\",\"kind\":7}");
        assertTrue(inTerminal(Map.of("CI", "true", "NO_COLOR", "1"), "--color=always", small)
                .contains("\u001B[1;31merror"));
        assertFalse(inTerminal(Map.of("CI", "true"), "--color=never", small).contains("\u001B"));
    }
}
