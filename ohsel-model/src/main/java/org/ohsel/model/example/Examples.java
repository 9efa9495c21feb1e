// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.example;

import java.util.List;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;

/**
 * Ready-made values, one of every record type: what a strict reader accepts, with neither errors nor
 * warnings.
 *
 * <pre>{@code
 * Event event = Examples.of(Event.class).withTitle("An evening in Bexley");
 * }</pre>
 */
public final class Examples {

    private Examples() {}

    /**
     * A log with a record of every kind.
     *
     * @return the log
     */
    public static EngagementLog log() {
        return EngagementLog.builder()
                .schemaVersion(EngagementLog.SCHEMA_VERSION)
                .title("Examples")
                .addVocabularies(ExampleParts.vocabulary())
                .addAllRecords(records())
                .build();
    }

    /**
     * A record of every kind. Together they make a log in which every reference can be resolved.
     *
     * @return the records
     */
    public static List<EngagementRecord> records() {
        return List.of(
                ExampleRecords.event(),
                ExampleRecords.wholeEvent(),
                ExampleRecords.providerReview(),
                ExampleRecords.rating(),
                ExamplePlanning.commissioningActivity(),
                ExampleRecords.publication(),
                ExampleRecords.publication()
                        .withId("example-earlier-update")
                        .withNumber(4)
                        .withIdentifiers()
                        .withSupersedes(),
                ExampleRecords.strategy(),
                ExampleRecords.strategy()
                        .withId("example-earlier-strategy")
                        .withIdentifiers()
                        .withSupersedes(),
                ExampleRecords.body(),
                ExampleRecords.changeEvent(),
                ExampleRecords.appointment(),
                ExampleRecords.appointment()
                        .withId("example-earlier-appointment")
                        .withIdentifiers()
                        .withSupersedes());
    }

    /**
     * A value of every record type: of the kinds of record, and of the parts they consist of.
     *
     * @return the values, each of a different class
     */
    public static List<Record> values() {
        return List.of(
                log(),
                ExampleRecords.event(),
                ExampleRecords.providerReview(),
                ExampleRecords.rating(),
                ExamplePlanning.commissioningActivity(),
                ExampleRecords.publication(),
                ExampleRecords.strategy(),
                ExampleRecords.body(),
                ExampleRecords.changeEvent(),
                ExampleRecords.appointment(),
                ExampleParts.vocabulary(),
                ExampleParts.source(),
                ExampleParts.headcount(),
                ExampleParts.participation(),
                ExampleParts.contributor(),
                ExampleParts.measure(),
                ExampleParts.statement(),
                ExampleParts.commitment(),
                ExampleParts.decision(),
                ExampleParts.response(),
                ExampleParts.question(),
                ExampleParts.feedback(),
                ExampleParts.agendaItem(),
                ExampleParts.strategyComponent(),
                ExamplePlanning.dueRegard(),
                ExamplePlanning.impactedGroup(),
                ExamplePlanning.assessment(),
                ExamplePlanning.involvement(),
                ExamplePlanning.consultation(),
                ExamplePlanning.submission(),
                ExamplePlanning.stageRecord(),
                ExamplePlanning.testResult(),
                ExamplePlanning.urgency(),
                ExamplePlanning.intervention(),
                ExamplePlanning.risk(),
                ExamplePlanning.option(),
                ExamplePlanning.score(),
                ExamplePlanning.criterion(),
                ExamplePlanning.scrutinyView(),
                ExampleResults.identifier(),
                ExampleResults.answer(),
                ExampleResults.result(),
                ExampleResults.recommendation(),
                ExampleResults.petition(),
                ExampleResults.attendance(),
                ExampleResults.declaration());
    }

    /**
     * A value of one record type.
     *
     * @param <T> the type
     * @param type the type
     * @return a valid value with all its components, except that there are no members unknown to the model
     * @throws IllegalArgumentException if it is not a record type of the model
     */
    public static <T extends Record> T of(Class<T> type) {
        return values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type + " is not a record type of the model"));
    }
}
