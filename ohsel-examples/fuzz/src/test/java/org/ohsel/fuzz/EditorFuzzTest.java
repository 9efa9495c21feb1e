// SPDX-License-Identifier: Apache-2.0
package org.ohsel.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.ohsel.io.editor.Caret;
import org.ohsel.io.editor.Completion;
import org.ohsel.io.editor.EditorHelp;
import org.ohsel.model.vocabulary.Vocabulary;

/** What an editor asks about a place in a document that is being written. */
class EditorFuzzTest {

    private static final EditorHelp HELP = EditorHelp.of(Vocabulary.bundled());
    private static final DamagedJson DOCUMENTS = new DamagedJson(Stream.of("fixtures/valid", "cases")
            .flatMap(folder -> Fixtures.ofTests(folder, ".json").stream())
            .toList());

    static Stream<byte[]> seeds() {
        return Seeds.of(DOCUMENTS.recipes().map(recipe -> {
            byte[] withPlace = new byte[recipe.length + 2];
            withPlace[0] = (byte) (31 * recipe.length);
            System.arraycopy(recipe, 0, withPlace, 2, recipe.length);
            return withPlace;
        }));
    }

    @MethodSource("seeds")
    @FuzzTest
    void helpIsGivenAnywhere(byte[] placeAndRecipe) {
        Recipe place = new Recipe(placeAndRecipe);
        int of65536 = place.choose(65_536);
        String document = new String(DOCUMENTS.make(new Recipe(place.rest())), StandardCharsets.UTF_8);
        int offset = (int) ((long) of65536 * (document.length() + 1) / 65_536);
        Caret caret = Caret.in(document, offset);
        assertTrue(
                0 <= caret.start()
                        && caret.start() <= offset
                        && offset <= caret.end()
                        && caret.end() <= document.length(),
                () -> offset + " is not in " + caret);
        HELP.describe(caret);
        HELP.concept(caret);
        for (Completion completion : HELP.completions(caret)) {
            String written = completion.quoted() ? '"' + completion.text() + '"' : completion.text();
            String after = document.substring(0, caret.start()) + written + document.substring(caret.end());
            Caret there = Caret.in(after, caret.start() + 1);
            assertEquals(completion.text(), there.text(), () -> "completed at " + offset + ": " + after);
            assertEquals(caret.path(), there.path(), () -> "completed at " + offset + ": " + after);
        }
    }
}
