// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loading classes takes time: Hibernate Validator alone a quarter of a second. */
class LoadedClassesTest {

    @TempDir
    Path folder;

    @Test
    void hibernateValidatorIsNotLoadedUnlessItIsNeeded() throws Exception {
        List<String> loaded = loadedBy("valid.json", """
                {"type": "event", "id": "event-1", "kind": "workshop"}
                """, 0);
        assertTrue(
                loaded.stream().anyMatch(line -> line.contains("org.ohsel.io.EngagementReader ")), "the log is read");
        assertEquals(List.of(), ofHibernateValidator(loaded));
    }

    @Test
    void norIsItByARecordWithErrors() throws Exception {
        List<String> loaded = loadedBy("broken.json", """
                {"type": "event", "id": "event 1", "titel": "", "date": "June"}
                """, 1);
        assertEquals(List.of(), ofHibernateValidator(loaded));
    }

    private List<String> loadedBy(String name, String json, int status) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve(name), json);
        Path log = folder.resolve(name + ".log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + log,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "validate",
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".out").toFile())
                .start();
        assertEquals(status, process.waitFor());
        return Files.readAllLines(log);
    }

    private static List<String> ofHibernateValidator(List<String> loaded) {
        return loaded.stream()
                .filter(line -> line.contains("org.hibernate.validator"))
                .toList();
    }
}
