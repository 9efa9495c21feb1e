// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ohsel.benchmarks.stack.Stacks;
import org.ohsel.benchmarks.work.Size;
import org.ohsel.benchmarks.work.Workload;
import org.ohsel.benchmarks.work.Workload.Kinds;
import org.ohsel.benchmarks.work.Workload.Layout;

/** Measures every stack on every workload, each in its own process. */
public final class PairedTable {

    private static final List<Workload> ALL = List.of(
            new Workload(Kinds.EVENTS, Size.TYPICAL, 0),
            new Workload(Kinds.EVENTS, Size.TYPICAL, 10),
            new Workload(Kinds.EVENTS, Size.TYPICAL, 100),
            new Workload(Kinds.EVENTS, Size.SMALL, 0),
            new Workload(Kinds.EVENTS, Size.SMALL, 10),
            new Workload(Kinds.EVENTS, Size.SMALL, 100),
            new Workload(Kinds.EVENTS, Size.LARGE, 0),
            new Workload(Kinds.EVENTS, Size.LARGE, 10),
            new Workload(Kinds.EVENTS, Size.LARGE, 100),
            new Workload(Kinds.MIXED, Size.TYPICAL, 0),
            new Workload(Kinds.EVENTS, Size.TYPICAL, 0, Layout.INDENTED),
            new Workload(Kinds.EVENTS, Size.TYPICAL, 0, Layout.ESCAPED));

    private final Jvm jvm;
    private final Options options;

    /**
     * Prepares the measurement.
     *
     * @param jvm where
     * @param options which stacks and workloads
     */
    public PairedTable(Jvm jvm, Options options) {
        this.jvm = jvm;
        this.options = options;
    }

    /**
     * Measures.
     *
     * @return a measurement for each stack and workload
     */
    public List<Results.Pair> measure() {
        return workloads().stream().flatMap(this::measure).toList();
    }

    /** All stacks in turn, as often as wanted, so that what else the machine does reaches all of them alike. */
    private Stream<Results.Pair> measure(Workload workload) {
        Map<String, List<Results.Pair>> measured = new LinkedHashMap<>();
        for (int process = 0; process < options.processes(); process++) {
            for (String stack : stacks(workload)) {
                measured.computeIfAbsent(stack, first -> new ArrayList<>()).add(measure(workload, stack));
            }
        }
        return measured.values().stream().map(Results.Pair::median);
    }

    private List<String> stacks(Workload workload) {
        Stream<String> reading = Arrays.stream(Stacks.values())
                .filter(stack -> stack != Stacks.WALK && stack.isThere())
                .filter(stack -> workload.kinds() == Kinds.EVENTS || stack.readsAllKinds())
                .map(Stacks::id);
        Stream<String> writing = workload.broken() == 0 && workload.layout() == Layout.COMPACT
                ? Stream.of(PairedRun.ENCODE)
                : Stream.empty();
        return Stream.concat(reading, writing).filter(options::wantsStack).toList();
    }

    private List<Workload> workloads() {
        if (!options.workloads().isEmpty()) {
            return options.workloads().stream().map(Workload::named).toList();
        }
        return options.quick() ? ALL.subList(0, 2) : ALL;
    }

    private Results.Pair measure(Workload workload, String stack) {
        System.err.println(jvm.java() + ": " + stack + " on " + workload.name());
        String output = jvm.run(
                List.of(Clock.option(options.processorTime())),
                PairedRun.class,
                workload.name(),
                stack,
                options.quick() ? "40" : "100",
                options.quick() ? "3" : "6");
        return Results.read(output, Results.Pair.class);
    }
}
