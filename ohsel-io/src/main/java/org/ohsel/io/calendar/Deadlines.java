// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.publishing.Access;
import org.ohsel.io.publishing.Characters;
import org.ohsel.io.publishing.Parts;
import org.ohsel.model.Commitment;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.PartialDate;
import org.ohsel.model.Recommendation;
import org.ohsel.model.planning.Consultation;
import org.ohsel.rules.spi.RecordPointer;

/** Finds the deadlines in a record, at any depth, but in nothing that is restricted. */
final class Deadlines {

    private final Parts holders = new Parts(Set.of(Consultation.class, Commitment.class, Recommendation.class));

    /** What was found in a record. */
    static final class Found {

        final List<Deadline> deadlines = new ArrayList<>();
        int restricted;

        private void add(CalendarEntry entry, Record part, @Nullable PartialDate date, String path) {
            if (date != null) {
                deadlines.add(new Deadline(entry, part, date, path));
            }
        }

        private boolean enters(Object part) {
            boolean isRestricted = Access.isRestricted(part);
            restricted += isRestricted ? 1 : 0;
            return !isRestricted;
        }
    }

    Found in(EngagementRecord record) {
        Found found = new Found();
        holders.visit(record, found::enters, (part, path) -> add(part, path, found));
        return found;
    }

    private static void add(Object part, RecordPointer path, Found found) {
        if (part instanceof Consultation consultation) {
            found.add(CalendarEntry.CONSULTATION_CLOSES, consultation, consultation.closes(), path + "/closes");
            found.add(CalendarEntry.COMMENTS_DUE, consultation, consultation.commentsBy(), path + "/commentsBy");
            found.add(
                    CalendarEntry.DECISION_EXPECTED,
                    consultation,
                    consultation.decisionExpected(),
                    path + "/decisionExpected");
        } else if (part instanceof Commitment commitment) {
            // No component is called "commitment": an id does not look like a position.
            @Nullable String id = commitment.id();
            String place = id == null || id.isBlank() ? path.toString() : "/commitment/" + Characters.escaped(id);
            found.add(CalendarEntry.COMMITMENT_DUE, commitment, commitment.due(), place);
        } else if (part instanceof Recommendation recommendation) {
            found.add(CalendarEntry.RECOMMENDATION_DUE, recommendation, recommendation.due(), path.toString());
        }
    }
}
