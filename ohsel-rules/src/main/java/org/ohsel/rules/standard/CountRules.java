// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard;

import static org.ohsel.rules.standard.support.ExampleJson.fill;

import java.util.Set;
import org.ohsel.model.Answer;
import org.ohsel.model.Headcount;
import org.ohsel.model.Measure;
import org.ohsel.model.event.Event;
import org.ohsel.rules.Pack;
import org.ohsel.rules.Rule;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.RuleInfoBuilder;
import org.ohsel.rules.Severity;
import org.ohsel.rules.standard.support.CountChecks;

/** Numbers that are impossible, alone or together. */
final class CountRules {

    static final Family FAMILY = new Family("OHSEL-COUNT");

    private static final String EVENT = """
            {"type": "event", "id": "event-1", "kind": "public-event", %s}
            """;

    private static final String SHARE = """
            {"type": "publication", "id": "publication-1", "kind": "paper", "title": "A paper",
             "statements": [{"kind": "context", "text": "Most contacts take place in the community.", "measures": [
               {"name": "Contacts in the community", "value": %s, "unit": "per cent", "qualifier": "exact"}]}]}
            """;

    /** The groups of a kind add up to no more people than the total of that kind. */
    static final Rule PARTS_WITHIN_TOTAL = FAMILY.onMembers(
            rule("OHSEL-COUNT-001", Severity.ERROR, "003:93", "003:95")
                    .title("The groups add up to more people than the total")
                    .rationale(
                            "Anyone adding up attendance may use either number, and the two disagree. Headline counts"
                                    + " are lower bounds or estimates (003:93, 95), so each is read as widely as"
                                    + " possible: over 500 has no upper bound, approximately 500 is 450 to 550.")
                    .message("the groups that {kind} add up to at least {sum}, more than the maximum of {most} in"
                            + " total")
                    .advice("Correct one of the counts, or record the total of another source as a separate"
                            + " participation.")
                    .validExample(fill(EVENT, """
                    "participations": [
                      {"kind": "attended", "headcount": {"count": 500, "qualifier": "approximately"}},
                      {"kind": "attended", "groups": ["public"], "headcount": {"count": 510, "qualifier": "exact"}}]"""))
                    .invalidExample(fill(EVENT, """
                    "participations": [
                      {"kind": "attended", "headcount": {"count": 500, "qualifier": "approximately"}},
                      {"kind": "attended", "groups": ["public"], "headcount": {"count": 300, "qualifier": "exact"}},
                      {"kind": "attended", "groups": ["staff"], "headcount": {"count": 300, "qualifier": "exact"}}]"""))
                    .build(),
            Event.class,
            Set.of("participations"),
            CountChecks::partsWithinTotal);

    /** Nobody attends an event that has not taken place. */
    static final Rule NOBODY_AT_CANCELLED_EVENT = FAMILY.onMembers(
            rule("OHSEL-COUNT-002", Severity.ERROR, "Open Civic Data, event status")
                    .title("People attended an event that was cancelled or postponed")
                    .rationale(
                            "Attendance is evidence that people were heard; an event that did not take place is not.")
                    .message("the event was {status}, but people are recorded as attending it")
                    .advice("Correct the status, or change the kind of participation to invited.")
                    .validExample(fill(EVENT, """
                    "status": "cancelled", "participations": [{"kind": "invited", "groups": ["public"]}]"""))
                    .invalidExample(fill(EVENT, """
                    "status": "cancelled", "participations": [{"kind": "attended", "groups": ["public"]}]"""))
                    .build(),
            Event.class,
            Set.of("participations"),
            CountChecks::nobodyAtCancelledEvent);

    /** A share of a whole is 0 to 100 per cent. */
    static final Rule PER_CENT_OF_A_WHOLE = FAMILY.onValues(
            rule("OHSEL-COUNT-003", Severity.WARNING, "004:76")
                    .title("A percentage is below 0 or above 100")
                    .rationale("A share can never be more than the whole. This is where a misplaced decimal point shows"
                            + " most easily; and programs would read a change of more than 100 per cent as a share.")
                    .message("a share cannot be {value} per cent")
                    .advice("Correct the number; if it is a change and not a share, write the unit as per cent change.")
                    .validExample(fill(SHARE, "90"))
                    .invalidExample(fill(SHARE, "900"))
                    .build(),
            Measure.class,
            CountChecks::perCentOfAWhole);

    /** If nobody was there, nobody said or asked anything. */
    static final Rule NOBODY_SAYS_NOTHING = FAMILY.onMembers(
            rule("OHSEL-COUNT-004", Severity.WARNING, "000:14", "000:23")
                    .title("Nobody attended, but feedback or questions are recorded")
                    .rationale("Either the number was written because the real one is not known, or the feedback comes"
                            + " from elsewhere. Leave out a count that is not known: zero is a number like any"
                            + " other.")
                    .message("nobody attended, but {said} recorded")
                    .advice("Correct the headcount, or leave it out if it is not known.")
                    .validExample(fill(EVENT, """
                    "participations": [{"kind": "attended", "headcount": {"count": 24, "qualifier": "exact"}}],
                     "fedInto": ["event-1"], "feedback": [{"text": "The direction is right.", "sentiment": "welcomed"}]"""))
                    .invalidExample(fill(EVENT, """
                    "participations": [{"kind": "attended", "headcount": {"count": 0, "qualifier": "exact"}}],
                     "fedInto": ["event-1"], "feedback": [{"text": "The direction is right.", "sentiment": "welcomed"}]"""))
                    .build(),
            Event.class,
            Set.of("participations"),
            CountChecks::nobodySaysNothing);

