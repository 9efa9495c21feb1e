// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.term.OpenTerm;

/** Whether terms of open lists are the same: a code may be written with or without the name of its own scheme. */
public final class Terms {

    private Terms() {}

    /**
     * Whether two terms have the same scheme and the same code in it.
     *
     * @param term a term; may be null
     * @param other another; may be null
     * @return false if either is null or has no code
     */
    public static boolean same(@Nullable OpenTerm term, @Nullable OpenTerm other) {
        return term != null
                && other != null
                && term.code() != null
                && other.code() != null
                && term.notation().equals(other.notation())
                && term.scheme().equals(other.scheme());
    }

    /**
     * Whether one of several terms is the same as a term.
     *
     * @param terms the terms
     * @param term the term; may be null
     * @return true if one is
     */
    public static boolean contain(Collection<? extends @Nullable OpenTerm> terms, @Nullable OpenTerm term) {
        return terms.stream().anyMatch(each -> same(each, term));
    }

    /**
     * The scheme of a term and its code: equal for terms that are the same.
     *
     * @param term the term, which has a code
     * @return the two, with a slash between them
     */
    public static String key(OpenTerm term) {
        return term.scheme() + "/" + term.notation();
    }
}
