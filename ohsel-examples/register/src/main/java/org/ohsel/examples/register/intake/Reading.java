// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ohsel.io.ReadRecord;
import org.ohsel.io.RecordSource;
import org.ohsel.rules.Findings;

/** Reads records some at a time: few enough for memory, many enough for a database. */
final class Reading {

    private static final int MOST_RECORDS = 500;
    private static final int MOST_CHARACTERS = 4 << 20;

    private final Consumer<List<Item>> taker;
    private final List<Findings> beside = new ArrayList<>();
    private List<Item> items = new ArrayList<>();
    private int characters;

    private Reading(Consumer<List<Item>> taker) {
        this.taker = taker;
    }

    /** Reads all that was sent, and returns the findings that are in none of the records. */
    static Findings of(Sent sent, Consumer<List<Item>> taker) {
        Reading reading = new Reading(taker);
        try (RecordSource records = sent.open()) {
            while (records.hasNext()) {
                reading.add(records.next(), records);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        reading.handOver();
        return Findings.concat(reading.beside);
    }

    private void add(ReadRecord read, RecordSource records) {
        if (read.record() == null && records.json().isEmpty()) {
            beside.add(read.findings());
            return;
        }
        Item item = Item.of(read, records);
        items.add(item);
        characters += item.json().length();
        if (items.size() == MOST_RECORDS || characters > MOST_CHARACTERS) {
            handOver();
        }
    }

    private void handOver() {
        if (!items.isEmpty()) {
            taker.accept(items);
            items = new ArrayList<>();
            characters = 0;
        }
    }
}
