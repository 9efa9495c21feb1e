// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.ConceptScheme;
import org.ohsel.model.vocabulary.Label;
import org.ohsel.model.vocabulary.LabelKind;
import org.ohsel.model.vocabulary.Relation;
import org.ohsel.model.vocabulary.Status;

/** A scheme as a FHIR R4 CodeSystem. */
final class FhirCodeSystem {

    private static final String LABEL_USE = "label-use";

    private final Addresses addresses;
    private final Links links;
    private final List<SuccessionEdge> successions;
    private final @Nullable LocalDate day;

    /** The properties that any concept has, to be declared. */
    private final Set<ConceptProperty> used = EnumSet.noneOf(ConceptProperty.class);

    FhirCodeSystem(Addresses addresses, Links links, List<SuccessionEdge> successions, @Nullable LocalDate day) {
        this.addresses = addresses;
        this.links = links;
        this.successions = successions;
        this.day = day;
    }

    Map<String, Object> write(ConceptScheme scheme, @Nullable String version) {
        List<Map<String, Object>> concepts =
                scheme.concepts().stream().map(this::concept).toList();
        Map<String, Object> resource = FhirResource.begin(
                "CodeSystem", scheme.id(), addresses.scheme(scheme.id()), version, scheme.title(), scheme.definition());
        FhirResource.put(resource, "copyright", Rights.of(scheme));
        resource.put("caseSensitive", true);
        resource.put("valueSet", FhirValueSet.url(addresses, scheme.id()));
        if (used.contains(ConceptProperty.PARENT)) {
            resource.put("hierarchyMeaning", "grouped-by");
        }
        resource.put("content", "complete");
        resource.put("count", concepts.size());
        if (!used.isEmpty()) {
            resource.put(
                    "property", used.stream().map(ConceptProperty::declaration).toList());
        }
        if (!concepts.isEmpty()) {
            resource.put("concept", concepts);
        }
        return resource;
    }

