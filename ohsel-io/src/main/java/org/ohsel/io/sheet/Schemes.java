// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import org.ohsel.model.term.Term;

/** Which list of the vocabulary a type of term is from. */
final class Schemes {

    private Schemes() {}

    static String of(Class<?> type) {
        try {
            return ((Term) type.getDeclaredConstructor(String.class).newInstance("")).scheme();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("unexpected error while making a term of " + type, e);
        }
    }
}
