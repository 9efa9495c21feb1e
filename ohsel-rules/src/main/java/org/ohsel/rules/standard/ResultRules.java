// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard;

import static org.ohsel.rules.standard.support.ExampleJson.fill;

import java.util.Set;
import org.ohsel.model.SurveyResult;
import org.ohsel.rules.Pack;
import org.ohsel.rules.Rule;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.RuleInfoBuilder;
import org.ohsel.rules.Severity;
import org.ohsel.rules.standard.support.ResultChecks;

/**
 * Results whose numbers contradict each other. A number that is suppressed, missing or approximate is read as widely as
 * it can be, and one wrong number is reported once.
 */
final class ResultRules {

    static final Family FAMILY = new Family("OHSEL-RESULT");

    private static final String RESULT = "the definition of SurveyResult";
    private static final String ANSWER = "the definition of Answer";

    /** Those who gave one of the answers are among those who answered. */
    static final Rule ANSWERS_WITHIN_BASE = FAMILY.onValues(
            rule("OHSEL-RESULT-001", Severity.ERROR, RESULT)
                    .title("The answers add up to more than the base")
                    .rationale("Everyone who answered gave one answer, so a sum above the base means that a number is"
                            + " wrong, and with it every percentage of the base. Without a base, the responses or those"
                            + " eligible are the limit.")
                    .message("the answers add up to {sum}, more than {most}")
                    .advice("Correct an answer, or the base with its percentages; if people could give more than one"
                            + " answer, add multipleChoice: true.")
                    .validExample(result("""
                    "base": {"count": 600, "qualifier": "exact"}, "answers": [
                      {"option": "Positive", "count": 427}, {"option": "Neutral", "count": 27},
                      {"option": "Negative", "count": 146}]"""))
                    .invalidExample(result("""
                    "base": {"count": 600, "qualifier": "exact"}, "answers": [
                      {"option": "Positive", "count": 472}, {"option": "Neutral", "count": 27},
                      {"option": "Negative", "count": 146}]"""))
                    .nearMissExample(result("""
                    "base": {"count": 600, "qualifier": "exact"}, "multipleChoice": true, "answers": [
                      {"option": "By bus", "count": 427}, {"option": "By car", "count": 301}]"""))
                    .build(),
            SurveyResult.class,
            ResultChecks::answersWithinBase);

    /** Everyone who answered gave one of the answers. */
    static final Rule ANSWERS_REACH_BASE = FAMILY.onMembers(
            rule("OHSEL-RESULT-002", Severity.WARNING, RESULT)
                    .title("The answers add up to fewer than the base")
                    .rationale(
                            "Either a number is wrong, or an answer is left out, and readers cannot tell which. It is"
                                    + " not said of an answer that stands alone, which is an extract, nor where a number is"
                                    + " suppressed, missing or approximate.")
                    .message("the answers add up to {sum}, {missing} fewer than the base of {base}")
                    .advice("Correct one of the numbers, or add the answer that the other {missing} gave, such as"
                            + " \"No answer\".")
                    .validExample(result("""
                    "base": {"count": 600, "qualifier": "exact"}, "answers": [
                      {"option": "Positive", "count": 427}, {"option": "Neutral", "count": 27},
                      {"option": "Negative", "count": 146}]"""))
                    .invalidExample(result("""
                    "base": {"count": 600, "qualifier": "exact"}, "answers": [
                      {"option": "Positive", "count": 427}, {"option": "Negative", "count": 146}]"""))
                    .nearMissExample(result("""
                    "base": {"count": 600, "qualifier": "exact"}, "answers": [
                      {"option": "Positive", "count": 427}, {"option": "Neutral", "qualifier": "suppressed"},
                      {"option": "Negative", "count": 146}]"""))
                    .build(),
            Record.class,
            ResultChecks.HOLDERS,
            ResultChecks.MEMBERS,
            ResultChecks::answersReachBase);

