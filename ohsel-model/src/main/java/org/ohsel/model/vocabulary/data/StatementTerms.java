// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import static org.ohsel.model.vocabulary.data.PublicSources.COINED;

import org.ohsel.model.vocabulary.ConceptScheme;

/** How certain and how exact a statement is. */
final class StatementTerms {

    private StatementTerms() {}

    static ConceptScheme certainties() {
        return Draft.closed("certainty", "Certainties", "How certain a recorded fact is.", COINED)
                .term("stated", "Stated", "The source says so, and nothing else was consulted.", COINED)
                .term("verified", "Verified", "A second, public source says so too.", COINED)
                .term(
                        "inferred",
                        "Inferred",
                        "The source does not say so; the person who recorded it inferred it.",
                        COINED)
                .scheme();
    }

    static ConceptScheme countQualifiers() {
        return Draft.closed("count-qualifier", "Qualifiers of a count", "How a source qualifies a number.", COINED)
                .term("exact", "Exact", "The number as counted.", COINED)
                .term("over", "Over", "More than the number; the source says \"over\".", "003:93", "004:101")
                .term("more-than", "More than", "More than the number; the source says \"more than\".", "004:100")
                .term("at-least", "At least", "The number or more.", COINED)
                .term("approximately", "Approximately", "Near the number, on either side.", "003:95")
                .term("up-to", "Up to", "The number or fewer.", COINED)
                .term("fewer-than", "Fewer than", "Less than the number.", COINED)
                .term(
                        "suppressed",
                        "Suppressed",
                        "Withheld so that nobody can be identified; there is no number.",
                        COINED)
                .scheme();
    }

    static ConceptScheme proportions() {
        return Draft.closed(
                        "proportion",
                        "Proportions",
                        "What proportion of those present a group made up, in words.",
                        COINED)
                .term("all", "All", "Everybody.", COINED)
                .term("most", "Most", "More than half.", COINED)
                .term("large", "Large", "A large proportion.", "000:14")
                .term("some", "Some", "Some, with no indication of how many.", COINED)
                .term("small", "Small", "A small number.", "000:14")
                .term("none", "None", "Nobody.", COINED)
                .scheme();
    }
}
