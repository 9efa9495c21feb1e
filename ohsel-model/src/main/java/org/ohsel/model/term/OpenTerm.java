// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

/** A term in an open list: any code is allowed, and the vocabulary says which are known. */
public interface OpenTerm extends Term {

    /**
     * The scheme that a code names before its slash.
     *
     * @param code the code as written
     * @param otherwise the scheme to use if the code names none
     * @return the scheme
     */
    static String schemeOf(String code, String otherwise) {
        int slash = code.indexOf('/');
        return slash < 0 ? otherwise : code.substring(0, slash);
    }
}
