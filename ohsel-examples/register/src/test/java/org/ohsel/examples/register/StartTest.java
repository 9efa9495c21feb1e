// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.examples.register.store.Audience;
import org.ohsel.examples.register.store.IndexedRecord;
import org.ohsel.examples.register.store.NewVersion;
import org.ohsel.examples.register.store.RecordStore;
import org.ohsel.io.EngagementReader;

class StartTest {

    private static final String EVENT =
            "{\"type\":\"event\",\"id\":\"e1\",\"kind\":\"public-event\",\"boroughs\":[\"bexley\"]}";

    @TempDir
    Path folder;

    @Test
    void aRecordIsStillThereAfterARestart() {
        try (RunningRegister register = RunningRegister.onH2(folder)) {
            add(register);
        }
        try (RunningRegister register = RunningRegister.onH2(folder)) {
            assertEquals(EVENT, found(register));
        }
    }

    @Test
    void startsWithPostgresql() {
        try (RunningRegister register = RunningRegister.onPostgresql(folder, Postgresql.newDatabase())) {
            add(register);
            assertEquals(EVENT, found(register));
        }
    }

    @Test
    void onlyEditorsWrite() {
        try (RunningRegister register = RunningRegister.onH2(folder)) {
            assertEquals(401, write(register, RunningRegister.NOBODY));
            assertEquals(403, write(register, RunningRegister.READER));
        }
    }

    private static int write(RunningRegister register, @Nullable String account) {
        return register.post(account, "/api/records", "application/json", EVENT).statusCode();
    }

    private static void add(RunningRegister register) {
        IndexedRecord indexed =
                IndexedRecord.of(EngagementReader.tolerant().readRecord(EVENT).orElseThrow(), EVENT);
        register.bean(RecordStore.class).add("me", null, List.of(new NewVersion("e1", 1, EVENT, indexed)));
    }

    private static String found(RunningRegister register) {
        return register.bean(RecordStore.class)
                .find(Audience.STAFF, "e1")
                .orElseThrow()
                .json();
    }
}
