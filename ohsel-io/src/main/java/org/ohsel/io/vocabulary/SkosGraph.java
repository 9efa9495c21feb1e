// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.term.BodyKind;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.ConceptScheme;
import org.ohsel.model.vocabulary.DatedKind;
import org.ohsel.model.vocabulary.Evidence;
import org.ohsel.model.vocabulary.Identifier;
import org.ohsel.model.vocabulary.IdentifierSystem;
import org.ohsel.model.vocabulary.Label;
import org.ohsel.model.vocabulary.Relation;
import org.ohsel.model.vocabulary.RelationKind;
import org.ohsel.model.vocabulary.Vocabulary;

/**
 * A vocabulary as RDF: schemes and concepts in SKOS, details of their labels in SKOS-XL, bodies and their successors in
 * W3C ORG.
 *
 * <p>A relation that held for a time is stated plainly, and again as an {@code rdf:Statement} with its dates.
 */
final class SkosGraph {

    private final Addresses addresses;
    private final @Nullable String version;
    private final Links links;
    private final List<SuccessionEdge> successions;
    private final List<Resource> resources = new ArrayList<>();

    private SkosGraph(Vocabulary vocabulary, Addresses addresses, @Nullable String version) {
        this.addresses = addresses;
        this.version = version;
        this.links = new Links(vocabulary);
        this.successions = SuccessionEdge.all(vocabulary);
    }

    static List<Resource> of(Vocabulary vocabulary, Addresses addresses, @Nullable String version) {
        SkosGraph graph = new SkosGraph(vocabulary, addresses, version);
        for (ConceptScheme scheme : vocabulary.schemes()) {
            graph.addScheme(scheme);
            int position = 0;
            for (Concept concept : scheme.concepts()) {
                graph.addConcept(concept, ++position);
            }
        }
        SuccessionEdge.events(graph.successions).forEach(graph::addEvent);
        return graph.resources;
    }

    private void addScheme(ConceptScheme scheme) {
        resources.add(new Resource(addresses.scheme(scheme.id()), "skos:ConceptScheme")
                .add(RdfTerm.TITLE, scheme.title())
                .add(RdfTerm.DESCRIPTION, scheme.definition())
                .add(RdfTerm.RIGHTS, Rights.of(scheme))
                .add(RdfTerm.VERSION, version)
                .add(RdfTerm.NOTATION, scheme.id())
                .add(
                        RdfTerm.SCOPE_NOTE,
                        scheme.closed()
                                ? "Closed: the list is complete."
                                : "Open: codes that are not in the list may occur.")
                .add(RdfTerm.SOURCE, scheme.sources()));
    }

    private void addConcept(Concept concept, int position) {
        String iri = iri(Ref.of(concept));
        String scheme = addresses.scheme(concept.scheme());
        Resource resource = new Resource(iri, "skos:Concept")
                .add(RdfTerm.NOTATION, concept.code())
                .add(RdfTerm.DEFINITION, concept.definition())
                .add(RdfTerm.IN_SCHEME, scheme)
                .add(RdfTerm.POSITION, String.valueOf(position))
                .add(RdfTerm.VALID, concept.validity())
                .add(RdfTerm.SOURCE, concept.sources());
        Proofs.complete(concept).forEach(kind -> resource.add(RdfTerm.EDITORIAL_NOTE, "Complete: " + kind));
        if (concept.isWithdrawn()) {
            resource.add(RdfTerm.DEPRECATED, new Resource.Typed("true", RdfTerm.PREFIXES.get("xsd") + "boolean"));
        }
        if (links.of(concept, RdfTerm.BROADER).isEmpty()) {
            resource.add(RdfTerm.TOP_CONCEPT_OF, scheme);
        }
        LabelText.of(concept).forEach(label -> addLabel(resource, label));
        for (RdfTerm term : RdfTerm.values()) {
            links.of(concept, term).forEach(other -> resource.add(term, iri(other)));
        }
        addBounds(resource, concept.validity());
        addIdentifiers(resource, concept);
        resources.add(resource);
        addProofs(iri, concept);
        addTies(resource, iri, concept);
    }

    /** What shows the dates and the codes of a concept: each is stated again, with its certainty and sources. */
    private void addProofs(String iri, Concept concept) {
        if (concept.validity() != null) {
            addProof(iri, RdfTerm.VALID, date(concept.validity()), concept.evidence());
        }
        if (concept.attested() != null) {
            addProof(
                    iri,
                    RdfTerm.VALID,
                    date(concept.attested().dates()),
                    concept.attested().evidence());
        }
        for (Identifier identifier : concept.identifiers()) {
            addProof(iri, RdfTerm.NOTATION, notation(identifier), identifier.evidence());
        }
    }

    private void addProof(String iri, RdfTerm term, Resource.Value value, @Nullable Evidence evidence) {
        if (evidence != null) {
            resources.add(mark(
                    new Resource(null, "rdf:Statement")
                            .add(RdfTerm.SUBJECT, iri)
                            .add(RdfTerm.PREDICATE, term.iri())
                            .add(RdfTerm.OBJECT, value),
                    evidence));
        }
    }

