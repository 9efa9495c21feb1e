// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ohsel.examples.register.security.Visitor;
import org.ohsel.examples.register.store.RecordStore;
import org.ohsel.examples.register.store.StoredRecord;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.Result;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.EngagementValidator;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The records that a visitor may see, and what they say in words. */
@Component
class ShownRecords {

    private static final int AT_ONCE = 500;

    private final RecordStore store;
    private final JdbcTemplate database;
    private final Visitor visitor;
    private final Words words;
    private final EngagementReader reader;

    ShownRecords(
            RecordStore store, JdbcTemplate database, Visitor visitor, Words words, EngagementValidator validator) {
        this.store = store;
        this.database = database;
        this.visitor = visitor;
        this.words = words;
        this.reader = EngagementReader.tolerant().withValidator(validator);
    }

    /** A record; empty if there is none, or none that the visitor may see. */
    Optional<ShownRecord> find(String id) {
        return store.find(visitor.audience(), id).flatMap(this::read);
    }

    /** A version of a record as the visitor may see it. */
    Optional<ShownRecord> read(StoredRecord stored) {
        Result<EngagementRecord> result = reader.readRecord(stored.json());
        return Optional.ofNullable(result.partial())
                .map(content ->
                        new ShownRecord(stored, content, result.findings().kept()));
    }

    /** A record in words. */
    Part outline(ShownRecord shown) {
        return outlines(shown, List.of((Record) shown.content())).get(0);
    }

    /** Parts of a record in words. All that they name is looked up at once: the first time it is only noted what that is. */
    List<Part> outlines(ShownRecord shown, List<? extends Record> parts) {
        Set<String> asked = new LinkedHashSet<>();
        Outline first = new Outline(words, id -> noTitle(asked, id), shown.day());
        parts.forEach(part -> first.part(part));
        Map<String, String> titles = titles(asked);
        Outline second = new Outline(words, titles::get, shown.day());
        return parts.stream().map(second::part).toList();
    }

    private static @Nullable String noTitle(Set<String> asked, @Nullable String id) {
        if (id != null) {
            asked.add(id);
        }
        return null;
    }

    /** What records are called, by id; those that the visitor may not see are not there. */
    Map<String, String> titles(Collection<String> ids) {
        Map<String, String> titles = new HashMap<>();
        List<String> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<Object> arguments = new ArrayList<>(List.of(visitor.audience().code()));
            arguments.addAll(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
            database.query(
                    "select record_id, type, kind, title from edition where audience = ? and record_id in ("
                            + String.join(",", Collections.nCopies(arguments.size() - 1, "?")) + ")",
                    (ResultSet row) -> {
                        titles.put(row.getString(1), words.title(row.getString(2), row.getString(3), row.getString(4)));
                    },
                    arguments.toArray());
        }
        return titles;
    }
}
