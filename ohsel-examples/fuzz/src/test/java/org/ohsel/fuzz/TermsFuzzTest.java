// SPDX-License-Identifier: Apache-2.0
package org.ohsel.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.ohsel.io.explain.TermLookup;
import org.ohsel.io.explain.TermMeaning;
import org.ohsel.io.http.ParameterReader;
import org.ohsel.model.PartialDate;
import org.ohsel.model.term.Borough;
import org.ohsel.model.vocabulary.ConceptScheme;
import org.ohsel.model.vocabulary.Match;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.EngagementValidator;

/** What a string means, in the whole vocabulary and as the parameter of a request. */
class TermsFuzzTest {

    private static final Vocabulary VOCABULARY = Vocabulary.bundled();
    private static final LocalDate DAY = LocalDate.of(2017, 9, 4);
    private static final TermLookup LOOKUP = TermLookup.of(VOCABULARY, LocalDate.of(2026, 1, 1));
    private static final ParameterReader PARAMETERS = new ParameterReader(EngagementValidator.standard());

    private static final List<String> LISTS =
            VOCABULARY.schemes().stream().map(ConceptScheme::id).toList();

    static Stream<byte[]> seeds() {
        return Seeds.of(VOCABULARY.schemes().stream()
                .flatMap(scheme -> scheme.concepts().stream().limit(1))
                .flatMap(concept -> concept.labels().stream().limit(1))
                .map(label -> label.text().getBytes(StandardCharsets.UTF_8)));
    }

    @MethodSource("seeds")
    @FuzzTest
    void stringsAreResolved(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<Match> matches = VOCABULARY.match(text);
        for (Match match : matches) {
            assertEquals(
                    match.concept(),
                    VOCABULARY
                            .concept(match.concept().scheme(), match.concept().code())
                            .orElseThrow());
            assertTrue(VOCABULARY.match(text, match.concept().scheme()).stream()
                    .anyMatch(again -> again.concept().equals(match.concept())));
        }
        List<TermMeaning> meanings = LOOKUP.find(text, DAY);
        assertEquals(matches.isEmpty(), meanings.isEmpty(), text);
        meanings.forEach(TermMeaning::text);
        // In one list, because a comparison with all labels takes long.
        String list = LISTS.get(bytes.length % LISTS.size());
        assertTrue(LOOKUP.nearest(text, 3, list).size() <= 3);
        PARAMETERS
                .read(text, Borough.class)
                .value()
                .ifPresent(borough -> assertEquals(
                        borough,
                        PARAMETERS
                                .read(ParameterReader.text(borough), Borough.class)
                                .orElseThrow()));
        PARAMETERS.read(text, PartialDate.class);
    }
}
