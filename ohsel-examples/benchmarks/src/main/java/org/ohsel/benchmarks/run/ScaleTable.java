// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks.run;

import java.util.ArrayList;
import java.util.List;

/** Measures logs of a thousand to a million records, in a heap of 64 MB, and what rules on a whole log remember. */
public final class ScaleTable {

    private ScaleTable() {}

    /**
     * Measures.
     *
     * @param jvm where
     * @param options which time to take
     * @return a measurement for each length
     */
    public static List<Results.Scale> measure(Jvm jvm, Options options) {
        System.err.println(jvm.java() + ": scale");
        String clock = Clock.option(options.processorTime());
        List<Results.Scale> measured = new ArrayList<>();
        String read = jvm.run(List.of("-Xmx64m", clock), ScaleRun.class, "read");
        measured.addAll(List.of(Results.read(read, Results.Scale[].class)));
        for (String what : List.of("threads", "ids", "references")) {
            String more = jvm.run(List.of("-Xmx2g", clock), ScaleRun.class, what);
            measured.addAll(List.of(Results.read(more, Results.Scale[].class)));
        }
        return measured;
    }
}
