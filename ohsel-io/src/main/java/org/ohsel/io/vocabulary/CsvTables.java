// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.ConceptScheme;
import org.ohsel.model.vocabulary.DatedKind;
import org.ohsel.model.vocabulary.IdentifierSystem;
import org.ohsel.model.vocabulary.Label;
import org.ohsel.model.vocabulary.Relation;
import org.ohsel.model.vocabulary.RelationKind;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.model.vocabulary.VocabularyRelease;

/**
 * A vocabulary as tables: a wide one for a first look, and one for each property that a concept can have several of.
 */
final class CsvTables {

    private final Vocabulary vocabulary;
    private final @Nullable String version;
    private final List<SuccessionEdge> successions;

    CsvTables(Vocabulary vocabulary, @Nullable String version) {
        this.vocabulary = vocabulary;
        this.version = version;
        this.successions = SuccessionEdge.all(vocabulary);
    }

    Map<String, String> write() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("vocabulary.csv", releases().toString());
        tables.put("schemes.csv", schemes().toString());
        tables.put("concepts.csv", concepts().toString());
        tables.put("labels.csv", labels().toString());
        tables.put("identifiers.csv", identifiers().toString());
        tables.put("kinds.csv", kinds().toString());
        tables.put("successions.csv", successions().toString());
        tables.put("relations.csv", relations().toString());
        return tables;
    }

    /** The version that the writer was given is that of the whole, and so of what it consists of, if that is one thing. */
    private CsvTable releases() {
        CsvTable table = new CsvTable("identifier", "title", "version", "issued");
        List<VocabularyRelease> releases = vocabulary.releases();
        for (VocabularyRelease release : releases) {
            boolean same = release.version() == null && releases.size() == 1;
            table.row(release.identifier(), release.title(), same ? version : release.version(), release.issued());
        }
        return table;
    }

    private CsvTable schemes() {
        CsvTable table = new CsvTable("scheme", "title", "definition", "closed", "concepts", "sources", "rights");
        for (ConceptScheme scheme : vocabulary.schemes()) {
            table.row(
                    scheme.id(),
                    scheme.title(),
                    scheme.definition(),
                    scheme.closed(),
                    scheme.concepts().size(),
                    scheme.sources(),
                    Rights.of(scheme));
        }
        return table;
    }

    private CsvTable concepts() {
        CsvTable table = new CsvTable(
                "scheme",
                "code",
                "label",
                "definition",
                "kind",
                "ods",
                "gss",
                "valid",
                "earliest_day",
                "latest_day",
                "predecessors",
                "successors",
                "part_of",
                "serves",
                "sources",
                "certainty",
                "evidence",
                "attested",
                "attested_certainty",
                "attested_evidence",
                "complete",
                "withdrawn");
        each(concept -> table.row(
                concept.scheme(),
                concept.code(),
                concept.preferredLabel(),
                concept.definition(),
                latestKind(concept),
                concept.identifier(IdentifierSystem.ODS).orElse(null),
                concept.identifier(IdentifierSystem.GSS).orElse(null),
                concept.validity(),
                concept.validity() == null ? null : concept.validity().earliest(),
                concept.validity() == null ? null : concept.validity().latest(),
                successions.stream()
                        .filter(next -> next.later().equals(Ref.of(concept)))
                        .map(next -> code(concept, next.earlier()))
                        .toList(),
                successions.stream()
                        .filter(next -> next.earlier().equals(Ref.of(concept)))
                        .map(next -> code(concept, next.later()))
                        .toList(),
                others(concept, RelationKind.PART_OF, concept.scheme()),
                others(concept, RelationKind.SERVES, "borough"),
                concept.sources(),
                Proofs.certainty(concept.evidence()),
                Proofs.sources(concept.evidence()),
                concept.attested() == null ? null : concept.attested().dates(),
                concept.attested() == null
                        ? null
                        : Proofs.certainty(concept.attested().evidence()),
                concept.attested() == null
                        ? null
                        : Proofs.sources(concept.attested().evidence()),
                Proofs.complete(concept),
                concept.isWithdrawn() ? "true" : null));
        return table;
    }

    private static @Nullable String latestKind(Concept concept) {
        List<DatedKind> kinds = concept.kinds();
        return kinds.isEmpty() ? null : kinds.get(kinds.size() - 1).kind().code();
    }

    private static List<String> others(Concept concept, RelationKind kind, String scheme) {
        return concept.relations().stream()
                .filter(relation -> relation.kind() == kind)
                .map(relation -> code(scheme, Ref.target(relation)))
                .toList();
    }

    private static String code(Concept concept, Ref other) {
        return code(concept.scheme(), other);
    }

    /** As in a record: the scheme is left out if it is the expected one. */
    private static String code(String expected, Ref other) {
        return other.scheme().equals(expected) ? other.code() : other.scheme() + "/" + other.code();
    }

    private CsvTable labels() {
        CsvTable table = new CsvTable(
                "scheme",
                "code",
                "label",
                "use",
                "valid",
                "earliest_day",
                "latest_day",
                "can_also_mean",
                "sources",
                "certainty",
                "evidence");
        each(concept -> LabelText.of(concept).forEach(text -> {
            for (Label label : text.labels()) {
                PartialDate valid = label.validity();
                table.row(
                        concept.scheme(),
                        concept.code(),
                        text.text(),
                        text.use().code(),
                        valid,
                        valid == null ? null : valid.earliest(),
                        valid == null ? null : valid.latest(),
                        label.ambiguity(),
                        label.sources(),
                        Proofs.certainty(label.evidence()),
                        Proofs.sources(label.evidence()));
            }
        }));
        return table;
    }

    private CsvTable identifiers() {
        CsvTable table = new CsvTable("scheme", "code", "system", "identifier", "certainty", "evidence");
        each(concept -> concept.identifiers()
                .forEach(identifier -> table.row(
                        concept.scheme(),
                        concept.code(),
                        Addresses.name(identifier.system()),
                        identifier.value(),
                        Proofs.certainty(identifier.evidence()),
                        Proofs.sources(identifier.evidence()))));
        return table;
    }

    private CsvTable kinds() {
        CsvTable table =
                new CsvTable("scheme", "code", "kind", "valid", "earliest_day", "latest_day", "certainty", "evidence");
        each(concept -> concept.kinds().forEach(kind -> {
            PartialDate valid = kind.validity();
            table.row(
                    concept.scheme(),
                    concept.code(),
                    kind.kind().code(),
                    valid,
                    valid == null ? null : valid.earliest(),
                    valid == null ? null : valid.latest(),
                    Proofs.certainty(kind.evidence()),
                    Proofs.sources(kind.evidence()));
        }));
        return table;
    }

    private CsvTable successions() {
        CsvTable table = new CsvTable(
                "scheme",
                "predecessor",
                "predecessor_label",
                "successor_scheme",
                "successor",
                "successor_label",
                "date",
                "certainty",
                "evidence",
                "all_listed");
        successions.forEach(next -> table.row(
                next.earlier().scheme(),
                next.earlier().code(),
                label(next.earlier()),
                next.later().scheme(),
                next.later().code(),
                label(next.later()),
                next.date(),
                Proofs.certainty(next.evidence()),
                Proofs.sources(next.evidence()),
                vocabulary
                        .concept(next.earlier().scheme(), next.earlier().code())
                        .filter(concept -> concept.isComplete(RelationKind.SUCCESSOR))
                        .isPresent()));
        return table;
    }

    private @Nullable String label(Ref ref) {
        return vocabulary
                .concept(ref.scheme(), ref.code())
                .map(Concept::preferredLabel)
                .orElse(null);
    }

    private CsvTable relations() {
        CsvTable table =
                new CsvTable("scheme", "code", "relation", "other_scheme", "other", "date", "certainty", "evidence");
        each(concept -> {
            for (Relation relation : concept.relations()) {
                boolean succession =
                        relation.kind() == RelationKind.SUCCESSOR || relation.kind() == RelationKind.PREDECESSOR;
                if (!succession) {
                    String kind =
                            relation.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
                    table.row(
                            concept.scheme(),
                            concept.code(),
                            kind,
                            relation.scheme(),
                            relation.code(),
                            relation.date(),
                            Proofs.certainty(relation.evidence()),
                            Proofs.sources(relation.evidence()));
                }
            }
        });
        return table;
    }

    private void each(Consumer<Concept> action) {
        vocabulary.schemes().forEach(scheme -> scheme.concepts().forEach(action));
    }
}
