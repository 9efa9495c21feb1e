// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ohsel.model.PartialDate;
import org.ohsel.model.term.BodyKind;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Borough;
import org.ohsel.model.term.Workstream;

/** The questions that the vocabulary answers, with answers from the documents, ODS and ONS. */
class VocabularyTest {

    private final Vocabulary vocabulary = Vocabulary.bundled();

    private Concept body(String code) {
        return vocabulary.concept(new BodyRef(code)).orElseThrow();
    }

    private static List<String> codes(List<Concept> concepts) {
        return concepts.stream().map(Concept::code).sorted().toList();
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "bexley,    2012-06-01, TAK",
        "bexley,    2013-03-31, TAK",
        "bexley,    2013-04-01, 07N",
        "bexley,    2020-03-31, 07N",
        "bexley,    2020-04-01, 72Q",
        "bexley,    2022-06-30, 72Q",
        "bexley,    2022-07-01, QKK",
        "bromley,   2012-06-01, 5A7",
        "bromley,   2017-06-01, 07Q",
        "greenwich, 2012-06-01, 5A8",
        "greenwich, 2017-06-01, 08A",
        "lambeth,   2012-06-01, 5LD",
        "lambeth,   2017-06-01, 08K",
        "lewisham,  2012-06-01, 5LF",
        "lewisham,  2017-06-01, 08L",
        "southwark, 2012-06-01, 5LE",
        "southwark, 2017-06-01, 08Q",
        "southwark, 2021-06-01, 72Q",
        "southwark, 2026-06-01, QKK",
    })
    void whoCommissionedForABoroughOnADay(Borough borough, LocalDate day, String code) {
        assertEquals(Optional.of(code), vocabulary.commissioner(borough, day).map(Concept::code));
    }

    /** Primary care trusts existed from 2001, but when each of these was established was not found in two sources. */
    @ParameterizedTest(name = "{0} on {1}: not known")
    @CsvSource({
        "bexley,    1950-01-01",
        "lambeth,   1999-01-01",
        "southwark, 2001-03-31",
        "greenwich, 2011-12-31",
    })
    void whoCommissionedBeforeTheFirstCertainDayIsNotKnown(Borough borough, LocalDate day) {
        assertEquals(Optional.empty(), vocabulary.commissioner(borough, day));
    }

    /** A body has no name on a day on which it did not exist. */
    @ParameterizedTest(name = "{0} on {1}: {2}, {3}, {4}")
    @CsvSource(nullValues = "none", quoteCharacter = '"', textBlock = """
            08Q, 2013-03-31, FUTURE,    none,                                          none
            08Q, 2017-06-01, ACTIVE,    clinical-commissioning-group,                  NHS Southwark CCG
            08Q, 2020-04-01, ENDED,     none,                                          none
            72Q, 2020-03-31, FUTURE,    none,                                          none
            72Q, 2021-06-01, ACTIVE,    clinical-commissioning-group,                  NHS South East London CCG
            72Q, 2023-06-01, ACTIVE,    sub-icb-location,                              NHS South East London ICB - 72Q
            QKK, 2015-12-31, FUTURE,    none,                                          none
            QKK, 2016-05-01, UNCERTAIN, none,                                          none
            QKK, 2017-09-04, ACTIVE,    sustainability-and-transformation-partnership, Our Healthier South East London
            QKK, 2019-06-19, ACTIVE,    none,                                          Our Healthier South East London
            QKK, 2020-06-01, ACTIVE,    integrated-care-system,                        Our Healthier South East London
            QKK, 2023-06-01, ACTIVE,    integrated-care-board,                         NHS South East London Integrated Care Board
            TAK, 1950-01-01, UNCERTAIN, none,                                          none
            TAK, 2012-06-01, ACTIVE,    primary-care-trust,                            Bexley Care Trust
            RYQ, 2009-04-01, ACTIVE,    nhs-trust,                                     South London Healthcare NHS Trust
            RYQ, 2013-10-01, ENDED,     none,                                          none
            RJ2, 2010-01-01, ACTIVE,    nhs-trust,                                     none
            RJ2, 2014-01-01, ACTIVE,    nhs-trust,                                     Lewisham and Greenwich NHS Trust
            RJZ, 1995-01-01, ACTIVE,    none,                                          none
            RJZ, 2014-01-01, ACTIVE,    nhs-foundation-trust,                          King's College Hospital NHS Foundation Trust
            703, 1950-01-01, FUTURE,    none,                                          none
            703, 2012-01-20, ACTIVE,    local-authority,                               London Borough of Greenwich
            703, 2012-02-02, ACTIVE,    local-authority,                               London Borough of Greenwich
            703, 2012-02-03, ACTIVE,    local-authority,                               Royal Borough of Greenwich
            nhs-improvement, 2012-06-01, FUTURE, none,                                 none
            nhs-improvement, 2017-07-01, ACTIVE, national-body,                        NHS Improvement
            nhs-improvement, 2024-01-01, ENDED,  none,                                 none
            kent-ccgs,       2024-01-01, ENDED,  none,                                 none
            department-of-health, 2017-07-01, ACTIVE, national-body,                   Department of Health
            department-of-health, 2018-02-01, ACTIVE, national-body,                   Department of Health and Social Care
            ohsel-board,     2017-06-01, FUTURE,    none,                              none
            ohsel-board,     2024-06-01, UNCERTAIN, none,                              none
            strategic-planning-group, 2017-09-04, ACTIVE, governance-body,             Strategic Planning Group
            strategic-planning-group, 2014-01-01, UNCERTAIN, none,                     none
            """)
    void statusKindAndNameOfACodeOnADay(String code, LocalDate day, Status status, String kind, String name) {
        Concept body = body(code);
        assertEquals(status, body.statusOn(day));
        assertEquals(Optional.ofNullable(kind), body.kindOn(day).map(BodyKind::code));
        assertEquals(Optional.ofNullable(name), body.nameOn(day));
    }

    @Test
    void successorsAndPredecessorsAtOnceAndThroughSeveralSteps() {
        assertEquals(List.of("72Q"), codes(vocabulary.successors(body("08K"))));
        assertEquals(List.of("07N", "07Q", "08A", "08K", "08L", "08Q"), codes(vocabulary.predecessors(body("72Q"))));
        assertEquals(List.of("07N", "72Q", "QKK"), codes(vocabulary.descendants(body("TAK"))));
        assertTrue(codes(vocabulary.ancestors(body("QKK")))
                .containsAll(List.of("72Q", "08Q", "5LE", "commissioning-strategy-programme")));
        assertEquals(List.of("RJ2", "RJZ", "RPG"), codes(vocabulary.successors(body("RYQ"))));
    }

    @Test
    void whetherAllSuccessorsAreListed() {
        assertTrue(body("08K").isComplete(RelationKind.SUCCESSOR));
        assertFalse(body("RYQ").isComplete(RelationKind.SUCCESSOR));
        assertFalse(body("5LD").isComplete(RelationKind.SUCCESSOR));
    }

    /** Queen Elizabeth Hospital and the Princess Royal changed hands when their trust was dissolved. */
    @ParameterizedTest
    @CsvSource({"RJ231, RYQ, 2009-04-01/2013-09-30", "RJ231, RJ2, 2013-10-01/..", "RJZ30, RJZ, 2013-10-01/.."})
    void aSiteIsPartOfEachTrustForATime(String site, String trust, String dates) {
        assertEquals(
                List.of(dates),
                body(site).relations().stream()
                        .filter(relation -> relation.kind() == RelationKind.PART_OF
                                && relation.code().equals(trust))
                        .map(relation -> String.valueOf(relation.date()))
                        .toList());
    }

    @Test
    void theLowestGradeOfEds2IsUndeveloped() {
        Match match = vocabulary.match("underdeveloped", "eds2").get(0);
        assertEquals("undeveloped", match.concept().code());
        assertEquals(MatchKind.HIDDEN, match.kind());
        assertEquals(Optional.empty(), vocabulary.concept("eds2", "underdeveloped"));
    }

    @Test
    void whatBecameOfABodyByADay() {
        Concept bexley = body("07N");
        assertEquals(List.of("07N"), codes(vocabulary.holdersOn(bexley, LocalDate.of(2020, 3, 31))));
        assertEquals(List.of("72Q"), codes(vocabulary.holdersOn(bexley, LocalDate.of(2020, 4, 1))));
        assertEquals(List.of("QKK"), codes(vocabulary.holdersOn(bexley, LocalDate.of(2022, 7, 1))));
    }

    /** A list that says who came after whom, but not when: it was not before the earlier body ended. */
    @ParameterizedTest(name = "on {0} it was {1}")
    @CsvSource({"2012-01-01, Z9A", "2020-03-31, Z9A", "2020-04-01, Z9C", "2022-06-30, Z9C", "2022-07-01, QZ9"})
    void aSuccessionWithoutADateWaitsForTheEndOfTheBody(LocalDate day, String holder) {
        ConceptScheme bodies = new ConceptScheme(
                "body",
                "Bodies",
                "",
                false,
                List.of(
                        ofValidity("Z9A", "2013-04-01/2020-03-31", "Z9C"),
                        ofValidity("Z9C", "2020-04-01/2022-06-30", "QZ9"),
                        ofValidity("QZ9", "2022-07-01/..", null)),
                List.of());
        Vocabulary others = vocabulary.with(bodies);
        Concept first = others.concept("body", "Z9A").orElseThrow();
        assertEquals(List.of(holder), codes(others.holdersOn(first, day)));
    }

    private static Concept ofValidity(String code, String validity, @Nullable String successor) {
        ConceptBuilder concept = Concept.builder()
                .scheme("body")
                .code(code)
                .validity(PartialDate.parse(validity))
                .addLabels(new Label(LabelKind.PREFERRED, code, null, null, List.of(), null));
        if (successor != null) {
            concept.addRelations(new Relation(RelationKind.SUCCESSOR, "body", successor, null, null));
        }
        return concept.build();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "07N, E38000011", "07Q, E38000023", "08A, E38000066", "08K, E38000092", "08L, E38000098", "08Q, E38000171",
        "72Q, E38000244", "QKK, E54000030", "TAK, E17000002", "5A7, E16000004", "5A8, E16000005", "5LD, E16000058",
        "5LF, E16000060", "5LE, E16000059", "718, E09000004", "720, E09000006", "703, E09000011", "708, E09000022",
        "709, E09000023", "710, E09000028"
    })
    void bothCodeSystemsEitherWay(String ods, String gss) {
        assertEquals(Optional.of(gss), vocabulary.translate(ods, IdentifierSystem.GSS));
        assertEquals(Optional.of(ods), vocabulary.translate(gss, IdentifierSystem.ODS));
        assertEquals(ods, body(gss).code());
    }

    @Test
    void theRegisterCodeOfLambethIsNotThatOfHackney() {
        Concept lambeth = vocabulary.identified("LBH").orElseThrow();
        assertEquals("lambeth", lambeth.code());
        assertEquals(Optional.of("00AY"), lambeth.identifier(IdentifierSystem.SNAC));
    }

    @ParameterizedTest(name = "{0} is {1}/{2}, {3}")
    @CsvSource(delimiter = '|', textBlock = """
            Primary & community care including social care    | workstream        | primary-and-community-care | ALTERNATIVE
            Integrated care for physical and mental health    | workstream        | long-term-conditions       | ALTERNATIVE
            Long terms conditions, physical and mental health | workstream        | long-term-conditions       | HIDDEN
            Urgent & emergency care                           | workstream        | urgent-and-emergency-care  | PREFERRED
            children and young people’s work stream           | workstream        | children-and-young-people  | ALTERNATIVE
            maternity                                         | workstream        | maternity                  | CODE
            Workforce Race Equality Scheme                    | evidence-stream   | workforce-race-equality-standard | HIDDEN
            Friends and families test                         | evidence-stream   | friends-and-family-test    | HIDDEN
            religion and belief                               | protected-characteristic | religion-or-belief  | HIDDEN
            Provider Productivity Programme Board             | body              | productivity-programme-board | ALTERNATIVE
            PRUH                                              | body              | RJZ30                      | ALTERNATIVE
            E38000171                                         | body              | 08Q                        | IDENTIFIER
            """)
    void aTermFromAnyLabelThatASourceUsed(String text, String scheme, String code, MatchKind kind) {
        Match match = vocabulary.match(text, scheme).get(0);
        assertEquals(code, match.concept().code());
        assertEquals(kind, match.kind());
    }

    @Test
    void listsThatShareALabelStayApart() {
        List<String> schemes = vocabulary.match("Cancer").stream()
                .map(match -> match.concept().scheme())
                .toList();
        assertTrue(schemes.containsAll(List.of("workstream", "delivery-priority")), schemes.toString());
        assertEquals(
                "delivery-priority",
                vocabulary.concept(Workstream.PRIORITY_CANCER).orElseThrow().scheme());
        assertEquals(
                "workstream",
                vocabulary.concept(Workstream.CANCER).orElseThrow().scheme());
    }

    @Test
    void labelsThatMisledReadersAreMarked() {
        assertTrue(vocabulary.match("Princess Royal Hospital").get(0).isAmbiguous());
        assertTrue(vocabulary.match("STP").get(0).isAmbiguous());
        assertTrue(vocabulary.match("EIA").get(0).isAmbiguous());
        assertFalse(vocabulary.match("PRUH").get(0).isAmbiguous());
    }

    @ParameterizedTest(name = "{0} is near {1}")
    @CsvSource({
        "maternty, maternity",
        "Cancer care, cancer",
        "plan care, planned-care",
        "childrens and young people, children-and-young-people"
    })
    void theNearestKnownTermsForAnUnknownOne(String text, String code) {
        Match nearest = vocabulary.nearest(text, 3, "workstream").get(0);
        assertEquals(code, nearest.concept().code());
        assertEquals(MatchKind.NEAR, nearest.kind());
    }

    @Test
    void nothingIsNearToNonsense() {
        assertEquals(List.of(), vocabulary.nearest("zzzzzzzz", 3, "workstream"));
        assertEquals(List.of(), vocabulary.match(""));
    }

    @Test
    void theFifthTestOfServiceChangeBeganInApril2017() {
        Concept fifth = vocabulary.concept("service-change-test", "bed-closure").orElseThrow();
        assertEquals(Status.FUTURE, fifth.statusOn(LocalDate.of(2017, 3, 31)));
        assertEquals(Status.ACTIVE, fifth.statusOn(LocalDate.of(2017, 4, 1)));
    }

    @Test
    void aSchemeCanBeAddedToTheOthers() {
        Concept frailty =
                Concept.builder().scheme("local-theme").code("frailty").build();
        Vocabulary ours = vocabulary.with(ConceptScheme.builder()
                .id("local-theme")
                .title("Local themes")
                .definition("Themes of our own.")
                .closed(false)
                .addConcept(frailty)
                .build());
        assertEquals(Optional.of(frailty), ours.concept("local-theme", "frailty"));
        assertEquals(Optional.empty(), vocabulary.concept("local-theme", "frailty"));
        assertTrue(ours.concept("theme", "estates").isPresent());
    }

    @ParameterizedTest
    @CsvSource({"08Q, 08Q", "08q, 08Q", "E38000171, 08Q", "e38000171, 08Q", "e09000028, 710", "qkk, QKK"})
    void aCodeIsMatchedInAnyCase(String text, String code) {
        assertEquals(
                List.of(code),
                vocabulary.match(text, "body").stream()
                        .map(match -> match.concept().code())
                        .toList());
    }

    @Test
    void aGssCodeOfABoroughIsThatOfItsCouncilToo() {
        assertEquals(
                List.of("710", "southwark"),
                vocabulary.match("e09000028").stream()
                        .map(match -> match.concept().code())
                        .sorted()
                        .toList());
    }
}
