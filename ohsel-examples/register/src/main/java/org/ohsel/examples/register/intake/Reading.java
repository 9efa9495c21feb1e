// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.ohsel.io.ReadRecord;
import org.ohsel.io.RecordSource;
import org.ohsel.rules.Findings;

/**
 * Reads records some at a time: few enough for memory, many enough for a database. While some are stored, the next are read and checked in a thread beside.
 */
final class Reading {

    private static final int MOST_RECORDS = 500;
    private static final int MOST_CHARACTERS = 4 << 20;

    private final RecordSource records;
    private final List<Findings> beside = new ArrayList<>();

    private Reading(RecordSource records) {
        this.records = records;
    }

    /** Reads all that was sent, and returns the findings that are in none of the records. */
    static Findings of(Sent sent, Consumer<List<Item>> taker) {
        try (RecordSource records = sent.open()) {
            Reading reading = new Reading(records);
            List<Item> first = reading.some();
            if (records.hasNext()) {
                reading.ahead(first, taker);
            } else if (!first.isEmpty()) {
                taker.accept(first);
            }
            return Findings.concat(reading.beside);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void ahead(List<Item> first, Consumer<List<Item>> taker) {
        ExecutorService reader = Executors.newSingleThreadExecutor(work -> new Thread(work, "reading"));
        try {
            List<Item> items = first;
            while (!items.isEmpty()) {
                Future<List<Item>> next = reader.submit(this::some);
                taker.accept(items);
                items = await(next);
            }
        } finally {
            end(reader);
        }
    }

    /** The next records; none at the end. */
    private List<Item> some() {
        List<Item> items = new ArrayList<>();
        int characters = 0;
        while (items.size() < MOST_RECORDS && characters < MOST_CHARACTERS && records.hasNext()) {
            ReadRecord read = records.next();
            if (read.record() == null && records.json().isEmpty()) {
                beside.add(read.findings());
            } else {
                Item item = Item.of(read, records);
                items.add(item);
                characters += item.json().length();
            }
        }
        return items;
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits for what is being read, which is little, because after that what it is read from is closed. */
    private static void end(ExecutorService reader) {
        reader.shutdown();
        try {
            if (!reader.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("the records cannot be read");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
