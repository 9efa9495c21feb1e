// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.Evidence;

/**
 * A code, a date or a relation that ships, and what shows it.
 *
 * @param words what it says
 * @param evidence what shows it; null if nothing does
 */
record Fact(String words, @Nullable Evidence evidence) {

    /** The facts about a concept that need evidence. */
    static List<Fact> of(Concept concept) {
        List<Fact> facts = new ArrayList<>();
        if (concept.validity() != null) {
            facts.add(new Fact("in force " + concept.validity(), concept.evidence()));
        }
        if (concept.attested() != null) {
            facts.add(new Fact(
                    "known in " + concept.attested().dates(), concept.attested().evidence()));
        }
        concept.labels().stream()
                .filter(label -> label.validity() != null)
                .forEach(label ->
                        facts.add(new Fact("named \"" + label.text() + "\" " + label.validity(), label.evidence())));
        concept.identifiers()
                .forEach(identifier -> facts.add(
                        new Fact(words(identifier.system()) + " code " + identifier.value(), identifier.evidence())));
        concept.kinds()
                .forEach(kind -> facts.add(new Fact(kind.kind().code() + dates(kind.validity()), kind.evidence())));
        concept.relations()
                .forEach(relation -> facts.add(new Fact(
                        words(relation.kind()) + " " + relation.scheme() + "/" + relation.code()
                                + dates(relation.date()),
                        relation.evidence())));
        return facts;
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String dates(@Nullable PartialDate date) {
        return date == null ? "" : " " + date;
    }
}
