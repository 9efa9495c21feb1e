// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ohsel.model.event.Event;
import org.ohsel.model.example.Examples;
import org.ohsel.model.organisation.Appointment;
import org.ohsel.model.organisation.Body;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.planning.StageRecord;
import org.ohsel.model.publication.Publication;
import org.ohsel.model.strategy.Strategy;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Borough;
import org.ohsel.model.term.EventKind;
import org.ohsel.model.term.Workstream;

/** Records of different kinds in one order, and builders that take what callers have. */
class TimelineTest {

    private static Event event(String id) {
        return Event.builder().id(id).kind(EventKind.WORKSHOP).build();
    }

    @Test
    void recordsOfDifferentKindsSortByTheirDatesAndThoseWithoutOneComeLast() {
        Event undated = event("undated");
        Event of2019 = event("of-2019").withDate(PartialDate.of("2019-05"));
        Strategy of2014 = Examples.of(Strategy.class); // 2014-04/2019-03
        Appointment of2017 = Examples.of(Appointment.class); // from 2017-09-01
        assertEquals(
                List.of(of2014, of2017, of2019, undated),
                List.of(undated, of2019, of2017, of2014).stream()
                        .sorted(EngagementRecord.byDate())
                        .toList());
    }

    @Test
    void everyKindHasADate() {
        for (EngagementRecord record : Examples.records()) {
            assertNotNull(record.date(), record.type());
        }
    }

    @Test
    void aPublicationHasTheDateOfItsPublicationOrElseItsPeriod() {
        Publication update = Examples.of(Publication.class);
        assertEquals(PartialDate.of("2017-09"), update.date());
        assertEquals(
                PartialDate.of("2017-07/2017-08"), update.withPublished(null).date());
        assertNull(update.withPublished(null).withPeriod(null).date());
    }

    @Test
    void anAppointmentHasItsStartOrElseItsEnd() {
        Appointment appointment = Examples.of(Appointment.class);
        assertEquals(PartialDate.of("2017-10-31"), appointment.withStart(null).date());
    }

    @Test
    void aBodyHasTheTimeInWhichItExisted() {
        assertEquals(PartialDate.of("2016/2019-06"), Examples.of(Body.class).date());
    }

    @Test
    void anActivityHasItsBeginningOrItsFirstStageOrItsDecision() {
        CommissioningActivity activity = Examples.of(CommissioningActivity.class);
        assertEquals(activity.planningBegan(), activity.date());
        StageRecord stage = Examples.of(StageRecord.class);
        CommissioningActivity staged = activity.withPlanningBegan(null)
                .withStages(stage.withDate(PartialDate.of("2018")), stage.withDate(PartialDate.of("2017-03")));
        assertEquals(PartialDate.of("2017-03"), staged.date());
        CommissioningActivity decided = staged.withStages(stage.withDate(null))
                .withDecision(Examples.of(Decision.class).withDate(PartialDate.of("2019")));
        assertEquals(PartialDate.of("2019"), decided.date());
        assertNull(decided.withDecision(null).date());
    }

    @Test
    void aBuilderTakesDaysMonthsAndCodes() {
        Event event = Event.builder()
                .id("public-event")
                .kind(EventKind.PUBLIC_EVENT)
                .date(LocalDate.of(2017, 6, 14))
                .body("08Q")
                .addBoroughs("bexley", "southwark")
                .addBorough("lambeth")
                .addWorkstream("maternity")
                .build();
        assertEquals(PartialDate.of(2017, 6, 14), event.date());
        assertEquals(BodyRef.SOUTHWARK_CCG, event.body());
        assertEquals(List.of(Borough.BEXLEY, Borough.SOUTHWARK, Borough.LAMBETH), event.boroughs());
        assertEquals(List.of(Workstream.MATERNITY), event.workstreams());
        assertEquals(
                PartialDate.of("2017-06"),
                Event.builder()
                        .id("e")
                        .kind(EventKind.WORKSHOP)
                        .date(YearMonth.of(2017, 6))
                        .build()
                        .date());
    }
}
