// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks.run;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The results of the measurements.
 *
 * @param pairs stacks on workloads
 * @param scales one reader on more and more records
 * @param starts one record in a fresh JVM
 * @param sheets spreadsheets
 */
public record Results(List<Pair> pairs, List<Scale> scales, List<Start> starts, List<Sheet> sheets) {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** What an earlier version did not measure is null. */
    public Results {
        sheets = Objects.requireNonNullElse(sheets, List.of());
    }

    /**
     * A stack measured on a workload.
     *
     * @param jdk the JDK's feature version
     * @param workload the workload's name
     * @param stack the stack's id
     * @param ratio the median of its time to that of the floor
     * @param lower the lower quartile; the lowest median, if there were several processes
     * @param upper the upper quartile; the highest median, if there were several processes
     * @param floorMicros the floor's time per record, in microseconds
     * @param micros the stack's time per record, in microseconds
     * @param allocated how much it allocates per record, in bytes
     * @param kept how much memory the record that it creates keeps alive, in bytes
     * @param textBytes how long a record is as JSON, in bytes
     * @param rounds how often it was measured until the quartiles were within a fifth
     */
    public record Pair(
            int jdk,
            String workload,
            String stack,
            double ratio,
            double lower,
            double upper,
            double floorMicros,
            double micros,
            long allocated,
            long kept,
            long textBytes,
            int rounds) {

        /** What several processes measured as one: the median, and between which ratios they are. */
        static Pair median(List<Pair> processes) {
            List<Pair> sorted = processes.stream()
                    .sorted(Comparator.comparingDouble(Pair::ratio))
                    .toList();
            Pair middle = sorted.get((sorted.size() - 1) / 2);
            return sorted.size() == 1
                    ? middle
                    : middle.between(sorted.get(0).ratio, sorted.get(sorted.size() - 1).ratio);
        }

        private Pair between(double lowest, double highest) {
            return new Pair(
                    jdk,
                    workload,
                    stack,
                    ratio,
                    lowest,
                    highest,
                    floorMicros,
                    micros,
                    allocated,
                    kept,
                    textBytes,
                    rounds);
        }
    }

    /**
     * A log of some length read by one thread.
     *
     * @param jdk the JDK's feature version
     * @param what what was measured
     * @param records how many records there were
     * @param microsPerRecord how long one took, in microseconds
     * @param bytesPerRecord how much of each was still in memory at the end, in bytes
     */
    public record Scale(int jdk, String what, int records, double microsPerRecord, double bytesPerRecord) {}

    /**
     * One record validated in a fresh JVM.
     *
     * @param jdk the JDK's feature version
     * @param stack the stack's id
     * @param archive whether classes came from an archive
     * @param millis the median of the times of whole processes, in milliseconds
     */
    public record Start(int jdk, String stack, boolean archive, double millis) {}

    /**
     * The import of a spreadsheet beside a loop over its cells.
     *
     * @param jdk the JDK's feature version
     * @param form the form of the file
     * @param records how many records it has
     * @param ratio the median of its time to that of the loop
     * @param lower the lower quartile
     * @param upper the upper quartile
     * @param microsPerRecord how long one record took, in microseconds
     */
    public record Sheet(
            int jdk, String form, int records, double ratio, double lower, double upper, double microsPerRecord) {}

    /**
     * Reads results that were written.
     *
     * @param json the JSON
     * @return the results
     */
    public static Results read(String json) {
        return MAPPER.readValue(json, Results.class);
    }

    /**
     * The results to be kept.
     *
     * @return them as JSON
     */
    public String json() {
        return text(this) + "\n";
    }

    static String text(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }
}
