// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.checks;

import java.util.List;
import java.util.Map;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.OpenTerm;
import org.ohsel.model.vocabulary.Match;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.Pack;
import org.ohsel.rules.Quoted;
import org.ohsel.rules.Reporter;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.Severity;
import org.ohsel.rules.ValueRule;

/** A term of an open list is one that the vocabulary knows. */
final class KnownTerm implements ValueRule<OpenTerm> {

    private static final RuleInfo INFO = RuleInfo.builder()
            .id("OHSEL-TERM-001")
            .severity(Severity.WARNING)
            .pack(Pack.CORE)
            .title("A term is not in the vocabulary")
            .rationale("The list is open, so the term is kept as it is. But one strand of work under four names is four"
                    + " strands to whoever counts: document 000 calls integrated care what document 004 calls long term"
                    + " conditions.")
            .addSources("000:16", "001:19", "004:57-90")
            .message("{term} is not a known {scheme}")
            .mend("{nearest}")
            .validExample("""
                    {"type": "event", "id": "event-1", "kind": "public-event", "workstreams": ["maternity"]}
                    """)
            .invalidExample("""
                    {"type": "event", "id": "event-1", "kind": "public-event", "workstreams": ["maternty"]}
                    """)
            .build();

    /** The advice is worked out when it is shown: looking for what is near takes longer than all other checks. */
    private record Nearest(Vocabulary vocabulary, OpenTerm term) {

        @Override
        public String toString() {
            List<Match> matches = vocabulary.nearest(term.notation(), 3, term.scheme());
            if (matches.isEmpty()) {
                return "Nothing known is near. Keep the term if it is meant, or add it to a vocabulary of your own.";
            }
            return "Did you mean "
                    + String.join(" or ", matches.stream().map(this::code).toList())
                    + "? Keep the term if it is meant.";
        }

        private String code(Match match) {
            return term.code().contains("/")
                    ? term.scheme() + "/" + match.concept().code()
                    : match.concept().code();
        }
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<OpenTerm> type() {
        return OpenTerm.class;
    }

    @Override
    public void check(OpenTerm term, Reporter reporter) {
        Vocabulary vocabulary = reporter.context().vocabulary();
        // A body may be described in the log itself: whether it is, only the log as a whole can tell.
        if (term instanceof BodyRef || term.code() == null || term.code().isBlank()) {
            return;
        }
        if (vocabulary.concept(term).isEmpty()) {
            reporter.report(
                    "",
                    Map.of(
                            "term", new Quoted(term.code()),
                            "scheme", term.scheme(),
                            "nearest", new Nearest(vocabulary, term)));
        }
    }
}