    /** Even if people could give several answers, each of them gave one at most once. */
    static final Rule ANSWER_WITHIN_BASE = FAMILY.onValues(
            rule("OHSEL-RESULT-003", Severity.ERROR, RESULT)
                    .title("More people gave an answer than answered the question")
                    .rationale("Where more than one answer could be chosen, the sum may be more than the base, but no"
                            + " answer can be.")
                    .message("{count} gave this answer, more than {most} who answered")
                    .advice("Correct the number, or the base with its percentages.")
                    .validExample(result("""
                    "base": {"count": 600, "qualifier": "exact"}, "multipleChoice": true, "answers": [
                      {"option": "By bus", "count": 600}, {"option": "By car", "count": 301}]"""))
                    .invalidExample(result("""
                    "base": {"count": 600, "qualifier": "exact"}, "multipleChoice": true, "answers": [
                      {"option": "By bus", "count": 724}, {"option": "By car", "count": 301}]"""))
                    .build(),
            SurveyResult.class,
            ResultChecks::answerWithinBase);

    /** A percentage is the number as a part of the base. */
    static final Rule PERCENTAGE_OF_BASE = FAMILY.onValues(
            rule("OHSEL-RESULT-004", Severity.ERROR, ANSWER, "the qualifiers of Headcount")
                    .title("A percentage is not that of the number and the base")
                    .rationale("One of three numbers is wrong, and readers may use any of them. Percentages are rounded"
                            + " to the nearest, up or down, or so that they make 100, so a difference of one unit of the"
                            + " last digit is not reported. If more than one differs and another base would explain"
                            + " them all, the base is.")
                    .message("{part} of {whole} is {expected} per cent, not {percentage}")
                    .advice("Correct the percentage, the number or the base; leave out the number if the percentage is"
                            + " weighted or of something else.")
                    .validExample(result("""
                    "base": {"count": 600, "qualifier": "exact"}, "answers": [
                      {"option": "Positive", "count": 427, "percentage": 71}, {"option": "Neutral", "count": 27},
                      {"option": "Negative", "count": 146}]"""))
                    .invalidExample(result("""
                    "base": {"count": 600, "qualifier": "exact"}, "answers": [
                      {"option": "Positive", "count": 427, "percentage": 17}, {"option": "Neutral", "count": 27},
                      {"option": "Negative", "count": 146}]"""))
                    .nearMissExample(result("""
                    "base": {"count": 600, "qualifier": "exact"}, "answers": [
                      {"option": "Positive", "count": 427, "percentage": 72}, {"option": "Neutral", "count": 27},
                      {"option": "Negative", "count": 146, "percentage": 24}]"""))
                    .build(),
            SurveyResult.class,
            ResultChecks::percentageOfBase);

    /** A percentage of people is 0 to 100. */
    static final Rule POSSIBLE_PERCENTAGE = FAMILY.onMembers(
            rule("OHSEL-RESULT-005", Severity.ERROR, ANSWER, RESULT, "the definition of Participation")
                    .title("A percentage of people is below 0 or above 100")
                    .rationale("No part of a whole is more than the whole. A decimal point is in the wrong place, or a"
                            + " number of people stands where the percentage should.")
                    .message("{percentage} per cent of people is not possible")
                    .advice("Correct the percentage; a number of people belongs in a member of its own.")
                    .validExample(result("""
                    "answers": [{"option": "Positive", "percentage": 71.2}]"""))
                    .invalidExample(result("""
                    "answers": [{"option": "Positive", "percentage": 712}]"""))
                    .build(),
            Record.class,
            ResultChecks.WITH_RATE,
            Set.of("responseRate", "answers"),
            ResultChecks::possiblePercentage);

