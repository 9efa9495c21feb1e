// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks.run;

import java.util.concurrent.TimeUnit;
import org.ohsel.benchmarks.stack.Stack;
import org.ohsel.benchmarks.stack.Stacks;
import org.ohsel.benchmarks.work.Workload;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reads records one after another, for JMH, which measures times and, with {@code -prof gc}, allocation. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ReadBenchmark {

    /** The stack. */
    @Param({"walk", "strings", "ohsel", "databind-hv", "avaje"})
    public String stack = "";

    /** The workload. */
    @Param({"events-typical-0", "events-typical-10"})
    public String workload = "";

    private Stack reader = Stacks.WALK.make();
    private byte[][] texts = {};
    private int next;

    /** Called by JMH. */
    public ReadBenchmark() {}

    /** Makes the records. */
    @Setup
    public void setUp() {
        reader = Stacks.of(stack).make();
        texts = Workload.named(workload).texts();
    }

    /**
     * Reads the next record.
     *
     * @return what came of it
     */
    @Benchmark
    public Stack.Outcome read() {
        next = (next + 1) % texts.length;
        return reader.read(texts[next]);
    }
}
