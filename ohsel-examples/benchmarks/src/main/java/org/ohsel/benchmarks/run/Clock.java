// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks.run;

import java.lang.management.ManagementFactory;

/**
 * Time, or the processor time of the thread that asks: for a machine that has other work to do. Processor time leaves out
 * what garbage collectors do meanwhile.
 */
final class Clock {

    private static final String PROCESSOR_TIME = "processor-time";
    private static final boolean USED = Boolean.getBoolean(PROCESSOR_TIME);

    private Clock() {}

    /** The option that tells a JVM which of the two to take. */
    static String option(boolean processorTime) {
        return "-D" + PROCESSOR_TIME + "=" + processorTime;
    }

    static long nanos() {
        return USED ? ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() : System.nanoTime();
    }
}
