// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks.run;

import java.util.Locale;
import java.util.stream.Collectors;

/** How far ratios have moved from those of an earlier run. Only a person can say why, so it is told and nothing fails. */
public final class Drift {

    private static final double MOST = 0.1;

    private Drift() {}

    /**
     * Compares what both runs measured.
     *
     * @param before the earlier results
     * @param now the results
     * @return a line for each ratio, with a remark where it has moved by more than a tenth
     */
    public static String text(Results before, Results now) {
        return now.pairs().stream()
                .flatMap(pair -> before.pairs().stream()
                        .filter(earlier -> earlier.jdk() == pair.jdk()
                                && earlier.workload().equals(pair.workload())
                                && earlier.stack().equals(pair.stack()))
                        .map(earlier -> line(earlier, pair)))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Results.Pair before, Results.Pair now) {
        double change = now.ratio() / before.ratio() - 1;
        String line = String.format(
                Locale.ROOT,
                "%s on %s, JDK %d: %.2f, was %.2f (%+.0f %%)",
                now.stack(),
                now.workload(),
                now.jdk(),
                now.ratio(),
                before.ratio(),
                100 * change);
        return Math.abs(change) <= MOST
                ? line
                : line + (change > 0 ? " SLOWER by more than a tenth" : " faster by more than a tenth");
    }
}
