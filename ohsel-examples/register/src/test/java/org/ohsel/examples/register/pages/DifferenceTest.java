// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ohsel.examples.register.pages.Difference.Change;
import org.ohsel.examples.register.pages.Part.Fact;
import org.ohsel.examples.register.pages.Part.Section;
import org.ohsel.examples.register.pages.Part.Value;

class DifferenceTest {

    private static Part record(String place, String... feedback) {
        List<Part> said = Stream.of(feedback)
                .map(text -> new Part(text, List.of(), List.of(), null, List.of(), List.of()))
                .toList();
        return new Part(
                "Open day",
                List.of("Passed"),
                List.of(new Fact("Where", List.of(Value.of(place)))),
                null,
                List.of(new Section("feedback", "Feedback", said)),
                List.of());
    }

    @Test
    void saysNothingOfWhatIsTheSame() {
        assertEquals(List.of(), Difference.between(record("Library", "Good"), record("Library", "Good")));
    }

    @Test
    void pairsWhatChangedInOnePlace() {
        assertEquals(
                List.of(new Change("Where", "Library", "Town hall")),
                Difference.between(record("Library", "Good"), record("Town hall", "Good")));
    }

    @Test
    void anInsertionIsNoChangeOfWhatFollows() {
        assertEquals(
                List.of(new Change("Feedback", null, "Too far")),
                Difference.between(record("Library", "Good", "Late"), record("Library", "Too far", "Good", "Late")));
    }

    @Test
    void whatIsRemovedHasNothingAfter() {
        assertEquals(
                List.of(new Change("Feedback", "Good", null)),
                Difference.between(record("Library", "Good", "Late"), record("Library", "Late")));
    }
}
