// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.examples.register.Postgresql;
import org.ohsel.examples.register.RunningRegister;
import org.ohsel.examples.register.store.Actions;
import org.ohsel.examples.register.store.Audience;
import org.ohsel.examples.register.store.RecordStore;
import org.ohsel.examples.register.store.StoredRecord;
import tools.jackson.databind.json.JsonMapper;

/** A copy is made while the register runs, and another register goes on from it. The commands are those of the README. */
class BackupTest {

    private static final String EVENT = "{\"type\":\"event\",\"id\":\"%s\",\"kind\":\"public-event\",\"title\":\"%s\"}";

    @TempDir
    Path folder;

    /** Two versions, the first of them published. */
    private static void fill(RunningRegister register) {
        take(register, "kept", "First");
        assertEquals(
                200,
                register.put(RunningRegister.PUBLISHER, "/api/records/kept/publication", "", "If-Match", "\"1\"")
                        .statusCode());
        assertEquals(
                200,
                register.put(
                                RunningRegister.EDITOR,
                                "/api/records/kept",
                                EVENT.formatted("kept", "Second"),
                                "If-Match",
                                "\"1\"")
                        .statusCode());
    }

    private static void take(RunningRegister register, String id, String title) {
        assertEquals(
                201,
                register.post(RunningRegister.EDITOR, "/api/records", "application/json", EVENT.formatted(id, title))
                        .statusCode());
    }

    private static void assertIsAsItWas(RunningRegister register) {
        RecordStore store = register.bean(RecordStore.class);
        assertEquals(
                EVENT.formatted("kept", "Second"),
                store.find(Audience.STAFF, "kept").orElseThrow().json());
        assertEquals(
                EVENT.formatted("kept", "First"),
                store.find(Audience.PUBLIC, "kept").orElseThrow().json());
        assertEquals(
                List.of(2, 1),
                store.versions("kept").stream().map(StoredRecord::version).toList());
        assertEquals(3, register.bean(Actions.class).history("kept").size());
        assertTrue(store.find(Audience.STAFF, "later").isEmpty(), "what came after the copy is not in it");
        take(register, "after", "It goes on");
    }

    @Test
    void h2() throws IOException {
        String file;
        try (RunningRegister register = RunningRegister.onH2(folder.resolve("it's here"))) {
            fill(register);
            HttpResponse<String> answer =
                    register.post(RunningRegister.PUBLISHER, "/actuator/backup", "application/json", "");
            assertEquals(200, answer.statusCode(), answer.body());
            file = new JsonMapper().readTree(answer.body()).get("file").asString();
            take(register, "later", "Later");
        }
        Path restored = Files.createDirectory(folder.resolve("restored"));
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(Path.of(file)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Files.copy(zip, restored.resolve(entry.getName()));
            }
        }
        try (RunningRegister register = RunningRegister.onH2(restored)) {
            assertIsAsItWas(register);
        }
    }

    @Test
    void postgresql() throws Exception {
        boolean required = "required".equals(System.getenv("OHSEL_PG_DUMP"));
        assumeTrue(required || runs("pg_dump", "--version"), "this machine has no pg_dump");
        String database = Postgresql.newDatabase();
        Path file = folder.resolve("register.dump");
        try (RunningRegister register = RunningRegister.onPostgresql(folder, database)) {
            fill(register);
            run("pg_dump", "--format=custom", "--file=" + file, "--dbname=" + connection(database));
            take(register, "later", "Later");
            HttpResponse<String> answer =
                    register.post(RunningRegister.PUBLISHER, "/actuator/backup", "application/json", "");
            assertEquals(400, answer.statusCode());
            assertTrue(answer.body().contains("pg_dump"), answer.body());
        }
        String another = Postgresql.newDatabase();
        run("pg_restore", "--no-owner", "--exit-on-error", "--dbname=" + connection(another), file.toString());
        try (RunningRegister register = RunningRegister.onPostgresql(folder, another)) {
            assertIsAsItWas(register);
        }
    }

    private static String connection(String jdbc) {
        URI uri = URI.create(jdbc.substring("jdbc:".length()));
        return "postgresql://postgres@" + uri.getHost() + ":" + uri.getPort() + uri.getPath();
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    private static void run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (InputStream output = process.getInputStream()) {
            String said = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, process.waitFor(), said);
        }
    }
}
