// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;

/**
 * How far a consultation has got.
 *
 * @param code the code, such as {@code open}
 */
public record ConsultationStatus(@NotNull String code) implements ClosedTerm {

    /** It has been announced, and is not yet open. */
    public static final ConsultationStatus PLANNED = new ConsultationStatus("planned");

    /** People can answer. */
    public static final ConsultationStatus OPEN = new ConsultationStatus("open");

    /** It is over, and the answers are not yet analysed. */
    public static final ConsultationStatus CLOSED = new ConsultationStatus("closed");

    /** The answers are analysed, and nothing is decided yet. */
    public static final ConsultationStatus ANALYSED = new ConsultationStatus("analysed");

    /** What came of it has been published. */
    public static final ConsultationStatus CONCLUDED = new ConsultationStatus("concluded");

    /** It was called off. */
    public static final ConsultationStatus WITHDRAWN = new ConsultationStatus("withdrawn");

    private static final List<ConsultationStatus> VALUES =
            List.of(PLANNED, OPEN, CLOSED, ANALYSED, CONCLUDED, WITHDRAWN);

    /**
     * The term with a code.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static ConsultationStatus of(String code) {
        return new ConsultationStatus(Objects.requireNonNull(code, "code"));
    }

    /**
     * The whole list.
     *
     * @return the terms, in their order
     */
    public static List<ConsultationStatus> values() {
        return VALUES;
    }

    @Override
    public List<ConsultationStatus> all() {
        return VALUES;
    }

    @Override
    public String scheme() {
        return "consultation-status";
    }
}
