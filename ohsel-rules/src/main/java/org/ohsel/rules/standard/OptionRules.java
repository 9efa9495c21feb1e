// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard;

import static org.ohsel.rules.standard.support.ExampleJson.fill;

import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.rules.Pack;
import org.ohsel.rules.Rule;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.RuleInfoBuilder;
import org.ohsel.rules.Severity;
import org.ohsel.rules.standard.support.ChosenOptions;
import org.ohsel.rules.standard.support.ExampleJson;
import org.ohsel.rules.standard.support.OptionCriteria;
import org.ohsel.rules.standard.support.OptionLabels;

/** Options for change: how they were appraised, whether people were asked about them, and what was chosen. */
final class OptionRules {

    static final Family FAMILY = new Family("OHSEL-OPTION");

    private static final String GUNNING = "R v Brent LBC ex p Gunning (1985), principle ";
    private static final String MOSELEY = "R (Moseley) v Haringey LBC [2014] UKSC 56";
    private static final String EAST_KENT = "R (Smith) v East Kent Hospital NHS Trust [2002] EWHC 2640 (Admin)";
    private static final String WYTHENSHAWE =
            "R (Keep Wythenshawe Special Ltd) v NHS Central Manchester CCG [2016] EWHC 17 (Admin), para. 71";

    private static final String TWO_OPTIONS = "{\"label\": \"Option 1\"}, {\"label\": \"Option 2\"}";

    static final Rule NAMED_OPTION_EXISTS = FAMILY.onValues(
            rule("OHSEL-OPTION-001", Severity.ERROR, Pack.CORE)
                    .title("An option is named that the activity does not have")
                    .rationale(
                            "Consultations and decisions name options by their labels. With a label that no option has, readers"
                                    + " cannot tell what people were asked about, or what was chosen.")
                    .addSources("the definition of Option.label")
                    .message("no option of this activity is called {option}")
                    .advice("{correction}")
                    .validExample(appraised("""
                            "options": [{"label": "Option 1"}, {"label": "Option 2"}], "consultations": [
                              {"opens": "2016", "closes": "2016", "options": ["Option 1"], "documents": ["paper-1"]}]
                            """))
                    .invalidExample(appraised("""
                            "options": [{"label": "Option 1"}, {"label": "Option 2"}], "consultations": [
                              {"opens": "2016", "closes": "2016", "options": ["Option 3"], "documents": ["paper-1"]}]
                            """))
                    .build(),
            CommissioningActivity.class,
            OptionLabels::namedOptionExists);

    static final Rule LABELS_DIFFER = FAMILY.onValues(
            rule("OHSEL-OPTION-002", Severity.ERROR, Pack.CORE)
                    .title("Two options or two criteria have the same label")
                    .rationale("Anything that names the label could mean either of them.")
                    .addSources("the definitions of Option.label and Criterion.label")
                    .message("{what} number {first} of this activity is called {label} too")
                    .advice("Give one of the two a different label, and correct what names it.")
                    .validExample(ExampleJson.activity("procurement", "\"options\": [" + TWO_OPTIONS + "]"))
                    .invalidExample(ExampleJson.activity("procurement", """
                            "options": [{"label": "Option 1"}, {"label": "Option 1"}]
                            """))
                    .build(),
            CommissioningActivity.class,
            OptionLabels::labelsDiffer);

    static final Rule SCORED_CRITERION_EXISTS = FAMILY.onValues(
            rule("OHSEL-OPTION-003", Severity.ERROR, Pack.CORE)
                    .title("A score is on a criterion that the activity does not have")
                    .rationale("A score counts by the weight of its criterion. On one that is not listed, it counts for"
                            + " nothing.")
                    .addSources("the definition of Score.criterion")
                    .message("no criterion of this activity is called {criterion}")
                    .advice("{correction}")
                    .validExample(scored("Access", "\"value\": 3", "\"kind\": \"scored\""))
                    .invalidExample(scored("Cost", "\"value\": 3", "\"kind\": \"scored\""))
                    .build(),
            CommissioningActivity.class,
            OptionLabels::scoredCriterionExists);

    static final Rule SCORE_FITS_CRITERION = FAMILY.onValues(
            rule("OHSEL-OPTION-004", Severity.WARNING, Pack.CORE)
                    .title("A score does not fit the kind of its criterion")
                    .rationale(
                            "An option that does not meet a hurdle is ruled out, so that only whether it is met counts;"
                                    + " on other criteria the scores are weighted and added up.")
                    .addSources("the definitions of Score.value and Score.met")
                    .message("the criterion {criterion} is {kind}, but {fault}")
                    .advice("Give {member}, or correct the kind of the criterion.")
                    .validExample(scored("Access", "\"met\": true", "\"kind\": \"hurdle\""))
                    .invalidExample(scored("Access", "\"value\": 3", "\"kind\": \"hurdle\""))
                    .build(),
            CommissioningActivity.class,
            OptionCriteria::scoresFitTheirCriterion);

