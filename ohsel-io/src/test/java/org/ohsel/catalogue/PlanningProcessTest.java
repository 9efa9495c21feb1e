// SPDX-License-Identifier: Apache-2.0
package org.ohsel.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ohsel.io.EngagementReader;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Pack;

/**
 * The planning process of document 002, lines 48 to 61, replayed: as it should be, and with one step out of order or left
 * out at a time.
 */
class PlanningProcessTest {

    private static final String PROCESS = """
            {"schemaVersion": "1.0", "records": [
              {"type": "commissioning-activity", "id": "activity-1", "kind": "procurement", "title": "A community service",
               "commissioners": ["07N"], "boroughs": ["bexley"],
               "planningBegan": "2018-04-16",
               "stages": [{"stage": "planning", "date": "2018-04-16"}, {"stage": "procurement", "date": "2018-09"},
                          {"stage": "decision-making", "date": "2018-12"}, {"stage": "mobilisation", "date": "2019-01"}],
               "triggers": ["planning", "proposal-for-change"], "impacts": ["manner"],
               "involvements": [{"trigger": "planning", "manner": "informed", "date": "2018-05-03"},
                                {"trigger": "proposal-for-change", "manner": "consulted", "groups": ["carers"], "date": "2018-06-20"}],
               "assessments": [
                 {"kind": "equality-impact-assessment", "progress": "done", "begun": "2018-04-16", "completed": "2018-05-25",
                  "impactedGroups": [{"group": "carers"}]},
                 {"kind": "quality-impact-assessment", "progress": "done", "begun": "2018-04-16", "completed": "2018-10-08"},
                 {"kind": "engagement-log", "progress": "done", "begun": "2018-04-16", "completed": "2018-10-09"}],
               "consultations": [{"opens": "2018-06-01", "closes": "2018-08-31", "documents": ["paper-1"]}],
               "submissions": [{"body": "primary-care-commissioning-committee", "date": "2018-11-14",
                 "attached": ["equality-impact-assessment", "quality-impact-assessment", "engagement-log"]}],
               "decision": {"text": "Agreed.", "outcome": "approved", "date": "2018-12-05", "considered": ["report-1"]}},
              {"type": "body", "id": "primary-care-commissioning-committee", "name": "The committee that signs off"},
              {"type": "publication", "id": "paper-1", "kind": "paper", "title": "Proposals for a community service"},
              {"type": "publication", "id": "report-1", "kind": "paper", "title": "What people said"}]}
            """;

    private final EngagementReader reader = EngagementReader.strict()
            .withValidator(EngagementValidator.standard()
                    .withCatalogue(Catalogue.standard().withPacks(Pack.BEXLEY_PROCESS)));

    @Test
    void inOrderNothingIsFound() {
        assertEquals(List.of(), reader.readLog(PROCESS).findings().kept());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        planned after the decision             | "planningBegan": "2018-04-16" | "planningBegan": "2018-12-20" | OHSEL-TIME-008 | /decision/date
        stages out of order                    | "procurement", "date": "2018-09" | "procurement", "date": "2018-03" | OHSEL-TIME-007 | /stages/1/date
        no impact stated                       | "impacts": ["manner"]      | "impacts": []              | OHSEL-INVOLVE-001 | /triggers/1
        nobody informed in planning            | {"trigger": "planning", "manner": "informed", "date": "2018-05-03"}, | | OHSEL-INVOLVE-002 | /triggers/0
        involved after the decision            | "date": "2018-05-03"       | "date": "2018-12-06"       | OHSEL-INVOLVE-003 | /involvements/0/date
        no trigger declared                    | ["planning", "proposal-for-change"] | ["proposal-for-change"] | OHSEL-INVOLVE-004 | /involvements/0/trigger
        EIA begun late                         | "begun": "2018-04-16", "completed": "2018-05-25" | "begun": "2018-06-04", "completed": "2018-06-15" | OHSEL-ASSESS-002 | /assessments/0/begun
        QIA completed before it was begun      | "completed": "2018-10-08"  | "completed": "2018-04-09"  | OHSEL-ASSESS-003 | /assessments/1/completed
        EIA completed after the decision       | "completed": "2018-05-25"  | "completed": "2018-12-24"  | OHSEL-ASSESS-004 | /assessments/0/completed
        EIA finished after the consultation    | "completed": "2018-05-25"  | "completed": "2018-10-05"  | OHSEL-EQUALITY-005 | /assessments/0/completed
        decided the day after it closed        | "closes": "2018-08-31"     | "closes": "2018-12-04"     | OHSEL-CONSULT-009 | /consultations/0/closes
        open for ten days only                 | "closes": "2018-08-31"     | "closes": "2018-06-10"     | OHSEL-CONSULT-008 | /consultations/0/closes
        QIA not done                           | "done", "begun": "2018-04-16", "completed": "2018-10-08" | "in-progress", "begun": "2018-04-16" | OHSEL-ASSESS-005 | /assessments/1/progress
        engagement log completed after submission | "completed": "2018-10-09" | "completed": "2018-11-20" | OHSEL-ASSESS-009 | /assessments/2/completed
        engagement log not attached            | "quality-impact-assessment", "engagement-log"]}] | "quality-impact-assessment"]}] | OHSEL-ASSESS-007 | /submissions/0/attached
        impacted group not engaged             | "groups": ["carers"]       | "groups": ["patients"]     | OHSEL-ASSESS-010 | /assessments/0/impactedGroups/0
        submitted after the decision           | "date": "2018-11-14"       | "date": "2018-12-12"       | OHSEL-TIME-009 | /submissions/0/date
        consultation opened after the decision | "opens": "2018-06-01", "closes": "2018-08-31" | "opens": "2018-12-10", "closes": "2019-02-28" | OHSEL-CONSULT-002 | /consultations/0/opens
        decided while the consultation is open | "closes": "2018-08-31"     | "closes": "2018-12-31"     | OHSEL-CONSULT-005 | /consultations/0/closes
        reasons not given                      | "documents": ["paper-1"]   | "documents": []            | OHSEL-CONSULT-003 | /consultations/0/documents
        answers not considered                 | "considered": ["report-1"] | "considered": []           | OHSEL-CONSULT-006 | /decision/considered
        only the proposals considered          | "considered": ["report-1"] | "considered": ["paper-1"]  | OHSEL-CONSULT-011 | /decision/considered
        """)
    void oneStepOutOfOrderIsNamed(String step, String right, String wrong, String rule, String pointer) {
        assertTrue(PROCESS.contains(right), right);
        String changed =
                PROCESS.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong == null ? "" : wrong));
        Findings findings = reader.readLog(changed).findings();
        assertEquals(
                List.of(rule + " /records/0" + pointer),
                findings.kept().stream().map(PlanningProcessTest::place).toList(),
                () -> step + ": " + findings);
    }

    private static String place(Finding finding) {
        return finding.ruleId() + " " + finding.pointer();
    }

    @Test
    void aFormLeftOutIsNamed() {
        String changed = PROCESS.replaceFirst("(?s),\\s*\\{\"kind\": \"engagement-log\".*?}]", "]")
                .replace(", \"engagement-log\"]", "]");
        assertEquals(
                List.of("OHSEL-ASSESS-001 /records/0/assessments"),
                reader.readLog(changed).findings().kept().stream()
                        .map(PlanningProcessTest::place)
                        .toList());
    }
}
