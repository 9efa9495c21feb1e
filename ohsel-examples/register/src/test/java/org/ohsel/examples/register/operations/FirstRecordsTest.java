// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.examples.register.RunningRegister;
import org.ohsel.io.EngagementReader;
import org.ohsel.rules.Findings;

class FirstRecordsTest {

    @Test
    void madeUpRecordsHaveNoErrorsAndAreAlwaysTheSame() {
        List<String> records = new ArrayList<>();
        new GeneratedRecords(1000, 18).forEachRemaining(records::add);
        for (String json : records) {
            Findings findings = EngagementReader.strict().readRecord(json).findings();
            assertFalse(findings.hasErrors(), () -> json + "\n" + findings);
        }
        List<String> again = new ArrayList<>();
        new GeneratedRecords(1000, 18).forEachRemaining(again::add);
        assertEquals(records, again);
        assertEquals(1000, records.stream().distinct().count());
    }

    @Test
    void anEmptyRegisterIsFilledOnceAndTheDocumentsArePublished(@TempDir Path folder) throws IOException {
        Path logs = Files.createDirectory(folder.resolve("logs"));
        Files.writeString(logs.resolve("log.json"), """
                {"schemaVersion":"1.0","records":[{"type":"event","id":"walk","kind":"public-event","date":"2017-06-14"}]}""");
        String[] settings = {"--register.load=" + logs, "--register.generate=20"};
        // As in README.md, a folder below the current one.
        Path data = Path.of("target", "first-records-" + System.nanoTime());
        for (int start = 0; start < 2; start++) {
            try (RunningRegister register = RunningRegister.onH2(data, settings)) {
                assertTrue(register.get(RunningRegister.READER, "/api/records")
                        .body()
                        .startsWith("{\"total\":21,"));
                assertEquals(
                        200,
                        register.get(RunningRegister.NOBODY, "/api/records/walk")
                                .statusCode());
                assertTrue(register.get(RunningRegister.NOBODY, "/api/records")
                        .body()
                        .startsWith("{\"total\":1,"));
            }
        }
    }
}