    static final Rule WEIGHTS_ADD_UP = FAMILY.onValues(
            rule("OHSEL-OPTION-005", Severity.ERROR, Pack.CORE)
                    .title("The weights of the criteria do not add up to 100")
                    .rationale(
                            "Scores that are weighted with too much or too little cannot be compared with the totals of"
                                    + " the appraisal. Weights that were rounded may add up to a little more or less. If it is less,"
                                    + " a criterion may be missing from the record, so that is a warning.")
                    .addSources(
                            "HM Treasury, Green Book supplementary guidance: multi-criteria decision analysis",
                            "the definition of Criterion.weight")
                    .message("the weights of the scored criteria add up to {sum}, not to 100")
                    .advice(
                            "Correct a weight, or add the criterion that is missing. A weight is a percentage: a quarter is"
                                    + " 25.")
                    .validExample(weighted("60", "40"))
                    .invalidExample(weighted("60", "50"))
                    .build(),
            CommissioningActivity.class,
            OptionCriteria::weightsAddUp);

    static final Rule PEOPLE_WERE_ASKED = FAMILY.onValues(
            rule("OHSEL-OPTION-006", Severity.WARNING, Pack.DUTIES)
                    .title("An option was chosen that nobody was asked about")
                    .rationale(
                            "What people say about other options says little about this one. What is decided need not be exactly"
                                    + " what was consulted on: people have to be asked again only if it is fundamentally different,"
                                    + " which a record does not show. So this is a warning; an option that was added because of"
                                    + " what people said is none, and neither is a consultation on proposals without options.")
                    .addSources(GUNNING + "1", GUNNING + "4", EAST_KENT)
                    .message("{option} was chosen, but people were asked about {asked} only")
                    .advice(
                            "Add it to options of the consultation that asked about it; if it came out of what people said, set"
                                    + " its status to added. Otherwise correct the label, or keep evidence of why nobody had to be"
                                    + " asked again.")
                    .validExample(chosen("", "\"Option 1\", \"Option 2\"", "Option 2", ""))
                    .invalidExample(chosen("", "\"Option 1\"", "Option 2", ""))
                    .nearMissExample(chosen(", \"status\": \"added\"", "\"Option 1\"", "Option 2", ""))
                    .build(),
            CommissioningActivity.class,
            ChosenOptions::peopleWereAskedAboutIt);

    static final Rule COULD_BE_CHOSEN = FAMILY.onValues(
            rule("OHSEL-OPTION-007", Severity.WARNING, Pack.DUTIES)
                    .title("An option was chosen that had been ruled out")
                    .rationale("People who were told that an option is ruled out have no reason to speak about it. An"
                            + " option can come back; then its record should say so.")
                    .addSources(GUNNING + "2", "the definitions of OptionStatus and CriterionKind")
                    .message("{option} was chosen, but {reason}")
                    .advice(
                            "Correct the option, or the label in the decision. If it came back, give its latest status.")
                    .validExample(chosen(", \"status\": \"preferred\"", "\"Option 1\", \"Option 2\"", "Option 2", ""))
                    .invalidExample(chosen(", \"status\": \"rejected\"", "\"Option 1\", \"Option 2\"", "Option 2", ""))
                    .nearMissExample(chosen(
                            ", \"status\": \"rejected\", \"date\": \"2018\"",
                            "\"Option 1\", \"Option 2\"",
                            "Option 2",
                            ""))
                    .build(),
            CommissioningActivity.class,
            ChosenOptions::couldBeChosen);

    static final Rule SOMETHING_WAS_OPEN = FAMILY.onValues(
            rule("OHSEL-OPTION-008", Severity.WARNING, Pack.DUTIES)
                    .title("People were asked only about options that had been rejected")
                    .rationale(
                            "Proposals must be at a formative stage. To name rejected options beside others is another"
                                    + " matter: fairness may demand that people hear what was discarded, and why.")
                    .addSources(GUNNING + "1", MOSELEY)
                    .message("all options of the consultation had been rejected before it opened ({opens})")
                    .advice("Correct the dates or the status of the options, or add those that were still open.")
                    .validExample(chosen("", "\"Option 1\", \"Option 2\"", "Option 1", ""))
                    .invalidExample(
                            undecided("{\"label\": \"Option 1\", \"status\": \"rejected\", \"date\": \"2016-03\"}"))
                    .nearMissExample(chosen(
                            ", \"status\": \"rejected\", \"date\": \"2016-03\"",
                            "\"Option 1\", \"Option 2\"",
                            "Option 1",
                            ""))
                    .build(),
            CommissioningActivity.class,
            ChosenOptions::somethingWasOpen);

