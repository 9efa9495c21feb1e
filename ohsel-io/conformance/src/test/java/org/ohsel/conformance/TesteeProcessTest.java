// SPDX-License-Identifier: Apache-2.0
package org.ohsel.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However badly an implementation behaves, it gives a message and never a hang. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the implementations are scripts for a Unix shell")
@Timeout(60)
class TesteeProcessTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofSeconds(1);
    private static final String ANSWER = "echo '{\"id\": \"a\"}'";

    private static final String LONGER_THAN_A_PIPE = "x".repeat(100_000);

    @Test
    void answersLineByLineAndEndsWithItsInput() throws Exception {
        try (TesteeProcess echo = start("while read -r line; do printf '%s\\n' \"$line\"; done", LONG)) {
            assertEquals("{\"id\": \"\u00e9\"}", echo.ask("{\"id\": \"\u00e9\"}"));
            assertEquals(LONGER_THAN_A_PIPE, echo.ask(LONGER_THAN_A_PIPE));
            echo.finish();
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            exit 3                        | it ended with exit status 3
            exit 0                        | it ended with exit status 0
            read line; exit 4             | it ended with exit status 4
            kill -9 $$                    | it ended with exit status 137
            """)
    void saysThatItHasEnded(String script, String message) throws Exception {
        try (TesteeProcess testee = start(script, LONG)) {
            assertEquals(message, messageOf(() -> testee.ask("{}")));
        }
    }

    @ParameterizedTest
    @CsvSource({"sleep 600", "read line; sleep 600", "sleep 600 & wait", "trap '' TERM; sleep 600", "exec sleep 600"})
    void stopsOneThatDoesNotAnswerAndAllThatItStarted(String script) throws Exception {
        try (TesteeProcess testee = start(script, SHORT)) {
            assertEquals("no answer within 1 seconds; it was stopped", messageOf(() -> testee.ask(LONGER_THAN_A_PIPE)));
            assertTrue(testee.awaitDeath(LONG));
        }
    }

    @Test
    void stopsOneThatClosesItsOutputAndGoesOn() throws Exception {
        try (TesteeProcess testee = start("exec >&-; sleep 600", SHORT)) {
            assertEquals("it did not end with its input; it was stopped", messageOf(() -> testee.ask("{}")));
        }
    }

    @Test
    void stopsOneThatDoesNotEndWithItsInput() throws Exception {
        try (TesteeProcess testee = start("read line; " + ANSWER + "; exec sleep 600", SHORT)) {
            assertEquals("{\"id\": \"a\"}", testee.ask("{}"));
            assertEquals("no answer within 1 seconds; it was stopped", messageOf(testee::finish));
            assertTrue(testee.awaitDeath(LONG));
        }
    }

    @Test
    void saysThatItSaidMoreThanItWasAsked() throws Exception {
        try (TesteeProcess testee = start("read line; " + ANSWER + "; echo more", LONG)) {
            assertEquals("{\"id\": \"a\"}", testee.ask("{}"));
            assertEquals("it said more than it was asked: more", messageOf(testee::finish));
        }
    }

    @Test
    void theLastWordsOfOneThatHasEndedAreRead() throws Exception {
        try (TesteeProcess testee = start("exec <&-; echo nonsense", LONG)) {
            assertTrue(testee.awaitDeath(LONG));
            assertEquals("nonsense", testee.ask("{}"));
            assertEquals("it ended with exit status 0", messageOf(() -> testee.ask("{}")));
        }
    }

    @Test
    void saysThatItsExitStatusIsNotZero() throws Exception {
        try (TesteeProcess testee = start("cat >&2; exit 5", LONG)) {
            assertEquals("it ended with exit status 5", messageOf(testee::finish));
        }
    }

    @Test
    void saysThatThereIsNoSuchProgram() {
        TesteeException none = assertThrows(
                TesteeException.class, () -> TesteeProcess.start(List.of("no-such-program-anywhere"), LONG));
        assertTrue(none.getMessage().startsWith("cannot start no-such-program-anywhere: "), none.getMessage());
    }

    @Test
    void aLineIsNotLetGrowWithoutBound() throws IOException {
        Lines lines = new Lines(new ByteArrayInputStream("abc\n\n\u00e9\nabcde".getBytes(StandardCharsets.UTF_8)), 4);
        assertEquals("abc", lines.next());
        assertEquals("", lines.next());
        assertEquals("\u00e9", lines.next());
        assertEquals(
                "a line is longer than 4 bytes",
                assertThrows(IOException.class, lines::next).getMessage());
    }

    private static TesteeProcess start(String script, Duration patience) throws TesteeException {
        return TesteeProcess.start(List.of("sh", "-c", script), patience);
    }

    private static String messageOf(org.junit.jupiter.api.function.Executable step) {
        return assertThrows(TesteeException.class, step).getMessage();
    }
}
