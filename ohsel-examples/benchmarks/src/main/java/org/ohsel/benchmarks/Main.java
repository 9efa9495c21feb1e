// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks;

import org.ohsel.benchmarks.run.PairedRun;

/** Runs the benchmarks. */
public final class Main {

    private Main() {}

    /**
     * Runs what the first argument names.
     *
     * @param arguments the command and its options
     */
    public static void main(String... arguments) {
        PairedRun.main(arguments);
    }
}
