// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.linkeddata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.publishing.Characters;
import org.ohsel.io.publishing.IsoDates;
import org.ohsel.io.publishing.Names;
import org.ohsel.model.publication.Publication;
import org.ohsel.model.term.AccessRestriction;
import org.ohsel.model.term.BodyRef;

/** A catalogue and its publications as nodes of DCAT. */
final class PublicationNodes {

    /** That anyone may see it, in the list of the European Union that profiles of DCAT prescribe. */
    private static final String PUBLIC = "http://publications.europa.eu/resource/authority/access-right/PUBLIC";

    private final String base;
    private final Names names;

    PublicationNodes(String base, Names names) {
        this.base = base;
        this.names = names;
    }

    static Map<String, Object> context() {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("dcat", "http://www.w3.org/ns/dcat#");
        context.put("dct", "http://purl.org/dc/terms/");
        context.put("foaf", "http://xmlns.com/foaf/0.1/");
        context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return context;
    }

    /** The members of the catalogue before its publications. */
    Map<String, Object> catalogue(String title, @Nullable BodyRef publisher) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@id", base);
        node.put("@type", "dcat:Catalog");
        node.put("dct:title", JsonLd.english(title));
        put(node, "dct:publisher", publisher == null ? List.of() : publishers(List.of(publisher), null));
        return node;
    }

    Map<String, Object> of(Publication publication) {
        Map<String, Object> node = new LinkedHashMap<>();
        String id = Objects.requireNonNullElse(publication.id(), "");
        if (!id.isBlank()) {
            node.put("@id", base + Characters.escaped(id));
        }
        node.put("@type", "dcat:Dataset");
        if (!id.isBlank()) {
            node.put("dct:identifier", id);
        }
        if (publication.title() != null && !publication.title().isBlank()) {
            node.put("dct:title", JsonLd.english(publication.title()));
        }
        IsoDates issued = IsoDates.of(publication.published());
        if (issued.start() != null && issued.start().equals(issued.end())) {
            node.put("dct:issued", date(issued.start()));
        }
        put(node, "dct:publisher", publishers(publication.publishers(), issued.firstDay()));
        @Nullable String address = Characters.webAddress(publication.address());
        if (address != null) {
            node.put("dcat:landingPage", Map.of("@id", address));
        }
        if (AccessRestriction.OPEN.equals(publication.access())) {
            node.put("dct:accessRights", Map.of("@id", PUBLIC));
        }
        addPeriod(node, IsoDates.of(publication.period()));
        List<String> keywords =
                new ArrayList<>(names.of(publication.kind()).stream().toList());
        keywords.addAll(names.of(publication.workstreams()));
        put(
                node,
                "dcat:keyword",
                keywords.stream().distinct().map(JsonLd::english).toList());
        return node;
    }

    private static void addPeriod(Map<String, Object> node, IsoDates dates) {
        if (!dates.isNone()) {
            Map<String, Object> period = new LinkedHashMap<>();
            period.put("@type", "dct:PeriodOfTime");
            if (dates.start() != null) {
                period.put("dcat:startDate", date(dates.start()));
            }
            if (dates.end() != null) {
                period.put("dcat:endDate", date(dates.end()));
            }
            node.put("dct:temporal", period);
        }
    }

    private static Map<String, Object> date(String date) {
        String type = date.length() == 4 ? "gYear" : date.length() == 7 ? "gYearMonth" : "date";
        Map<String, Object> literal = new LinkedHashMap<>();
        literal.put("@value", date);
        literal.put("@type", "xsd:" + type);
        return literal;
    }

    /** Bodies that are not in the vocabulary have only their code. */
    private List<Map<String, Object>> publishers(List<BodyRef> bodies, @Nullable LocalDate day) {
        List<Map<String, Object>> publishers = new ArrayList<>();
        for (BodyRef body : bodies) {
            if (body.code() != null && !body.code().isBlank()) {
                Map<String, Object> publisher = new LinkedHashMap<>();
                publisher.put("@type", "foaf:Organization");
                names.of(body, day).ifPresent(name -> publisher.put("foaf:name", name));
                publisher.put("dct:identifier", body.code());
                publishers.add(publisher);
            }
        }
        return publishers;
    }

    private static void put(Map<String, Object> node, String name, List<?> values) {
        if (!values.isEmpty()) {
            node.put(name, values);
        }
    }
}
