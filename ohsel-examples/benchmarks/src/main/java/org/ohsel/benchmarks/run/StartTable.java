// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ohsel.benchmarks.stack.Stacks;
import org.ohsel.benchmarks.work.Size;
import org.ohsel.benchmarks.work.Workload;
import org.ohsel.benchmarks.work.Workload.Kinds;

/** Measures whole processes that validate one record: the stacks in turn, as often as wanted. */
public final class StartTable {

    private static final List<Stacks> STACKS = List.of(Stacks.OHSEL, Stacks.DATABIND_HV, Stacks.AVAJE, Stacks.WALK);

    private StartTable() {}

    /** A way to start. */
    private record Way(Stacks stack, boolean archive, List<String> jvmOptions, double[] millis) {

        Results.Start result(int jdk) {
            double[] sorted = millis.clone();
            Arrays.sort(sorted);
            return new Results.Start(jdk, stack.id(), archive, sorted[sorted.length / 2]);
        }
    }

    /**
     * Measures.
     *
     * @param jvm where
     * @param times how often each
     * @return a measurement for each stack, without and with an archive of classes
     */
    public static List<Results.Start> measure(Jvm jvm, int times) {
        System.err.println(jvm.java() + ": start");
        String record = new String(new Workload(Kinds.EVENTS, Size.TYPICAL, 0).texts()[0], StandardCharsets.UTF_8);
        int jdk = Integer.parseInt(jvm.run(List.of(), VersionRun.class).strip());
        try {
            Path folder = Files.createTempDirectory("benchmarks");
            List<Way> ways = new ArrayList<>();
            for (Stacks stack : STACKS) {
                Path archive = folder.resolve(stack.id());
                jvm.run(
                        List.of("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:disable"),
                        StartRun.class,
                        stack.id(),
                        record);
                ways.add(new Way(stack, false, List.of(), new double[times]));
                ways.add(new Way(stack, true, List.of("-XX:SharedArchiveFile=" + archive), new double[times]));
            }
            for (int i = 0; i < times; i++) {
                for (Way way : ways) {
                    long start = System.nanoTime();
                    jvm.run(way.jvmOptions(), StartRun.class, way.stack().id(), record);
                    way.millis()[i] = (System.nanoTime() - start) / 1e6;
                }
            }
            for (Stacks stack : STACKS) {
                Files.deleteIfExists(folder.resolve(stack.id()));
            }
            Files.deleteIfExists(folder);
            return ways.stream().map(way -> way.result(jdk)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells which JDK this is. */
    static final class VersionRun {

        private VersionRun() {}

        public static void main(String... arguments) {
            System.out.println(Runtime.version().feature());
        }
    }
}
