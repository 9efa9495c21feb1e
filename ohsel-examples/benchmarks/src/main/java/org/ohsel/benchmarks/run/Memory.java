// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks.run;

import java.lang.management.ManagementFactory;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/** Measures how much memory is allocated, and how much is kept. */
final class Memory {

    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Memory() {}

    /** How many bytes a task allocates an item. */
    static long allocated(int items, IntConsumer task) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < items; i++) {
            task.accept(i);
        }
        return (THREADS.getCurrentThreadAllocatedBytes() - before) / items;
    }

    /** How many bytes an item keeps alive, without what all items share. */
    static long kept(int items, IntFunction<Object> maker) {
        Object[] kept = new Object[items];
        long before = used();
        for (int i = 0; i < items; i++) {
            kept[i] = maker.apply(i);
        }
        long after = used();
        if (kept[items - 1] == null) {
            throw new IllegalStateException("nothing was made");
        }
        return (after - before) / items;
    }

    /** The heap in use after collecting garbage, as often as it shrinks. */
    static long used() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 10; i++) {
            System.gc();
            long now = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            if (now >= least) {
                return least;
            }
            least = now;
        }
        return least;
    }
}
