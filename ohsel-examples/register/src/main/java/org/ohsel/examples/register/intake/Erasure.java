// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ohsel.examples.register.store.Actions;
import org.ohsel.examples.register.store.Audience;
import org.ohsel.examples.register.store.Editions;
import org.ohsel.examples.register.store.Head;
import org.ohsel.examples.register.store.IndexedRecord;
import org.ohsel.examples.register.store.NewVersion;
import org.ohsel.examples.register.store.RecordStore;
import org.ohsel.examples.register.store.Spreadsheets;
import org.ohsel.examples.register.store.StoredRecord;
import org.ohsel.io.EngagementReader;
import org.ohsel.model.EngagementRecord;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import tools.jackson.core.JsonPointer;

/**
 * Erases words that people have the right to have erased: from all versions of a record, from what it is found by, and from the spreadsheets that it
 * came in. That it was done is recorded, without the words. The public no longer sees the record until it is published again.
 */
@Service
public class Erasure {

    private static final EngagementReader READER = EngagementReader.tolerant();
    private static final int LONGEST_DETAIL = 1000;

    private final Writing writing;
    private final RecordStore store;
    private final Editions editions;
    private final Spreadsheets spreadsheets;
    private final Actions actions;

    Erasure(Writing writing, RecordStore store, Editions editions, Spreadsheets spreadsheets, Actions actions) {
        this.writing = writing;
        this.store = store;
        this.editions = editions;
        this.spreadsheets = spreadsheets;
        this.actions = actions;
    }

    /**
     * Erases texts from a record.
     *
     * @param id the id of the record
     * @param request what to erase, and why
     * @param who the name of the account
     * @return what was erased
     */
    public Erased erase(String id, ErasureRequest request, String who) {
        List<JsonPointer> pointers = pointers(request);
        return writing.inTransaction(transaction -> {
            List<StoredRecord> versions = store.versions(id);
            Head head = store.head(id);
            if (versions.isEmpty()) {
                throw Problems.of(HttpStatus.NOT_FOUND, "There never was a record with this id.");
            }
            Map<String, Set<String>> texts = texts(from(versions, request.version()), pointers, request.reason());
            List<Integer> changed = new ArrayList<>();
            List<Integer> others = new ArrayList<>();
            for (StoredRecord version : versions) {
                @Nullable String without = WordEraser.erase(version.json(), texts);
                if (without != null) {
                    store.erase(id, version.version(), without);
                    changed.add(version.version());
                }
                if (hasOtherText(version.json(), pointers, texts)) {
                    others.add(version.version());
                }
            }
            // A version of its own: who still has the words and sends them back is told that there is a newer one.
            int added = head.version() + 1;
            store.add(who, null, List.of(again(id, added, head, versions, texts)));
            editions.remove(Audience.PUBLIC, id);
            int files = spreadsheets.eraseOf(id);
            actions.add(id, who, "erased", added, detail(request));
            return new Erased(added, changed, others, files);
        });
    }

    private static List<JsonPointer> pointers(ErasureRequest request) {
        if (request.pointers().isEmpty() || request.reason().isEmpty()) {
            throw Problems.of(
                    HttpStatus.BAD_REQUEST,
                    "Say what to erase, as JSON Pointers in pointers, and why, in reason without the words themselves.");
        }
        if (detail(request).length() > LONGEST_DETAIL) {
            throw Problems.of(
                    HttpStatus.BAD_REQUEST,
                    "pointers and reason are longer than " + LONGEST_DETAIL
                            + " characters together. Erase in several steps.");
        }
        try {
            return request.pointers().stream().map(JsonPointer::compile).toList();
        } catch (IllegalArgumentException e) {
            throw Problems.of(
                    HttpStatus.BAD_REQUEST, "A pointer is no JSON Pointer, such as /feedback/0/text. Correct it.", e);
        }
    }

    private static StoredRecord from(List<StoredRecord> versions, @Nullable Integer wanted) {
        return versions.stream()
                .filter(version -> wanted == null || version.version() == wanted)
                .findFirst()
                .orElseThrow(() -> Problems.of(
                        HttpStatus.BAD_REQUEST, "The record has no such version, or that says that it was deleted."));
    }

    /** The texts that are pointed to. */
    private static Map<String, Set<String>> texts(StoredRecord version, List<JsonPointer> pointers, String reason) {
        Map<String, Set<String>> texts = new HashMap<>();
        for (JsonPointer pointer : pointers) {
            @Nullable String text = WordEraser.textAt(version.json(), pointer);
            if (text == null) {
                throw Problems.of(
                        HttpStatus.BAD_REQUEST,
                        "A pointer leads to no text in version " + version.version()
                                + ". Point to the texts themselves, and say in version which version has them.");
            }
            if (reason.contains(text)) {
                throw Problems.of(HttpStatus.BAD_REQUEST, "reason repeats the words that are to be erased.");
            }
            texts.computeIfAbsent(text, key -> new HashSet<>()).add(WordEraser.member(pointer.toString()));
        }
        return texts;
    }

    private static boolean hasOtherText(String json, List<JsonPointer> pointers, Map<String, Set<String>> texts) {
        return pointers.stream().anyMatch(pointer -> {
            @Nullable String text = WordEraser.textAt(json, pointer);
            return text != null && !texts.containsKey(text) && !text.equals(WordEraser.MARK);
        });
    }

    /** The newest version once more, without the texts. */
    private static NewVersion again(
            String id, int version, Head head, List<StoredRecord> versions, Map<String, Set<String>> texts) {
        if (!head.exists()) {
            return NewVersion.deletion(id, version);
        }
        String newest = versions.get(0).json();
        @Nullable String without = WordEraser.erase(newest, texts);
        String json = without == null ? newest : without;
        @Nullable EngagementRecord read = READER.readRecord(json).partial();
        if (read == null) {
            throw new IllegalStateException("version " + version + " of a record cannot be read");
        }
        return new NewVersion(id, version, json, IndexedRecord.of(read, json));
    }

    private static String detail(ErasureRequest request) {
        return String.join(" ", request.pointers()) + ": " + request.reason();
    }
}
