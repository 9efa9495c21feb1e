// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.term.BodyKind;
import org.ohsel.model.vocabulary.Attestation;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.DatedKind;
import org.ohsel.model.vocabulary.Evidence;
import org.ohsel.model.vocabulary.Identifier;
import org.ohsel.model.vocabulary.IdentifierSystem;
import org.ohsel.model.vocabulary.Label;
import org.ohsel.model.vocabulary.LabelKind;
import org.ohsel.model.vocabulary.Relation;
import org.ohsel.model.vocabulary.RelationKind;
import org.ohsel.rules.standard.VocabularyRules;

/** Builds concepts of the rows about them: that of concepts.csv, and those of the other tables. */
final class ConceptRows {

    private final Tables tables;
    private final Problems problems;
    private final Map<TableForm, Map<Ref, List<TableRow>>> details = new LinkedHashMap<>();

    ConceptRows(Tables tables, Problems problems) {
        this.tables = tables;
        this.problems = problems;
        for (TableForm form : List.of(TableForm.LABELS, TableForm.IDENTIFIERS, TableForm.KINDS, TableForm.RELATIONS)) {
            Map<Ref, List<TableRow>> rows = new LinkedHashMap<>();
            tables.of(form)
                    .forEach(row -> rows.computeIfAbsent(row.ref(), ref -> new ArrayList<>())
                            .add(row));
            details.put(form, rows);
        }
    }

    /** The concepts, each with its row in concepts.csv. */
    Map<Ref, FileConcept> read() {
        Map<Ref, FileConcept> concepts = new LinkedHashMap<>();
        for (TableRow row : tables.of(TableForm.CONCEPTS)) {
            if (row.text("scheme").isEmpty() || row.text("code").isEmpty()) {
                String column = row.text("scheme").isEmpty() ? "scheme" : "code";
                problems.invalid(row, column, "it is empty", "Write the " + column + " of the term");
            } else if (row.text("code").indexOf('/') >= 0) {
                problems.invalid(row, "code", "it has a slash in it", "Write the code without its list");
            } else if (concepts.containsKey(row.ref())) {
                problems.add(
                        VocabularyRules.DUPLICATE,
                        row,
                        "code",
                        Map.of("what", "the code", "code", row.text("code"), "where", "this file"));
            } else {
                concepts.put(row.ref(), new FileConcept(row, concept(row)));
            }
        }
        checkOwners(concepts);
        return concepts;
    }

    private void checkOwners(Map<Ref, FileConcept> concepts) {
        details.values()
                .forEach(table -> table.forEach((ref, rows) -> {
                    if (!concepts.containsKey(ref)) {
                        rows.forEach(row -> problems.add(
                                VocabularyRules.UNKNOWN_TERM,
                                row,
                                "code",
                                Map.of("code", row.text("code"), "scheme", row.text("scheme") + " of concepts.csv")));
                    }
                }));
    }

    private Concept concept(TableRow row) {
        boolean withdrawn = row.isTrue("withdrawn", problems);
        row.oneOf("change", List.of("replace"), problems);
        if (row.text("label").isEmpty() && !withdrawn) {
            problems.invalid(row, "label", "it is empty", "Write the label to show");
        }
        return Concept.builder()
                .scheme(row.text("scheme"))
                .code(row.text("code"))
                .definition(row.textOrNull("definition"))
                .labels(labels(row))
                .identifiers(identifiers(row))
                .validity(row.date("valid", problems))
                .attested(attested(row))
                .evidence(row.evidence(problems))
                .kinds(kinds(row))
                .relations(relations(row))
                .complete(complete(row))
                .sources(row.sources("sources"))
                .withdrawn(withdrawn ? true : null)
                .build();
    }

    private List<TableRow> details(TableForm form, TableRow row) {
        return details.getOrDefault(form, Map.of()).getOrDefault(row.ref(), List.of());
    }

    /** Former names come before the present one: the last preferred label is the one to show. */
    private List<Label> labels(TableRow row) {
        List<Label> former = new ArrayList<>();
        List<Label> preferred = new ArrayList<>();
        List<Label> others = new ArrayList<>();
        for (TableRow label : details(TableForm.LABELS, row)) {
            String use = label.oneOf(
                    "use", Arrays.stream(LabelUse.values()).map(LabelUse::code).toList(), problems);
            if (label.text("label").isEmpty()) {
                problems.invalid(label, "label", "it is empty", "Write the label, or delete the row");
            }
            switch (use) {
                case "preferred" -> preferred.add(label(label, LabelKind.PREFERRED));
                case "former" -> former.add(label(label, LabelKind.PREFERRED));
                case "misspelling" -> others.add(label(label, LabelKind.HIDDEN));
                default -> others.add(label(label, LabelKind.ALTERNATIVE));
            }
        }
        String shown = row.text("label");
        if (!shown.isEmpty() && preferred.isEmpty()) {
            preferred.add(new Label(LabelKind.PREFERRED, shown, null, null, row.sources("sources"), null));
        } else if (preferred.stream().noneMatch(label -> label.text().equals(shown)) && !preferred.isEmpty()) {
            problems.invalid(
                    row,
                    "label",
                    "labels.csv has another preferred label for this term",
                    "Write the same label in both tables");
        }
        former.addAll(preferred);
        former.addAll(others);
        return former;
    }

