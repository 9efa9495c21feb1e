// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.planning.Intervention;
import org.ohsel.model.term.BodyKind;
import org.ohsel.model.term.InterventionKind;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.Reporter;

/** Reconfigurations of NHS services before the Secretary of State, by the law as it stands since 31 January 2024. */
public final class Reconfigurations {

    /** NHS Act 2006, Schedule 10A; SI 2024/15; SI 2024/16. */
    public static final PartialDate IN_FORCE = PartialDate.parse("2024-01-31/..");

    /** Until when a council could refer a proposal. */
    private static final PartialDate REFERRALS = PartialDate.parse("../2024-01-30");

    private static final String NHS_ENGLAND = "nhs-england";

    /** Commissioners under the law, and the trusts for whose proposals they notify. */
    private static final List<BodyKind> OF_NHS = List.of(
            BodyKind.INTEGRATED_CARE_BOARD,
            BodyKind.SUB_ICB_LOCATION,
            BodyKind.NHS_TRUST,
            BodyKind.NHS_FOUNDATION_TRUST);

    private Reconfigurations() {}

    /**
     * Checks OHSEL-SCRUTINY-002.
     *
     * @param activity the activity to check
     * @param reporter takes the findings
     */
    public static void checkReferrals(CommissioningActivity activity, Reporter reporter) {
        List<Intervention> interventions = activity.interventions();
        // What follows on a referral that was, or may have been, made in time is saved.
        if (interventions.stream()
                .anyMatch(intervention -> is(intervention, InterventionKind.REFERRED)
                        && Order.of(intervention.date(), REFERRALS) == Order.KEPT)) {
            return;
        }
        for (int i = 0; i < interventions.size(); i++) {
            if (is(interventions.get(i), InterventionKind.REFERRED)) {
                @Nullable PartialDate date = interventions.get(i).date();
                Order.of(date, REFERRALS)
                        .report(
                                reporter,
                                "/interventions/" + i + "/date",
                                Map.of("date", Objects.requireNonNull(date)));
            }
        }
    }

    /**
     * Whether the Secretary of State was, or may have been, told of an activity: it was notified, or called in.
     *
     * @param activity the activity
     * @return true if a notification or a call-in is recorded, or something that may be one
     */
    public static boolean mayBeNotified(CommissioningActivity activity) {
        return activity.interventions().stream()
                .anyMatch(intervention -> intervention != null
                        && !is(intervention, InterventionKind.REFERRED)
                        && !is(intervention, InterventionKind.CALL_IN_REQUESTED));
    }

    /**
     * Whether an activity is, or may be, of NHS England, of an ICB or of a trust.
     *
     * @param activity the activity
     * @param vocabulary the vocabulary in which to look up its commissioners
     * @param described the bodies that the log describes
     * @return false only if all its commissioners are known to be other bodies
     */
    public static boolean mayBeOfNhs(
            CommissioningActivity activity, Vocabulary vocabulary, UndecidedActivities.Described described) {
        List<@Nullable Concept> commissioners = Commissioners.of(activity, vocabulary, described);
        return commissioners.isEmpty() || commissioners.stream().anyMatch(Reconfigurations::mayBeOfNhs);
    }

    private static boolean mayBeOfNhs(@Nullable Concept body) {
        return body == null
                || body.code().equals(NHS_ENGLAND)
                || body.kinds().stream()
                        .anyMatch(kind -> OF_NHS.stream().anyMatch(ofNhs -> Terms.same(ofNhs, kind.kind())));
    }

    private static boolean is(@Nullable Intervention intervention, InterventionKind kind) {
        return intervention != null && Terms.same(kind, intervention.kind());
    }
}
