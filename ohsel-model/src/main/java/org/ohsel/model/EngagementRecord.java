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
     * The record's id, by which other records of the log refer to it.
     *
     * @return the id, unique in the log; null is reported
     */
    String id();

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
