// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ohsel.examples.register.RunningRegister;
import org.ohsel.examples.register.store.Audience;
import org.ohsel.examples.register.store.Edition;
import org.ohsel.examples.register.store.Editions;
import org.ohsel.examples.register.store.IndexedRecord;
import org.ohsel.examples.register.store.NewVersion;
import org.ohsel.examples.register.store.RecordStore;
import org.ohsel.examples.register.store.StoredRecord;
import org.ohsel.io.EngagementReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The register with the records of the five documents, all of them published, and records made up for what these do not have. */
final class SeededRegister {

    /** A consultation of which all numbers are made up. */
    static final String MOVE = "move-of-the-clinic";

    /** An event that is deleted at once. */
    private static final String DELETED = "deleted-event";

    private static final Path SEEDS = Path.of("../../seeds");
    private static final JsonMapper JSON = new JsonMapper();

    private SeededRegister() {}

    static RunningRegister start(Path folder) throws IOException {
        RunningRegister register = RunningRegister.onH2(folder);
        for (Path file : documents()) {
            add(register, JSON.readTree(Files.readString(file)).path("records"));
        }
        try (var made = SeededRegister.class.getResourceAsStream("made-up.json")) {
            add(register, JSON.readTree(made));
        }
        delete(register, DELETED);
        return register;
    }

    private static void delete(RunningRegister register, String id) {
        var answer = register.delete(RunningRegister.PUBLISHER, "/api/records/" + id, "If-Match", "\"1\"");
        if (answer.statusCode() != 204) {
            throw new IllegalStateException(answer.body());
        }
    }

    private static List<Path> documents() {
        try (Stream<Path> files = Files.list(SEEDS)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(RunningRegister register, JsonNode records) {
        RecordStore store = register.bean(RecordStore.class);
        List<NewVersion> versions = new ArrayList<>();
        List<Edition> editions = new ArrayList<>();
        for (JsonNode node : records) {
            String json = node.toString();
            String id = node.path("id").asString();
            IndexedRecord indexed = IndexedRecord.of(
                    EngagementReader.tolerant().readRecord(json).orElseThrow(), json);
            versions.add(new NewVersion(id, 1, json, indexed));
            editions.add(new Edition(new StoredRecord(id, 1, Instant.EPOCH, "seeds", json), indexed));
        }
        store.add("seeds", null, versions);
        register.bean(Editions.class).replaceAll(Audience.PUBLIC, editions);
    }
}
