// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard;

import static org.ohsel.rules.standard.support.ExampleJson.fill;

import java.util.List;
import java.util.Map;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.OpenTerm;
import org.ohsel.model.vocabulary.Match;
import org.ohsel.model.vocabulary.MatchKind;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.Pack;
import org.ohsel.rules.Quoted;
import org.ohsel.rules.Remedy;
import org.ohsel.rules.Reporter;
import org.ohsel.rules.Rule;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.RuleInfoBuilder;
import org.ohsel.rules.Severity;
import org.ohsel.rules.standard.support.Bodies;
import org.ohsel.rules.standard.support.NearestTerms;

/**
 * Terms of open lists that are not codes in the vocabulary. What else the vocabulary knows about the string decides
 * which rule reports it, and only one ever does: nothing, one label, a misspelling, or a label that can mean several
 * things.
 */
final class TermRules {

    static final Family FAMILY = new Family("OHSEL-TERM");

    private static final String EVENT = """
            {"type": "event", "id": "event-1", "kind": "public-event", %s}
            """;

    /**
     * A term is known to the vocabulary. Bodies are left to {@link ReferenceRules#KNOWN_BODY}: the log may describe
     * them.
     */
    static final Rule KNOWN = FAMILY.onValues(
            rule("OHSEL-TERM-001", "000:16", "001:19", "004:57-90")
                    .title("A term is not in the vocabulary")
                    .rationale(
                            "The list is open, so the term is kept as it is. But one workstream under four names looks"
                                    + " like four workstreams to anyone who counts: document 000 says integrated care"
                                    + " where document 004 says long term conditions.")
                    .message("{where} is {term}, which is not a known {scheme}")
                    .advice("{nearest} Keep the term if it is intended.")
                    .validExample(fill(EVENT, "\"workstreams\": [\"maternity\"]"))
                    .invalidExample(fill(EVENT, "\"workstreams\": [\"maternty\"]"))
                    .build(),
            OpenTerm.class,
            TermRules::checkKnown);

    private static void checkKnown(OpenTerm term, Reporter reporter) {
        Vocabulary vocabulary = reporter.context().vocabulary();
        if (!(term instanceof BodyRef)
                && !reporter.context().lacksVocabulary()
                && isUnknown(term, vocabulary)
                && readings(term, vocabulary).isEmpty()) {
            reporter.report(
                    "",
                    Map.of(
                            "term", new Quoted(term.code()),
                            "scheme", term.scheme().replace('-', ' '),
                            "nearest", new NearestTerms(vocabulary, term)));
        }
    }

    /** A term is written as its code, and not as its label. */
    static final Rule CODE_NOT_LABEL = FAMILY.onValues(
            rule("OHSEL-TERM-002", "004:84-90", "SKOS, prefLabel and altLabel")
                    .title("A name is used in place of a code")
                    .rationale(
                            "People see what is meant, but programs compare codes: an area recorded by its name and by"
                                    + " its code is counted twice.")
                    .message("{where} is {term}, which is {what} the {scheme} {code}")
                    .advice("Write {code}{spaces}.")
                    .validExample(fill(EVENT, "\"workstreams\": [\"planned-care\"]"))
                    .invalidExample(fill(EVENT, "\"workstreams\": [\"Planned care\"]"))
                    .build(),
            OpenTerm.class,
            (term, reporter) -> checkOneReading(term, reporter, false));

    /** A term is not one of the misspellings on record. */
    static final Rule SPELT_RIGHT = FAMILY.onValues(
            rule("OHSEL-TERM-003", "004:61", "002:21-26", "SKOS, hiddenLabel")
                    .title("A term is misspelt")
                    .rationale("This misspelling is on record: document 004 writes long terms conditions on line 61 and"
                            + " long term conditions on line 85, and a search for either misses the other.")
                    .message("{where} is {term}, which is {what} the {scheme} {code}")
                    .advice("Write {code}{spaces}.")
                    .validExample(fill(EVENT, "\"workstreams\": [\"long-term-conditions\"]"))
                    .invalidExample(fill(EVENT, "\"workstreams\": [\"Long terms conditions\"]"))
                    .build(),
            OpenTerm.class,
            (term, reporter) -> checkOneReading(term, reporter, true));

    /** A term has only one meaning. */
    static final Rule UNAMBIGUOUS = FAMILY.onValues(
            rule("OHSEL-TERM-004", "003:3", "003:51", "002:52")
                    .title("A term can mean several things")
                    .rationale("STP can be the plan of 2016, the partnership of document 003 or any of 44 areas; EIA is"
                            + " an assessment of equality or of the environment; there are other Princess Royal"
                            + " Hospitals. Only the author can say what was meant.")
                    .message("{where} is {term}, which can mean {candidates}")
                    .advice("Write the code of the one that is meant: {codes}, if it is among these.")
                    .validExample(fill(EVENT, "\"body\": \"RJZ30\""))
                    .invalidExample(fill(EVENT, "\"body\": \"Princess Royal Hospital\""))
                    .build(),
            OpenTerm.class,
            TermRules::checkUnambiguous);