    /** The percentages of one question make 100, but for rounding. */
    static final Rule PERCENTAGES_WITHIN_ALL = FAMILY.onValues(
            rule("OHSEL-RESULT-006", Severity.ERROR, RESULT)
                    .title("The percentages add up to more than 100")
                    .rationale("If everyone gave one answer, the percentages add up to 100, or as much more as rounding"
                            + " explains: up to one unit of the last digit of each.")
                    .message("the percentages add up to {sum}, which is more than rounding explains")
                    .advice("Correct the percentages; if people could give more than one answer, add multipleChoice:"
                            + " true.")
                    .validExample(result("""
                    "answers": [{"option": "Yes", "percentage": 34}, {"option": "No", "percentage": 34},
                      {"option": "Not sure", "percentage": 34}]"""))
                    .invalidExample(result("""
                    "answers": [{"option": "Yes", "percentage": 64}, {"option": "No", "percentage": 34},
                      {"option": "Not sure", "percentage": 34}]"""))
                    .nearMissExample(result("""
                    "multipleChoice": true, "answers": [{"option": "By bus", "percentage": 64},
                      {"option": "By car", "percentage": 54}]"""))
                    .build(),
            SurveyResult.class,
            ResultChecks::percentagesWithinAll);

    /** Those who answered a question are among those who responded, and they among those who could. */
    static final Rule NO_MORE_THAN_COULD = FAMILY.onValues(
            rule("OHSEL-RESULT-007", Severity.ERROR, RESULT)
                    .title("More people answered than responded, or responded than could")
                    .rationale("The base is part of the responses, and they are part of those eligible. Where one is"
                            + " more than the next, response rates and percentages are wrong.")
                    .message("{count} {did}, but only {other} {could}")
                    .advice("Correct one of the two numbers.")
                    .validExample(result("""
                    "eligible": {"count": 3200, "qualifier": "approximately"},
                      "responses": {"count": 640, "qualifier": "exact"}, "base": {"count": 600, "qualifier": "exact"}"""))
                    .invalidExample(result("""
                    "eligible": {"count": 3200, "qualifier": "approximately"},
                      "responses": {"count": 460, "qualifier": "exact"}, "base": {"count": 600, "qualifier": "exact"}"""))
                    .build(),
            SurveyResult.class,
            ResultChecks::noMoreThanCould);

    /** A response rate is that of the responses and those eligible. */
    static final Rule RESPONSE_RATE = FAMILY.onMembers(
            rule("OHSEL-RESULT-008", Severity.ERROR, RESULT, "the definition of Participation")
                    .title("A response rate is not that of the numbers")
                    .rationale("The rate says how far the answers speak for everyone who could have given one. It is"
                            + " rounded as percentages are. Some of those who took part in an event may have come"
                            + " without being asked, so a rate lower than the numbers is reported of a participation"
                            + " only if all were invited.")
                    .message("{part} of {whole} is {expected} per cent, not {percentage}")
                    .advice("Correct the rate, or one of the two numbers.")
                    .validExample(result("""
                    "eligible": {"count": 3200, "qualifier": "exact"},
                      "responses": {"count": 640, "qualifier": "exact"}, "responseRate": 20"""))
                    .invalidExample(result("""
                    "eligible": {"count": 3200, "qualifier": "exact"},
                      "responses": {"count": 640, "qualifier": "exact"}, "responseRate": 24"""))
                    .nearMissExample("""
                    {"type": "event", "id": "event-1", "kind": "public-event", "participations": [
                      {"kind": "attended", "headcount": {"count": 60, "qualifier": "exact"},
                       "invited": {"count": 100, "qualifier": "exact"}, "responseRate": 50}]}
                    """)
                    .build(),
            Record.class,
            ResultChecks.WITH_RATE,
            Set.of("responseRate"),
            ResultChecks::responseRate);

    /** A part is a part of something. */
    static final Rule WHOLE_IS_THERE = FAMILY.onMembers(
            rule("OHSEL-RESULT-009", Severity.ERROR, RESULT)
                    .title("A result is part of one that is not there")
                    .rationale(
                            "Readers cannot tell what the part is a part of, nor whether the parts make up the whole.")
                    .message("no result beside this one has the label {label}")
                    .advice("{nearest} the label to the result that is the whole; or leave partOf out.")
                    .validExample(results("""
                    {"label": "All wards", "base": {"count": 100, "qualifier": "exact"}},
                      {"partOf": "All wards", "base": {"count": 40, "qualifier": "exact"}}"""))
                    .invalidExample(results("""
                    {"label": "All wards", "base": {"count": 100, "qualifier": "exact"}},
                      {"partOf": "Wards", "base": {"count": 40, "qualifier": "exact"}}"""))
                    .build(),
            Record.class,
            ResultChecks.HOLDERS,
            ResultChecks.MEMBERS,
            ResultChecks::wholeIsThere);

