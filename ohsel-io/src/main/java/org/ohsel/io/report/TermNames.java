// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ohsel.io.publishing.Names;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Term;
import org.ohsel.model.vocabulary.ConceptScheme;
import org.ohsel.model.vocabulary.Vocabulary;

/** What reports call terms and kinds of record. Immutable. */
final class TermNames {

    private static final String UNKNOWN = "unknown";

    private static final int LONGEST = 100;

    private final Vocabulary vocabulary;
    private final Names names;

    TermNames(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.names = new Names(vocabulary);
    }

    /** The label of a term; of one that belongs to a list of its own, with the name of the list, because labels recur. */
    String of(Term term) {
        String label = cut(names.of(term).orElse("(no code)"));
        int slash = term.code() == null ? -1 : term.code().indexOf('/');
        if (slash < 0 || vocabulary.concept(term).isEmpty()) {
            return label;
        }
        return label + " ("
                + vocabulary
                        .scheme(term.scheme())
                        .map(ConceptScheme::title)
                        .map(title -> title.toLowerCase(Locale.ROOT))
                        .orElse(term.scheme())
                + ")";
    }

    /** No label of the vocabulary is longer than fits in a table, but an unknown code may be. */
    private static String cut(String label) {
        return label.codePointCount(0, label.length()) <= LONGEST
                ? label
                : label.substring(0, label.offsetByCodePoints(0, LONGEST)) + "\u2026";
    }

    /** The names of bodies, with commas between them. */
    String of(List<BodyRef> bodies) {
        return names.of(bodies.stream().filter(body -> body != null).toList(), null).stream()
                .collect(Collectors.joining(", "));
    }

    /** A kind of record as people say it: {@code Commissioning activities}. */
    static String ofKind(String type) {
        String words = ofKind(type, 2);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** So many of a kind of record: {@code 13 bodies}, without the number. */
    static String ofKind(String type, long count) {
        String words = type.equals(UNKNOWN) ? "record of another kind" : type.replace('-', ' ');
        if (count == 1) {
            return words;
        } else if (type.equals(UNKNOWN)) {
            return "records of other kinds";
        }
        return words.endsWith("y") ? words.substring(0, words.length() - 1) + "ies" : words + "s";
    }

    /** The kind of a record; one of an unknown type has none that could be counted by itself. */
    static String kindOf(EngagementRecord record) {
        return EngagementRecord.kinds().contains(record.getClass()) ? record.type() : UNKNOWN;
    }
}
