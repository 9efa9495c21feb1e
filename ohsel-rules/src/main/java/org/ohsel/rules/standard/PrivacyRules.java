// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard;

import static org.ohsel.rules.standard.support.ExampleJson.fill;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.Contributor;
import org.ohsel.model.term.Role;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.Match;
import org.ohsel.model.vocabulary.RelationKind;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.Pack;
import org.ohsel.rules.Reporter;
import org.ohsel.rules.Rule;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.RuleInfoBuilder;
import org.ohsel.rules.Severity;
import org.ohsel.rules.privacy.EmailAddresses;
import org.ohsel.rules.privacy.NhsNumbers;
import org.ohsel.rules.privacy.Span;
import org.ohsel.rules.privacy.Suspicion;
import org.ohsel.rules.privacy.TelephoneNumbers;
import org.ohsel.rules.spi.FreeText;
import org.ohsel.rules.spi.TextRule;
import org.ohsel.rules.standard.support.Blank;
import org.ohsel.rules.standard.support.Terms;

/** Personal data where it does not belong. The messages never quote it. */
final class PrivacyRules {

    static final Family FAMILY = new Family("OHSEL-PRIVACY");

    /** Shared by both rules on strings, so that it is called once. */
    private static final TextRule.Suspects SUSPECT = new TextRule.Suspects() {
        @Override
        public boolean mayHold(String text) {
            return Suspicion.mayHold(text);
        }

        @Override
        public boolean mayHold(byte[] ascii, int from, int to) {
            return Suspicion.mayHold(ascii, from, to);
        }
    };

    private static final String MINIMISATION = "UK GDPR, article 5(1)(c)";

    private static final String FEEDBACK = """
            {"type": "event", "id": "event-1", "kind": "public-event", "fedInto": ["event-1"],
             "feedback": [{"text": "%s", "sentiment": "welcomed"}]}
            """;

    private static final Pattern OFFICE = Pattern.compile(
            "\\b(chair\\w*|convenor|councillor|mayor|mp|minister|chief|director|officer|manager|secretary|clerk|governor"
                    + "|trustee|president|deputy|commissioner|consultant|doctor|gp|nurse|professor|dean"
                    + "|inspector|coroner|solicitor|organiser|facilitator|presenter|editor)s?\\b",
            Pattern.CASE_INSENSITIVE);

    private static final String CONTRIBUTOR = """
            {"type": "event", "id": "event-1", "kind": "public-event", "contributors": [{"role": "%s", "name": "A. Person"}]}
            """;

    /** No string contains an NHS number. */
    static final Rule NHS_NUMBER = FAMILY.onTexts(
            rule("OHSEL-PRIVACY-001", Severity.ERROR, "NHS Data Dictionary, NHS number", MINIMISATION)
                    .title("Free text contains an NHS number")
                    .rationale("An NHS number identifies a patient, and engagement logs are shared and published."
                            + " Ten digits are taken for an NHS number if the last is the right check digit by"
                            + " Modulus 11 (weights 10 to 2); one number in eleven passes this by chance. Ids, and"
                            + " unknown members with their names, are looked at like free text.")
                    .message("the characters from position {at} look like an NHS number")
                    .advice("Remove it; if it is not an NHS number, write it so that it does not look like one.")
                    .validExample(fill(FEEDBACK, "She rang twice about 943 476 5918."))
                    .invalidExample(fill(FEEDBACK, "Her number is 943 476 5919."))
                    .build(),
            FreeText::mayHoldPersonalData,
            SUSPECT,
            PrivacyRules::nhsNumber);

    private static @Nullable Map<String, Object> nhsNumber(String text) {
        List<Span> found = NhsNumbers.in(text);
        return found.isEmpty() ? null : Map.of("at", found.get(0).start() + 1);
    }

