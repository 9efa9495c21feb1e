// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeSystem.ConceptPropertyComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.TargetElementComponent;
import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ohsel.io.vocabulary.VocabularyWriter;
import org.ohsel.model.vocabulary.ConceptScheme;
import org.ohsel.model.vocabulary.IdentifierSystem;
import org.ohsel.model.vocabulary.Vocabulary;

/** The exported FHIR resources, read by HAPI FHIR, which is set to reject anything that R4 does not define. */
class FhirExportTest {

    private static final Vocabulary VOCABULARY = Vocabulary.bundled();
    private static final VocabularyWriter WRITER =
            VocabularyWriter.of(VOCABULARY).withVersion("1.0");
    private static final IParser PARSER = FhirContext.forR4().newJsonParser();
    private static final Bundle BUNDLE;

    static {
        PARSER.setParserErrorHandler(new StrictErrorHandler());
        BUNDLE = PARSER.parseResource(Bundle.class, WRITER.fhirBundle());
    }

    static List<ConceptScheme> schemes() {
        return VOCABULARY.schemes();
    }

    private static <T> Stream<T> resources(Class<T> type) {
        return BUNDLE.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static CodeSystem codeSystem(String scheme) {
        return PARSER.parseResource(CodeSystem.class, WRITER.fhirCodeSystem(scheme));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schemes")
    void aSchemeIsACodeSystemWithAllItsCodesInOrder(ConceptScheme scheme) {
        CodeSystem system = codeSystem(scheme.id());
        assertEquals("urn:ohsel:" + scheme.id(), system.getUrl());
        assertEquals("1.0", system.getVersion());
        assertEquals(CodeSystem.CodeSystemContentMode.COMPLETE, system.getContent());
        assertTrue(system.getCaseSensitive());
        assertEquals(system.getConcept().size(), system.getCount());
        assertEquals(
                scheme.concepts().stream()
                        .map(concept -> concept.code() + " " + concept.preferredLabel() + " " + concept.definition())
                        .toList(),
                system.getConcept().stream()
                        .map(concept -> concept.getCode() + " " + concept.getDisplay() + " " + concept.getDefinition())
                        .toList());
    }

    /** Nobody could interpret a property that is not declared, or has another type than declared. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("schemes")
    void everyPropertyIsDeclaredWithItsType(ConceptScheme scheme) {
        CodeSystem system = codeSystem(scheme.id());
        Set<String> declared = system.getProperty().stream()
                .map(property -> property.getCode() + " " + property.getType().toCode())
                .collect(Collectors.toSet());
        Set<String> used = system.getConcept().stream()
                .flatMap(concept -> concept.getProperty().stream())
                .map(property -> property.getCode() + " " + property.getValue().fhirType())
                .collect(Collectors.toSet());
        assertEquals(new TreeSet<>(declared), new TreeSet<>(used));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schemes")
    void aSchemeIsAValueSetOfItsCodeSystem(ConceptScheme scheme) {
        ValueSet values = PARSER.parseResource(ValueSet.class, WRITER.fhirValueSet(scheme.id()));
        assertEquals(codeSystem(scheme.id()).getValueSet(), values.getUrl());
        assertEquals(
                codeSystem(scheme.id()).getUrl(),
                values.getCompose().getIncludeFirstRep().getSystem());
    }

    @Test
    void theBundleHasEveryResourceOnce() {
        assertEquals(schemes().size() + 1, resources(CodeSystem.class).count());
        assertEquals(schemes().size(), resources(ValueSet.class).count());
        // Four pairs of schemes have mappings; ODS and GSS codes are mapped in both directions.
        assertEquals(6, resources(ConceptMap.class).count());
        Set<String> urls = new HashSet<>();
        resources(MetadataResource.class)
                .forEach(resource -> assertTrue(urls.add(resource.getUrl()), resource.getUrl()));
        assertEquals(
                BUNDLE.getEntry().size(),
                BUNDLE.getEntry().stream()
                        .map(Bundle.BundleEntryComponent::getFullUrl)
                        .distinct()
                        .count());
    }

    /** domain.md, section 2. */
    @ParameterizedTest
    @CsvSource({
        "07N, valid-from, 2013-04-01",
        "07N, valid-to, 2020-03-31",
        "07N, ods, 07N",
        "07N, gss, E38000011",
        "07N, successor, 72Q",
        "07N, succession-history, 2020-04-01 72Q",
        "07N, predecessor, TAK",
        "07N, serves, bexley",
        "72Q, name-history, 2020-04-01/2022-06-30 NHS South East London CCG",
        "QKK, valid-from, 2016",
        "RJZ30, part-of-history, 2013-10-01/.. RJZ",
        "08K, complete, successor",
        "TAK, attested, 2012-01-01/2013-03-31",
        "RJ122, evidence, 'ods RJ122: stated (RCPCH, NHS organisations (constants))'"
    })
    void aBodySaysWhatIsKnownOfIt(String code, String property, String value) {
        assertTrue(
                values(concept("body", code), property).contains(value),
                values(concept("body", code), property)::toString);
    }

    private static ConceptDefinitionComponent concept(String scheme, String code) {
        return codeSystem(scheme).getConcept().stream()
                .filter(concept -> concept.getCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> values(ConceptDefinitionComponent concept, String property) {
        return concept.getProperty().stream()
                .filter(next -> next.getCode().equals(property))
                .map(ConceptPropertyComponent::getValue)
                .map(value -> value instanceof Coding coding ? coding.getCode() : value.primitiveValue())
                .toList();
    }

    @Test
    void aMisspellingIsADesignationMarkedAsOne() {
        assertEquals(
                List.of("Long terms conditions, physical and mental health", "Long terms conditions"),
                concept("workstream", "long-term-conditions").getDesignation().stream()
                        .filter(designation -> designation.getUse().getCode().equals("misspelling"))
                        .map(CodeSystem.ConceptDefinitionDesignationComponent::getValue)
                        .toList());
    }

    /** Mental health is part of what long term conditions cover: seen from mental health the target is wider. */
    @Test
    void aMappingPointsTheRightWay() {
        ConceptMap map =
                PARSER.parseResource(ConceptMap.class, WRITER.fhirConceptMap("delivery-priority", "workstream"));
        TargetElementComponent target = target(map, "mental-health");
        assertEquals("long-term-conditions", target.getCode());
        assertEquals(ConceptMapEquivalence.WIDER, target.getEquivalence());
        assertEquals(ConceptMapEquivalence.INEXACT, target(map, "cancer").getEquivalence());
        assertTrue(target(map, "cancer").hasComment());
    }

    @Test
    void anOdsCodeLeadsToItsGssCodeAndBack() {
        ConceptMap there = PARSER.parseResource(
                ConceptMap.class, WRITER.fhirConceptMap(IdentifierSystem.ODS, IdentifierSystem.GSS));
        ConceptMap back = PARSER.parseResource(
                ConceptMap.class, WRITER.fhirConceptMap(IdentifierSystem.GSS, IdentifierSystem.ODS));
        assertEquals("E38000171", target(there, "08Q").getCode());
        assertEquals("08Q", target(back, "E38000171").getCode());
        assertEquals("QKK", target(back, "E54000030").getCode());
    }

    private static TargetElementComponent target(ConceptMap map, String code) {
        return map.getGroupFirstRep().getElement().stream()
                .filter(element -> element.getCode().equals(code))
                .findFirst()
                .orElseThrow()
                .getTargetFirstRep();
    }

    /** Every code in a mapping or a property is in its code system, if that is in the bundle. */
    @Test
    void noCodeLeadsNowhere() {
        Set<String> known = resources(CodeSystem.class)
                .flatMap(system ->
                        system.getConcept().stream().map(concept -> system.getUrl() + "|" + concept.getCode()))
                .collect(Collectors.toSet());
        Stream<String> mapped = resources(ConceptMap.class)
                .flatMap(map -> map.getGroup().stream())
                .flatMap(group -> group.getElement().stream()
                        .flatMap(element -> Stream.concat(
                                Stream.of(group.getSource() + "|" + element.getCode()),
                                element.getTarget().stream()
                                        .map(target -> group.getTarget() + "|" + target.getCode()))));
        Stream<String> named = resources(CodeSystem.class)
                .flatMap(system -> system.getConcept().stream())
                .flatMap(concept -> concept.getProperty().stream())
                .map(property -> property.getValue() instanceof Coding coding
                        ? coding.getSystem() + "|" + coding.getCode()
                        : null)
                .filter(Objects::nonNull);
        List<String> codes = Stream.concat(mapped, named)
                .filter(code -> code.startsWith("urn:ohsel:") && !code.startsWith("urn:ohsel:identifier-system:"))
                .toList();
        assertTrue(codes.size() > 150, "codes named: " + codes.size());
        assertEquals(
                List.of(), codes.stream().filter(code -> !known.contains(code)).toList());
    }
}
