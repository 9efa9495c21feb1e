// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.Label;
import org.ohsel.model.vocabulary.Vocabulary;

/** What the exported tables say, as Apache Commons CSV reads them. */
class CsvExportTest {

    private static final Vocabulary VOCABULARY = Vocabulary.bundled();
    private static final Map<String, String> TABLES =
            VocabularyWriter.of(VOCABULARY).csv();

    private static List<Concept> concepts() {
        return VOCABULARY.schemes().stream()
                .flatMap(scheme -> scheme.concepts().stream())
                .toList();
    }

    @Test
    void everyConceptIsARow() {
        List<CSVRecord> rows = Csv.read(TABLES.get("concepts.csv"));
        List<Concept> concepts = concepts();
        assertEquals(concepts.size(), rows.size());
        for (int i = 0; i < rows.size(); i++) {
            Concept concept = concepts.get(i);
            CSVRecord row = rows.get(i);
            assertEquals(concept.scheme(), row.get("scheme"));
            assertEquals(concept.code(), row.get("code"));
            assertEquals(concept.preferredLabel(), row.get("label"));
            assertEquals(concept.definition(), row.get("definition"));
            assertEquals(concept.validity() == null ? "" : concept.validity().toString(), row.get("valid"));
            assertEquals(String.join("; ", concept.sources()), row.get("sources"));
        }
    }

    @Test
    void everyLabelIsARow() {
        TreeSet<String> expected = new TreeSet<>();
        for (Concept concept : concepts()) {
            for (Label label : concept.labels()) {
                expected.add(concept.scheme() + "|" + concept.code() + "|" + label.text() + "|"
                        + String.join("; ", label.sources()));
            }
        }
        TreeSet<String> found = new TreeSet<>();
        for (CSVRecord row : Csv.read(TABLES.get("labels.csv"))) {
            found.add(row.get("scheme") + "|" + row.get("code") + "|" + row.get("label") + "|" + row.get("sources"));
        }
        assertEquals(expected, found);
    }

    /** domain.md, section 2. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "07N | NHS Bexley CCG | clinical-commissioning-group | 07N | E38000011 | 2013-04-01 | 2020-03-31 | TAK | 72Q",
                "72Q | NHS South East London ICB - 72Q | sub-icb-location | 72Q | E38000244 | 2020-04-01 | ''"
                        + " | 07N; 07Q; 08A; 08K; 08L; 08Q | QKK",
                "QKK | NHS South East London Integrated Care Board | integrated-care-board | QKK | E54000030 | 2016-01-01"
                        + " | '' | 72Q; commissioning-strategy-programme | ''"
            })
    void aBodyIsOneRowWithItsCodesAndWhatBecameOfIt(
            String code,
            String label,
            String kind,
            String ods,
            String gss,
            String from,
            String to,
            String predecessors,
            String successors) {
        CSVRecord row = Csv.read(TABLES.get("concepts.csv")).stream()
                .filter(next ->
                        next.get("scheme").equals("body") && next.get("code").equals(code))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of(label, kind, ods, gss, from, to, predecessors, successors),
                List.of(
                        row.get("label"),
                        row.get("kind"),
                        row.get("ods"),
                        row.get("gss"),
                        row.get("earliest_day"),
                        row.get("latest_day"),
                        row.get("predecessors"),
                        row.get("successors")));
    }

    /** The royal charter was given on 3 February 2012; of RJ122 only one list has the code. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "labels.csv | 703 | label | Royal Borough of Greenwich | verified",
                "identifiers.csv | RJ122 | identifier | RJ122 | stated",
                "identifiers.csv | 08Q | identifier | E38000171 | verified",
                "kinds.csv | opm | kind | firm | inferred",
                "relations.csv | RJ231 | other | RYQ | verified",
                "concepts.csv | ohsel-board | valid | 2018-09?/ | stated"
            })
    void everyFactSaysHowCertainItIs(String table, String code, String column, String value, String certainty) {
        CSVRecord row = Csv.read(TABLES.get(table)).stream()
                .filter(next -> next.get("scheme").equals("body")
                        && next.get("code").equals(code)
                        && next.get(column).equals(value))
                .findFirst()
                .orElseThrow();
        assertEquals(certainty, row.get("certainty"));
        assertTrue(!row.get("evidence").isBlank());
    }

    @Test
    void aSuccessionSaysWhetherAllSuccessorsAreListed() {
        for (CSVRecord row : Csv.read(TABLES.get("successions.csv"))) {
            if (row.get("predecessor").equals("RYQ")) {
                assertEquals("false", row.get("all_listed"));
                assertEquals("verified", row.get("certainty"));
            } else if (row.get("predecessor").equals("08K")) {
                assertEquals("true", row.get("all_listed"));
            }
        }
    }

    @Test
    void everyTableHasAHeaderAndLinesEndAsTheStandardSays() {
        assertEquals(
                List.of(
                        "vocabulary.csv",
                        "schemes.csv",
                        "concepts.csv",
                        "labels.csv",
                        "identifiers.csv",
                        "kinds.csv",
                        "successions.csv",
                        "relations.csv"),
                List.copyOf(TABLES.keySet()));
        TABLES.forEach((name, table) -> {
            assertTrue(table.endsWith("\r\n"), name);
            // The vocabulary is one, and says so in one row below the header.
            assertTrue(Csv.read(table).size() > (name.equals("vocabulary.csv") ? 0 : 5), name);
            assertEquals(
                    0,
                    table.replace("\r\n", "")
                            .chars()
                            .filter(c -> c == '\n' || c == '\r')
                            .count(),
                    name);
        });
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"=1+1,'=1+1", "-2,'-2", "@x,'@x", "'=1,''=1", "'plain,'plain", "a=b,a=b"})
    void whatASpreadsheetWouldCalculateIsGivenAnApostrophe(String text, String field) {
        assertEquals("x\r\n" + field + "\r\n", new CsvTable("x").row(text).toString());
    }
}
