// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The jar on a cluster of two workers, submitted to it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClusterIT {

    @TempDir
    private static Path folder;

    private static StandaloneCluster cluster;

    @BeforeAll
    static void start() throws Exception {
        cluster = StandaloneCluster.start(folder);
    }

    @AfterAll
    static void end() {
        cluster.close();
    }

    @Test
    @Order(1)
    void twoWorkersGenerateTheLinesThatOneWould() throws Exception {
        Path file = folder.resolve("log.ndjson");
        LoggedProcess run = cluster.submit("generate", "generate", "--records", "4000", file.toString());
        run.await("Registered executor .* ID 0");
        run.await("Registered executor .* ID 1");
        assertEquals(0, run.status(), run::output);
        GeneratedLog log = GeneratedLog.of(4000);
        List<String> lines = Files.readAllLines(file);
        assertEquals(4000, lines.size());
        for (int i = 0; i < lines.size(); i++) {
            assertEquals(log.line(i), lines.get(i));
        }
        assertTrue(run.output().contains("OHSEL-TERM-001: 1"), run::output);
    }

    /** Also if a worker and its executor end in the middle of it, as when a machine fails: what it was doing is done again. */
    @Test
    @Order(2)
    void theResultIsTheSameWhenAWorkerIsKilled() throws Exception {
        Path log = folder.resolve("validated.ndjson");
        GeneratedLog generated = GeneratedLog.of(4_000);
        List<String> lines = new ArrayList<>();
        for (long i = 0; i < 4_000; i++) {
            lines.add(generated.line(i));
        }
        Files.write(log, lines);
        LoggedProcess whole = validate("whole", log);
        assertEquals(1, whole.status(), whole::output);
        LoggedProcess killed = validate("killed", log);
        killed.await("Registered executor .* ID 0");
        killed.await("Registered executor .* ID 1");
        killed.await("Finished task .* in stage 2");
        cluster.killWorker();
        killed.await("Lost executor");
        assertEquals(1, killed.status(), killed::output);
        assertEquals(counts(generated.defects()), counts(whole));
        assertEquals(counts(whole), counts(killed));
        assertEquals(Files.readString(folder.resolve("whole.json")), Files.readString(folder.resolve("killed.json")));
    }

    private static LoggedProcess validate(String name, Path log) throws Exception {
        return cluster.submit(
                name,
                "validate",
                "--packs",
                "duties,closing-the-loop,privacy,bexley-process,programme,disclosure",
                "--as-of",
                "2023-01-01",
                "--report",
                "json=" + folder.resolve(name + ".json"),
                log.toString());
    }

    private static List<String> counts(LoggedProcess run) {
        return run.output()
                .lines()
                .filter(line -> line.matches("OHSEL-[A-Z]+-\\d+: \\d+"))
                .sorted()
                .toList();
    }

    private static List<String> counts(Map<String, Long> defects) {
        return defects.entrySet().stream()
                .map(defect -> defect.getKey() + ": " + defect.getValue())
                .sorted()
                .toList();
    }
}