    /** No string contains an e-mail address or a telephone number. */
    static final Rule CONTACT_DETAILS = FAMILY.onTexts(
            rule("OHSEL-PRIVACY-002", Severity.WARNING, MINIMISATION)
                    .title("Free text contains contact details")
                    .rationale("What people said is worth keeping; how to reach them is not. The details of an office"
                            + " can be left in a document that the record cites. Ids, and unknown members with their"
                            + " names, are looked at like free text.")
                    .message("this contains {what}")
                    .advice("Remove it, or suppress this finding if these are the details of a public office.")
                    .validExample(fill(FEEDBACK, "Ring us between 0900 and 1700, said #OHSEL of 2017-09-04."))
                    .invalidExample(fill(FEEDBACK, "Ring me on 020 7946 0000."))
                    .build(),
            FreeText::mayHoldPersonalData,
            SUSPECT,
            PrivacyRules::contactDetails);

    private static @Nullable Map<String, Object> contactDetails(String text) {
        boolean email = !EmailAddresses.in(text).isEmpty();
        boolean telephone = !TelephoneNumbers.in(text).isEmpty();
        if (email || telephone) {
            return Map.of(
                    "what",
                    email && telephone
                            ? "an e-mail address and a telephone number"
                            : email ? "an e-mail address" : "a telephone number");
        }
        return null;
    }

    /** Members of the public are not named. */
    static final Rule NAME_OF_MEMBER_OF_THE_PUBLIC = FAMILY.onValues(
            rule("OHSEL-PRIVACY-003", Severity.WARNING, "the component name of Contributor", MINIMISATION)
                    .title("A member of the public is named")
                    .rationale("People who hold an office are named for what they did in it. A member of the public who"
                            + " spoke at an event did not ask to be found by it. A name is expected only with a post, or"
                            + " with a role that is an office or a part in the work.")
                    .message("{who} is named here")
                    .advice("Leave the name out; the role says who they were. If they hold an office, add it as post.")
                    .validExample(fill(CONTRIBUTOR, "chair"))
                    .invalidExample(fill(CONTRIBUTOR, "member-of-the-public"))
                    .build(),
            Contributor.class,
            PrivacyRules::checkNameOfMemberOfThePublic);

    private static void checkNameOfMemberOfThePublic(Contributor contributor, Reporter reporter) {
        @Nullable Role role = contributor.role();
        if (Blank.asNull(contributor.name()) == null || role == null || role.code() == null) {
            return;
        }
        if (Terms.same(role, Role.MEMBER_OF_THE_PUBLIC)) {
            reporter.report("/name", Map.of("who", "a member of the public"));
        } else if (Blank.asNull(contributor.post()) == null
                && !mayBeAnOffice(role, reporter.context().vocabulary())) {
            reporter.report("/name", Map.of("who", "somebody for whom no post or office is recorded"));
        }
    }

    private PrivacyRules() {}

    private static RuleInfoBuilder rule(String id, Severity severity, String... sources) {
        return RuleInfo.builder().id(id).severity(severity).pack(Pack.PRIVACY).addSources(sources);
    }

    /**
     * Whether a role is one of the vocabulary, by its code or a name, and not that of a member of the public, or has the
     * name of an office in it.
     */
    private static boolean mayBeAnOffice(Role role, Vocabulary vocabulary) {
        return Stream.concat(
                                vocabulary.concept(role).stream(),
                                vocabulary.match(role.notation(), role.scheme()).stream()
                                        .map(Match::concept))
                        .anyMatch(concept -> !isOfThePublic(concept))
                || OFFICE.matcher(role.notation()).find();
    }

    /** Whether a role is that of a member of the public, or a more specific one, such as that of a lead petitioner. */
    private static boolean isOfThePublic(Concept role) {
        return role.code().equals(Role.MEMBER_OF_THE_PUBLIC.notation())
                || role.relations().stream()
                        .anyMatch(relation -> relation.kind() == RelationKind.BROADER
                                && relation.code().equals(Role.MEMBER_OF_THE_PUBLIC.notation()));
    }
}
