// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks.work;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
 * @param layout how they are written
 */
public record Workload(Kinds kinds, Size size, int broken, Layout layout) {

    private static final long SEED = 20_261_122;

    /** Which kinds of record there are. */
    public enum Kinds {
        /** Events alone, which every stack can read. */
        EVENTS,

        /** Events, commissioning activities, publications and reviews. */
        MIXED
    }

    /** How records are written. */
    public enum Layout {
        /** Without white space. */
        COMPACT,

        /** On several lines. */
        INDENTED,

        /** With some words in quotation marks, and escapes for all that is not ASCII. */
        ESCAPED
    }

    /** Records without white space. */
    public Workload(Kinds kinds, Size size, int broken) {
        this(kinds, size, broken, Layout.COMPACT);
    }

    /**
     * The name of the workload on the command line, such as {@code events-typical-10} or {@code events-typical-0-indented}.
     *
     * @return the name
     */
    public String name() {
        String name = kinds + "-" + size + "-" + broken + (layout == Layout.COMPACT ? "" : "-" + layout);
        return name.toLowerCase(Locale.ROOT);
    }

    /**
     * The name of the workload in tables.
     *
     * @return the name
     */
    public String title() {
        String title =
                kinds + " " + size + " " + broken + " % broken" + (layout == Layout.COMPACT ? "" : ", " + layout);
        return title.toLowerCase(Locale.ROOT);
    }

    /**
     * The workload of a name.
     *
     * @param name the name
     * @return the workload
     */
    public static Workload named(String name) {
        String[] parts = name.toUpperCase(Locale.ROOT).split("-");
        return new Workload(
                Kinds.valueOf(parts[0]),
                Size.valueOf(parts[1]),
                Integer.parseInt(parts[2]),
                parts.length > 3 ? Layout.valueOf(parts[3]) : Layout.COMPACT);
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
        return texts(records());
    }

    /**
     * The records of a log: the first is a small one, and all others refer to it.
     *
     * @return the same records every time
     */
    public List<EngagementRecord> recordsOfLog() {
        List<EngagementRecord> records = new ArrayList<>(records());
        records.set(0, new Workload(kinds, Size.SMALL, 0).records().get(0));
        return records;
    }

    /**
     * The records of a log as JSON, with the requested share of them broken.
     *
     * @return the same JSON every time
     */
    public byte[][] textsOfLog() {
        return texts(recordsOfLog());
    }

    private byte[][] texts(List<EngagementRecord> records) {
        EngagementWriter writer = layout == Layout.INDENTED ? EngagementWriter.indented() : EngagementWriter.compact();
        Breaker breaker = new Breaker();
        return IntStream.range(0, records.size())
                .mapToObj(i -> {
                    String text = writer.write(records.get(i));
                    return i % 100 < broken ? breaker.broken(text, i) : text;
                })
                .map(text -> layout == Layout.ESCAPED ? escaped(text) : text)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
    }

    private static String escaped(String json) {
        StringBuilder escaped = new StringBuilder();
        json.replace(" a ", " \\\"a\\\" ")
                .chars()
                .forEach(c -> escaped.append(c < 0x80 ? String.valueOf((char) c) : String.format("\\u%04x", c)));
        return escaped.toString();
    }
}
