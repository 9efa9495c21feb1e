// SPDX-License-Identifier: Apache-2.0
package org.ohsel.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ohsel.io.EngagementReader;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.EngagementValidator;

/**
 * Records of today under the law of today: what is not lawful gets the finding that names it and no other, and its lawful
 * twin gets none. All packs are on.
 */
class LawAsItStandsTest {

    private final EngagementReader reader = EngagementReader.strict()
            .withValidator(EngagementValidator.standard().withCatalogue(Catalogue.all()));

    private List<String> findings(String activity, String published) {
        String log = """
                {"schemaVersion": "1.0", "records": [
                  {"type": "commissioning-activity", "id": "activity", "title": "A community service", %s},
                  {"type": "publication", "id": "paper", "kind": "paper", "title": "Proposals", "published": "%s"},
                  {"type": "publication", "id": "answers", "kind": "paper", "title": "What people said"}]}
                """.formatted(activity, published);
        return reader.readLog(log).findings().kept().stream()
                .map(finding -> finding.severity() + " " + finding.ruleId() + " " + finding.pointer() + ": "
                        + finding.message())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        QKK         | 2024-01-15 | NHS Act 2006, s.14Z45(2)
        nhs-england | 2024-01-15 | NHS Act 2006, s.13Q(2)
        RJ1         | 2024-01-15 | NHS Act 2006, s.242(1B)
        RJ2         | 2024-01-15 | NHS Act 2006, s.242(1B)
        08L         | 2016-04-11 | NHS Act 2006, s.14Z2(2)
        """)
    void aPlanWithNobodyInvolvedNamesTheSectionThatBinds(String body, String began, String law) {
        String plan = """
                "kind": "commissioning-plan", "commissioners": ["%s"], "planningBegan": "%s",
                "triggers": ["planning"]""".formatted(body, began);
        assertEquals(
                List.of("ERROR OHSEL-INVOLVE-002 /records/0/triggers/0: no involvement is recorded for planning (" + law
                        + ")"),
                findings(plan, began));
        assertEquals(
                List.of(),
                findings(plan + ", \"involvements\": [{\"trigger\": \"planning\", \"manner\": \"informed\"}]", began));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        QKK         | NHS Act 2006, s.14Z45(2)
        nhs-england | NHS Act 2006, s.13Q(2)
        RJ1         | NHS Act 2006, s.242(1B)
        """)
    void aPlanForWhichTheDutyWasNotConsideredIsNamed(String body, String law) {
        String plan = """
                "kind": "commissioning-plan", "commissioners": ["%s"], "planningBegan": "2024-01-15"
                """.formatted(body).strip();
        assertEquals(
                List.of("WARNING OHSEL-INVOLVE-006 /records/0/triggers: no trigger of the duty to involve (" + law
                        + ") is recorded for this commissioning-plan (15 January 2024)"),
                findings(plan, "2024"));
        assertEquals(
                List.of(), findings(plan + ", \"assessments\": [{\"kind\": \"duty-to-involve-assessment\"}]", "2024"));
    }

    private static final String CHANGE = """
            "kind": "project", "commissioners": ["QKK"], "boroughs": ["southwark"], "planningBegan": "2023-11",
            "substantialVariation": true, "triggers": ["proposal-for-change"], "impacts": ["range"],
            "involvements": [{"trigger": "proposal-for-change", "manner": "consulted", "groups": ["patients"]}],
            """;

