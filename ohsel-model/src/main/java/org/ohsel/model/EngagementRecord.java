// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model;

import java.util.List;
import java.util.Map;
import org.ohsel.model.assurance.ProviderReview;
import org.ohsel.model.assurance.Rating;
import org.ohsel.model.event.Event;
import org.ohsel.model.organisation.Appointment;
import org.ohsel.model.organisation.Body;
import org.ohsel.model.organisation.ChangeEvent;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.publication.Publication;
import org.ohsel.model.strategy.Strategy;
import org.ohsel.model.term.Borough;
import org.ohsel.model.term.Workstream;

/**
 * One entry of an engagement log.
 *
 * <p>The kinds are sealed, so that a {@code switch} over them can be complete. On the wire the kind is the member
 * {@code type}.
 */
public sealed interface EngagementRecord
        permits Appointment,
                Body,
                ChangeEvent,
                CommissioningActivity,
                Event,
                ProviderReview,
                Publication,
                Rating,
                Strategy {

    /**
     * What kind of record this is, as the member {@code type} says it on the wire.
     *
     * @return the kind, such as {@code commissioning-activity}
     */
    default String type() {
        return typeOf(getClass());
    }

    /**
     * What a kind of record is called on the wire.
     *
     * @param kind the class
     * @return its name in small letters with hyphens, such as {@code commissioning-activity}
     */
    static String typeOf(Class<? extends EngagementRecord> kind) {
        StringBuilder type = new StringBuilder();
        for (char c : kind.getSimpleName().toCharArray()) {
            if (Character.isUpperCase(c) && type.length() > 0) {
                type.append('-');
            }
            type.append(Character.toLowerCase(c));
        }
        return type.toString();
    }

    /**
     * The record's id, by which other records of the log refer to it.
     *
     * @return the id, unique in the log; null is reported
     */
    String id();

    /**
     * The boroughs that the record is about.
     *
     * @return the boroughs, empty if it names none
     */
    default List<Borough> boroughs() {
        return List.of();
    }

    /**
     * The strands of work that the record is about.
     *
     * @return the workstreams, empty if it names none
     */
    default List<Workstream> workstreams() {
        return List.of();
    }

    /**
     * Where the record was taken from.
     *
     * @return the sources, empty if none was recorded
     */
    List<Source> sources();

    /**
     * Members that this version of the model does not know, kept so that they can be written back.
     *
     * @return the members by name, each with its value as JSON text
     */
    Map<String, String> extensions();
}
