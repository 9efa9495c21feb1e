// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ohsel.model.PartialDate;
import org.ohsel.model.vocabulary.Vocabulary;

/** Places in documents, most of them unfinished: a bar stands for the place. */
class EditorHelpTest {

    private static final EditorHelp HELP = EditorHelp.of(Vocabulary.bundled());

    private static Caret at(String marked) {
        int place = marked.indexOf('|');
        return Caret.in(marked.substring(0, place) + marked.substring(place + 1), place);
    }

    private static List<String> offered(String marked) {
        return HELP.completions(at(marked)).stream().map(Completion::text).toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "{|}; NAME; ; ''",
                "{\"ty|pe\": \"event\"}; NAME; ; type",
                "{\"type\": \"event\", \"|; NAME; ; ''",
                "{\"type\": \"event\", \"kin|; NAME; ; kin",
                "{\"type\": |\"event\"}; VALUE; type; event",
                "{\"type\": \"eve|nt\"}; VALUE; type; event",
                "{\"type\": \"event\"|}; NONE; type; ''",
                "{\"type\": |; VALUE; type; ''",
                "{\"type\": |, \"kind\": \"workshop\"}; VALUE; type; ''",
                "{\"type\": | \"kind\": \"workshop\"}; VALUE; type; ''",
                "{\"type\": \"event\" \"kind\": \"work|shop\"}; VALUE; kind; workshop",
                "{\"boroughs\": [|]}; VALUE; boroughs; ''",
                "{\"boroughs\": [\"bexley\", \"b|; VALUE; boroughs; b",
                "{\"boroughs\": [\"bexley\" |]}; NONE; boroughs; ''",
                "{\"feedback\": [{\"text\": \"\", \"|\"}]}; NAME; feedback; ''",
                "{\"feedback\": [{\"themes\": [\"a\", \"b|\"]}]}; VALUE; feedback themes; b",
                "{\"title\": \"one \\\" |two\"}; VALUE; title; one \" two",
                "{\"inPublic\": tr|}; VALUE; inPublic; tr",
                "{\"a\": {\"b\": [}, \"c\": \"|\"}; VALUE; c; ''",
                "|; NONE; ; ''",
                "]]}|; NONE; ; ''",
            })
    void thePlaceIsKnown(String marked, Caret.Part part, String path, String text) {
        Caret caret = at(marked);
        assertEquals(part, caret.part());
        assertEquals(path == null ? "" : path, String.join(" ", caret.path()));
        assertEquals(text.equals("''") ? "" : text, caret.text());
    }

    @Test
    void theRangeOfAStringHasItsQuotationMarks() {
        Caret caret = at("{\"type\": \"eve|nt\"}");
        assertEquals("\"event\"", "{\"type\": \"event\"}".substring(caret.start(), caret.end()));
        assertTrue(caret.quoted());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "{\"type\": \"event\", \"date\": \"2020-04\", \"body\": \"|\"}",
                "{\"body\": \"|\", \"date\": \"2020-04\", \"type\": \"event\"}",
                "{\"body\": \"|\" \"date\": \"2020-04\", \"type\": \"event\"}",
                "{\"body\": | \"date\": \"2020-04\", \"type\": \"event\"}",
                "[{\"type\": \"rating\", \"date\": \"2017\"}, {\"body\": \"|\", \"date\": \"2020-04\", \"type\": \"event\"}]",
                "{\"records\": [{\"feedback\": [{\"date\": \"2017\", \"x\": \"|\"}], \"date\": \"2020-04\", \"type\": \"event\"}]",
            })
    void theTypeAndTheDateOfTheRecordAreKnownWhereverTheyStand(String marked) {
        Caret caret = at(marked);
        assertEquals("event", caret.type());
        assertEquals(PartialDate.parse("2020-04"), caret.date());
        assertTrue(caret.inRecord());
    }

    @Test
    void everyLineOfNdjsonIsARecord() {
        Caret caret = at("{\"type\": \"rating\"}\n{\"type\": \"event\", \"|\"}\n{\"type\": \"body\"}");
        assertEquals("event", caret.type());
        assertEquals(Set.of("type"), caret.names());
    }

    @Test
    void theLogAroundRecordsHasMembersOfItsOwn() {
        assertEquals(List.of("title", "vocabularies", "records"), offered("{\"schemaVersion\": \"1.0\", |}"));
        assertEquals(List.of("1.0"), offered("{\"schemaVersion\": \"|\"}"));
        assertFalse(at("{\"schemaVersion\": \"1.0\", \"records\": [], \"|\"}").inRecord());
    }

    @Test
    void namesAreThoseThatAreNotThereYetAndTheRequiredOnesComeFirst() {
        List<String> names = offered("{\"type\": \"event\", \"title\": \"x\", \"|\"}");
        assertEquals(List.of("id", "kind"), names.subList(0, 2));
        assertTrue(names.contains("boroughs"), names.toString());
        assertFalse(names.contains("title"), names.toString());
        assertEquals(List.of("type"), offered("{|}"));
    }

    @Test
    void aNameThatIsBeingWrittenIsOfferedItself() {
        assertTrue(offered("{\"type\": \"event\", \"tit|le\": 1}").contains("title"));
    }

    @Test
    void theTypesOfRecordsAreOffered() {
        assertEquals(
                Set.of(
                        "appointment",
                        "body",
                        "change-event",
                        "commissioning-activity",
                        "event",
                        "provider-review",
                        "publication",
                        "rating",
                        "strategy"),
                new TreeSet<>(offered("{\"type\": \"|\"}")));
    }

    @Test
    void codesAreThoseOfTheMembersList() {
        assertEquals(
                List.of("in-person", "online", "hybrid"), offered("{\"type\":\"event\",\"attendanceMode\":\"|\"}"));
        assertEquals(List.of("true", "false"), offered("{\"type\":\"event\",\"inPublic\":|}"));
        assertEquals("bexley", offered("{\"type\":\"event\",\"boroughs\":[|]}").get(0));
        assertEquals(List.of(), offered("{\"type\":\"event\",\"title\":\"|\"}"));
        assertEquals(List.of(), offered("{\"type\":\"event\",\"unknown\":\"|\"}"));
    }

    @Test
    void codesThatAreNotInForceOnTheDateComeLast() {
        Map<Boolean, List<String>> bodies =
                HELP.completions(at("{\"type\":\"event\",\"date\":\"2021-05-01\",\"body\":\"|\"}")).stream()
                        .collect(Collectors.partitioningBy(
                                Completion::discouraged, Collectors.mapping(Completion::text, Collectors.toList())));
        assertTrue(bodies.get(true).contains("08Q"), "NHS Southwark CCG ended on 31 March 2020");
        assertTrue(bodies.get(false).contains("72Q"));
        List<String> all = offered("{\"type\":\"event\",\"date\":\"2021-05-01\",\"body\":\"|\"}");
        assertTrue(all.indexOf("72Q") < all.indexOf("08Q"));
    }

    @Test
    void aCodeIsDescribedOnTheDateOfItsRecord() {
        String words = HELP.describe(at("{\"type\":\"event\",\"date\":\"2020-04-02\",\"body\":\"08|Q\"}"))
                .orElseThrow();
        assertTrue(words.startsWith("**NHS Southwark CCG**: `08Q` in the list "), words);
        assertTrue(words.contains("In force from 1 April 2013 to 31 March 2020."), words);
        assertTrue(words.contains("The record is dated 2 April 2020, when it was not in force."), words);
        assertTrue(words.contains("Succeeded by `72Q` NHS South East London ICB - 72Q (1 April 2020)."), words);
        String before = HELP.describe(at("{\"type\":\"event\",\"date\":\"2020-03-02\",\"body\":\"08|Q\"}"))
                .orElseThrow();
        assertFalse(before.contains("dated"), before);
    }

    @Test
    void aNameIsDescribed() {
        assertEquals(
                "**boroughs** (list of Borough)\n\nthe boroughs whose residents it is for",
                HELP.describe(at("{\"type\":\"event\",\"bor|oughs\":[]}")).orElseThrow());
    }

    @Test
    void whatIsUnknownIsNotDescribed() {
        assertTrue(HELP.describe(at("{\"type\":\"event\",\"date\":\"20|20\"}")).isEmpty());
        assertTrue(
                HELP.describe(at("{\"type\":\"event\",\"boroughs\":[\"x|\"]}")).isEmpty());
        assertTrue(HELP.describe(at("{\"type\":\"event\"|}")).isEmpty());
        assertTrue(
                HELP.describe(at("{\"type\":\"event\",\"boroughs\":[\"|\"]}")).isEmpty());
    }
}
