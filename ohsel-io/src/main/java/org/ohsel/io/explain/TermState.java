// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.explain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.Status;

/**
 * What a term is on a day.
 *
 * @param day the day
 * @param status whether the term is in force
 * @param name what it is called on that day; null if it has no name then, or the name is not known
 * @param kind the code of the sort of body that it is; null if it is not a body, or that is not known
 * @param holders what stands in its place, however many steps it took: the successors of a body or of a term that was
 *     withdrawn; the term itself if nothing has replaced it
 * @param commissioner the body that commissions health services there, if the term is a borough; null if it is not one,
 *     or that is not known
 */
public record TermState(
        LocalDate day,
        Status status,
        @Nullable String name,
        @Nullable String kind,
        List<Concept> holders,
        @Nullable Concept commissioner) {

    /** Copies the list. */
    public TermState {
        holders = List.copyOf(holders);
    }
}
