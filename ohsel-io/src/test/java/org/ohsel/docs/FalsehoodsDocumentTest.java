// SPDX-License-Identifier: Apache-2.0
package org.ohsel.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.ohsel.io.EngagementReader;
import org.ohsel.model.PartialDate;
import org.ohsel.model.term.BodyKind;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Borough;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.IdentifierSystem;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.Findings;

/** The code in {@code docs/falsehoods.md}, and what it gives; and that what is named there as a source is one. */
class FalsehoodsDocumentTest {

    private static final Path DOCUMENT = Path.of("docs/falsehoods.md");

    private final Vocabulary vocabulary = Vocabulary.bundled();

    @Test
    void aCodeStandsForOneOrganisation() {
        Concept qkk = vocabulary.concept("body", "QKK").orElseThrow();
        Optional<BodyKind> then = qkk.kindOn(LocalDate.of(2018, 1, 1));
        Optional<BodyKind> now = qkk.kindOn(LocalDate.of(2023, 1, 1));
        assertEquals(
                "sustainability-and-transformation-partnership",
                then.orElseThrow().code());
        assertEquals("integrated-care-board", now.orElseThrow().code());
    }

    @Test
    void anOrganisationThatEndsTakesItsCodeWithIt() {
        Findings findings =
                EngagementReader.strict().readRecord("""
                        {"type": "event", "id": "e", "kind": "public-event", "body": "72Q", "date": "2023-05-09"}
                        """).findings(); // OHSEL-CODE-005: 72Q became only a location
        assertEquals(
                List.of("OHSEL-CODE-005"),
                findings.countByRule().keySet().stream().toList());
    }

    @Test
    void anOrganisationHasOneSuccessor() {
        List<Concept> before = vocabulary.predecessors(new BodyRef("72Q")); // six of them
        List<Concept> after = vocabulary.successors(new BodyRef("RYQ")); // RJ2, RJZ and RPG
        assertEquals(
                List.of("07N", "07Q", "08A", "08K", "08L", "08Q"),
                before.stream().map(Concept::code).toList());
        assertEquals(
                List.of("RJ2", "RJZ", "RPG"), after.stream().map(Concept::code).toList());
    }

    @Test
    void theDayInTheRegisterIsTheDayOnWhichItBegan() {
        Concept trust = vocabulary.concept("body", "RJ2").orElseThrow();
        PartialDate code = trust.validity(); // 1993-04-01/..
        Optional<String> then = trust.nameOn(LocalDate.of(2012, 1, 1)); // empty
        Optional<String> since = trust.nameOn(LocalDate.of(2015, 1, 1)); // Lewisham and Greenwich NHS Trust
        assertEquals(PartialDate.parse("1993-04-01/.."), code);
        assertEquals(Optional.empty(), then);
        assertEquals("Lewisham and Greenwich NHS Trust", since.orElseThrow());
    }

    @Test
    void theNameOfAPlaceIsForGood() {
        Concept council = vocabulary.concept("body", "703").orElseThrow();
        council.nameOn(LocalDate.of(2012, 2, 2)); // London Borough of Greenwich
        council.nameOn(LocalDate.of(2012, 2, 3)); // Royal Borough of Greenwich
        assertEquals(
                "London Borough of Greenwich",
                council.nameOn(LocalDate.of(2012, 2, 2)).orElseThrow());
        assertEquals(
                "Royal Borough of Greenwich",
                council.nameOn(LocalDate.of(2012, 2, 3)).orElseThrow());
    }

    @Test
    void aPlaceHasOneCode() {
        Concept bexley = vocabulary.concept("borough", "bexley").orElseThrow();
        bexley.identifier(IdentifierSystem.GSS); // E09000004
        bexley.identifier(IdentifierSystem.SNAC); // 00AD
        bexley.identifier(IdentifierSystem.LOCAL_AUTHORITY_REGISTER); // BEX
        vocabulary.translate("E09000004", IdentifierSystem.ODS); // 718, which is the council's
        assertEquals(
                List.of("E09000004", "00AD", "BEX"),
                bexley.identifiers().stream().map(code -> code.value()).toList());
        assertEquals(Optional.of("718"), vocabulary.translate("E09000004", IdentifierSystem.ODS));
    }

    @Test
    void codesCanBeGuessedFromNames() {
        Concept lambeth = vocabulary.identified("LBH").orElseThrow();
        assertEquals("lambeth", lambeth.code());
    }

    @Test
    void somebodyAlwaysCommissions() {
        Borough bexley = Borough.BEXLEY;
        vocabulary.commissioner(bexley, LocalDate.of(2019, 6, 17)); // 07N
        vocabulary.commissioner(bexley, LocalDate.of(2021, 6, 17)); // 72Q
        vocabulary.commissioner(bexley, LocalDate.of(2023, 6, 17)); // QKK
        vocabulary.commissioner(bexley, LocalDate.of(1950, 6, 17)); // empty
        assertEquals("07N", commissioner(2019).orElseThrow());
        assertEquals("72Q", commissioner(2021).orElseThrow());
        assertEquals("QKK", commissioner(2023).orElseThrow());
        assertEquals(Optional.empty(), commissioner(1950));
    }

    private Optional<String> commissioner(int year) {
        return vocabulary
                .commissioner(Borough.BEXLEY, LocalDate.of(year, 6, 17))
                .map(Concept::code);
    }

    @Test
    void aDateIsADay() {
        PartialDate revised = PartialDate.ofFinancialYear(2018);
        revised.earliest(); // 2018-04-01
        revised.latest(); // 2019-03-31
        revised.isCertainlyBefore(PartialDate.of(2019, 1, 1)); // false
        revised.mayBeBefore(PartialDate.of(2019, 1, 1)); // true
        assertEquals(LocalDate.of(2018, 4, 1), revised.earliest());
        assertEquals(LocalDate.of(2019, 3, 31), revised.latest());
        assertTrue(!revised.isCertainlyBefore(PartialDate.of(2019, 1, 1)));
        assertTrue(revised.mayBeBefore(PartialDate.of(2019, 1, 1)));
    }

    @Test
    void noEndMeansStillGoingOn() {
        PartialDate open = PartialDate.parse("2013-04-01/..");
        PartialDate unknown = PartialDate.parse("2013-04-01/");
        open.certainlyIncludes(LocalDate.of(2030, 1, 1)); // true
        unknown.certainlyIncludes(LocalDate.of(2030, 1, 1)); // false
        assertTrue(open.certainlyIncludes(LocalDate.of(2030, 1, 1)));
        assertTrue(!unknown.certainlyIncludes(LocalDate.of(2030, 1, 1)));
    }

    /** Sources stand in a line of their own, separated by semicolons. */
    @Test
    void whatIsNamedAsASourceIsOne() throws IOException {
        String known = Repository.text("docs/sources.md") + Repository.text("docs/rules.md");
        String page = Repository.text(DOCUMENT);
        List<String> lines = Pattern.compile("(?m)^\\*Sources?:\\* (.*)\\.$")
                .matcher(page)
                .results()
                .map(line -> line.group(1))
                .toList();
        assertEquals(page.lines().filter(line -> line.startsWith("## ")).count() - 1, lines.size());
        for (String line : lines) {
            for (String source : Pattern.compile("; ").splitAsStream(line).toList()) {
                assertTrue(known.contains(source) || isALine(source), source);
            }
        }
    }

    private static boolean isALine(String source) throws IOException {
        return Repository.text("seeds/facts.csv")
                .lines()
                .anyMatch(row -> row.startsWith(source.replace(":", ",") + ","));
    }
}
