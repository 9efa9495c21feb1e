// SPDX-License-Identifier: Apache-2.0
package org.ohsel.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.ohsel.io.EngagementReader;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.term.Borough;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.Vocabulary;

/** The picture on {@code docs/concepts.md} shows what is so, and says it to those who cannot see it. */
class ConceptsDocumentTest {

    private static final Path PICTURE = Path.of("docs/images/concepts.svg");
    private static final Pattern TEXT = Pattern.compile("<text[^>]*>(.*?)</text>");

    private final Vocabulary vocabulary = Vocabulary.bundled();

    private static List<String> texts() throws IOException {
        return TEXT.matcher(Repository.text(PICTURE))
                .results()
                .map(text -> text.group(1).replaceAll("<[^>]*>", ""))
                .toList();
    }

    @Test
    void theCommissionersFollowEachOtherAsDrawn() throws IOException {
        List<String> drawn = texts().stream()
                .filter(text -> text.matches("(07N|72Q|QKK).+|72Q|QKK"))
                .toList();
        assertEquals(List.of("07N NHS Bexley CCG", "72Q", "QKK"), drawn);
        List<LocalDate> since = texts().stream()
                .filter(text -> text.matches("20\\d\\d-\\d\\d-01"))
                .map(LocalDate::parse)
                .toList();
        assertEquals(3, since.size());
        for (int i = 0; i < since.size(); i++) {
            String code = drawn.get(i).substring(0, 3);
            assertEquals(code, commissioner(since.get(i)));
            assertFalse(commissioner(since.get(i).minusDays(1)).equals(code), code);
        }
    }

    private String commissioner(LocalDate day) {
        return vocabulary.commissioner(Borough.BEXLEY, day).map(Concept::code).orElse("");
    }

    @Test
    void theEventHasTheFindingThatIsDrawn() throws IOException {
        List<String> texts = texts();
        assertTrue(texts.containsAll(List.of("public-event", "bexley", "07N", "2020-06-17")), texts::toString);
        assertTrue(texts.contains("Finding: on that day there was no 07N any more; it is 72Q"));
        assertEquals(
                List.of("OHSEL-CODE-001"),
                List.copyOf(EngagementReader.strict()
                        .readRecord("{\"type\":\"event\",\"id\":\"public-event-bexley\",\"kind\":\"public-event\","
                                + "\"date\":\"2020-06-17\",\"boroughs\":[\"bexley\"],\"body\":\"07N\"}")
                        .findings()
                        .countByRule()
                        .keySet()));
        assertEquals("72Q", commissioner(LocalDate.of(2020, 6, 17)));
        assertEquals(9, EngagementRecord.kinds().size(), "nine kinds, as the picture and the page say");
    }

    @Test
    void thePictureIsSaidInWords() throws IOException {
        String picture = Repository.text(PICTURE);
        assertTrue(picture.contains("role=\"img\" aria-labelledby=\"title desc\""));
        assertTrue(picture.contains("<title id=\"title\">"));
        String said = picture.replaceAll("(?s).*<desc id=\"desc\">(.*?)</desc>.*", "$1");
        for (String code : List.of("07N", "72Q", "QKK", "2020-06-17", "finding")) {
            assertTrue(said.contains(code), code);
        }
    }
}
