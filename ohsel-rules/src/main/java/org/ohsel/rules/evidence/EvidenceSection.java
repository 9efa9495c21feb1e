// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.evidence;

import java.io.Serializable;
import java.util.List;

/**
 * A part of the checklist: the questions of one duty.
 *
 * @param id what it is called in every pack: {@code involvement}, {@code equality}, {@code scrutiny}, {@code consultation}
 *     or {@code service-change}
 * @param title its title, in English
 * @param about what the duty asks, in a sentence or two
 * @param lines the lines
 */
public record EvidenceSection(String id, String title, String about, List<EvidenceLine> lines) implements Serializable {

    /** Copies the lines. */
    public EvidenceSection {
        lines = List.copyOf(lines);
    }
}
