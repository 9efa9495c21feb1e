// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ohsel.examples.register.store.Head;
import org.ohsel.examples.register.store.NewVersion;
import org.ohsel.examples.register.store.RecordStore;
import org.ohsel.io.ReadRecord;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.Findings;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

/** Changes one record, if its newest version is the one that the editor has seen. */
@Service
public class Editing {

    private final JsonRecords reader;
    private final Writing writing;
    private final References references;
    private final RecordStore store;
    private final Figures figures;

    Editing(JsonRecords reader, Writing writing, References references, RecordStore store, Figures figures) {
        this.reader = reader;
        this.writing = writing;
        this.references = references;
        this.store = store;
        this.figures = figures;
    }

    /**
     * Stores a record that was written here.
     *
     * @param id its id
     * @param json the record
     * @param version the version that it replaces; 0 if there is to be none
     * @param who the name of the account
     * @throws org.springframework.web.ErrorResponseException if the newest version is another one, or the record has errors
     */
    public Taken put(String id, String json, int version, String who) {
        Arrival arrival = new Arrival(json.getBytes(StandardCharsets.UTF_8));
        Precondition precondition =
                version == 0 ? Precondition.of(null, "*") : Precondition.of("\"" + version + "\"", null);
        return put(id, () -> reader.records(arrival, null), precondition, who);
    }

    /** Stores a record under its id. */
    Taken put(String id, Sent sent, Precondition precondition, String who) {
        Item item = only(sent);
        EngagementRecord read = Objects.requireNonNull(item.read().record());
        if (!id.equals(read.id())) {
            throw Problems.of(
                    HttpStatus.BAD_REQUEST, "The id of the record is not the one in the address. Correct one of them.");
        }
        Taken taken = writing.inTransaction(transaction -> {
            Head head = store.head(id);
            precondition.check(head);
            Decision decision = Decisions.on(item, read, head, true);
            if (decision.added() != null) {
                store.add(who, null, List.of(decision.added()));
            }
            return decision.taken();
        });
        Batch batch = new Batch();
        batch.add(taken);
        figures.count(batch, true);
        return taken;
    }

    /** The record that was sent; refused if it has errors, or is not one. */
    private Item only(Sent sent) {
        List<Item> items = new ArrayList<>();
        Findings beside = references.judged(Reading.of(sent, items::addAll));
        Findings all = Findings.concat(
                Stream.concat(items.stream().map(item -> item.read().findings()), Stream.of(beside))
                        .toList());
        if (all.hasErrors()) {
            throw Problems.of(all);
        }
        if (items.size() != 1) {
            throw Problems.of(HttpStatus.BAD_REQUEST, "Send one record. Several can be sent to /api/records.");
        }
        ReadRecord read = items.get(0).read();
        return new Item(
                new ReadRecord(read.record(), read.place(), all), items.get(0).json());
    }

    /** Deletes a record, which is a version of its own; those before it are kept. */
    int delete(String id, Precondition precondition, String who) {
        return writing.inTransaction(transaction -> {
            Head head = store.head(id);
            if (!head.exists()) {
                throw Problems.of(HttpStatus.NOT_FOUND, "There is no record with this id, or it was deleted.");
            }
            precondition.check(head);
            store.add(who, null, List.of(NewVersion.deletion(id, head.version() + 1)));
            return head.version() + 1;
        });
    }
}
