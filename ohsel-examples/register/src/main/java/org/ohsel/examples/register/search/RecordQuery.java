// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ohsel.examples.register.store.Audience;
import org.ohsel.examples.register.store.Dimension;
import org.ohsel.examples.register.store.Feature;

/**
 * A question. A record answers it if it fits everything that is asked: of several codes in one dimension, it has to name one.
 *
 * @param audience who asks
 * @param text words that are to be in the record, as one types them into a search engine; null for any
 * @param terms the codes that are asked for; a dimension without codes is not asked about
 * @param types kinds of record, such as {@code event}; empty for all
 * @param kinds codes within these, such as {@code public-event}; empty for all
 * @param feature what is to be in the record; null for anything
 * @param first the first day of the period in which its date can fall; null if it has no beginning
 * @param last the last day of that period; null if it has no end
 * @param order which come first
 * @param after where to go on: what an earlier page named as its next or previous; null for the first page
 * @param size how many records a page has at most
 */
public record RecordQuery(
        Audience audience,
        @Nullable String text,
        Map<Dimension, Set<String>> terms,
        Set<String> types,
        Set<String> kinds,
        @Nullable Feature feature,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        RecordOrder order,
        @Nullable String after,
        int size) {

    /** The longest page. */
    public static final int LONGEST_PAGE = 200;

    /** Copies what was given; a blank text asks for nothing. */
    public RecordQuery {
        Objects.requireNonNull(audience, "audience");
        text = text == null || text.isBlank() ? null : text.strip();
        Map<Dimension, Set<String>> asked = new EnumMap<>(Dimension.class);
        terms.forEach((dimension, codes) -> {
            if (!codes.isEmpty()) {
                asked.put(dimension, sorted(codes));
            }
        });
        terms = Map.copyOf(asked);
        types = sorted(types);
        kinds = sorted(kinds);
        if (size < 1 || size > LONGEST_PAGE) {
            throw new IllegalArgumentException("A page has from 1 to " + LONGEST_PAGE + " records, not " + size);
        }
    }

    private static Set<String> sorted(Collection<String> codes) {
        return Collections.unmodifiableSet(new TreeSet<>(codes));
    }

    /** Everything that an audience may see, the newest first, twenty at a time. */
    public static RecordQuery of(Audience audience) {
        return new RecordQuery(
                audience, null, Map.of(), Set.of(), Set.of(), null, null, null, RecordOrder.NEWEST, null, 20);
    }

    /** This question, with words that are to be in the record. */
    public RecordQuery withText(@Nullable String words) {
        return new RecordQuery(audience, words, terms, types, kinds, feature, first, last, order, after, size);
    }

    /** This question, with codes of which the record is to name one; with none, the dimension is not asked about. */
    public RecordQuery withTerms(Dimension dimension, Collection<String> codes) {
        Map<Dimension, Set<String>> more = new EnumMap<>(Dimension.class);
        more.putAll(terms);
        more.put(dimension, Set.copyOf(codes));
        return new RecordQuery(audience, text, more, types, kinds, feature, first, last, order, after, size);
    }

    /** This question, for kinds of record such as {@code event}. */
    public RecordQuery withTypes(Collection<String> codes) {
        return new RecordQuery(
                audience, text, terms, Set.copyOf(codes), kinds, feature, first, last, order, after, size);
    }

    /** This question, for codes within the kinds of record, such as {@code public-event}. */
    public RecordQuery withKinds(Collection<String> codes) {
        return new RecordQuery(
                audience, text, terms, types, Set.copyOf(codes), feature, first, last, order, after, size);
    }

    /** This question, for records with something in them. */
    public RecordQuery with(@Nullable Feature wanted) {
        return new RecordQuery(audience, text, terms, types, kinds, wanted, first, last, order, after, size);
    }

    /** This question, for records that can fall within a period, whose first and last day both count. */
    public RecordQuery withPeriod(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new RecordQuery(audience, text, terms, types, kinds, feature, from, to, order, after, size);
    }

    /** This question, answered in another order. */
    public RecordQuery inOrder(RecordOrder wanted) {
        return new RecordQuery(audience, text, terms, types, kinds, feature, first, last, wanted, after, size);
    }

    /** This question, answered with at most so many records at a time. */
    public RecordQuery withSize(int most) {
        return new RecordQuery(audience, text, terms, types, kinds, feature, first, last, order, after, most);
    }

    /** This question, for the page that another page names as its next or previous. */
    public RecordQuery after(@Nullable String cursor) {
        return new RecordQuery(audience, text, terms, types, kinds, feature, first, last, order, cursor, size);
    }

    /** The codes that are asked for in a dimension, in alphabetical order. */
    public List<String> codes(Dimension dimension) {
        return List.copyOf(terms.getOrDefault(dimension, Set.of()));
    }
}
