// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.organisation.Body;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.LogReporter;
import org.ohsel.rules.LogRule;
import org.ohsel.rules.Place;
import org.ohsel.rules.Reporter;
import org.ohsel.rules.spi.LogKeys;

/**
 * The activities with a commissioner that the vocabulary does not have. What sort of body it is, and so what the law
 * asks of it, can be told once the log has described it, or at the end.
 *
 * <p>Remembers the bodies that the log describes and, of these activities, those that stand before their bodies.
 */
public final class UndecidedActivities implements LogRule.Memory {

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

    /** A check of an activity. */
    public interface Check {

        /**
         * Checks an activity.
         *
         * @param activity the activity to check
         * @param described the bodies that the log describes
         * @param reporter takes the findings
         */
        void check(CommissioningActivity activity, Described described, Reporter reporter);
    }

    private record Undecided(CommissioningActivity activity, Place place) {}

    private final Vocabulary vocabulary;
    private final Predicate<CommissioningActivity> concerns;
    private final Check check;
    private final Map<String, Body> described = new HashMap<>();
    private final List<Undecided> undecided = new ArrayList<>();

    /**
     * Creates an empty memory.
     *
     * @param vocabulary the vocabulary in which to look up commissioners
     * @param concerns whether there may be something to find in an activity, whatever body its commissioner is
     * @param check checks an activity as soon as its commissioners are known
     */
    public UndecidedActivities(Vocabulary vocabulary, Predicate<CommissioningActivity> concerns, Check check) {
        this.vocabulary = vocabulary;
        this.concerns = concerns;
        this.check = check;
    }

    /**
     * The check of a record by itself: it leaves alone what only the log can tell.
     *
     * @param concerns whether there may be something to find in an activity, whatever body its commissioner is
     * @param check the check
     * @return the check, which does nothing if the vocabulary lacks a commissioner
     */
    public static BiConsumer<CommissioningActivity, Reporter> byItself(
            Predicate<CommissioningActivity> concerns, Check check) {
        return (activity, reporter) -> {
            if (concerns.test(activity)
                    && unknown(activity, reporter.context().vocabulary())
                            .findAny()
                            .isEmpty()) {
                check.check(activity, Described.NONE, reporter);
            }
        };
    }

    /**
     * Which other records the rule needs: for each commissioner that the vocabulary does not have, the first that describes it.
     *
     * @param concerns which activities it concerns
     * @return the keys
     */
    public static LogKeys keys(Predicate<CommissioningActivity> concerns) {
        return (record, context, sink) -> {
            if (record instanceof Body body) {
                UnknownBodies.codes(body).forEach(code -> sink.offers(UnknownBodies.key(code)));
            } else if (record instanceof CommissioningActivity activity && concerns.test(activity)) {
                List<String> unknown = unknown(activity, context.vocabulary()).toList();
                unknown.forEach(code -> sink.uses(UnknownBodies.key(code)));
                if (!unknown.isEmpty()) {
                    sink.mayHaveFindings();
                }
            }
        };
    }

    /** The codes of the commissioners that the vocabulary does not have. */
    private static Stream<String> unknown(CommissioningActivity activity, Vocabulary vocabulary) {
        return activity.commissioners().stream()
                .filter(commissioner -> commissioner != null
                        && commissioner.code() != null
                        && Bodies.concept(vocabulary, commissioner) == null)
                .map(BodyRef::code);
    }

    @Override
    public void see(EngagementRecord record, Place place, LogReporter reporter) {
        if (record instanceof Body body) {
            UnknownBodies.codes(body).forEach(code -> described.putIfAbsent(code, body));
        } else if (record instanceof CommissioningActivity activity && concerns.test(activity)) {
            List<String> unknown = unknown(activity, vocabulary).toList();
            if (described.keySet().containsAll(unknown)) {
                if (!unknown.isEmpty()) {
                    check.check(activity, described::get, reporter);
                }
            } else {
                undecided.add(new Undecided(activity, place));
            }
        }
    }

    @Override
    public void end(LogReporter reporter) {
        for (Undecided each : undecided) {
            check.check(each.activity(), described::get, reporter.at(each.place()));
        }
    }
}
