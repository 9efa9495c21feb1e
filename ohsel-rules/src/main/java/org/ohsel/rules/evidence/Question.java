// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;

/** A question of the law, which becomes a line with its answer. */
record Question(
        String id, String question, String law, @Nullable PartialDate inForce) {

    EvidenceLine yes(String why, List<Evidence> shownBy) {
        return line(EvidenceAnswer.YES, why, shownBy);
    }

    EvidenceLine no(String why, List<Evidence> shownBy) {
        return line(EvidenceAnswer.NO, why, shownBy);
    }

    EvidenceLine notRecorded(String why, List<Evidence> shownBy) {
        return line(EvidenceAnswer.NOT_RECORDED, why, shownBy);
    }

    EvidenceLine notRecorded(String why) {
        return notRecorded(why, List.of());
    }

    EvidenceLine notApplicable(String why, List<Evidence> shownBy) {
        return line(EvidenceAnswer.NOT_APPLICABLE, why, shownBy);
    }

    EvidenceLine notApplicable(String why) {
        return notApplicable(why, List.of());
    }

    private EvidenceLine line(EvidenceAnswer answer, String why, List<Evidence> shownBy) {
        return new EvidenceLine(id, question, answer, law, inForce, why, shownBy);
    }
}
