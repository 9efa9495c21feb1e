// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks.run;

import java.util.List;

/** Measures the import of spreadsheets in a process of its own. */
public final class SheetsTable {

    private SheetsTable() {}

    /**
     * Measures.
     *
     * @param jvm where
     * @param options how long, and which time to take
     * @return a measurement for each form
     */
    public static List<Results.Sheet> measure(Jvm jvm, Options options) {
        System.err.println(jvm.java() + ": sheets");
        String output = jvm.run(
                List.of(Clock.option(options.processorTime())),
                SheetsRun.class,
                options.quick() ? "10" : "30",
                options.quick() ? "3" : "6");
        return List.of(Results.read(output, Results.Sheet[].class));
    }
}
