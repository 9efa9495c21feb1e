// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Location;
import org.ohsel.rules.Messages;
import org.ohsel.rules.Remedy;
import org.ohsel.rules.Reporter;

/** A rule of a user's own that reports nonsense: there is a finding at a place in the text, and all else goes on. */
class NonsenseRuleTest {

    private static final String JSON = """
            [{"type": "event", "id": "event-1", "kind": "workshop", "boroughs": ["lewisham"], "date": "2017-07/2017-06"},
             {"type": "event", "id": "event-2", "kind": "workshop", "date": "2017-07/2017-06"}]
            """;

    /** Something that a rule does. */
    record Nonsense(String name, Consumer<Reporter> body) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Nonsense> nonsense() {
        Map<String, @Nullable Object> nothing = new HashMap<>();
        nothing.put("something", null);
        Map<String, @Nullable Object> noName = new HashMap<>();
        noName.put(null, "x");
        return Stream.of(
                new Nonsense("no such member", reporter -> reporter.report("/colour", Map.of())),
                new Nonsense("no such element", reporter -> reporter.report("/boroughs/99", Map.of())),
                new Nonsense(
                        "a number beyond all", reporter -> reporter.report("/boroughs/99999999999999999999", Map.of())),
                new Nonsense("a negative number", reporter -> reporter.report("/boroughs/-1", Map.of())),
                new Nonsense("a member of a string", reporter -> reporter.report("/id/0/1", Map.of())),
                new Nonsense("no pointer", reporter -> reporter.report("colour/~2/~", Map.of())),
                new Nonsense("a very long pointer", reporter -> reporter.report("/a".repeat(10_000), Map.of())),
                new Nonsense("a null argument", reporter -> reporter.report("", nothing)),
                new Nonsense("a null name", reporter -> reporter.report("", noName)),
                new Nonsense("null for a pointer", reporter -> reporter.report(null, Map.of())),
                new Nonsense("null for arguments", reporter -> reporter.report("", null)),
                new Nonsense("an argument that holds itself", reporter -> {
                    Map<String, Object> circle = new HashMap<>();
                    circle.put("something", circle);
                    reporter.report("", circle);
                }),
                new Nonsense(
                        "an argument whose toString fails",
                        reporter -> reporter.report("", Map.of("something", new Object() {
                            @Override
                            public String toString() {
                                throw new IllegalStateException("no words");
                            }
                        }))),
                new Nonsense(
                        "a remedy for a member that is not there",
                        reporter -> reporter.report("/colour", Map.of("remedy", Remedy.write("red")))),
                new Nonsense(
                        "a line feed and a bracket",
                        reporter -> reporter.report("/\n{id}", Map.of("something", "{something}"))));
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void thereIsAFindingAndTheRestIsJudged(Nonsense nonsense) {
        EngagementValidator validator = EngagementValidator.standard()
                .withCatalogue(Catalogue.standard()
                        .with(new OwnRule((event, reporter) -> nonsense.body().accept(reporter))));
        for (int threads : new int[] {1, 3}) {
            Result<?> read = EngagementReader.strict()
                    .withValidator(validator)
                    .withThreads(threads)
                    .readLog(JSON);
            assertEquals(2, read.findings().countByRule().get("OWN-1"));
            assertEquals(2, read.findings().countByRule().get("OHSEL-TIME-001"));
            for (Finding finding : read.findings()) {
                Location place = finding.location();
                assertNotNull(place, finding::toString);
                assertTrue(Set.of(1L, 2L).contains(place.line()), finding::toString);
                assertNotNull(Messages.english().message(finding));
                assertNotNull(Messages.english().advice(finding));
            }
        }
    }
}
