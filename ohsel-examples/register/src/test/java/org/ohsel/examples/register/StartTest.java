// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.examples.register.store.Audience;
import org.ohsel.examples.register.store.IndexedRecord;
import org.ohsel.examples.register.store.RecordStore;
import org.ohsel.io.EngagementReader;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class StartTest {

    @TempDir
    Path folder;

    @Test
    void startsAndKeepsARecord() {
        try (ConfigurableApplicationContext context =
                SpringApplication.run(RegisterApplication.class, "--server.port=0", "--register.folder=" + folder)) {
            RecordStore store = context.getBean(RecordStore.class);
            String json = "{\"type\":\"event\",\"id\":\"e1\",\"kind\":\"public-event\",\"boroughs\":[\"bexley\"]}";
            store.add(
                    "e1",
                    1,
                    "me",
                    json,
                    IndexedRecord.of(
                            EngagementReader.tolerant().readRecord(json).orElseThrow(), json));
            assertEquals(json, store.find(Audience.STAFF, "e1").orElseThrow().json());
        }
    }
}
