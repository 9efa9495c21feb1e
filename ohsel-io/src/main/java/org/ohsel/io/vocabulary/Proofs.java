// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.Evidence;
import org.ohsel.model.vocabulary.RelationKind;

/** The evidence of a concept's codes, dates and relations, in words. */
final class Proofs {

    private Proofs() {}

    /** The code of a certainty; null if there is no evidence. */
    static @Nullable String certainty(@Nullable Evidence evidence) {
        return evidence == null ? null : evidence.certainty().code();
    }

    static List<String> sources(@Nullable Evidence evidence) {
        return evidence == null ? List.of() : evidence.sources();
    }

    /** A certainty with its sources, such as {@code verified (A; B)}. */
    static String words(Evidence evidence) {
        return evidence.certainty().code() + " (" + String.join("; ", evidence.sources()) + ")";
    }

    /** The kinds of relation of which all are listed. */
    static List<String> complete(Concept concept) {
        return concept.complete().stream().map(Proofs::name).toList();
    }

    /** Every fact of a concept that has evidence, with a colon and its evidence. */
    static List<String> of(Concept concept) {
        List<String> proofs = new ArrayList<>();
        if (concept.validity() != null) {
            add(proofs, "valid " + concept.validity(), concept.evidence());
        }
        if (concept.attested() != null) {
            add(
                    proofs,
                    "attested " + concept.attested().dates(),
                    concept.attested().evidence());
        }
        concept.labels()
                .forEach(label -> add(proofs, "name" + dates(label.validity()) + " " + label.text(), label.evidence()));
        concept.identifiers()
                .forEach(identifier -> add(
                        proofs, Addresses.name(identifier.system()) + " " + identifier.value(), identifier.evidence()));
        concept.kinds()
                .forEach(kind -> add(
                        proofs,
                        "kind" + dates(kind.validity()) + " " + kind.kind().code(),
                        kind.evidence()));
        concept.relations()
                .forEach(relation -> add(
                        proofs,
                        name(relation.kind()) + dates(relation.date()) + " " + relation.scheme() + "/"
                                + relation.code(),
                        relation.evidence()));
        return proofs;
    }

    private static void add(List<String> proofs, String fact, @Nullable Evidence evidence) {
        if (evidence != null) {
            proofs.add(fact + ": " + words(evidence));
        }
    }

    private static String dates(@Nullable PartialDate date) {
        return date == null ? "" : " " + date;
    }

    private static String name(RelationKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
