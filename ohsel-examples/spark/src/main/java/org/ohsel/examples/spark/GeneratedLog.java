// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;

/**
 * A log of any size, with known defects: a line for each number, so that it can be written in parallel, and is the same each time.
 * It repeats a cycle: plausible records, and between them the examples of every rule, what it finds and what it does not.
 */
@SuppressWarnings("serial") // the copies that the constructor makes can be serialised
final class GeneratedLog implements Serializable {

    private static final long serialVersionUID = 1;

    /** So many plausible records follow each example. */
    private static final int BETWEEN = 8;

    /** A line of the cycle. */
    private record Slot(Example example, int line) implements Serializable {

        private static final long serialVersionUID = 1;
    }

    private final long records;
    private final List<Slot> cycle;
    private final List<Example> defects;

    private GeneratedLog(long records) {
        this.records = records;
        this.defects = Examples.defects();
        List<Example> examples = new ArrayList<>(defects);
        examples.addAll(Examples.sound());
        List<Slot> slots = new ArrayList<>();
        for (Example example : examples) {
            for (int line = 0; line < example.lines().size(); line++) {
                slots.add(new Slot(example, line));
            }
        }
        this.cycle = List.copyOf(slots);
    }

    /**
     * A log with so many lines.
     *
     * @param records the number; a cycle that does not fit before the end is left out, and plausible records take its place
     */
    static GeneratedLog of(long records) {
        return new GeneratedLog(records);
    }

    /** How many lines the cycle has, with the plausible records. */
    long cycleLength() {
        return (long) cycle.size() * (BETWEEN + 1);
    }

    /** The lines, in order. */
    Dataset<String> lines(SparkSession spark, int partitions) {
        return spark.range(0, records, 1, partitions).map((MapFunction<Long, String>) this::line, Encoders.STRING());
    }

    /** A line. */
    String line(long number) {
        long round = number / cycleLength();
        long place = number % cycleLength();
        if (place % (BETWEEN + 1) > 0 || round >= rounds()) {
            return PlausibleRecord.json(number);
        }
        Slot slot = cycle.get((int) (place / (BETWEEN + 1)));
        return slot.example().line(slot.line(), round);
    }

    private long rounds() {
        return records / cycleLength();
    }

    /** How many findings of each rule there are, by its id. */
    Map<String, Long> defects() {
        Map<String, Long> counts = new TreeMap<>();
        if (rounds() > 0) {
            defects.forEach(defect -> counts.put(String.valueOf(defect.rule()), rounds()));
        }
        return counts;
    }
}