    private Label label(TableRow row, LabelKind kind) {
        return new Label(
                kind,
                row.text("label"),
                row.date("valid", problems),
                row.textOrNull("can_also_mean"),
                row.sources("sources"),
                row.evidence(problems));
    }

    private List<Identifier> identifiers(TableRow row) {
        List<Identifier> identifiers = new ArrayList<>();
        for (TableRow next : details(TableForm.IDENTIFIERS, row)) {
            @Nullable IdentifierSystem system = OfficialCodes.system(next.text("system"));
            if (system == null) {
                problems.invalid(
                        next,
                        "system",
                        "there is no system of that name here",
                        "Write one of "
                                + String.join(
                                        ", ",
                                        Arrays.stream(IdentifierSystem.values())
                                                .map(Addresses::name)
                                                .toList()));
            } else {
                identifiers.add(OfficialCodes.read(next, "identifier", system, problems));
            }
        }
        for (IdentifierSystem system : List.of(IdentifierSystem.ODS, IdentifierSystem.GSS)) {
            String column = Addresses.name(system);
            if (!row.text(column).isEmpty()
                    && identifiers.stream().noneMatch(identifier -> identifier.system() == system)) {
                identifiers.add(OfficialCodes.read(row, column, system, problems));
            }
        }
        return identifiers;
    }

    private List<DatedKind> kinds(TableRow row) {
        List<DatedKind> kinds = new ArrayList<>();
        for (TableRow next : details(TableForm.KINDS, row)) {
            kinds.add(new DatedKind(
                    new BodyKind(next.text("kind")), next.date("valid", problems), next.evidence(problems)));
        }
        if (kinds.isEmpty() && !row.text("kind").isEmpty()) {
            kinds.add(new DatedKind(new BodyKind(row.text("kind")), null, null));
        }
        return kinds;
    }

    /** All relations but successions, which concern two terms alike. */
    private List<Relation> relations(TableRow row) {
        List<Relation> relations = new ArrayList<>();
        for (TableRow next : details(TableForm.RELATIONS, row)) {
            String kind = next.oneOf("relation", FileRelations.KINDS, problems);
            String other = next.text("other_scheme");
            if (!kind.isEmpty()) {
                relations.add(new Relation(
                        RelationKind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_')),
                        other.isEmpty() ? next.text("scheme") : other,
                        next.text("other"),
                        next.date("date", problems),
                        next.evidence(problems)));
            }
        }
        add(relations, row, "part_of", RelationKind.PART_OF, row.text("scheme"));
        add(relations, row, "serves", RelationKind.SERVES, "borough");
        return relations;
    }

    private static void add(List<Relation> relations, TableRow row, String column, RelationKind kind, String scheme) {
        for (String code : row.list(column)) {
            Ref other = TableRow.ref(scheme, code);
            if (relations.stream()
                    .noneMatch(next -> next.kind() == kind && Ref.target(next).equals(other))) {
                relations.add(new Relation(kind, other.scheme(), other.code(), null, null));
            }
        }
    }

    private @Nullable Attestation attested(TableRow row) {
        @Nullable PartialDate dates = row.date("attested", problems);
        @Nullable Evidence evidence = row.evidence("attested_certainty", "attested_evidence", problems);
        if (dates != null && evidence == null) {
            problems.invalid(
                    row,
                    "attested",
                    "nothing is said of what shows it",
                    "Fill in attested_certainty and attested_evidence, or leave all three empty");
        }
        return dates == null || evidence == null ? null : new Attestation(dates, evidence);
    }

    private List<RelationKind> complete(TableRow row) {
        List<RelationKind> kinds = new ArrayList<>();
        for (String name : row.list("complete")) {
            if (FileRelations.ALL.contains(name)) {
                kinds.add(RelationKind.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')));
            } else {
                problems.invalid(
                        row,
                        "complete",
                        name + " is not a kind of relation",
                        "Write one of " + String.join(", ", FileRelations.ALL));
            }
        }
        return kinds;
    }
}