    static final Rule REASON_AGAINST_MAJORITY = FAMILY.onValues(
            rule("OHSEL-OPTION-009", Severity.INFO, Pack.DUTIES)
                    .title("A decision differs from what most people answered, and gives no reason")
                    .rationale(
                            "A consultation is not a vote: what people say must be considered, and need not be followed. A"
                                    + " reason shows that it was considered.")
                    .addSources(GUNNING + "4", WYTHENSHAWE)
                    .message(
                            "most people answered {answer} ({share}), but {chosen} was chosen and no reason is recorded")
                    .advice("Add to the decision the reason for it.")
                    .validExample(chosen("", "\"Option 1\", \"Option 2\"", "Option 1", answers("\"percentage\": 61")))
                    .invalidExample(chosen("", "\"Option 1\", \"Option 2\"", "Option 2", answers("\"percentage\": 61")))
                    .nearMissExample(
                            chosen("", "\"Option 1\", \"Option 2\"", "Option 2", answers("\"percentage\": 50")))
                    .build(),
            CommissioningActivity.class,
            ChosenOptions::reasonAgainstTheMajority);

    private OptionRules() {}

    private static RuleInfoBuilder rule(String id, Severity severity, String pack) {
        return RuleInfo.builder().id(id).severity(severity).pack(pack);
    }

    /** A log with an activity and the paper that its consultations refer to. */
    private static String appraised(String members) {
        return fill("""
                {"schemaVersion": "1.0", "records": [
                  {"type": "commissioning-activity", "id": "activity-1", "kind": "procurement", "title": "A community service",
                   %s},
                  {"type": "publication", "id": "paper-1", "kind": "paper", "title": "Proposals for a community service"}]}
                """, members.strip());
    }

    /** An activity with a score on a criterion, while the only criterion that it lists is access. */
    private static String scored(String criterion, String score, String kind) {
        return ExampleJson.activity("procurement", fill("""
                "options": [{"label": "Option 1", "scores": [{"criterion": "%s", %s}]}],
                 "criteria": [{"label": "Access", %s}]
                """, criterion, score, kind));
    }

    private static String weighted(String access, String cost) {
        return ExampleJson.activity("procurement", fill("""
                "criteria": [{"label": "Access", "kind": "scored", "weight": %s},
                              {"label": "Cost", "kind": "scored", "weight": %s}]
                """, access, cost));
    }

    private static String undecided(String option) {
        return appraised(fill("""
                "options": [%s], "consultations": [{"opens": "2016-05-01", "closes": "2016-07-31",
                     "options": ["Option 1"], "documents": ["paper-1"]}]
                """, option));
    }

    /** Answers to a question about two options, with what share chose the first. */
    private static String answers(String share) {
        return ", \"results\": [{\"answers\": [{\"option\": \"Option 1\", " + share
                + "}, {\"option\": \"Option 2\", \"percentage\": 39}]}]";
    }

    /**
     * A log with a decision between two options after a consultation.
     *
     * @param more further members of the second option
     * @param asked the labels that people were asked about
     * @param chosen the label that was chosen
     * @param answered further members of the consultation
     */
    private static String chosen(String more, String asked, String chosen, String answered) {
        return fill("""
                {"schemaVersion": "1.0", "records": [
                  {"type": "commissioning-activity", "id": "activity-1", "kind": "procurement", "title": "A community service",
                   "options": [{"label": "Option 1"}, {"label": "Option 2"%s}],
                   "consultations": [{"opens": "2016-05-01", "closes": "2016-07-31", "options": [%s],
                     "documents": ["paper-1"], "reports": ["report-1"]%s}],
                   "decision": {"text": "Agreed.", "outcome": "approved", "date": "2016-09-01", "options": ["%s"],
                     "considered": ["report-1"]}},
                  {"type": "publication", "id": "paper-1", "kind": "paper", "title": "Proposals for a community service"},
                  {"type": "publication", "id": "report-1", "kind": "paper", "title": "What people said"}]}
                """, more, asked, answered, chosen);
    }
}
