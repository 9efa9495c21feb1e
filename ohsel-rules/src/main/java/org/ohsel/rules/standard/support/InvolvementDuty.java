// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.term.BodyKind;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.DatedKind;
import org.ohsel.model.vocabulary.Vocabulary;

/**
 * Which laws oblige those who commission an activity to involve people: by what sort of body each of them was when the
 * activity was under way.
 *
 * @param laws the laws that bind one of the commissioners; if none certainly does, those that may; not empty
 * @param isCertain whether one of them certainly does
 */
public record InvolvementDuty(List<String> laws, boolean isCertain) {

    /** When the law that binds CCGs was in force. */
    public static final PartialDate OF_CCGS = InvolvementLaw.OF_CCGS.inForce();

    /** From the beginning of the first law to today. */
    public static final PartialDate IN_FORCE = PartialDate.parse("2009-01-01/..");

    /**
     * The duty to involve that applies to an activity. An activity without commissioners, or with one that nothing is
     * known of, is judged as that of a CCG: while there were CCGs, a recorded trigger says as much.
     *
     * @param activity the activity
     * @param vocabulary the vocabulary in which to look up the commissioners
     * @param described the bodies that the log describes, for those that the vocabulary does not have
     * @return the duty; null if none of the commissioners can have been bound
     */
    public static @Nullable InvolvementDuty of(
            CommissioningActivity activity, Vocabulary vocabulary, UndecidedActivities.Described described) {
        Map<String, Boolean> laws = new LinkedHashMap<>();
        if (activity.commissioners().isEmpty()) {
            add(laws, InvolvementLaw.OF_CCGS, activity, null);
        }
        for (@Nullable Concept commissioner : Commissioners.of(activity, vocabulary, described)) {
            add(laws, activity, commissioner);
        }
        boolean certain = laws.containsValue(true);
        List<String> named = laws.keySet().stream()
                .filter(law -> !certain || Boolean.TRUE.equals(laws.get(law)))
                .toList();
        return named.isEmpty() ? null : new InvolvementDuty(named, certain);
    }

    /**
     * Whether it is the duty of a CCG, possibly beside that of others.
     *
     * @return true if the law that binds CCGs is among the laws
     */
    public boolean isOfCcg() {
        return laws.contains(InvolvementLaw.OF_CCGS.name());
    }

    /**
     * When a law has been in force.
     *
     * @param law one of the laws, as it is named here
     * @return the period
     * @throws IllegalArgumentException if it is none of the table
     */
    public static PartialDate inForce(String law) {
        return InvolvementLaw.ALL.stream()
                .filter(each -> each.name().equals(law))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a law on involvement: " + law))
                .inForce();
    }

    private static void add(Map<String, Boolean> laws, CommissioningActivity activity, @Nullable Concept body) {
        if (body == null) {
            add(laws, InvolvementLaw.OF_CCGS, activity, null);
            return;
        }
        for (InvolvementLaw law : InvolvementLaw.ALL) {
            if (law.bodies().contains(body.code())) {
                add(laws, law, activity, null);
            }
            for (DatedKind kind : body.kinds()) {
                if (binds(law, kind.kind())) {
                    add(laws, law, activity, kind.validity());
                }
            }
        }
    }

    private static boolean binds(InvolvementLaw law, BodyKind kind) {
        return law.kinds().stream().anyMatch(bound -> Terms.same(bound, kind));
    }

    /** Adds a law if the activity may have been under way while it was in force and the body was of the kind. */
    private static void add(
            Map<String, Boolean> laws,
            InvolvementLaw law,
            CommissioningActivity activity,
            @Nullable PartialDate ofTheKind) {
        if (!Duty.outside(activity, law.inForce()) && (ofTheKind == null || !Duty.outside(activity, ofTheKind))) {
            boolean certain = Duty.certainlyWithin(Duty.date(activity), law.inForce())
                    && (ofTheKind == null || Duty.certainlyWithin(Duty.date(activity), ofTheKind));
            laws.merge(law.name(), certain, Boolean::logicalOr);
        }
    }
}
