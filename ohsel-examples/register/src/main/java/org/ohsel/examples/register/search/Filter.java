// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.search;

import java.util.Collection;
import java.util.List;
import org.ohsel.examples.register.store.Audience;
import org.ohsel.examples.register.store.SearchWords;

/** One of the things that a question asks of a record. In its conditions, {@code t} is the row of an edition or of a term of it. */
interface Filter {

    /** The numbers of the editions that fit, some perhaps more than once. */
    Sql numbers();

    /** The condition that an edition fits. */
    Sql condition();

    /** Rows of terms that an index has in the order of their days, from the word {@code from} on, which together fit; empty if there are none. */
    default List<Sql> branches() {
        return List.of();
    }

    /** Codes of which the record has to name one. */
    record Terms(Audience audience, String dimension, Collection<String> codes) implements Filter {

        private static final int MOST_BRANCHES = 50;

        /** Code by code: for several at once, H2 would go through all codes of the dimension. */
        @Override
        public Sql numbers() {
            Sql numbers = Sql.of("");
            for (String code : codes) {
                numbers = numbers.then(
                        (numbers.text().isEmpty() ? "" : " union all ")
                                + "select number from edition_term where audience = ? and dimension = ? and code = ?",
                        audience.code(),
                        dimension,
                        code);
            }
            return numbers;
        }

        @Override
        public Sql condition() {
            return Sql.of(
                            "exists (select 1 from edition_term x where x.audience = ? and x.dimension = ? and x.code in ",
                            audience.code(),
                            dimension)
                    .then(Sql.list(codes))
                    .then(" and x.first_day = t.first_day and x.number = t.number)");
        }

        /** One for each code, unless there are so many that it would take longer. */
        @Override
        public List<Sql> branches() {
            return codes.size() > MOST_BRANCHES
                    ? List.of()
                    : codes.stream()
                            .map(code -> Sql.of(
                                    "from edition_term t where t.audience = ? and t.dimension = ? and t.code = ?",
                                    audience.code(),
                                    dimension,
                                    code))
                            .toList();
        }
    }

    /** Words that PostgreSQL finds. */
    record Text(Audience audience, String words) implements Filter {

        @Override
        public Sql numbers() {
            return Sql.of(
                    "select number from edition where audience = ? and found_by @@ websearch_to_tsquery('english', ?)",
                    audience.code(),
                    words);
        }

        @Override
        public Sql condition() {
            return Sql.of(
                    "exists (select 1 from edition x where x.number = t.number"
                            + " and x.found_by @@ websearch_to_tsquery('english', ?))",
                    words);
        }

        /** How well an edition fits. */
        Sql rank() {
            return Sql.of("ts_rank(t.found_by, websearch_to_tsquery('english', ?))", words);
        }
    }

    /** A word that is found in our own table. */
    record Word(Audience audience, String word) implements Filter {

        private static final String GROUP = Integer.toString(SearchWords.GROUP);
        private static final String STEP = Long.toString(SearchWords.GROUP_STEP);

        private long base() {
            return SearchWords.base(audience, word);
        }

        @Override
        public Sql numbers() {
            String group = "s.x * " + STEP;
            return Sql.of(
                    "select s.x * " + GROUP + " + w.posting - " + group + " - ? as number from"
                            + " system_range(0, (select coalesce(max(number), 0) / " + GROUP + " from edition)) s"
                            + " join edition_word w on w.posting >= " + group + " + ? and w.posting < " + group
                            + " + ?",
                    base(),
                    base(),
                    base() + SearchWords.GROUP);
        }

        @Override
        public Sql condition() {
            return Sql.of(
                    "exists (select 1 from edition_word x where x.posting = t.number / " + GROUP + " * " + STEP
                            + " + mod(t.number, " + GROUP + ") + ?)",
                    base());
        }
    }

    /** A text without a word that can be found: it finds nothing, rather than everything. */
    record Nothing() implements Filter {

        @Override
        public Sql numbers() {
            return Sql.of("select number from edition where 1 = 0");
        }

        @Override
        public Sql condition() {
            return Sql.of("1 = 0");
        }
    }
}
