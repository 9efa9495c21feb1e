// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.ConceptScheme;
import org.ohsel.model.vocabulary.IdentifierSystem;
import org.ohsel.model.vocabulary.Relation;
import org.ohsel.model.vocabulary.Vocabulary;

/** Mappings as FHIR R4 ConceptMaps: between two schemes, or between two systems of official codes. */
final class FhirConceptMap {

    /** From one scheme to another. */
    record Pair(String from, String to) {}

    private final Vocabulary vocabulary;
    private final Addresses addresses;
    private final @Nullable String version;

    FhirConceptMap(Vocabulary vocabulary, Addresses addresses, @Nullable String version) {
        this.vocabulary = vocabulary;
        this.addresses = addresses;
        this.version = version;
    }

    /** The pairs of schemes between which the vocabulary has mappings, in the direction of the mapping. */
    static Set<Pair> pairs(Vocabulary vocabulary) {
        Set<Pair> pairs = new LinkedHashSet<>();
        vocabulary
                .schemes()
                .forEach(scheme -> scheme.concepts()
                        .forEach(concept -> concept.relations().stream()
                                .filter(relation -> equivalence(concept, relation) != null)
                                .forEach(relation -> pairs.add(new Pair(scheme.id(), relation.scheme())))));
        return pairs;
    }

    Map<String, Object> write(ConceptScheme from, String to) {
        List<Map<String, Object>> elements = new ArrayList<>();
        for (Concept concept : from.concepts()) {
            List<Map<String, Object>> targets = new ArrayList<>();
            for (Relation relation : concept.relations()) {
                String equivalence = relation.scheme().equals(to) ? equivalence(concept, relation) : null;
                if (equivalence != null) {
                    String label = vocabulary
                            .concept(relation.scheme(), relation.code())
                            .map(Concept::preferredLabel)
                            .orElse(null);
                    targets.add(target(relation.code(), label, equivalence, comment(equivalence)));
                }
            }
            addElement(elements, concept.code(), concept, targets);
        }
        String title = from.title() + " to "
                + vocabulary.scheme(to).map(ConceptScheme::title).orElse(to);
        Map<String, Object> resource = begin(from.id(), to, title);
        resource.put("sourceUri", FhirValueSet.url(addresses, from.id()));
        resource.put("targetUri", FhirValueSet.url(addresses, to));
        resource.put("group", List.of(group(addresses.scheme(from.id()), addresses.scheme(to), elements)));
        return resource;
    }

    /** An official code and the one that another system has for the same concept. */
    @Nullable
    Map<String, Object> write(IdentifierSystem from, IdentifierSystem to) {
        List<Map<String, Object>> elements = new ArrayList<>();
        Set<String> rights = new LinkedHashSet<>();
        for (ConceptScheme scheme : vocabulary.schemes()) {
            for (Concept concept : scheme.concepts()) {
                String source = concept.identifier(from).orElse(null);
                String target = concept.identifier(to).orElse(null);
                if (source != null && target != null) {
                    String label = concept.preferredLabel();
                    addElement(elements, source, concept, List.of(target(target, label, "relatedto", null)));
                    rights.add(String.valueOf(Rights.of(scheme)));
                }
            }
        }
        if (elements.isEmpty()) {
            return null;
        }
        String title = from + " to " + to;
        Map<String, Object> resource = begin(Addresses.name(from), Addresses.name(to), title);
        resource.put("copyright", String.join(" ", rights));
        resource.put("group", List.of(group(addresses.system(from), addresses.system(to), elements)));
        return resource;
    }

    private Map<String, Object> begin(String from, String to, String title) {
        String id = from + "-to-" + to;
        // Two long names together may be too long for a FHIR id. The URL has both in any case.
        String shortened = id.length() > 64 ? id.substring(0, 55) + "-" + Integer.toHexString(id.hashCode()) : id;
        return FhirResource.begin(
                "ConceptMap", shortened, addresses.special("concept-map", id), version, title, title + ".");
    }

    private static void addElement(
            List<Map<String, Object>> elements, String code, Concept concept, List<Map<String, Object>> targets) {
        if (!targets.isEmpty()) {
            Map<String, Object> element = new LinkedHashMap<>();
            element.put("code", FhirResource.code(code));
            FhirResource.put(element, "display", concept.preferredLabel());
            element.put("target", targets);
            elements.add(element);
        }
    }

    private static Map<String, Object> target(
            String code, @Nullable String label, String equivalence, @Nullable String comment) {
        Map<String, Object> target = new LinkedHashMap<>();
        target.put("code", FhirResource.code(code));
        FhirResource.put(target, "display", label);
        target.put("equivalence", equivalence);
        FhirResource.put(target, "comment", comment);
        return target;
    }

    private static Map<String, Object> group(String source, String target, List<Map<String, Object>> elements) {
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("source", source);
        group.put("target", target);
        group.put("element", elements);
        return group;
    }

    /**
     * R4 describes the target as seen from the source: a broader match is wider. Null if the relation is not a mapping.
     */
    private static @Nullable String equivalence(Concept concept, Relation relation) {
        return switch (Links.term(concept, relation)) {
            case EXACT_MATCH -> "equivalent";
            case CLOSE_MATCH -> "inexact";
            case BROAD_MATCH -> "wider";
            case NARROW_MATCH -> "narrower";
            default -> null;
        };
    }

    /** R4 requires a comment for these two. */
    private static @Nullable String comment(String equivalence) {
        return switch (equivalence) {
            case "inexact" -> "A close match: near enough for some uses; where the two differ is not known.";
            case "narrower" -> "A narrow match: the target is more special than the source.";
            default -> null;
        };
    }
}