    @ParameterizedTest(name = "referred {0}, {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        2025-02-11 | referred-to-secretary-of-state | ERROR OHSEL-SCRUTINY-002 /records/0/interventions/0/date: the proposal was referred to the Secretary of State (11 February 2025), but councils could do so only until 30 January 2024
        2024-01-30 | referred-to-secretary-of-state | -
        2025-02-11 | call-in-requested              | -
        """)
    void aReferralOf2025IsNamed(String date, String kind, String finding) {
        String change = CHANGE + """
                "submissions": [{"body": "710", "date": "2024-01-16"}],
                "interventions": [{"kind": "%s", "body": "710", "date": "%s"}]
                """.formatted(kind, date);
        assertEquals(finding == null ? List.of() : List.of(finding), findings(change, "2024"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '`', textBlock = """
        2024-03-12 | -                                                                                       | WARNING OHSEL-SCRUTINY-003 /records/0/interventions: this substantial variation was first put to the council on or after 31 January 2024 (12 March 2024), but no notification of the Secretary of State is recorded
        2024-03-12 | , "interventions": [{"kind": "notified-to-secretary-of-state", "date": "2024-03-14"}]   | -
        2024-01-16 | -                                                                                       | -
        """)
    void aReconfigurationThatWasNotNotifiedIsNamed(String date, String more, String finding) {
        String change = CHANGE + """
                "submissions": [{"body": "710", "date": "%s"}]%s
                """.formatted(date, more == null ? "" : more);
        assertEquals(finding == null ? List.of() : List.of(finding), findings(change, "2024"));
    }

    private static final String CONSULTED = """
            "kind": "procurement", "commissioners": ["QKK"], "planningBegan": "2023-09-04",
            "consultations": [{"opens": "%s", "closes": "%s", "groups": ["public"], "documents": ["paper"]}],
            "assessments": [{"kind": "equality-impact-assessment", "completed": "%s"}],
            "decision": {"text": "Agreed.", "outcome": "approved", "date": "%s", "considered": ["answers"]}
            """;

    @ParameterizedTest(name = "from {0} to {1}, decided {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        2023-12-22 | 2023-12-27 | 2023-12-28 | WARNING OHSEL-CONSULT-009 /records/0/consultations/0/closes: the decision was taken (28 December 2023) 1 day after the consultation closed (27 December 2023), which had been open for 6 days, over Christmas
        2023-12-22 | 2023-12-27 | 2024-02-15 | INFO OHSEL-CONSULT-008 /records/0/consultations/0/closes: the consultation was open for 6 days, over Christmas
        2023-11-06 | 2024-01-28 | 2024-01-29 | WARNING OHSEL-CONSULT-009 /records/0/consultations/0/closes: the decision was taken (29 January 2024) 1 day after the consultation closed (28 January 2024), which had been open for 84 days, over Christmas
        2023-11-06 | 2024-01-28 | 2024-03-14 | -
        """)
    void aConsultationOfSixDaysOverChristmasIsNamed(String opens, String closes, String decided, String finding) {
        String activity = CONSULTED.formatted(opens, closes, "2023-10-20", decided);
        assertEquals(finding == null ? List.of() : List.of(finding), findings(activity, "2023-10-23"));
    }

    @ParameterizedTest(name = "assessed {0}, published {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        2024-02-09 | 2023-10-23 | WARNING OHSEL-EQUALITY-005 /records/0/assessments/0/completed: it was completed (9 February 2024) after the consultation had closed (28 January 2024)
        2023-10-20 | 2023-10-23 | -
        2023-10-20 | 2023-11-20 | WARNING OHSEL-CONSULT-007 /records/0/consultations/0/documents: none of its documents had been published when the consultation opened (6 November 2023)
        2023-10-20 | 2024-02-01 | WARNING OHSEL-CONSULT-007 /records/0/consultations/0/documents: none of its documents had been published when the consultation closed (28 January 2024)
        2023-10-20 | 2023-11-06 | -
        """)
    void whatComesTooLateForAConsultationIsNamed(String completed, String published, String finding) {
        String activity = CONSULTED.formatted("2023-11-06", "2024-01-28", completed, "2024-03-14");
        assertEquals(finding == null ? List.of() : List.of(finding), findings(activity, published));
    }

    /** One mistake has one finding, although most people wanted another option, and no reason is given. */
    @ParameterizedTest(name = "asked about {1}{0}")
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '`', textBlock = """
        -                      | "Option 1"             | -                                          | WARNING OHSEL-OPTION-006 /records/0/decision/options/0: Option 2 was chosen, but people were asked about Option 1 only
        , "status": "rejected" | "Option 1"             | -                                          | WARNING OHSEL-OPTION-006 /records/0/decision/options/0: Option 2 was chosen, but people were asked about Option 1 only
        , "status": "added"    | "Option 1"             | , "reason": "It came out of the answers."  | -
        , "status": "rejected" | "Option 1", "Option 2" | -                                          | WARNING OHSEL-OPTION-007 /records/0/decision/options/0: Option 2 was chosen, but its status is rejected
        -                      | "Option 1", "Option 2" | -                                          | INFO OHSEL-OPTION-009 /records/0/decision/reason: most people answered Option 1 (80 per cent), but Option 2 was chosen and no reason is recorded
        -                      | "Option 1", "Option 2" | , "reason": "The other site was sold."     | -
        """)
    void anOptionThatNobodyWasAskedAboutIsNamed(String option, String asked, String decision, String finding) {
        String activity = """
                "kind": "procurement", "commissioners": ["QKK"], "planningBegan": "2023-09-04",
                "options": [{"label": "Option 1"}, {"label": "Option 2"%s}],
                "consultations": [{"opens": "2023-11-06", "closes": "2024-01-28", "groups": ["public"], "documents": ["paper"],
                  "options": [%s], "results": [{"answers": [{"option": "Option 1", "percentage": 80}]}]}],
                "decision": {"text": "Agreed.", "outcome": "approved", "date": "2024-03-14", "considered": ["answers"],
                  "options": ["Option 2"]%s}
                """.formatted(option == null ? "" : option, asked, decision == null ? "" : decision);
        assertEquals(finding == null ? List.of() : List.of(finding), findings(activity, "2023-10-23"));
    }
}
