// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * A piece of a query with what stands for its question marks, so that the two cannot get out of step.
 *
 * @param text the text, in which no value that somebody sent is ever written
 * @param arguments one for each question mark, in order
 */
record Sql(String text, List<Object> arguments) {

    Sql {
        arguments = List.copyOf(arguments);
    }

    static Sql of(String text, Object... arguments) {
        return new Sql(text, List.of(arguments));
    }

    /** A list of values in brackets. */
    static Sql list(Collection<?> values) {
        return new Sql("(" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")", List.copyOf(values));
    }

    /** The rows of several queries, without duplicates. */
    static Sql union(List<Sql> queries) {
        Sql all = of("");
        for (int at = 0; at < queries.size(); at++) {
            all = all.then(at == 0 ? "(" : " union (").then(queries.get(at)).then(")");
        }
        return all;
    }

    Sql then(Sql other) {
        List<Object> all = new ArrayList<>(arguments);
        all.addAll(other.arguments);
        return new Sql(text + other.text, all);
    }

    Sql then(String more, Object... values) {
        return then(of(more, values));
    }

    Object[] values() {
        return arguments.toArray();
    }
}
