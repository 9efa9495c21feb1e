// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.publishing.Access;
import org.ohsel.io.publishing.Parts;
import org.ohsel.model.Commitment;
import org.ohsel.model.DateOrder;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.PartialDate;
import org.ohsel.model.term.Progress;

/** What somebody has undertaken to do and has not done, as far as the records say: the first to be due are kept. */
final class OpenCommitments implements Serializable {

    private static final long serialVersionUID = 1;

    static final int MOST = 50;

    private static final Parts COMMITMENTS = new Parts(Set.of(Commitment.class));

    /** By the day by which they should be done; those without one last, in the order in which they were read. */
    private enum Order implements Comparator<Open> {
        FIRST,
        LAST;

        private static final Comparator<Open> BY_DAY = Comparator.comparing(
                        Open::dueBy, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparingLong(Open::number);

        @Override
        public int compare(Open one, Open other) {
            return this == FIRST ? BY_DAY.compare(one, other) : BY_DAY.compare(other, one);
        }
    }

    /** A commitment that is open. */
    record Open(Commitment commitment, @Nullable String recordId, boolean isOverdue, long number)
            implements Serializable {

        private static final long serialVersionUID = 1;

        @Nullable
        LocalDate dueBy() {
            @Nullable PartialDate due = commitment.due();
            if (due == null) {
                return null;
            }
            return due.latest() == null ? due.earliest() : due.latest();
        }
    }

    private final @Nullable PartialDate today;
    private final PriorityQueue<Open> kept = new PriorityQueue<>(Order.LAST);
    private long count;
    private long overdue;
    private long settled;
    private long restricted;

    OpenCommitments(@Nullable LocalDate asOf) {
        this.today = asOf == null ? null : PartialDate.of(asOf);
    }

    void add(EngagementRecord record) {
        COMMITMENTS.visit(record, this::isForAnyone, (part, path) -> add((Commitment) part, record.id()));
    }

    private boolean isForAnyone(Object part) {
        boolean isRestricted = Access.isRestricted(part);
        restricted += isRestricted ? 1 : 0;
        return !isRestricted;
    }

    private void add(Commitment commitment, @Nullable String recordId) {
        if (commitment.completed() != null
                || Progress.DONE.equals(commitment.progress())
                || Progress.DROPPED.equals(commitment.progress())) {
            settled++;
            return;
        }
        boolean isOverdue = today != null && DateOrder.isBefore(commitment.due(), today) == DateOrder.CERTAIN;
        overdue += isOverdue ? 1 : 0;
        keep(new Open(commitment, recordId, isOverdue, count++));
    }

    private void keep(Open open) {
        kept.add(open);
        if (kept.size() > MOST) {
            kept.remove();
        }
    }

    /** Adds what another has found, in what comes after this. */
    void addAll(OpenCommitments other) {
        other.kept.forEach(
                open -> keep(new Open(open.commitment(), open.recordId(), open.isOverdue(), count + open.number())));
        count += other.count;
        overdue += other.overdue;
        settled += other.settled;
        restricted += other.restricted;
    }

    /** Those that are kept, the first to be due first. */
    List<Open> first() {
        List<Open> first = new ArrayList<>(kept);
        first.sort(Order.FIRST);
        return first;
    }

    long count() {
        return count;
    }

    /** Those of which the due date is certainly over; 0 if no day counts as today. */
    long overdue() {
        return overdue;
    }

    /** Those that are done or dropped. */
    long settled() {
        return settled;
    }

    /** The parts of records that the public may not see, in which nothing was looked for. */
    long restricted() {
        return restricted;
    }
}
