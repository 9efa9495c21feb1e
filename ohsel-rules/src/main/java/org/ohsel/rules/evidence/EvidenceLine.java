// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.evidence;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;

/**
 * A line of the checklist: a question of the law, and what the log says to it.
 *
 * @param id what the line is called in every pack, such as {@code consultation-closed-before-decision}
 * @param question the question, in English
 * @param answer what the log says
 * @param law the section of the law, or the guidance, as rules cite it
 * @param inForce when that has been in force; null for what courts have held, and if several laws are
 *     named, each with its own period
 * @param why why the answer is what it is, in English and without people's words
 * @param shownBy what shows it, the first thing to look at first; empty if nothing does
 */
public record EvidenceLine(
        String id,
        String question,
        EvidenceAnswer answer,
        String law,
        @Nullable PartialDate inForce,
        String why,
        List<Evidence> shownBy)
        implements Serializable {

    /** Copies the evidence. */
    public EvidenceLine {
        shownBy = List.copyOf(shownBy);
    }
}
