// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What to measure, and where to put it. */
public final class Options {

    /** A description of the options. */
    public static final String HELP = """
            java -jar benchmarks.jar [OPTION...]      measures, prints tables and writes JSON
            java -jar benchmarks.jar jmh [OPTION...]  runs JMH, with its own options

              --quick             few pairs of few workloads: some minutes instead of an hour
              --only PART         pairs, scale, start or sheets; may be given more than once
              --stack ID          only this stack, such as ohsel or avaje; may be given more than once
              --workload NAME     only this workload, such as events-typical-10; may be given more than once
              --jdk FOLDER        an installed JDK to measure on, the one that runs this unless given; more than once
              --processes N       how many processes for each stack and workload, of which the median counts: 3 unless
                                  given, 1 with --quick
              --processor-time    compare processor time: on a machine that has other work to do
              --json FILE         where to write the results: benchmarks.json unless given
              --from FILE         measure nothing, take the results from a file
              --compare FILE      say which ratios differ by more than a tenth from results that were written before
              --document FILE     put the tables into this file as well, between its two marks""";

    /** What there is to measure. */
    public enum Part {
        /** Stacks beside the floor. */
        PAIRS,
        /** More and more records. */
        SCALE,
        /** A fresh JVM. */
        START,
        /** Spreadsheets. */
        SHEETS
    }

    private final Set<Part> parts = EnumSet.noneOf(Part.class);
    private final List<String> stacks = new ArrayList<>();
    private final List<String> workloads = new ArrayList<>();
    private final List<Jvm> jvms = new ArrayList<>();
    private Path json = Path.of("benchmarks.json");
    private @Nullable Path from;
    private @Nullable Path before;
    private @Nullable Path document;
    private boolean quick;
    private int processes;
    private boolean processorTime;

    private Options() {}

    /**
     * Reads the command line.
     *
     * @param arguments the arguments
     * @return the options
     * @throws IllegalArgumentException if there is no such option
     */
    public static Options of(String... arguments) {
        Options options = new Options();
        Iterator<String> rest = List.of(arguments).iterator();
        while (rest.hasNext()) {
            options.take(rest.next(), rest);
        }
        return options;
    }

    private void take(String option, Iterator<String> rest) {
        switch (option) {
            case "--quick" -> quick = true;
            case "--processor-time" -> processorTime = true;
            case "--processes" -> processes = Integer.parseInt(value(option, rest));
            case "--only" -> parts.add(Part.valueOf(value(option, rest).toUpperCase(Locale.ROOT)));
            case "--stack" -> stacks.add(value(option, rest));
            case "--workload" -> workloads.add(value(option, rest));
            case "--jdk" -> jvms.add(Jvm.in(Path.of(value(option, rest))));
            case "--json" -> json = Path.of(value(option, rest));
            case "--from" -> from = Path.of(value(option, rest));
            case "--compare" -> before = Path.of(value(option, rest));
            case "--document" -> document = Path.of(value(option, rest));
            default -> throw new IllegalArgumentException("no such option: " + option);
        }
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return rest.next();
    }

    /**
     * Whether to measure something.
     *
     * @param part what
     * @return true if it was named, or nothing was
     */
    public boolean wants(Part part) {
        return parts.isEmpty() || parts.contains(part);
    }

    boolean wantsStack(String id) {
        return stacks.isEmpty() || stacks.contains(id);
    }

    /** The workloads that were named; empty if none was. */
    List<String> workloads() {
        return workloads;
    }

    /**
     * What to measure on.
     *
     * @return the JDKs, one at least
     */
    public List<Jvm> jvms() {
        return jvms.isEmpty() ? List.of(Jvm.current()) : jvms;
    }

    /**
     * Whether to be done soon.
     *
     * @return true if few measurements will do
     */
    public boolean quick() {
        return quick;
    }

    /** How many processes measure the same. */
    int processes() {
        return processes > 0 ? processes : quick ? 1 : 3;
    }

    boolean processorTime() {
        return processorTime;
    }

    /**
     * Where to write results.
     *
     * @return the file
     */
    public Path json() {
        return json;
    }

    /**
     * Where to take results from.
     *
     * @return the file; null to measure
     */
    public @Nullable Path from() {
        return from;
    }

    /**
     * Where earlier results are, to compare with.
     *
     * @return the file; null for no comparison
     */
    public @Nullable Path before() {
        return before;
    }

    /**
     * The document to put the tables into.
     *
     * @return the file; null for none
     */
    public @Nullable Path document() {
        return document;
    }
}
