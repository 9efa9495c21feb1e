// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.vocabulary.ConceptScheme;
import org.ohsel.model.vocabulary.IdentifierSystem;
import org.ohsel.model.vocabulary.Vocabulary;

/**
 * Writes a vocabulary, the bundled one or another, in common formats: SKOS in Turtle and JSON-LD, FHIR R4 in JSON, CSV
 * tables.
 *
 * <pre>{@code
 * VocabularyWriter writer = VocabularyWriter.of(Vocabulary.bundled()).withBase("https://example.org/");
 * Files.writeString(file, writer.turtle());
 * }</pre>
 *
 * <p>The output is reproducible: equal vocabularies give equal files. Half a surrogate pair in a label, which none of
 * the formats can hold, becomes a question mark.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class VocabularyWriter {

    private final Vocabulary vocabulary;
    private final Addresses addresses;
    private final @Nullable String version;
    private final @Nullable LocalDate day;

    private VocabularyWriter(
            Vocabulary vocabulary, Addresses addresses, @Nullable String version, @Nullable LocalDate day) {
        this.vocabulary = vocabulary;
        this.addresses = addresses;
        this.version = version;
        this.day = day;
    }

    /**
     * A writer whose URIs begin with {@code urn:ohsel:}, without a version.
     *
     * @param vocabulary what to write
     * @return the writer
     */
    public static VocabularyWriter of(Vocabulary vocabulary) {
        return new VocabularyWriter(vocabulary, new Addresses("urn:ohsel:"), null, null);
    }

    /**
     * This writer with another base for the URIs.
     *
     * @param base what the URIs begin with: an absolute URI that ends with a colon, a slash or a hash, such as
     *     {@code https://example.org/vocabulary/}
     * @return the writer
     * @throws IllegalArgumentException if the base is not such a URI
     */
    public VocabularyWriter withBase(String base) {
        return new VocabularyWriter(vocabulary, new Addresses(base), version, day);
    }

    /**
     * This writer with a version, which SKOS and FHIR give for each scheme, and the table {@code vocabulary.csv} for a
     * vocabulary that has none of its own.
     *
     * @param version the version of the vocabulary, such as {@code 1.2.0}
     * @return the writer
     */
    public VocabularyWriter withVersion(String version) {
        return new VocabularyWriter(vocabulary, addresses, version, day);
    }

    /**
     * This writer with FHIR properties that say which concepts are in force on a day: {@code status} and
     * {@code inactive}. Without a day they are left out, because this library does not read the clock, except that
     * a concept that was withdrawn is inactive on any day.
     *
     * @param day the day
     * @return the writer
     */
    public VocabularyWriter withAsOfDate(LocalDate day) {
        return new VocabularyWriter(vocabulary, addresses, version, day);
    }

    /**
     * All schemes as SKOS in Turtle.
     *
     * @return the document
     */
    public String turtle() {
        return wellFormed(TurtleWriter.write(SkosGraph.of(vocabulary, addresses, version)));
    }

    /**
     * All schemes as SKOS in JSON-LD: the same graph as {@link #turtle}.
     *
     * @return the document
     */
    public String jsonLd() {
        return wellFormed(JsonLdWriter.write(SkosGraph.of(vocabulary, addresses, version)));
    }

    /**
     * A scheme as a FHIR R4 CodeSystem.
     *
     * @param scheme the id of the scheme
     * @return the resource in JSON
     * @throws IllegalArgumentException if there is no such scheme, or FHIR does not allow its id or one of its codes
     */
    public String fhirCodeSystem(String scheme) {
        return json(codeSystem(scheme(scheme)));
    }

    /**
     * All codes of a scheme as a FHIR R4 ValueSet.
     *
     * @param scheme the id of the scheme
     * @return the resource in JSON
     * @throws IllegalArgumentException if there is no such scheme, or FHIR does not allow its id
     */
    public String fhirValueSet(String scheme) {
        return json(FhirValueSet.write(scheme(scheme), addresses, version));
    }

    /**
     * The mappings that the concepts of one scheme have to those of another, as a FHIR R4 ConceptMap.
     *
     * @param from the id of the scheme whose concepts state the mappings
     * @param to the id of the other scheme
     * @return the resource in JSON
     * @throws IllegalArgumentException if there are no such mappings, or FHIR does not allow an id or a code
     */
    public String fhirConceptMap(String from, String to) {
        if (!FhirConceptMap.pairs(vocabulary).contains(new FhirConceptMap.Pair(from, to))) {
            throw new IllegalArgumentException("there are no mappings from " + from + " to " + to);
        }
        return json(conceptMaps().write(scheme(from), to));
    }

    /**
     * The official codes of one system and those of another for the same concepts, as a FHIR R4 ConceptMap.
     *
     * @param from the system of the source
     * @param to the system of the target
     * @return the resource in JSON
     * @throws IllegalArgumentException if no concept has a code in both systems, or FHIR does not allow a code
     */
    public String fhirConceptMap(IdentifierSystem from, IdentifierSystem to) {
        Map<String, Object> map = conceptMaps().write(from, to);
        if (map == null) {
            throw new IllegalArgumentException("no concept has both a code of " + from + " and a code of " + to);
        }
        return json(map);
    }

    /**
     * The whole vocabulary, as far as FHIR can hold it, in one Bundle: a CodeSystem and a ValueSet for each scheme, a
     * ConceptMap for each pair of schemes with mappings, and from ODS to GSS codes and back. The uses of designations
     * are a CodeSystem too.
     *
     * @return the Bundle in JSON, a collection
     * @throws IllegalArgumentException if FHIR does not allow the id of a scheme or a code
     */
    public String fhirBundle() {
        List<Map<String, Object>> resources = new ArrayList<>();
        resources.add(FhirCodeSystem.labelUses(addresses, version));
        vocabulary.schemes().forEach(scheme -> resources.add(codeSystem(scheme)));
        vocabulary.schemes().forEach(scheme -> resources.add(FhirValueSet.write(scheme, addresses, version)));
        FhirConceptMap.pairs(vocabulary)
                .forEach(pair -> resources.add(conceptMaps().write(scheme(pair.from()), pair.to())));
        addMap(resources, IdentifierSystem.ODS, IdentifierSystem.GSS);
        addMap(resources, IdentifierSystem.GSS, IdentifierSystem.ODS);
        Map<String, Object> bundle = new LinkedHashMap<>();
        bundle.put("resourceType", "Bundle");
        bundle.put("id", "ohsel");
        bundle.put("type", "collection");
        bundle.put("entry", resources.stream().map(VocabularyWriter::entry).toList());
        return json(bundle);
    }

    /**
     * All schemes as tables for spreadsheets and databases, with CR LF at the end of each line.
     *
     * @return the tables by the name of their file, such as {@code concepts.csv}, in a fixed order
     */
    public Map<String, String> csv() {
        Map<String, String> tables = new CsvTables(vocabulary, version).write();
        tables.replaceAll((name, table) -> wellFormed(table));
        return Collections.unmodifiableMap(tables);
    }

    private ConceptScheme scheme(String id) {
        return vocabulary
                .scheme(id)
                .orElseThrow(() -> new IllegalArgumentException("there is no scheme with the id " + id));
    }

    private Map<String, Object> codeSystem(ConceptScheme scheme) {
        return new FhirCodeSystem(addresses, new Links(vocabulary), SuccessionEdge.all(vocabulary), day)
                .write(scheme, version);
    }

    private FhirConceptMap conceptMaps() {
        return new FhirConceptMap(vocabulary, addresses, version);
    }

    private void addMap(List<Map<String, Object>> resources, IdentifierSystem from, IdentifierSystem to) {
        Map<String, Object> map = conceptMaps().write(from, to);
        if (map != null) {
            resources.add(map);
        }
    }

    /** An entry needs a name of its own, which is derived from the URL so that it is always the same. */
    private static Map<String, Object> entry(Map<String, Object> resource) {
        Map<String, Object> entry = new LinkedHashMap<>();
        byte[] url = String.valueOf(resource.get("url")).getBytes(StandardCharsets.UTF_8);
        entry.put("fullUrl", "urn:uuid:" + UUID.nameUUIDFromBytes(url));
        entry.put("resource", resource);
        return entry;
    }

    private static String json(Map<String, Object> document) {
        return wellFormed(JsonTree.write(document));
    }

    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
