// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ohsel.benchmarks.stack.Databind;
import org.ohsel.benchmarks.stack.Stack;
import org.ohsel.benchmarks.stack.Stacks;
import org.ohsel.benchmarks.work.Size;
import org.ohsel.benchmarks.work.Workload;
import org.ohsel.benchmarks.work.Workload.Kinds;
import org.ohsel.benchmarks.work.Workload.Layout;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.EngagementWriter;

/** Only stacks that do the same work are measured. */
class StacksTest {

    @ParameterizedTest
    @EnumSource
    void everyStackAcceptsValidRecords(Stacks which) {
        assumeTrue(which.isThere());
        Stack stack = which.make();
        for (Size size : Size.values()) {
            for (byte[] json : new Workload(Kinds.EVENTS, size, 0).texts()) {
                assertEquals(0, stack.read(json).problems(), () -> text(json));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyStackAcceptsThemHoweverTheyAreWritten(Stacks which) {
        assumeTrue(which.isThere());
        Stack stack = which.make();
        for (Layout layout : Layout.values()) {
            for (byte[] json : new Workload(Kinds.EVENTS, Size.TYPICAL, 0, layout).texts()) {
                assertEquals(0, stack.read(json).problems(), () -> text(json));
            }
        }
    }

    @Test
    void workloadsHaveNames() {
        for (Layout layout : Layout.values()) {
            Workload workload = new Workload(Kinds.MIXED, Size.LARGE, 10, layout);
            assertEquals(workload, Workload.named(workload.name()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyStackForAllKindsAcceptsThem(Stacks which) {
        assumeTrue(which.isThere() && which.readsAllKinds());
        Stack stack = which.make();
        for (byte[] json : new Workload(Kinds.MIXED, Size.TYPICAL, 0).texts()) {
            assertEquals(0, stack.read(json).problems(), () -> text(json));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyStackThatValidatesFindsSomethingInEveryBrokenRecord(Stacks which) {
        assumeTrue(which.isThere() && which.validates());
        Stack stack = which.make();
        for (byte[] json : new Workload(Kinds.EVENTS, Size.SMALL, 100).texts()) {
            assertTrue(stack.read(json).problems() > 0, () -> text(json));
        }
    }

    @Test
    void tenInAHundredRecordsAreBroken() {
        Stack stack = Stacks.OHSEL.make();
        byte[][] texts = new Workload(Kinds.EVENTS, Size.TYPICAL, 10).texts();
        long broken = Arrays.stream(texts)
                .filter(json -> stack.read(json).problems() > 0)
                .count();
        assertEquals(texts.length / 10, broken);
    }

    @Test
    void dataBindingReadsAndWritesWhatOhselDoes() {
        EngagementReader reader = EngagementReader.strict();
        EngagementWriter writer = EngagementWriter.compact();
        Databind databind = new Databind();
        for (byte[] json : new Workload(Kinds.MIXED, Size.TYPICAL, 0).texts()) {
            Object expected = reader.readRecord(json).partial();
            assertNotNull(expected);
            assertEquals(expected, databind.read(json));
            assertEquals(writer.write(databind.read(json)), databind.write(databind.read(json)));
        }
    }

    @Test
    void recordsHaveTheSizesThatTheirNamesPromise() {
        assertBetween(250, 400, Size.SMALL);
        assertBetween(2_000, 3_000, Size.TYPICAL);
        assertBetween(45_000, 55_000, Size.LARGE);
    }

    private static void assertBetween(int least, int most, Size size) {
        double mean = Arrays.stream(new Workload(Kinds.EVENTS, size, 0).texts())
                .mapToInt(json -> json.length)
                .average()
                .orElseThrow();
        assertTrue(mean >= least && mean <= most, () -> size + ": " + mean);
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
