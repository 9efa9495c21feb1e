// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks.run;

/**
 * A stack measured on a workload.
 *
 * @param jdk the version of the JDK
 * @param workload the workload's name
 * @param stack the stack's id
 * @param ratio the median of its time to that of the floor
 * @param lower the lower quartile
 * @param upper the upper quartile
 * @param floorMicros the floor's time a record, in microseconds
 * @param micros the stack's
 * @param allocated what it allocates a record, in bytes
 * @param kept what the record that it makes keeps alive, in bytes
 * @param textBytes how long a record is as JSON, in bytes
 * @param rounds how often it was measured until the quartiles were within a fifth
 */
record Measurement(
        String jdk,
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
        int rounds) {}
