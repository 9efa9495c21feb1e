// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ohsel.examples.register.store.Audience;
import org.ohsel.examples.register.store.Dialect;
import org.ohsel.examples.register.store.SearchWords;

/**
 * What a question asks of a record, apart from the period.
 *
 * @param wanted what has to fit
 * @param unwanted words that may not be in it
 */
record Filters(List<Filter> wanted, List<Filter> unwanted) {

    private static final Pattern BLANK = Pattern.compile("\\s+");

    static Filters of(RecordQuery query, Dialect dialect) {
        Filters filters = new Filters(new ArrayList<>(), new ArrayList<>());
        Audience audience = query.audience();
        query.terms().forEach((dimension, codes) -> filters.add(audience, dimension.code(), codes));
        filters.add(audience, "type", query.types());
        filters.add(audience, "kind", query.kinds());
        if (query.feature() != null) {
            filters.add(audience, "feature", Set.of(query.feature().code()));
        }
        if (query.text() != null && dialect == Dialect.POSTGRESQL) {
            filters.wanted.add(new Filter.Text(audience, query.text().replace('\0', ' ')));
        } else if (query.text() != null) {
            filters.addWords(audience, query.text());
        }
        return filters;
    }

    private void add(Audience audience, String dimension, Set<String> codes) {
        if (!codes.isEmpty()) {
            wanted.add(new Filter.Terms(audience, dimension, codes));
        }
    }

    private void addWords(Audience audience, String text) {
        for (String piece : BLANK.split(text, -1)) {
            List<Filter> where = piece.startsWith("-") ? unwanted : wanted;
            SearchWords.of(piece).forEach(word -> where.add(new Filter.Word(audience, word)));
        }
        if (SearchWords.of(text).isEmpty()) {
            wanted.add(new Filter.Nothing());
        }
    }
}
