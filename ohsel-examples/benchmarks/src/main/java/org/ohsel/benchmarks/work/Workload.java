// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks.work;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.ohsel.io.EngagementWriter;
import org.ohsel.model.EngagementRecord;

/**
 * A batch of records to read or to write.
 *
 * @param kinds which kinds of record there are
 * @param size how large they are
 * @param broken how many in a hundred have something wrong with them
 */
public record Workload(Kinds kinds, Size size, int broken) {

    private static final long SEED = 20_261_122;

    /** Which kinds of record there are. */
    public enum Kinds {
        /** Events alone, which every stack can read. */
        EVENTS,

        /** Events, commissioning activities, publications and reviews. */
        MIXED
    }

    /**
     * The name of the workload on the command line and in tables, such as {@code events-typical-10}.
     *
     * @return the name
     */
    public String name() {
        return (kinds + "-" + size + "-" + broken).toLowerCase(Locale.ROOT);
    }

    /**
     * The workload of a name.
     *
     * @param name the name
     * @return the workload
     */
    public static Workload named(String name) {
        String[] parts = name.toUpperCase(Locale.ROOT).split("-");
        return new Workload(Kinds.valueOf(parts[0]), Size.valueOf(parts[1]), Integer.parseInt(parts[2]));
    }

    /**
     * The records, without anything wrong with them.
     *
     * @return the same records every time
     */
    public List<EngagementRecord> records() {
        RecordMaker maker = new RecordMaker(new Random(SEED), size);
        return IntStream.range(0, size.batch)
                .mapToObj(i -> kinds == Kinds.EVENTS ? maker.event(i) : maker.any(i))
                .toList();
    }

    /**
     * The records as JSON, with the requested share of them broken.
     *
     * @return the same JSON every time
     */
    public byte[][] texts() {
        EngagementWriter writer = EngagementWriter.compact();
        Breaker breaker = new Breaker();
        List<EngagementRecord> records = records();
        return IntStream.range(0, records.size())
                .mapToObj(i -> {
                    String text = writer.write(records.get(i));
                    return i % 100 < broken ? breaker.broken(text, i) : text;
                })
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
    }
}