    /** A part is a part of one whole. */
    static final Rule WHOLE_IS_ONE = FAMILY.onMembers(
            rule("OHSEL-RESULT-010", Severity.ERROR, RESULT)
                    .title("Two results have the label that a part refers to")
                    .rationale("The part could be a part of either. Labels that nothing refers to may be the same: one"
                            + " ward answers several questions.")
                    .message("another result here has the label {label}, too, and a part refers to it")
                    .advice("Give one of the two a different label, and its parts with it.")
                    .validExample(results("""
                    {"label": "Ward 7", "question": "Was it clean?", "base": {"count": 100, "qualifier": "exact"}},
                      {"label": "Ward 7", "question": "Was it quiet?", "base": {"count": 98, "qualifier": "exact"}}"""))
                    .invalidExample(results("""
                    {"label": "Ward 7", "question": "Was it clean?", "base": {"count": 100, "qualifier": "exact"}},
                      {"label": "Ward 7", "question": "Was it quiet?", "base": {"count": 98, "qualifier": "exact"}},
                      {"partOf": "Ward 7", "base": {"count": 40, "qualifier": "exact"}}"""))
                    .build(),
            Record.class,
            ResultChecks.HOLDERS,
            ResultChecks.MEMBERS,
            ResultChecks::wholeIsOne);

    /** No whole is a part of its parts. */
    static final Rule NO_CIRCLE = FAMILY.onMembers(
            rule("OHSEL-RESULT-011", Severity.ERROR, RESULT)
                    .title("A result is part of itself")
                    .rationale("A whole that is part of its own parts can never be added up.")
                    .message("following partOf from here leads back here: {circle}")
                    .advice("Find out which of these is the whole, and leave its partOf out.")
                    .validExample(results("""
                    {"label": "All wards", "base": {"count": 100, "qualifier": "exact"}},
                      {"label": "Ward 7", "partOf": "All wards", "base": {"count": 40, "qualifier": "exact"}}"""))
                    .invalidExample(results("""
                    {"label": "All wards", "partOf": "Ward 7", "base": {"count": 100, "qualifier": "exact"}},
                      {"label": "Ward 7", "partOf": "All wards", "base": {"count": 40, "qualifier": "exact"}}"""))
                    .build(),
            Record.class,
            ResultChecks.HOLDERS,
            ResultChecks.MEMBERS,
            ResultChecks::noCircle);

    /** The parts are within the whole. */
    static final Rule PARTS_WITHIN_WHOLE = FAMILY.onMembers(
            rule("OHSEL-RESULT-012", Severity.ERROR, RESULT)
                    .title("The parts of a result add up to more than the whole")
                    .rationale("The parts of one breakdown make up the whole, in the base, the responses and the number"
                            + " of each answer: if they are more, a number is wrong or somebody is counted twice.")
                    .message("{what}: the parts of {label} add up to {sum}, more than {whole} in the whole")
                    .advice("Correct one of the numbers; name the breakdown of each part if the whole is divided in two"
                            + " ways; leave partOf out if somebody can be in two parts.")
                    .validExample(results("""
                    {"label": "Everyone", "base": {"count": 100, "qualifier": "exact"}},
                      {"partOf": "Everyone", "breakdown": "age", "base": {"count": 40, "qualifier": "exact"}},
                      {"partOf": "Everyone", "breakdown": "age", "base": {"count": 60, "qualifier": "exact"}}"""))
                    .invalidExample(results("""
                    {"label": "Everyone", "base": {"count": 100, "qualifier": "exact"}},
                      {"partOf": "Everyone", "breakdown": "age", "base": {"count": 40, "qualifier": "exact"}},
                      {"partOf": "Everyone", "breakdown": "age", "base": {"count": 66, "qualifier": "exact"}}"""))
                    .nearMissExample(results("""
                    {"label": "Everyone", "base": {"count": 100, "qualifier": "exact"}},
                      {"partOf": "Everyone", "breakdown": "age", "base": {"count": 70, "qualifier": "exact"}},
                      {"partOf": "Everyone", "breakdown": "sex", "base": {"count": 55, "qualifier": "exact"}}"""))
                    .build(),
            Record.class,
            ResultChecks.HOLDERS,
            ResultChecks.MEMBERS,
            ResultChecks::partsWithinWhole);

