// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.organisation.Body;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.term.BodyKind;
import org.ohsel.model.term.BodyRef;
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

    /** From the beginning of the first law to today. */
    public static final PartialDate IN_FORCE = PartialDate.parse("2009-01-01/..");

    /** The bodies that a log describes itself. */
    public interface Described {

        /** No body is described. */
        Described NONE = code -> null;

        /**
         * The body with a code.
         *
         * @param code the id of its record, or its ODS or GSS code
         * @return its record; null if there is none
         */
        @Nullable
        Body body(String code);
    }

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
            CommissioningActivity activity, Vocabulary vocabulary, Described described) {
        Map<String, Boolean> laws = new LinkedHashMap<>();
        if (activity.commissioners().isEmpty()) {
            add(laws, InvolvementLaw.OF_CCGS, activity, null);
        }
        for (@Nullable BodyRef commissioner : activity.commissioners()) {
            @Nullable Concept concept = Bodies.concept(vocabulary, commissioner);
            if (concept == null && commissioner != null && commissioner.code() != null) {
                @Nullable Body body = described.body(commissioner.code());
                concept = body == null ? null : concept(body, vocabulary);
            }
            add(laws, activity, concept);
        }
        boolean certain = laws.containsValue(true);
        List<String> named = laws.keySet().stream()
                .filter(law -> !certain || Boolean.TRUE.equals(laws.get(law)))
                .toList();
        return named.isEmpty() ? null : new InvolvementDuty(named, certain);
    }

    /**
     * Whether only the log can say what sort of body a commissioner is.
     *
     * @param activity the activity
     * @param vocabulary the vocabulary in which to look up the commissioners
     * @return true if the vocabulary lacks one of them
     */
    public static boolean needsLog(CommissioningActivity activity, Vocabulary vocabulary) {
        return activity.commissioners().stream()
                .anyMatch(commissioner -> commissioner != null
                        && commissioner.code() != null
                        && Bodies.concept(vocabulary, commissioner) == null);
    }

    /** A body as its record describes it: the one of the vocabulary if it names that, else what it says itself. */
    private static @Nullable Concept concept(Body body, Vocabulary vocabulary) {
        @Nullable Concept known = Bodies.concept(vocabulary, body.sameAs());
        if (known == null && body.ods() != null) {
            known = Bodies.concept(vocabulary, new BodyRef(body.ods()));
        }
        if (known != null || body.kind() == null || body.kind().code() == null) {
            return known;
        }
        return Concept.builder()
                .scheme("body")
                .code(String.valueOf(body.id()))
                .addKinds(new DatedKind(body.kind(), null, null))
                .build();
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
