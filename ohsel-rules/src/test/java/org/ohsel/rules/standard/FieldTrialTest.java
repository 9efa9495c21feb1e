// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;

/** What lawful people and honest mistakes get by default: each row was once wrong. */
class FieldTrialTest {

    private static final EngagementValidator VALIDATOR = EngagementValidator.standard();

    private static List<Finding> findings(String record) {
        return LogJson.parse(record).findings(VALIDATOR);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        a deferral in order to go on engaging, and then engagement | {"type": "commissioning-activity", "id": "p", "kind": "service-change-proposal", "title": "x", "commissioners": ["08L"], "planningBegan": "2017-01-01", "triggers": ["proposal-for-change"], "impacts": ["range"], "involvements": [{"trigger": "proposal-for-change", "manner": "consulted", "date": "2017-11-10/2018-01-05"}], "decision": {"text": "Deferred.", "outcome": "deferred", "date": "2017-11-09"}}
        people involved in mobilisation after they were involved before | {"type": "commissioning-activity", "id": "p", "kind": "service-change-proposal", "title": "x", "commissioners": ["08L"], "planningBegan": "2017-01-01", "triggers": ["proposal-for-change"], "impacts": ["range"], "involvements": [{"trigger": "proposal-for-change", "manner": "consulted", "date": "2017-02/2017-04"}, {"trigger": "proposal-for-change", "manner": "other", "date": "2018-02"}], "decision": {"text": "Close it.", "outcome": "approved", "date": "2018-01-11"}}
        a month that overlaps the day of the decision | {"type": "commissioning-activity", "id": "p", "kind": "project", "title": "x", "commissioners": ["08L"], "planningBegan": "2017-01-01", "assessments": [{"kind": "equality-impact-assessment", "begun": "2017-01-01", "completed": "2017-03", "progress": "done"}], "decision": {"text": "ok", "outcome": "approved", "date": "2017-03-14"}}
        a year that overlaps the other dates | {"type": "commissioning-activity", "id": "p", "kind": "project", "title": "x", "commissioners": ["08L"], "planningBegan": "2017", "submissions": [{"body": "08L", "date": "2017-11-09"}], "decision": {"text": "Agreed.", "outcome": "approved", "date": "2017-12-15"}}
        """)
    void isLawful(String what, String record) {
        assertEquals(List.of(), findings(record), what);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(delimiter = '|', textBlock = """
        08L               | 2013    | "boroughs": ["lewisham"]  | Use 5LF (Lewisham PCT) until 31 March 2013, 08L (NHS Lewisham CCG) from 1 April 2013; or correct the date, or write it more precisely.
        72Q               | 2020    | "boroughs": ["southwark"] | Use 08Q (NHS Southwark CCG) until 31 March 2020, 72Q (NHS South East London CCG) from 1 April 2020; or correct the date, or write it more precisely.
        08L               | 2023    | "title": "T"              | Use QKK (NHS South East London Integrated Care Board); or correct the date, or write it more precisely.
        08L               | 2021    | "title": "T"              | Use 72Q (NHS South East London CCG); or correct the date, or write it more precisely.
        NHS Lewisham CCG  | 2023    | "title": "T"              | Use QKK (NHS South East London Integrated Care Board); or correct the date, or write it more precisely.
        08l               | 2023    | "title": "T"              | Use QKK (NHS South East London Integrated Care Board); or correct the date, or write it more precisely.
        """)
    void aDateThatStraddlesAMergerNamesBothBodiesWithTheirDays(String body, String date, String more, String advice) {
        Finding finding = findings("""
                        {"type": "event", "id": "e", "kind": "public-event", "date": "%s", "body": "%s", %s}
                        """.formatted(date, body, more)).stream()
                .filter(found -> found.ruleId().equals("OHSEL-CODE-001"))
                .findFirst()
                .orElseThrow();
        assertEquals(advice, finding.advice());
    }

    @ParameterizedTest
    @CsvSource({
        "'08q', OHSEL-TERM-005",
        "'08q ', OHSEL-TERM-005",
        "'O8Q', OHSEL-TERM-005",
        "'07V', OHSEL-REF-005",
        "'zzz', OHSEL-REF-005"
    })
    void aCodeIsCheckedInASingleRecord(String body, String rule) {
        String record = """
                {"type": "event", "id": "e", "kind": "public-event", "date": "2019", "body": "%s"}
                """.formatted(body);
        assertEquals(
                List.of(rule),
                VALIDATOR.validate(LogJson.parse(record).log().records().get(0)).kept().stream()
                        .map(Finding::ruleId)
                        .toList());
    }
}
