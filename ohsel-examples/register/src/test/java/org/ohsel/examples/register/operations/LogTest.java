// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.examples.register.RunningRegister;
import org.ohsel.examples.register.security.AccessTest;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** What people wrote is not in the log, whatever goes wrong, and nobody writes lines of their own into it. */
class LogTest {

    private static final String WORD = "Quillfeather";

    private static final String RECORD =
            "{\"type\":\"event\",\"id\":\"" + WORD + "\",\"kind\":\"public-event\",\"title\":\"" + WORD
                    + " met\",\"feedback\":[{\"text\":\"" + WORD + " said so.\"}]}";

    /** Some are records, others are cut off, have values of wrong types, or are not JSON. */
    private static final List<String> BODIES = List.of(
            RECORD,
            RECORD.substring(0, 100),
            "[" + RECORD + "," + RECORD.replace("\"public-event\"", "7"),
            "{\"type\":\"event\",\"id\":\"" + WORD + "\",\"kind\":\"" + WORD + "\",\"date\":\"" + WORD + "\"}",
            WORD);

    @TempDir
    Path folder;

    private static List<String> requests(RunningRegister register) {
        List<String> answers = new ArrayList<>();
        for (String row : AccessTest.TABLE) {
            String method = row.substring(0, row.indexOf(' '));
            String path = row.split(" ", -1)[1]
                    .replace("{id}", WORD)
                    .replace("{version}", WORD)
                    .replace("{number}", "1");
            if (path.equals("/actuator/backup")) {
                continue;
            }
            for (String body : method.equals("GET") || method.equals("HEAD") ? List.of("") : BODIES) {
                for (String type : List.of("application/json", "application/x-ndjson", WORD + "/x")) {
                    HttpResponse<String> answer = register.send(
                            RunningRegister.PUBLISHER,
                            method,
                            path + "?q=" + WORD + "&sort=" + WORD + "&on=" + WORD + "&page=" + WORD + "&borough="
                                    + WORD,
                            BodyPublishers.ofString(body),
                            "Content-Type",
                            type,
                            "If-Match",
                            "\"1\"");
                    answers.add(row + " " + answer.statusCode() + " " + answer.body());
                }
            }
        }
        return answers;
    }

    @Test
    void wordsAreNotInTheLog() throws IOException {
        Path log = folder.resolve("log");
        try (RunningRegister register =
                RunningRegister.onH2(folder, "--logging.file.name=" + log, "--logging.level.org.ohsel=debug")) {
            assertEquals(
                    201,
                    register.post(RunningRegister.EDITOR, "/api/records", "application/json", RECORD)
                            .statusCode());
            requests(register);
            String account = Base64.getEncoder()
                    .encodeToString((WORD + "\r\n2026-01-01 INFO forged:x").getBytes(StandardCharsets.UTF_8));
            register.get(RunningRegister.NOBODY, "/api/records", "Authorization", "Basic " + account);
            register.bean(JdbcTemplate.class).execute("alter table record_version rename to gone");
            register.bean(JdbcTemplate.class).execute("alter table edition drop column title");
            List<String> answers = requests(register);
            assertTrue(answers.stream().anyMatch(answer -> answer.contains(" 500 ")), "something went wrong");
            for (String answer : answers) {
                // Figures name the classes of exceptions, and only those who look after the register see them.
                assertFalse(answer.contains("Exception") && !answer.startsWith("GET /actuator/prometheus"), answer);
                assertFalse(answer.contains("at org."), answer);
                assertFalse(answer.contains("insert into"), answer);
            }
            LoggerFactory.getLogger("org.ohsel.examples.register.test")
                    .error("a file called {}", "x\r\n2026-01-01 INFO forged", new IllegalStateException("shown: " + 7));
        }
        String written = Files.readString(log);
        assertTrue(written.contains("/api/records could not be answered"), written);
        assertTrue(
                written.contains("DuplicateKeyException") || written.contains("SQLSyntax"), "what went wrong is there");
        assertFalse(
                written.contains(WORD),
                () -> written.lines()
                        .filter(line -> line.contains(WORD))
                        .findFirst()
                        .orElseThrow());
        assertTrue(written.contains("a file called x??2026-01-01 INFO forged"), "on the same line");
        assertTrue(written.lines().noneMatch(line -> line.startsWith("2026-01-01 INFO forged")));
        assertTrue(written.contains("shown: 7"), "what no request caused is written in full");
    }
}
