// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;

/**
 * The status of a publication.
 *
 * @param code the code, such as {@code in-preparation}
 */
public record PublicationStatus(@NotNull String code) implements ClosedTerm {

    /** It is being prepared (003:97). */
    public static final PublicationStatus IN_PREPARATION = new PublicationStatus("in-preparation");

    /** It is public, and subject to change (004:10). */
    public static final PublicationStatus WORK_IN_PROGRESS = new PublicationStatus("work-in-progress");

    /** It is public. */
    public static final PublicationStatus PUBLISHED = new PublicationStatus("published");

    /** It is public and no longer kept up to date (002:1). */
    public static final PublicationStatus FROZEN = new PublicationStatus("frozen");

    private static final List<PublicationStatus> VALUES = List.of(IN_PREPARATION, WORK_IN_PROGRESS, PUBLISHED, FROZEN);

    /**
     * The term with a code.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static PublicationStatus of(String code) {
        return new PublicationStatus(Objects.requireNonNull(code, "code"));
    }

    /**
     * The whole list.
     *
     * @return the terms, in their order
     */
    public static List<PublicationStatus> values() {
        return VALUES;
    }

    @Override
    public List<PublicationStatus> all() {
        return VALUES;
    }

    @Override
    public String scheme() {
        return "publication-status";
    }
}
