// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;

/**
 * How people were involved: NHS Act 2006, section 14Z2(2).
 *
 * @param code the code, such as {@code consulted}
 */
public record InvolvementManner(@NotNull String code) implements ClosedTerm {

    /** They were consulted. */
    public static final InvolvementManner CONSULTED = new InvolvementManner("consulted");

    /** They were given information. */
    public static final InvolvementManner INFORMED = new InvolvementManner("informed");

    /** They were involved in another way. */
    public static final InvolvementManner OTHER = new InvolvementManner("other");

    private static final List<InvolvementManner> VALUES = List.of(CONSULTED, INFORMED, OTHER);

    /**
     * The term with a code.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static InvolvementManner of(String code) {
        return new InvolvementManner(Objects.requireNonNull(code, "code"));
    }

    /**
     * The whole list.
     *
     * @return the terms, in their order
     */
    public static List<InvolvementManner> values() {
        return VALUES;
    }

    @Override
    public List<InvolvementManner> all() {
        return VALUES;
    }

    @Override
    public String scheme() {
        return "involvement-manner";
    }
}
