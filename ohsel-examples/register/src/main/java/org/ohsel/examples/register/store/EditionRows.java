// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.store;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ohsel.examples.register.store.IndexedRecord.IndexedCommitment;
import org.ohsel.model.Commitment;
import org.ohsel.model.PartialDate;
import org.ohsel.model.term.BodyRef;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of some editions, to be inserted together. */
final class EditionRows {

    private static final int LONGEST_DATE = 200;
    private static final int LONGEST_CODE = 200;
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_OWNERS = 2000;

    /** PostgreSQL finds nothing in a longer text, but refuses it. */
    private static final int MOST_WORDS = 400_000;

    /** What JSON can hold and binary JSON or text in PostgreSQL cannot. */
    private static final Pattern UNSTORABLE_ESCAPE = Pattern.compile(
            "\\\\u0000" + "|\\\\u[dD][89abAB]..(?!\\\\u[dD][c-fC-F])|(?<!\\\\u[dD][89abAB].{2})\\\\u[dD][c-fC-F]..");

    /** A number with more digits before or after the point than PostgreSQL has room for. */
    private static final Pattern HUGE_NUMBER = Pattern.compile("(?<=[0-9])[eE]([+-]?)[0-9]{5,}");

    private static final Pattern UNSTORABLE = Pattern.compile("[\\x00\\ud800-\\udfff]");

    /** Dimension, code, first day: the columns of {@link #addTerm}. */
    private static final Comparator<Object[]> BY_INDEX = Comparator.<Object[], String>comparing(row -> (String) row[1])
            .thenComparing(row -> (String) row[2])
            .thenComparing(row -> (LocalDate) row[3]);

    private final Audience audience;
    private final Dialect dialect;
    private final List<@Nullable Object[]> editions = new ArrayList<>();
    private final List<Object[]> terms = new ArrayList<>();
    private final List<@Nullable Object[]> commitments = new ArrayList<>();
    private final List<Object[]> words = new ArrayList<>();

    EditionRows(Audience audience, Dialect dialect) {
        this.audience = audience;
        this.dialect = dialect;
    }

    void add(long number, Edition edition) {
        StoredRecord stored = edition.stored();
        IndexedRecord indexed = edition.indexed();
        @Nullable PartialDate date = indexed.date();
        Days days = Days.of(date);
        String text =
                storable(indexed.words().substring(0, Math.min(indexed.words().length(), MOST_WORDS)));
        List<@Nullable Object> row = new ArrayList<>();
        row.add(number);
        row.add(audience.code());
        row.add(stored.id());
        row.add(stored.version());
        row.add(stored.recorded().atOffset(ZoneOffset.UTC));
        row.add(indexed.type());
        row.add(storable(indexed.kind(), LONGEST_CODE));
        row.add(storable(indexed.title(), LONGEST_TITLE));
        row.add(storable(date == null ? null : date.toString(), LONGEST_DATE));
        row.add(Days.kept(date == null ? null : date.earliest()));
        row.add(Days.kept(date == null ? null : date.latest()));
        row.add(days.first());
        row.add(days.last());
        row.add(text);
        if (dialect == Dialect.POSTGRESQL) {
            String data = UNSTORABLE_ESCAPE.matcher(storable(stored.json())).replaceAll("\\\\ufffd");
            row.add(HUGE_NUMBER.matcher(data).replaceAll("e$19999"));
        } else {
            words.addAll(postings(audience, number, text));
        }
        editions.add(row.toArray());
        addTerms(number, days, indexed);
        indexed.commitments().forEach(commitment -> commitments.add(row(number, commitment)));
    }

    private void addTerms(long number, Days days, IndexedRecord indexed) {
        addTerm(number, days, "type", indexed.type());
        if (indexed.kind() != null) {
            addTerm(number, days, "kind", indexed.kind());
        }
        indexed.features().forEach(feature -> addTerm(number, days, "feature", feature.code()));
        indexed.terms()
                .forEach((dimension, codes) -> codes.forEach(code -> addTerm(number, days, dimension.code(), code)));
        indexed.references().forEach(id -> addTerm(number, days, "record", id));
        if (days.last().isAfter(days.first().plusDays(365))) {
            addTerm(number, days, "span", "long");
        }
        for (String borough : indexed.codes(Dimension.BOROUGH)) {
            for (String workstream : indexed.codes(Dimension.WORKSTREAM)) {
                addTerm(number, days, "coverage", borough + " " + workstream);
            }
        }
    }

    private void addTerm(long number, Days days, String dimension, String code) {
        terms.add(new Object[] {audience.code(), dimension, storable(code), days.first(), number, days.last()});
    }

    private @Nullable Object[] row(long number, IndexedCommitment indexed) {
        Commitment commitment = indexed.commitment();
        @Nullable PartialDate due = commitment.due();
        StringBuilder owners = new StringBuilder("\n");
        for (BodyRef owner : commitment.owners()) {
            if (owners.length() + owner.code().length() < LONGEST_OWNERS) {
                owners.append(storable(owner.code())).append('\n');
            }
        }
        return new @Nullable Object[] {
            number,
            audience.code(),
            indexed.pointer(),
            storable(commitment.text()),
            owners.toString(),
            storable(due == null ? commitment.dueAsSaid() : due.toString(), LONGEST_DATE),
            Days.kept(due == null ? null : due.latest()),
            Days.due(due),
            indexed.isOpen()
        };
    }

    /** The rows that say which words an edition has. */
    static List<Object[]> postings(Audience audience, long number, String text) {
        return SearchWords.of(text).stream()
                .map(word -> new Object[] {SearchWords.row(audience, word, number)})
                .toList();
    }

    private static @Nullable String storable(@Nullable String text, int longest) {
        return text == null ? null : storable(text.length() > longest ? text.substring(0, longest) : text);
    }

    /** What no database can keep is replaced: the record itself is kept elsewhere, as it came. */
    private static String storable(String text) {
        return UNSTORABLE.matcher(text).replaceAll("\ufffd");
    }

    /** In the order of the indexes: each page of them is then changed once, not once for each record. */
    void insert(JdbcTemplate database) {
        terms.sort(BY_INDEX);
        words.sort(Comparator.comparing(word -> (Long) word[0]));
        database.batchUpdate(dialect.insertEdition(), editions);
        database.batchUpdate(
                "insert into edition_term (audience, dimension, code, first_day, number, last_day) values (?, ?, ?, ?, ?, ?)",
                terms);
        database.batchUpdate(
                "insert into edition_commitment (number, audience, pointer, text, owners, due, latest, last_day, open)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                commitments);
        if (!words.isEmpty()) {
            database.batchUpdate("insert into edition_word (posting) values (?)", words);
        }
    }
}