    /** The parts make up the whole. */
    static final Rule PARTS_REACH_WHOLE = FAMILY.onMembers(
            rule("OHSEL-RESULT-013", Severity.WARNING, RESULT)
                    .title("The parts of a result add up to fewer than the whole")
                    .rationale("Either a number is wrong, or a part is left out, such as those who did not say how old"
                            + " they are. It is not said of a part that stands alone, which is an extract, nor where a"
                            + " number is suppressed, missing or approximate.")
                    .message("{what}: the parts of {label} add up to {sum}, fewer than {whole} in the whole")
                    .advice("Correct one of the numbers, or add the part that is missing, such as \"Not stated\".")
                    .validExample(results("""
                    {"label": "Everyone", "base": {"count": 100, "qualifier": "exact"}},
                      {"partOf": "Everyone", "breakdown": "age", "base": {"count": 40, "qualifier": "exact"}},
                      {"partOf": "Everyone", "breakdown": "age", "base": {"count": 60, "qualifier": "exact"}}"""))
                    .invalidExample(results("""
                    {"label": "Everyone", "base": {"count": 100, "qualifier": "exact"}},
                      {"partOf": "Everyone", "breakdown": "age", "base": {"count": 40, "qualifier": "exact"}},
                      {"partOf": "Everyone", "breakdown": "age", "base": {"count": 56, "qualifier": "exact"}}"""))
                    .nearMissExample(results("""
                    {"label": "Everyone", "base": {"count": 100, "qualifier": "exact"}},
                      {"partOf": "Everyone", "breakdown": "age", "base": {"count": 40, "qualifier": "exact"}},
                      {"partOf": "Everyone", "breakdown": "age", "base": {"qualifier": "suppressed"}}"""))
                    .build(),
            Record.class,
            ResultChecks.HOLDERS,
            ResultChecks.MEMBERS,
            ResultChecks::partsReachWhole);

    /** An answer has one row. */
    static final Rule EACH_OPTION_ONCE = FAMILY.onValues(
            rule("OHSEL-RESULT-014", Severity.WARNING, RESULT)
                    .title("An answer is in a result twice")
                    .rationale("Either a row is there twice, or one of the two is another answer. Until that is known,"
                            + " neither is added up.")
                    .message("an answer before this one is {option}, too")
                    .advice("Remove the row, or correct the answer.")
                    .validExample(result("""
                    "answers": [{"option": "Yes", "count": 40}, {"option": "No", "count": 60}]"""))
                    .invalidExample(result("""
                    "answers": [{"option": "Yes", "count": 40}, {"option": "Yes", "count": 60}]"""))
                    .build(),
            SurveyResult.class,
            ResultChecks::eachOptionOnce);

    private ResultRules() {}

    private static String result(String members) {
        return results("{" + members + "}");
    }

    private static String results(String results) {
        return fill("""
                {"type": "event", "id": "event-1", "kind": "public-event", "results": [
                  %s]}
                """, results);
    }

    private static RuleInfoBuilder rule(String id, Severity severity, String... sources) {
        return RuleInfo.builder().id(id).severity(severity).pack(Pack.CORE).addSources(sources);
    }
}
