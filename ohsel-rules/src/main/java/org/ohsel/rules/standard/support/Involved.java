// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.planning.Consultation;
import org.ohsel.model.term.InvolvementTrigger;

/** Whether people were involved in an activity in time, as far as its record shows or leaves open. */
public final class Involved {

    private Involved() {}

    /**
     * Whether people were consulted: to consult them is one way of involving them.
     *
     * @param activity the activity
     * @return true if a consultation names a group of people
     */
    public static boolean wereConsulted(CommissioningActivity activity) {
        return activity.consultations().stream()
                .anyMatch(consultation ->
                        consultation != null && !consultation.groups().isEmpty());
    }

    /**
     * Whether people were, or may have been, involved for a trigger before the decision.
     *
     * @param activity the activity
     * @param trigger the trigger; may be null
     * @param decided when the activity was decided; may be null
     * @return false only if no involvement for the trigger, and no consultation with people, can have been before it
     */
    public static boolean mayHaveBeenBefore(
            CommissioningActivity activity, @Nullable InvolvementTrigger trigger, @Nullable PartialDate decided) {
        return activity.consultations().stream()
                        .anyMatch(consultation -> consultation != null
                                && !consultation.groups().isEmpty()
                                && mayHaveOpenedBefore(consultation, decided))
                || activity.involvements().stream()
                        .anyMatch(involvement -> involvement != null
                                && trigger != null
                                && trigger.equals(involvement.trigger())
                                && Order.of(involvement.date(), decided) == Order.KEPT);
    }

    /**
     * Whether people were, or may have been, consulted before the decision.
     *
     * @param activity the activity
     * @param decided when the activity was decided; may be null
     * @return false only if no consultation can have opened before it
     */
    public static boolean mayHaveBeenConsultedBefore(CommissioningActivity activity, @Nullable PartialDate decided) {
        return activity.consultations().stream()
                .anyMatch(consultation -> consultation != null && mayHaveOpenedBefore(consultation, decided));
    }

    private static boolean mayHaveOpenedBefore(Consultation consultation, @Nullable PartialDate decided) {
        return Order.of(consultation.opens(), decided) == Order.KEPT;
    }
}
