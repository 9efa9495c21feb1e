// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
 * <p>The interface is sealed, so that a {@code switch} over the kinds can be exhaustive; {@link UnknownRecord} stands for
 * those that are not known yet. In JSON, the kind is the
 * member {@code type}.
 */
public sealed interface EngagementRecord extends Serializable
        permits Appointment,
                Body,
                ChangeEvent,
                CommissioningActivity,
                Event,
                ProviderReview,
                Publication,
                Rating,
                Strategy,
                UnknownRecord {

    /**
     * What kind of record this is: the value of the member {@code type} in JSON.
     *
     * @return the kind, such as {@code commissioning-activity}
     */
    default String type() {
        return typeOf(getClass());
    }

    /**
     * The kinds of record that this version of the library knows.
     *
     * @return their classes, in alphabetical order; without {@link UnknownRecord}
     */
    static List<Class<? extends EngagementRecord>> kinds() {
        return List.of(
                Appointment.class,
                Body.class,
                ChangeEvent.class,
                CommissioningActivity.class,
                Event.class,
                ProviderReview.class,
                Publication.class,
                Rating.class,
                Strategy.class);
    }

    /**
     * What a kind of record is called in JSON. The name is made from that of the class: to rename the class is to change the
     * wire format, which the golden files of ohsel-io would tell.
     *
     * @param kind the class
     * @return its name in lower case with hyphens, such as {@code commissioning-activity}
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
     * The record's id, by which other records in the log refer to it.
     *
     * @return the id, unique in the log; a null id is reported as a finding
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
     * The date by which records of different kinds can be put in one order:
     *
     * <table>
     *   <caption>What it is</caption>
     *   <tr><th>kind</th><th>date</th></tr>
     *   <tr><td>appointment</td><td>its start, or else its end</td></tr>
     *   <tr><td>body</td><td>when it existed</td></tr>
     *   <tr><td>change event, event, provider review, rating</td><td>its date</td></tr>
     *   <tr><td>commissioning activity</td><td>when planning began; or else the first of its dated stages; or else the
     *       decision</td></tr>
     *   <tr><td>publication</td><td>when it was published, or else the period it covers</td></tr>
     *   <tr><td>strategy</td><td>the period it covers</td></tr>
     * </table>
     *
     * @return the date; null if the record has none
     * @see #byDate()
     */
    default @Nullable PartialDate date() {
        return null;
    }

    /**
     * Compares records by {@link #date()}, in the {@linkplain PartialDate#compareTo order of dates}. Records without a
     * date come last. Records with equal dates are equal to it: a stable sort, such as that of lists, leaves them in
     * their order.
     *
     * <pre>{@code
     * List<EngagementRecord> timeline = log.records().stream().sorted(EngagementRecord.byDate()).toList();
     * }</pre>
     *
     * @return the comparator; it is not consistent with equals
     */
    static Comparator<EngagementRecord> byDate() {
        return Comparator.comparing(EngagementRecord::date, Comparator.nullsLast(Comparator.naturalOrder()));
    }

    /**
     * The record's identifiers in other systems.
     *
     * @return the identifiers, empty if none were recorded
     */
    List<ExternalIdentifier> identifiers();

    /**
     * Where the record was taken from.
     *
     * @return the sources, empty if none were recorded
     */
    List<Source> sources();

    /**
     * Members unknown to this version of the model, kept so that they can be written back.
     *
     * @return the members by name, each with its value as JSON
     */
    Map<String, String> extensions();
}
