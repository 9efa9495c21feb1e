// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The RDF properties that an export uses, all from well-known vocabularies. */
enum RdfTerm {
    LITERAL_FORM("literalForm", "skosxl:literalForm", Range.TEXT),
    SUBJECT("subject", "rdf:subject", Range.IRI),
    PREDICATE("predicate", "rdf:predicate", Range.IRI),
    OBJECT("object", "rdf:object", Range.IRI),
    TITLE("title", "dcterms:title", Range.TEXT),
    DESCRIPTION("description", "dcterms:description", Range.TEXT),
    RIGHTS("rights", "dcterms:rights", Range.TEXT),
    VERSION("version", "schema:version", Range.STRING),
    PREF_LABEL("prefLabel", "skos:prefLabel", Range.TEXT),
    ALT_LABEL("altLabel", "skos:altLabel", Range.TEXT),
    HIDDEN_LABEL("hiddenLabel", "skos:hiddenLabel", Range.TEXT),
    NOTATION("notation", "skos:notation", Range.STRING),
    DEFINITION("definition", "skos:definition", Range.TEXT),
    SCOPE_NOTE("scopeNote", "skos:scopeNote", Range.TEXT),
    NOTE("note", "skos:note", Range.TEXT),
    EDITORIAL_NOTE("editorialNote", "skos:editorialNote", Range.TEXT),
    IN_SCHEME("inScheme", "skos:inScheme", Range.IRI),
    TOP_CONCEPT_OF("topConceptOf", "skos:topConceptOf", Range.IRI),
    BROADER("broader", "skos:broader", Range.IRI),
    NARROWER("narrower", "skos:narrower", Range.IRI),
    RELATED("related", "skos:related", Range.IRI),
    EXACT_MATCH("exactMatch", "skos:exactMatch", Range.IRI),
    CLOSE_MATCH("closeMatch", "skos:closeMatch", Range.IRI),
    BROAD_MATCH("broadMatch", "skos:broadMatch", Range.IRI),
    NARROW_MATCH("narrowMatch", "skos:narrowMatch", Range.IRI),
    RELATED_MATCH("relatedMatch", "skos:relatedMatch", Range.IRI),
    POSITION("position", "schema:position", Range.INTEGER),
    VALID("valid", "dcterms:valid", Range.EDTF),
    VALID_FROM("validFrom", "schema:validFrom", Range.DATE),
    VALID_THROUGH("validThrough", "schema:validThrough", Range.DATE),
    CLASSIFICATION("classification", "org:classification", Range.IRI),
    PART_OF("isPartOf", "dcterms:isPartOf", Range.IRI),
    AREA_SERVED("areaServed", "schema:areaServed", Range.IRI),
    DEPRECATED("deprecated", "owl:deprecated", Range.STRING),
    REPLACES("replaces", "dcterms:replaces", Range.IRI),
    REPLACED_BY("isReplacedBy", "dcterms:isReplacedBy", Range.IRI),
    SEE_ALSO("seeAlso", "rdfs:seeAlso", Range.IRI),
    SOURCE("source", "dcterms:source", Range.STRING),
    XL_PREF_LABEL("prefLabelUse", "skosxl:prefLabel", Range.NODE),
    XL_ALT_LABEL("altLabelUse", "skosxl:altLabel", Range.NODE),
    XL_HIDDEN_LABEL("hiddenLabelUse", "skosxl:hiddenLabel", Range.NODE),
    ORIGINAL_ORGANIZATION("originalOrganization", "org:originalOrganization", Range.IRI),
    RESULTING_ORGANIZATION("resultingOrganization", "org:resultingOrganization", Range.IRI),
    DATE("date", "dcterms:date", Range.EDTF),
    STARTED_AT_TIME("startedAtTime", "prov:startedAtTime", Range.DATE_TIME),
    /** No property. */
    NONE("", "", Range.NODE);

    /** What the values of a property are, unless a value says otherwise. */
    enum Range {
        /** English text. */
        TEXT,
        /** A string in no particular language. */
        STRING,
        /** A whole number. */
        INTEGER,
        /** A date as precise as its source, in the Extended Date/Time Format. */
        EDTF,
        /** A year, a month or a day; its form says which. */
        DATE,
        /** A day and time. */
        DATE_TIME,
        /** A resource with a URI. */
        IRI,
        /** A resource without a name. */
        NODE
    }

    static final String EDTF = "edtf:EDTF";

    static final Map<String, String> PREFIXES = prefixes();

    private final String jsonName;
    private final String curie;
    private final Range range;

    RdfTerm(String jsonName, String curie, Range range) {
        this.jsonName = jsonName;
        this.curie = curie;
        this.range = range;
    }

    private static Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("dcterms", "http://purl.org/dc/terms/");
        prefixes.put("edtf", "http://id.loc.gov/datatypes/edtf/");
        prefixes.put("org", "http://www.w3.org/ns/org#");
        prefixes.put("owl", "http://www.w3.org/2002/07/owl#");
        prefixes.put("prov", "http://www.w3.org/ns/prov#");
        prefixes.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        prefixes.put("schema", "https://schema.org/");
        prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
        prefixes.put("skosxl", "http://www.w3.org/2008/05/skos-xl#");
        prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return Collections.unmodifiableMap(prefixes);
    }

    /** The name in JSON-LD, which the context maps to the property. */
    String jsonName() {
        return jsonName;
    }

    /** The name with a prefix. */
    String curie() {
        return curie;
    }

    Range range() {
        return range;
    }

    /** The full name. */
    String iri() {
        int colon = curie.indexOf(':');
        return PREFIXES.get(curie.substring(0, colon)) + curie.substring(colon + 1);
    }
}
