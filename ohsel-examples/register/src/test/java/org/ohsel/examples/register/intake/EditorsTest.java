// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ohsel.examples.register.RunningRegister.EDITOR;
import static org.ohsel.examples.register.RunningRegister.READER;
import static org.ohsel.examples.register.intake.IntakeTest.event;
import static org.ohsel.examples.register.intake.IntakeTest.json;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ohsel.examples.register.RunningRegister;
import org.ohsel.examples.register.SharedRegister;

/** Several people write at the same time. */
class EditorsTest {

    @ParameterizedTest
    @EnumSource
    void ofTwoEditorsOfOneVersionOneWinsAndTheOtherIsTold(SharedRegister shared) throws Exception {
        RunningRegister register = shared.get();
        register.post(EDITOR, "/api/records", "application/json", event("two", "0"));
        for (int round = 1; round <= 10; round++) {
            String seen = "\"" + round + "\"";
            String text = "round " + round + ", editor ";
            List<Integer> statuses = atOnce(IntStream.range(0, 2)
                    .mapToObj(editor -> (Callable<Integer>) () -> register.put(
                                    EDITOR, "/api/records/two", event("two", text + editor), "If-Match", seen)
                            .statusCode())
                    .toList());
            assertEquals(List.of(200, 412), statuses.stream().sorted().toList());
        }
        assertEquals(11, json(register.get(READER, "/api/records/two/versions")).size());
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsLostAmongTwoHundredWriters(SharedRegister shared) throws Exception {
        RunningRegister register = shared.get();
        List<Integer> statuses = atOnce(IntStream.range(0, 200)
                .mapToObj(writer -> (Callable<Integer>) () -> {
                    // Each has a record of its own, and all write the same one as well.
                    String lines = event("crowd-" + writer, "own") + "\n" + event("crowd-all", "all") + "\n";
                    return register.post(EDITOR, "/api/records", "application/x-ndjson", lines)
                            .statusCode();
                })
                .toList());
        assertEquals(200, statuses.stream().filter(status -> status == 201).count(), statuses.toString());
        for (int writer = 0; writer < 200; writer++) {
            assertEquals(
                    1,
                    json(register.get(READER, "/api/records/crowd-" + writer + "/versions"))
                            .size());
        }
        assertEquals(
                1, json(register.get(READER, "/api/records/crowd-all/versions")).size());
    }

    private static <T> List<T> atOnce(List<Callable<T>> tasks) throws Exception {
        CyclicBarrier start = new CyclicBarrier(tasks.size());
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (Callable<T> task : tasks) {
                futures.add(threads.submit(() -> {
                    start.await();
                    return task.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
