// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.planning.TestResult;
import org.ohsel.model.term.ServiceChangeTest;
import org.ohsel.rules.standard.support.Duty;
import org.ohsel.rules.standard.support.Laws;

/** The tests of service change: four, and a fifth where hospital beds close. */
final class ServiceChangeQuestions {

    /** A result and where it is. */
    private record Tested(TestResult result, Evidence part) {}

    private final Case facts;
    private final CommissioningActivity activity;

    ServiceChangeQuestions(Case facts) {
        this.facts = facts;
        this.activity = facts.activity();
    }

    EvidenceSection section() {
        return new EvidenceSection(
                "service-change",
                "Tests of service change",
                "Guidance, not law, asks a substantial change of services to show that it meets four tests and, where hospital"
                        + " beds close, a fifth.",
                List.of(
                        four(
                                "test-clinical-commissioners",
                                "Do clinical commissioners support it?",
                                ServiceChangeTest.CLINICAL_COMMISSIONERS_SUPPORT),
                        four(
                                "test-engagement",
                                "Were patients and the public engaged?",
                                ServiceChangeTest.PATIENT_AND_PUBLIC_ENGAGEMENT),
                        four(
                                "test-clinical-evidence",
                                "Is there clear clinical evidence for it?",
                                ServiceChangeTest.CLINICAL_EVIDENCE),
                        four("test-choice", "Is it consistent with patient choice?", ServiceChangeTest.PATIENT_CHOICE),
                        beds()));
    }

    private List<Tested> results(ServiceChangeTest test) {
        List<Tested> results = new ArrayList<>();
        for (int i = 0; i < activity.tests().size(); i++) {
            @Nullable TestResult result = activity.tests().get(i);
            if (result != null && result.met() != null && test.equals(result.test())) {
                results.add(new Tested(result, facts.part("/tests/" + i, result.sources())));
            }
        }
        return results;
    }

    private EvidenceLine four(String id, String words, ServiceChangeTest test) {
        Question question = new Question(id, words, Laws.SERVICE_CHANGE, Laws.FOUR_TESTS);
        List<Tested> results = results(test);
        if (!results.isEmpty()) {
            return answered(question, results, "The test is recorded as met.");
        } else if (Duty.isDecided(activity) && Duty.outside(facts.decided(), Laws.FOUR_TESTS)) {
            return question.notApplicable("The decision was taken before the tests were introduced.");
        } else if (Boolean.FALSE.equals(activity.substantialVariation())) {
            return question.notApplicable(
                    "The change is recorded as not substantial.", List.of(facts.part("/substantialVariation")));
        }
        return question.notRecorded(
                activity.substantialVariation() == null
                        ? "No result is recorded, nor whether there is a substantial change, for which alone it is asked."
                        : "No result is recorded.");
    }

    private EvidenceLine beds() {
        Question question = new Question(
                "test-bed-closure",
                "If hospital beds close, is one of the three conditions met?",
                Laws.BED_CLOSURE + "; " + Laws.SERVICE_CHANGE,
                Laws.FIFTH_TEST);
        if (Boolean.FALSE.equals(activity.bedsClose())) {
            return question.notApplicable("No hospital beds close.", List.of(facts.part("/bedsClose")));
        } else if (Duty.isDecided(activity) && Duty.outside(facts.decided(), Laws.FIFTH_TEST)) {
            return question.notApplicable("The decision was taken before the test was introduced.");
        }
        List<Tested> results = results(ServiceChangeTest.BED_CLOSURE);
        if (!results.isEmpty()) {
            String conditions = results.stream()
                    .flatMap(tested -> tested.result().conditions().stream())
                    .filter(Objects::nonNull)
                    .filter(condition -> condition.isKnown())
                    .map(condition -> condition.label().toLowerCase(Locale.ROOT))
                    .distinct()
                    .collect(Collectors.joining(", "));
            return answered(
                    question,
                    results,
                    "The test is recorded as met"
                            + (conditions.isEmpty() ? ", but no condition is named." : ": " + conditions + "."));
        }
        return question.notRecorded(
                activity.bedsClose() == null
                        ? "No result is recorded, nor whether hospital beds close."
                        : "Hospital beds close, but no result is recorded.");
    }

    private static EvidenceLine answered(Question question, List<Tested> results, String met) {
        List<Evidence> parts = results.stream().map(Tested::part).toList();
        boolean isMet = results.stream()
                .anyMatch(tested -> Boolean.TRUE.equals(tested.result().met()));
        boolean isNotMet = results.stream()
                .anyMatch(tested -> Boolean.FALSE.equals(tested.result().met()));
        if (isMet && isNotMet) {
            return question.notRecorded("The test is recorded both as met and as not met.", parts);
        }
        return isMet ? question.yes(met, parts) : question.no("The test is recorded as not met.", parts);
    }
}
