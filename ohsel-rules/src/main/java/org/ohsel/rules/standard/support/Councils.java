// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.planning.Consultation;
import org.ohsel.model.planning.Submission;
import org.ohsel.model.term.BodyKind;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.StakeholderGroup;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.Relation;
import org.ohsel.model.vocabulary.RelationKind;
import org.ohsel.model.vocabulary.Vocabulary;

/** Which councils or scrutiny committees were consulted on an activity, and when. */
public final class Councils {

    /** When regulation 23 of SI 2013/218 has been in force. */
    public static final PartialDate IN_FORCE = PartialDate.parse("2013-04-01/..");

    private Councils() {}

    /**
     * The councils and committees that were consulted or to which the activity was submitted, and bodies that may be one.
     *
     * @param activity the activity
     * @param vocabulary the vocabulary in which to look up bodies
     * @return the bodies; one that is not in the vocabulary may be a council
     */
    public static List<BodyRef> consulted(CommissioningActivity activity, Vocabulary vocabulary) {
        Stream<BodyRef> consulted = activity.consultations().stream()
                .filter(Objects::nonNull)
                .flatMap(consultation -> consultation.bodies().stream());
        Stream<@Nullable BodyRef> submitted =
                activity.submissions().stream().filter(Objects::nonNull).map(submission -> submission.body());
        return Stream.concat(consulted, submitted)
                .filter(Objects::nonNull)
                .filter(body -> mayBeCouncil(body, vocabulary))
                .toList();
    }

    /**
     * Whether councils or councillors were consulted, without being named.
     *
     * @param activity the activity
     * @return true if a consultation has them among its groups
     */
    public static boolean wereConsultedAsGroups(CommissioningActivity activity) {
        return activity.consultations().stream().filter(Objects::nonNull).anyMatch(Councils::wereConsultedAsGroups);
    }

    /**
     * Whether councils or councillors were consulted, without being named.
     *
     * @param consultation the consultation
     * @return true if it has them among its groups
     */
    public static boolean wereConsultedAsGroups(Consultation consultation) {
        return Terms.contain(consultation.groups(), StakeholderGroup.LOCAL_AUTHORITIES)
                || Terms.contain(consultation.groups(), StakeholderGroup.COUNCILLORS);
    }

    /**
     * When each council, or what may be one, was consulted.
     *
     * @param activity the activity
     * @param vocabulary the vocabulary in which to look up bodies
     * @return the dates; null for each that is not known
     */
    public static List<@Nullable PartialDate> asked(CommissioningActivity activity, Vocabulary vocabulary) {
        List<@Nullable PartialDate> asked = new ArrayList<>();
        for (@Nullable Consultation consultation : activity.consultations()) {
            if (consultation != null
                    && (wereConsultedAsGroups(consultation)
                            || consultation.bodies().stream()
                                    .anyMatch(body -> body != null && mayBeCouncil(body, vocabulary)))) {
                asked.add(consultation.opens());
            }
        }
        for (@Nullable Submission submission : activity.submissions()) {
            if (submission != null && submission.body() != null && mayBeCouncil(submission.body(), vocabulary)) {
                asked.add(submission.date());
            }
        }
        return asked;
    }

    /**
     * Whether a body is a council or a committee of one.
     *
     * @param body the body
     * @param vocabulary the vocabulary in which to look it up
     * @return true if it is; also of one that is not in the vocabulary, because it may be
     */
    public static boolean mayBeCouncil(BodyRef body, Vocabulary vocabulary) {
        @Nullable Concept concept = Bodies.concept(vocabulary, body);
        return concept == null
                || concept.kinds().stream()
                        .anyMatch(kind -> Terms.same(kind.kind(), BodyKind.SCRUTINY_COMMITTEE)
                                || Terms.same(kind.kind(), BodyKind.LOCAL_AUTHORITY));
    }

    /**
     * Whether it is known which boroughs a council is for, and which the activity affects, and they differ.
     *
     * @param council the council or committee
     * @param activity the activity
     * @param vocabulary the vocabulary in which to look them up
     * @return true if none of the boroughs is that of the council
     */
    public static boolean isOfAnotherArea(BodyRef council, CommissioningActivity activity, Vocabulary vocabulary) {
        Set<String> served = served(Bodies.concept(vocabulary, council), vocabulary);
        return !served.isEmpty()
                && !activity.boroughs().isEmpty()
                && activity.boroughs().stream()
                        .allMatch(borough -> borough != null
                                && vocabulary.concept(borough).isPresent()
                                && !served.contains(borough.notation()));
    }

    /** The boroughs of a council, or of the council that a committee is part of; empty if they are not known. */
    private static Set<String> served(@Nullable Concept body, Vocabulary vocabulary) {
        Set<String> served = new HashSet<>();
        for (Relation relation : body == null ? List.<Relation>of() : body.relations()) {
            if (relation.kind() == RelationKind.SERVES) {
                served.add(relation.code());
            } else if (relation.kind() == RelationKind.PART_OF) {
                vocabulary
                        .concept(relation.scheme(), relation.code())
                        .ifPresent(whole -> served.addAll(served(whole, vocabulary)));
            }
        }
        return served;
    }
}
