// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ohsel.model.PartialDate;
import org.ohsel.model.planning.Consultation;
import org.ohsel.rules.Reporter;

/**
 * The weeks before general elections in which NHS bodies were asked not to open consultations. Only the elections since
 * 2017 are here, whose dates two sources show. Which local elections concern a log cannot be told.
 */
public final class PreElectionPeriods {

    /** The period, the last day of which is that of the election. */
    private static final List<PartialDate> GENERAL_ELECTIONS = List.of(
            // NHS Providers, briefing of 2017; Hempsons, April 2017; held on the day: birmingham.gov.uk, election
            // results
            PartialDate.parse("2017-04-22/2017-06-08"),
            // NHS England, November 2019; NHS Employers, November 2019
            PartialDate.parse("2019-11-06/2019-12-12"),
            // NHS England, May 2024; Hempsons, 2024; held on the day: parliament.uk, general election 2024 timetable
            PartialDate.parse("2024-05-25/2024-07-04"));

    private PreElectionPeriods() {}

    /**
     * Checks OHSEL-CONSULT-010.
     *
     * @param consultation the consultation to check
     * @param reporter takes the findings
     */
    public static void check(Consultation consultation, Reporter reporter) {
        for (PartialDate period : GENERAL_ELECTIONS) {
            if (ConsultationTime.isOfPeople(consultation) && Duty.certainlyWithin(consultation.opens(), period)) {
                reporter.report(
                        "/opens",
                        Map.of(
                                "opens", Objects.requireNonNull(consultation.opens()),
                                "election", Objects.requireNonNull(period.latest())));
            }
        }
    }
}
