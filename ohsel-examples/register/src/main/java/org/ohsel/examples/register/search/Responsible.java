// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.search;

import java.time.LocalDate;
import java.util.List;
import org.ohsel.model.vocabulary.Concept;

/**
 * Who was responsible on a day, and who is now.
 *
 * @param on the day
 * @param then the bodies that were responsible on it; empty if that is not known
 * @param now those that are responsible today; empty if nobody is
 */
public record Responsible(LocalDate on, List<Concept> then, List<Concept> now) {

    /** Copies the lists. */
    public Responsible {
        then = List.copyOf(then);
        now = List.copyOf(now);
    }
}
