// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard;

import static org.ohsel.rules.standard.support.ExampleJson.fill;

import java.util.Set;
import org.ohsel.model.SurveyResult;
import org.ohsel.model.event.AgendaItem;
import org.ohsel.model.publication.Publication;
import org.ohsel.rules.Pack;
import org.ohsel.rules.Rule;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.RuleInfoBuilder;
import org.ohsel.rules.Severity;
import org.ohsel.rules.standard.support.DisclosureChecks;
import org.ohsel.rules.standard.support.ResultChecks;

/** What must not be published, or must not be found out from what is. */
final class DisclosureRules {

    static final Family FAMILY = new Family("OHSEL-DISCLOSE");

    private static final String FFT = "NHS England, FFT data reference (github.com/nhsengland/fft_pipeline)";

    private static final String HEALTH_STATISTICS = "ONS, Disclosure Control of Health Statistics";

    private static final String SURVEY = """
            {"type": "publication", "id": "publication-1", "kind": "paper", "title": "What people told us",
             "results": [{"base": {"count": 600, "qualifier": "exact"}, "answers": [%s]}]}
            """;

    private static final String MEETING = """
            {"type": "event", "id": "event-1", "kind": "public-event", "agenda": [
              {"number": "9", "title": "Premises", %s}]}
            """;

    /** A number of 1 to 4 is withheld. */
    static final Rule SMALL_NUMBER = FAMILY.onValues(
            rule("OHSEL-DISCLOSE-001", Severity.WARNING, FFT, HEALTH_STATISTICS)
                    .title("A number is so small that somebody could be known")
                    .rationale(
                            "Those who know who was on a ward can tell whom \"2 very poor\" means. The returns of the"
                                    + " Friends and Family Test withhold the answers of a row with 1 to 4 responses; 0 is"
                                    + " published, since there is nobody to be known. No law sets the number: who publishes"
                                    + " decides whether 5 is right for an answer too, which that test publishes if the row"
                                    + " has enough responses.")
                    .message("{number} would be published")
                    .advice(
                            "Write suppressed instead of the number, and withhold a second number in each sum that it is"
                                    + " part of; or put it together with another answer.")
                    .validExample(fill(SURVEY, """
                    {"option": "Good", "count": 427}, {"option": "Neither", "count": 168},
                      {"option": "Poor", "count": 5}, {"option": "Very poor", "count": 0}"""))
                    .invalidExample(fill(SURVEY, """
                    {"option": "Good", "count": 427}, {"option": "Neither", "count": 171},
                      {"option": "Poor", "count": 2}"""))
                    .nearMissExample(fill(SURVEY, """
                    {"option": "Good", "count": 427}, {"option": "Neither", "count": 166},
                      {"option": "Poor", "count": 5, "qualifier": "fewer-than"},
                      {"option": "Very poor", "qualifier": "suppressed"}"""))
                    .build(),
            SurveyResult.class,
            DisclosureChecks::smallNumbers);

    /** What is withheld cannot be worked out from what is not. */
    static final Rule WITHHELD_NUMBER = FAMILY.onMembers(
            rule("OHSEL-DISCLOSE-002", Severity.ERROR, FFT, HEALTH_STATISTICS)
                    .title("A number is withheld, but can be worked out")
                    .rationale(
                            "A number that is left out of a sum is found by subtraction, one beside its percentage by"
                                    + " multiplication; and each number that is found may let another be found. So a second"
                                    + " number is withheld in the same sum, and again in each sum that the second is part of."
                                    + " What follows only if numbers were withheld and rounded as usual is a warning: that 0 is"
                                    + " never withheld, percentages are rounded to the nearest, and everybody who responded"
                                    + " answered.")
                    .message("a number is withheld, but can be worked out: {how}")
                    .advice(
                            "Withhold a second number in each sum that it is part of, and leave out a percentage from which"
                                    + " it follows; or put two answers or two parts together.")
                    .validExample(fill(SURVEY, """
                    {"option": "Good", "count": 427}, {"option": "Neither", "count": 27},
                      {"option": "Poor", "count": 146}"""))
                    .invalidExample(fill(SURVEY, """
                    {"option": "Good", "count": 427}, {"option": "Neither", "count": 27},
                      {"option": "Poor", "qualifier": "suppressed"}"""))
                    .nearMissExample(fill(SURVEY, """
                    {"option": "Good", "count": 427}, {"option": "Neither", "qualifier": "suppressed"},
                      {"option": "Poor", "qualifier": "suppressed"}"""))
                    .build(),
            Record.class,
            ResultChecks.HOLDERS,
            ResultChecks.MEMBERS,
            DisclosureChecks::withheldNumbers);

    /** What the public may not see is not published with the rest. */
    static final Rule RESTRICTED = FAMILY.onMembers(
            rule("OHSEL-DISCLOSE-003", Severity.WARNING, "Explanatory note to WSI 2007/969", "Modern.gov, isrestricted")
                    .title("A paper or an item of business is one that the public may not see")
                    .rationale(
                            "A log is often made from a system that also holds what is exempt or confidential, and is"
                                    + " published as a whole. An agenda names an item for which the public are excluded and says"
                                    + " why; what was said and decided then is another matter, and so are its papers.")
                    .message("this {what} is {access}, and would be published with the rest")
                    .advice(
                            "Leave a paper out of what is published, with the references to it; of an item of an agenda,"
                                    + " keep the number, the title and why the public may not see it.")
                    .validExample(fill(MEETING, """
                    "access": "open",
                       "statements": [{"kind": "context", "text": "The lease ends in 2020."}]"""))
                    .invalidExample(fill(MEETING, """
                    "access": "exempt", "exemption": "paragraph 3",
                       "statements": [{"kind": "context", "text": "The lease ends in 2020."}]"""))
                    .nearMissExample(fill(MEETING, """
                    "access": "exempt", "exemption": "paragraph 3\""""))
                    .build(),
            Record.class,
            Set.of(Publication.class, AgendaItem.class),
            Set.of("access", "exemption"),
            DisclosureChecks::restricted);

    private DisclosureRules() {}

    private static RuleInfoBuilder rule(String id, Severity severity, String... sources) {
        return RuleInfo.builder()
                .id(id)
                .severity(severity)
                .pack(Pack.DISCLOSURE)
                .addSources(sources);
    }
}