    private static void checkUnambiguous(OpenTerm term, Reporter reporter) {
        Vocabulary vocabulary = reporter.context().vocabulary();
        if (!isUnknown(term, vocabulary)) {
            return;
        }
        List<Match> readings = readings(term, vocabulary);
        if (readings.size() > 1 || readings.stream().anyMatch(Match::isAmbiguous)) {
            reporter.report(
                    "",
                    Map.of(
                            "term", new Quoted(term.code()),
                            "candidates",
                                    readings.stream()
                                            .map(match -> candidate(term, match))
                                            .toList(),
                            "codes",
                                    readings.stream()
                                            .map(match -> NearestTerms.code(term, match))
                                            .toList()));
        }
    }

    /** A code is written exactly as the vocabulary has it. */
    static final Rule CODE_AS_IT_IS = FAMILY.onValues(
            rule("OHSEL-TERM-005", "NHS ODS", "the codes of the vocabulary")
                    .title("A code is not written as it is in the vocabulary")
                    .rationale(
                            "Programs compare codes character by character: 08q, 08Q with a space after it and O8Q with the"
                                    + " letter O are three other codes to them.")
                    .message("{where} is {term}, which is not quite the code {code} of the {scheme} {name}")
                    .advice("Write {code}.")
                    .validExample(fill(EVENT, "\"body\": \"08Q\""))
                    .invalidExample(fill(EVENT, "\"body\": \"08q\""))
                    .build(),
            OpenTerm.class,
            TermRules::checkCodeAsItIs);

    private static void checkCodeAsItIs(OpenTerm term, Reporter reporter) {
        Vocabulary vocabulary = reporter.context().vocabulary();
        if (!isUnknown(term, vocabulary)) {
            return;
        }
        List<Match> readings = readings(term, vocabulary);
        if (readings.size() == 1 && isCode(readings.get(0))) {
            Match match = readings.get(0);
            reporter.report(
                    "",
                    Map.of(
                            "term", new Quoted(term.code()),
                            "what", isOfficialCode(term, match) ? "an official code, but not" : "not quite",
                            "scheme", term.scheme().replace('-', ' '),
                            "code", Remedy.write(NearestTerms.code(term, match)),
                            "name", match.concept().preferredLabel()));
        }
    }

    private TermRules() {}

    private static boolean isCode(Match match) {
        return match.kind() == MatchKind.CODE || match.kind() == MatchKind.IDENTIFIER;
    }

    /** Whether a term is the code of another register. Bodies may be written by those: they are in the vocabulary. */
    private static boolean isOfficialCode(OpenTerm term, Match match) {
        return match.kind() == MatchKind.IDENTIFIER && !(term instanceof BodyRef);
    }

    private static RuleInfoBuilder rule(String id, String... sources) {
        return RuleInfo.builder()
                .id(id)
                .severity(Severity.WARNING)
                .pack(Pack.CORE)
                .addSources(sources);
    }

    private static void checkOneReading(OpenTerm term, Reporter reporter, boolean misspelt) {
        Vocabulary vocabulary = reporter.context().vocabulary();
        if (!isUnknown(term, vocabulary)) {
            return;
        }
        List<Match> readings = readings(term, vocabulary);
        if (readings.size() == 1 && !readings.get(0).isAmbiguous()) {
            Match match = readings.get(0);
            if (!isCode(match) && (match.kind() == MatchKind.HIDDEN) == misspelt) {
                String code = NearestTerms.code(term, match);
                boolean spaces = !term.code().equals(term.code().strip());
                reporter.report(
                        "",
                        Map.of(
                                // A name in the vocabulary is nobody's words.
                                "term", spaces ? "\"" + term.code() + "\"" : term.code(),
                                "what", misspelt ? "a known misspelling of" : "a name of",
                                "scheme", term.scheme().replace('-', ' '),
                                "code", Remedy.write(code),
                                "spaces", spaces ? ", without the space before or after it" : ""));
            }
        }
    }

    private static String candidate(OpenTerm term, Match match) {
        String named = NearestTerms.code(term, match) + " (" + match.concept().preferredLabel() + ")";
        return match.isAmbiguous() && match.label() != null
                ? named + " or something else (" + match.label().ambiguity() + ")"
                : named;
    }

    private static boolean isUnknown(OpenTerm term, Vocabulary vocabulary) {
        return term.code() != null
                && !term.code().isBlank()
                && vocabulary.concept(term).isEmpty();
    }

    /** The concepts, in the scheme of an unknown term, that have its string as a label. */
    static List<Match> readings(OpenTerm term, Vocabulary vocabulary) {
        return term instanceof BodyRef body
                ? Bodies.readings(vocabulary, body)
                : vocabulary.match(term.notation(), term.scheme());
    }
}
