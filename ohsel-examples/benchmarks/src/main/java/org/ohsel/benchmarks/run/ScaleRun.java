// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ohsel.benchmarks.work.NumberedLines;
import org.ohsel.benchmarks.work.Size;
import org.ohsel.benchmarks.work.Workload;
import org.ohsel.benchmarks.work.Workload.Kinds;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.RecordStream;
import org.ohsel.model.event.Event;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Place;
import org.ohsel.rules.engine.Session;

/** Reads longer and longer logs, in its own process. */
public final class ScaleRun {

    private static final int[] LENGTHS = {1_000, 10_000, 100_000, 1_000_000};
    private static final int AT_LEAST = 200_000;

    /** Few, because they lie in the same small heap. */
    private static final int DIFFERENT = 100;

    private static final int TURNS = 9;
    private static final int WARM_UP_TURNS = 2;

    private ScaleRun() {}

    /**
     * Measures, and prints the measurements as JSON.
     *
     * @param arguments what to measure: {@code read}, {@code threads}, {@code ids} or {@code references}
     * @throws IOException never: the input is in memory
     */
    public static void main(String... arguments) throws IOException {
        List<Results.Scale> measured = new ArrayList<>();
        if (arguments[0].equals("read")) {
            EngagementReader reader = EngagementReader.strict();
            byte[][] texts = texts();
            read(reader, texts, AT_LEAST);
            for (int length : LENGTHS) {
                measured.add(read(reader, texts, length));
            }
        } else if (arguments[0].equals("threads")) {
            measured.addAll(threads());
        } else {
            boolean references = arguments[0].equals("references");
            see(AT_LEAST / 2, references);
            for (int length : LENGTHS) {
                measured.add(see(length, references));
            }
        }
        System.out.println(Results.text(measured));
    }

    /** Reads a log often enough for the time to be meaningful, and takes the median. */
    private static Results.Scale read(EngagementReader reader, byte[][] texts, int length) throws IOException {
        double[] micros = new double[Math.max(3, AT_LEAST / length)];
        for (int i = 0; i < micros.length; i++) {
            long start = Clock.nanos();
            readOnce(reader, texts, length);
            micros[i] = (Clock.nanos() - start) / 1e3 / length;
        }
        return median("read and validated, 64 MB", length, micros);
    }

    /** Reads with one thread and with two, in turn; by the clock on the wall, whichever was asked for. */
    private static List<Results.Scale> threads() throws IOException {
        byte[][] texts = texts();
        int length = AT_LEAST / 2;
        double[][] micros = new double[2][TURNS];
        for (int turn = -WARM_UP_TURNS; turn < TURNS; turn++) {
            for (int more = 0; more < micros.length; more++) {
                EngagementReader reader = EngagementReader.strict().withThreads(1 + more);
                long start = System.nanoTime();
                readOnce(reader, texts, length);
                if (turn >= 0) {
                    micros[more][turn] = (System.nanoTime() - start) / 1e3 / length;
                }
            }
        }
        return List.of(
                median("one thread, in turn with two", length, micros[0]), median("two threads", length, micros[1]));
    }

    private static byte[][] texts() {
        return Arrays.copyOf(new Workload(Kinds.EVENTS, Size.TYPICAL, 0).textsOfLog(), DIFFERENT);
    }

    private static void readOnce(EngagementReader reader, byte[][] texts, int length) throws IOException {
        try (RecordStream records = reader.records(new NumberedLines(texts, length))) {
            records.forEachRemaining(record -> {});
            if (records.findings().hasErrors()) {
                throw new IllegalStateException("the records have no errors: " + records.findings());
            }
        }
    }

    private static Results.Scale median(String what, int length, double[] micros) {
        Arrays.sort(micros);
        return new Results.Scale(Runtime.version().feature(), what, length, micros[micros.length / 2], 0);
    }

    /** Lets the rules on a whole log see records that are in memory already. */
    private static Results.Scale see(int length, boolean references) {
        Event event =
                (Event) new Workload(Kinds.EVENTS, Size.TYPICAL, 0).records().get(0);
        Session session = EngagementValidator.standard().engine().session();
        long before = Memory.used();
        long start = Clock.nanos();
        for (int i = 0; i < length; i++) {
            String id = "event-" + i;
            Event next = references ? event.withId(id).withPartOf("event-" + (i + 1)) : event.withId(id);
            session.add(session.accept(next, new Place("", id, null)));
        }
        double micros = (Clock.nanos() - start) / 1e3 / length;
        long kept = Memory.used() - before;
        session.add(session.end());
        String what = references ? "rules on the whole log, each refers to the next" : "rules on the whole log";
        return new Results.Scale(Runtime.version().feature(), what, length, micros, (double) kept / length);
    }
}