    private Map<String, Object> concept(Concept concept) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("code", FhirResource.code(concept.code()));
        FhirResource.put(written, "display", concept.preferredLabel());
        FhirResource.put(written, "definition", concept.definition());
        List<Map<String, Object>> designations = LabelText.of(concept).stream()
                .filter(label ->
                        label.use() != LabelUse.PREFERRED && !label.text().isBlank())
                .map(this::designation)
                .toList();
        if (!designations.isEmpty()) {
            written.put("designation", designations);
        }
        List<Map<String, Object>> properties = properties(concept);
        if (!properties.isEmpty()) {
            written.put("property", properties);
        }
        return written;
    }

    private Map<String, Object> designation(LabelText label) {
        Map<String, Object> use = FhirResource.coding(
                addresses.special("code-system", LABEL_USE), label.use().code());
        Map<String, Object> designation = new LinkedHashMap<>();
        designation.put("language", "en");
        designation.put("use", use);
        designation.put("value", label.text());
        return designation;
    }

    /** The ways in which a designation may be used, themselves a CodeSystem. */
    static Map<String, Object> labelUses(Addresses addresses, @Nullable String version) {
        Map<String, Object> resource = FhirResource.begin(
                "CodeSystem",
                LABEL_USE,
                addresses.special("code-system", LABEL_USE),
                version,
                "Uses of labels",
                "How the label of a concept may be used.");
        resource.put("caseSensitive", true);
        resource.put("content", "complete");
        resource.put("count", LabelUse.values().length);
        List<Map<String, Object>> concepts = new ArrayList<>();
        for (LabelUse use : LabelUse.values()) {
            Map<String, Object> concept = new LinkedHashMap<>();
            concept.put("code", use.code());
            concept.put("display", use.code());
            concept.put("definition", use.meaning());
            concepts.add(concept);
        }
        resource.put("concept", concepts);
        return resource;
    }

    private List<Map<String, Object>> properties(Concept concept) {
        List<Map<String, Object>> properties = new ArrayList<>();
        PartialDate validity = concept.validity();
        if (validity != null) {
            Bounds bounds = Bounds.of(validity);
            add(properties, ConceptProperty.VALID, validity.toString());
            add(properties, ConceptProperty.VALID_FROM, FhirResource.date(bounds.from()));
            add(properties, ConceptProperty.VALID_TO, FhirResource.date(bounds.to()));
        }
        @Nullable Status status = day == null ? null : concept.statusOn(day);
        if (status != null) {
            add(properties, ConceptProperty.STATUS, status.name().toLowerCase(Locale.ROOT));
        }
        if (status != null || concept.isWithdrawn()) {
            add(properties, ConceptProperty.INACTIVE, concept.isWithdrawn() || status == Status.ENDED);
        }
        concept.identifiers()
                .forEach(identifier -> add(
                        properties, ConceptProperty.valueOf(identifier.system().name()), identifier.value()));
        concept.kinds().forEach(kind -> {
            Ref ref = new Ref(kind.kind().scheme(), kind.kind().notation());
            add(properties, ConceptProperty.KIND, ref);
            addDated(properties, ConceptProperty.KIND_HISTORY, kind.validity(), ref.code());
        });
        for (Label label : concept.labels()) {
            if (label.kind() == LabelKind.PREFERRED) {
                addDated(properties, ConceptProperty.NAME_HISTORY, label.validity(), label.text());
            }
            if (label.ambiguity() != null) {
                add(properties, ConceptProperty.AMBIGUOUS_LABEL, label.text() + ": " + label.ambiguity());
            }
        }
        addTies(properties, concept);
        if (concept.attested() != null) {
            add(properties, ConceptProperty.ATTESTED, concept.attested().dates().toString());
        }
        Proofs.complete(concept).forEach(kind -> add(properties, ConceptProperty.COMPLETE, kind));
        Proofs.of(concept).forEach(proof -> add(properties, ConceptProperty.EVIDENCE, proof));
        concept.sources().forEach(source -> add(properties, ConceptProperty.SOURCE, source));
        return properties;
    }

    private void addTies(List<Map<String, Object>> properties, Concept concept) {
        Ref self = Ref.of(concept);
        for (SuccessionEdge next : successions) {
            if (next.later().equals(self)) {
                add(properties, ConceptProperty.PREDECESSOR, next.earlier());
            }
            if (next.earlier().equals(self)) {
                add(properties, ConceptProperty.SUCCESSOR, next.later());
                addDated(
                        properties,
                        ConceptProperty.SUCCESSION_HISTORY,
                        next.date(),
                        next.later().code());
            }
        }
        for (Relation relation : concept.relations()) {
            Ref other = Ref.target(relation);
            switch (relation.kind()) {
                case PART_OF -> {
                    add(properties, ConceptProperty.PART_OF, other);
                    addDated(properties, ConceptProperty.PART_OF_HISTORY, relation.date(), other.code());
                }
                case SERVES -> add(properties, ConceptProperty.SERVES, other);
                default -> {
                    // The links of SKOS follow; mappings are in concept maps.
                }
            }
        }
        links.of(concept, RdfTerm.BROADER)
                .forEach(other -> add(properties, ConceptProperty.PARENT, FhirResource.code(other.code())));
        links.of(concept, RdfTerm.RELATED).forEach(other -> add(properties, ConceptProperty.RELATED, other));
        links.of(concept, RdfTerm.RELATED_MATCH).forEach(other -> add(properties, ConceptProperty.RELATED, other));
    }

    private void addDated(
            List<Map<String, Object>> properties, ConceptProperty property, @Nullable PartialDate date, String text) {
        if (date != null) {
            add(properties, property, date + " " + text);
        }
    }

    private void add(List<Map<String, Object>> properties, ConceptProperty property, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            Object written =
                    value instanceof Ref ref ? FhirResource.coding(addresses.scheme(ref.scheme()), ref.code()) : value;
            Map<String, Object> next = property.with(written);
            if (!properties.contains(next)) {
                properties.add(next);
                used.add(property);
            }
        }
    }
}