    /** A headcount can mean some number of people. */
    static final Rule POSSIBLE_HEADCOUNT = FAMILY.onValues(
            rule("OHSEL-COUNT-005", Severity.ERROR, "003:93", "the qualifiers of Headcount")
                    .title("A headcount is not a possible number of people")
                    .rationale("Fewer than zero people cannot have attended, and any sum that includes such a count is"
                            + " wrong.")
                    .message("{count} is not a possible number of people")
                    .advice("Correct the number, or the qualifier: nobody at all is exactly 0.")
                    .validExample(fill(EVENT, """
                    "participations": [{"kind": "reached", "headcount": {"count": 1, "qualifier": "fewer-than"}}]"""))
                    .invalidExample(fill(EVENT, """
                    "participations": [{"kind": "reached", "headcount": {"count": 0, "qualifier": "fewer-than"}}]"""))
                    .build(),
            Headcount.class,
            CountChecks::possibleHeadcount);

    /** Two totals of the same people can be the same number. */
    static final Rule TOTALS_AGREE = FAMILY.onMembers(
            rule("OHSEL-COUNT-006", Severity.WARNING, "003:93", "003:95")
                    .title("Two totals contradict each other")
                    .rationale(
                            "Sources may disagree, and the log keeps what each of them says: over 500 and approximately"
                                    + " 500 are both true of 520 people (003:93, 95). Where no number fits both, one of"
                                    + " them is wrong, and readers of the log may use either.")
                    .message("{count} {kind} in total, but {other} in another participation: no number fits both")
                    .advice("Correct one of the two; if the sources disagree, name them in each and suppress this"
                            + " finding.")
                    .validExample(fill(EVENT, """
                    "participations": [
                      {"kind": "attended", "headcount": {"count": 500, "qualifier": "over"}},
                      {"kind": "attended", "headcount": {"count": 500, "qualifier": "approximately"}}]"""))
                    .invalidExample(fill(EVENT, """
                    "participations": [
                      {"kind": "attended", "headcount": {"count": 500, "qualifier": "over"}},
                      {"kind": "attended", "headcount": {"count": 450, "qualifier": "exact"}}]"""))
                    .build(),
            Event.class,
            Set.of("participations"),
            CountChecks::totalsAgree);

    /** A headcount has a number, unless that is withheld. */
    static final Rule HEADCOUNT_HAS_NUMBER = FAMILY.onValues(
            rule("OHSEL-COUNT-007", Severity.ERROR, "the definition of Headcount")
                    .title("A headcount has no number")
                    .rationale("A headcount without a number says nothing, and a program may take it for nobody. Only a"
                            + " number that is suppressed is left out.")
                    .message("the number of people is missing")
                    .advice("Add count; if the source withholds the number, change the qualifier to suppressed; if it"
                            + " gives none, leave the headcount out.")
                    .validExample(fill(EVENT, """
                    "participations": [{"kind": "attended", "headcount": {"qualifier": "suppressed"}}]"""))
                    .invalidExample(fill(EVENT, """
                    "participations": [{"kind": "attended", "headcount": {"qualifier": "approximately"}}]"""))
                    .build(),
            Headcount.class,
            CountChecks::headcountHasNumber);

    /** A number that is withheld is not written. */
    static final Rule SUPPRESSED_IS_NOT_WRITTEN = FAMILY.onValues(
            rule("OHSEL-COUNT-008", Severity.ERROR, "the definition of Headcount", "the definition of Answer")
                    .title("A number is suppressed and yet written")
                    .rationale(
                            "Whoever publishes the record relies on the word, and gives away the number that somebody"
                                    + " could be known by; or the word is wrong, and a number that could be used is not.")
                    .message("the number is said to be suppressed, but it is written")
                    .advice("Remove the number if it must not be known; otherwise correct the qualifier.")
                    .validExample(fill(EVENT, """
                    "participations": [{"kind": "attended", "headcount": {"qualifier": "suppressed"}}]"""))
                    .invalidExample(fill(EVENT, """
                    "participations": [{"kind": "attended", "headcount": {"count": 3, "qualifier": "suppressed"}}]"""))
                    .build(),
            Record.class,
            Set.of(Headcount.class, Answer.class),
            CountChecks::suppressedIsNotWritten);

    /** An answer has a number or a percentage, unless the number is withheld. */
    static final Rule ANSWER_HAS_NUMBER = FAMILY.onValues(
            rule("OHSEL-COUNT-009", Severity.WARNING, "the definition of Answer")
                    .title("An answer has neither a number nor a percentage")
                    .rationale("Readers cannot tell whether nobody gave the answer, or nobody knows how many did.")
                    .message("how many gave this answer is missing")
                    .advice("Add count or percentage: 0 if nobody gave the answer; or, if the source withholds the"
                            + " number, the qualifier suppressed.")
                    .validExample(fill(EVENT, """
                    "results": [{"answers": [{"option": "Yes", "percentage": 62}, {"option": "No", "count": 0},
                      {"option": "Not sure", "qualifier": "suppressed"}]}]"""))
                    .invalidExample(fill(EVENT, """
                    "results": [{"answers": [{"option": "Yes", "percentage": 62}, {"option": "No"}]}]"""))
                    .build(),
            Answer.class,
            CountChecks::answerHasNumber);

    private CountRules() {}

    private static RuleInfoBuilder rule(String id, Severity severity, String... sources) {
        return RuleInfo.builder().id(id).severity(severity).pack(Pack.CORE).addSources(sources);
    }
}
