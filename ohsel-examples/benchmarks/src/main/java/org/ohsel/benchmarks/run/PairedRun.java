// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks.run;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.ohsel.benchmarks.stack.Databind;
import org.ohsel.benchmarks.stack.Stack;
import org.ohsel.benchmarks.stack.Stacks;
import org.ohsel.benchmarks.work.Workload;
import org.ohsel.io.EngagementWriter;
import org.ohsel.model.EngagementRecord;

/**
 * Measures one stack on one workload, in its own process, so that the effect of one stack on the JIT compiler does not
 * reach another.
 */
public final class PairedRun {

    /** Named in place of a stack, to measure writing instead of reading. */
    public static final String ENCODE = "encode";

    private static volatile Object sink = "";

    private PairedRun() {}

    /**
     * Measures, and prints the measurement as JSON.
     *
     * @param arguments the workload, the stack, the number of pairs, the seconds to warm up
     */
    public static void main(String... arguments) {
        Workload workload = Workload.named(arguments[0]);
        int pairs = Integer.parseInt(arguments[2]);
        double warmUp = Double.parseDouble(arguments[3]);
        System.out.println(Results.text(
                arguments[1].equals(ENCODE)
                        ? encode(workload, pairs, warmUp)
                        : decode(workload, Stacks.of(arguments[1]), pairs, warmUp)));
    }

    private static Results.Pair decode(Workload workload, Stacks which, int pairs, double warmUp) {
        byte[][] texts = workload.texts();
        Stack floor = Stacks.WALK.make();
        Stack stack = which.make();
        IntConsumer reads = i -> sink = stack.read(texts[i]);
        Pairs.Ratio ratio = new Pairs(texts.length, i -> sink = floor.read(texts[i]), reads).measure(pairs, warmUp);
        return measurement(
                workload,
                which.id(),
                ratio,
                Memory.allocated(texts.length, reads),
                Memory.kept(texts.length, i -> stack.read(texts[i])),
                texts);
    }

    /** The time of ohsel to that of data binding, both making a string. */
    private static Results.Pair encode(Workload workload, int pairs, double warmUp) {
        List<EngagementRecord> records = workload.records();
        byte[][] texts = workload.texts();
        Databind databind = new Databind();
        EngagementWriter writer = EngagementWriter.compact();
        IntConsumer ours = i -> sink = writer.write(records.get(i));
        Pairs.Ratio ratio =
                new Pairs(records.size(), i -> sink = databind.write(records.get(i)), ours).measure(pairs, warmUp);
        return measurement(workload, ENCODE, ratio, Memory.allocated(records.size(), ours), 0, texts);
    }

    private static Results.Pair measurement(
            Workload workload, String stack, Pairs.Ratio ratio, long allocated, long kept, byte[][] texts) {
        return new Results.Pair(
                Runtime.version().feature(),
                workload.name(),
                stack,
                ratio.median(),
                ratio.lower(),
                ratio.upper(),
                ratio.firstMicros(),
                ratio.secondMicros(),
                allocated,
                kept,
                Arrays.stream(texts).mapToLong(text -> text.length).sum() / texts.length,
                ratio.rounds());
    }
}
