// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;

/**
 * How far an option for change got, in the order of HM Treasury's Green Book; later ones replace earlier ones.
 *
 * @param code the code, such as {@code short-listed}
 */
public record OptionStatus(@NotNull String code) implements ClosedTerm {

    /** It is on the long list. */
    public static final OptionStatus LONG_LISTED = new OptionStatus("long-listed");

    /** It is on the short list. */
    public static final OptionStatus SHORT_LISTED = new OptionStatus("short-listed");

    /** It is the preferred option. */
    public static final OptionStatus PREFERRED = new OptionStatus("preferred");

    /** It was ruled out. */
    public static final OptionStatus REJECTED = new OptionStatus("rejected");

    /** It was added after others had been put to people. */
    public static final OptionStatus ADDED = new OptionStatus("added");

    private static final List<OptionStatus> VALUES = List.of(LONG_LISTED, SHORT_LISTED, PREFERRED, REJECTED, ADDED);

    /**
     * The term with a code.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static OptionStatus of(String code) {
        return new OptionStatus(Objects.requireNonNull(code, "code"));
    }

    /**
     * The whole list.
     *
     * @return the terms, in their order
     */
    public static List<OptionStatus> values() {
        return VALUES;
    }

    @Override
    public List<OptionStatus> all() {
        return VALUES;
    }

    @Override
    public String scheme() {
        return "option-status";
    }
}