    private static Resource mark(Resource statement, @Nullable Evidence evidence) {
        return evidence == null
                ? statement
                : statement
                        .add(RdfTerm.EDITORIAL_NOTE, "Certainty: " + Proofs.certainty(evidence))
                        .add(RdfTerm.SOURCE, evidence.sources());
    }

    private static Resource.Value date(PartialDate date) {
        return new Resource.Typed(date.toString(), RdfTerm.PREFIXES.get("edtf") + "EDTF");
    }

    private Resource.Value notation(Identifier identifier) {
        return new Resource.Typed(identifier.value(), addresses.system(identifier.system()));
    }

    /** Always the plain label; if there are details, also a label with a description. */
    private static void addLabel(Resource resource, LabelText label) {
        resource.add(label.use().plain(), label.text());
        Resource described = new Resource(null, "skosxl:Label");
        for (Label one : label.labels()) {
            described
                    .add(RdfTerm.VALID, one.validity())
                    .add(
                            RdfTerm.EDITORIAL_NOTE,
                            one.evidence() == null ? null : "Dates: " + Proofs.words(one.evidence()))
                    .add(RdfTerm.NOTE, one.ambiguity() == null ? null : "Can also mean: " + one.ambiguity())
                    .add(RdfTerm.SOURCE, one.sources());
        }
        if (!described.properties().isEmpty()) {
            described.add(RdfTerm.LITERAL_FORM, label.text());
            resource.add(label.use().described(), described);
        }
    }

    private static void addBounds(Resource resource, @Nullable PartialDate validity) {
        if (validity != null) {
            Bounds bounds = Bounds.of(validity);
            resource.add(RdfTerm.VALID_FROM, bounds.from()).add(RdfTerm.VALID_THROUGH, bounds.to());
        }
    }

    private void addIdentifiers(Resource resource, Concept concept) {
        for (Identifier identifier : concept.identifiers()) {
            resource.add(RdfTerm.NOTATION, notation(identifier));
            if (identifier.system() == IdentifierSystem.GSS) {
                resource.add(RdfTerm.SEE_ALSO, Addresses.statisticalGeography(identifier.value()));
            }
        }
    }

    private void addTies(Resource resource, String iri, Concept concept) {
        boolean body = !concept.kinds().isEmpty() || SuccessionEdge.involves(successions, concept);
        if (body) {
            boolean site = concept.kinds().stream().allMatch(kind -> kind.kind().equals(BodyKind.HOSPITAL));
            resource.type(site && !concept.kinds().isEmpty() ? "org:Site" : "org:Organization");
        }
        for (DatedKind kind : concept.kinds()) {
            Ref ref = new Ref(kind.kind().scheme(), kind.kind().notation());
            addTie(resource, iri, RdfTerm.CLASSIFICATION, ref, kind.validity(), kind.evidence());
        }
        for (Relation relation : concept.relations()) {
            if (relation.kind() == RelationKind.PART_OF) {
                addTie(resource, iri, RdfTerm.PART_OF, Ref.target(relation), relation.date(), relation.evidence());
            } else if (relation.kind() == RelationKind.SERVES) {
                addTie(resource, iri, RdfTerm.AREA_SERVED, Ref.target(relation), relation.date(), relation.evidence());
            }
        }
        Ref self = Ref.of(concept);
        for (SuccessionEdge next : successions) {
            if (next.earlier().equals(self)) {
                resource.add(RdfTerm.REPLACED_BY, iri(next.later()));
            }
            if (next.later().equals(self)) {
                resource.add(RdfTerm.REPLACES, iri(next.earlier()));
            }
        }
    }

    private void addTie(
            Resource resource,
            String iri,
            RdfTerm term,
            Ref other,
            @Nullable PartialDate date,
            @Nullable Evidence evidence) {
        resource.add(term, iri(other));
        if (date != null || evidence != null) {
            Resource statement = new Resource(null, "rdf:Statement")
                    .add(RdfTerm.SUBJECT, iri)
                    .add(RdfTerm.PREDICATE, term.iri())
                    .add(RdfTerm.OBJECT, iri(other))
                    .add(RdfTerm.VALID, date);
            addBounds(statement, date);
            resources.add(mark(statement, evidence));
        }
    }

    private void addEvent(List<SuccessionEdge> event) {
        Resource resource = new Resource(null, "org:ChangeEvent");
        for (SuccessionEdge next : event) {
            resource.add(RdfTerm.ORIGINAL_ORGANIZATION, iri(next.earlier()));
            resource.add(RdfTerm.RESULTING_ORGANIZATION, iri(next.later()));
            if (next.evidence() != null) {
                String sides = next.earlier().code() + " to " + next.later().code() + ": ";
                resource.add(RdfTerm.EDITORIAL_NOTE, sides + Proofs.words(next.evidence()));
            }
        }
        PartialDate date = event.get(0).date();
        resource.add(RdfTerm.DATE, date);
        // Only a day is precise enough for the time at which something began.
        if (date != null
                && date.toString().length() == 10
                && date.isCertain()
                && Bounds.of(date).from() != null) {
            resource.add(RdfTerm.STARTED_AT_TIME, date + "T00:00:00");
        }
        resources.add(resource);
    }

    private String iri(Ref concept) {
        return addresses.concept(concept);
    }
}
