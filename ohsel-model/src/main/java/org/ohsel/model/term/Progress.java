// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;

/**
 * How far a commitment or an assessment has got.
 *
 * @param code the code, such as {@code planned}
 */
public record Progress(@NotNull String code) implements ClosedTerm {

    /** It is to be done. */
    public static final Progress PLANNED = new Progress("planned");

    /** Work on it has begun. */
    public static final Progress IN_PROGRESS = new Progress("in-progress");

    /** It has been done. */
    public static final Progress DONE = new Progress("done");

    /** It will not be done. */
    public static final Progress DROPPED = new Progress("dropped");

    private static final List<Progress> VALUES = List.of(PLANNED, IN_PROGRESS, DONE, DROPPED);

    /**
     * The term with a code.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static Progress of(String code) {
        return new Progress(Objects.requireNonNull(code, "code"));
    }

    /**
     * The whole list.
     *
     * @return the terms, in their order
     */
    public static List<Progress> values() {
        return VALUES;
    }

    @Override
    public List<Progress> all() {
        return VALUES;
    }

    @Override
    public String scheme() {
        return "progress";
    }
}
