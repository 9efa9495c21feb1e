// SPDX-License-Identifier: Apache-2.0
package org.example.modules;

import java.util.List;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.EngagementWriter;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.example.Examples;
import org.ohsel.rules.Finding;

/** Ends with a status other than 0 if anything is not as a user expects. */
public final class Main {

    private Main() {}

    /**
     * Reads, writes and validates on the module path.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        expect("org.example.modules", String.valueOf(Main.class.getModule().getName()));
        expect("org.ohsel.io", String.valueOf(EngagementReader.class.getModule().getName()));
        EngagementLog log = Examples.log();
        String json = EngagementWriter.compact().write(log);
        expect(log, EngagementReader.tolerant().readLog(json).orElseThrow());
        List<Finding> findings = EngagementReader.strict()
                .readRecord(
                        "{\"type\": \"event\", \"id\": \"e\", \"kind\": \"public-event\", \"date\": \"2020-06-17\","
                                + " \"body\": \"07N\"}")
                .findings()
                .kept();
        expect("[OHSEL-CODE-001]", findings.stream().map(Finding::ruleId).toList().toString());
        System.out.println("as expected: " + findings);
    }

    private static void expect(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new IllegalStateException("expected " + expected + " but was " + actual);
        }
    }
}
