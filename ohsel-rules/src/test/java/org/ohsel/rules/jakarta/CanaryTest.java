// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.jakarta;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.Validator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.Source;
import org.ohsel.model.example.CompleteExamples;
import org.ohsel.model.planning.Submission;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Findings;
import org.ohsel.rules.spi.BuiltIn;

/**
 * Violates every constraint on every type of the model once, in a value that is otherwise valid. Both the engine and a
 * validator that knows nothing of this library find it, in the value by itself and in the record that it is part of.
 */
@Tag("slow")
class CanaryTest {

    private static final Validator UNTOUCHED = Hosts.untouched();
    private static final EngagementValidator ENGINE = EngagementValidator.standard();
    private static final Catalogue RULES = ENGINE.catalogue();

    static Stream<Breakage> breakages() {
        return Types.all().stream().flatMap(Breakage::of);
    }

    static Stream<Record> examples() {
        return Stream.concat(
                CompleteExamples.values().stream(),
                CompleteExamples.records().stream().map(Record.class::cast));
    }

    @ParameterizedTest
    @MethodSource("breakages")
    void isFoundByBoth(Breakage breakage) {
        Record broken = breakage.value();
        String expected = breakage.pointer() + " " + breakage.rule();
        Set<String> violations = Hosts.violations(UNTOUCHED, broken);
        assertTrue(violations.contains(expected), () -> expected + " is not among " + violations);
        assertEquals(violations, shape(Hosts.findings(broken)));
    }

    @ParameterizedTest
    @MethodSource("breakages")
    void isFoundInTheRecordByBoth(Breakage breakage) {
        Breakage whole = breakage.inRecord();
        String expected = whole.pointer() + " " + whole.rule();
        Set<String> violations = Hosts.violations(UNTOUCHED, whole.value());
        assertTrue(violations.contains(expected), () -> expected + " is not among " + violations);
        assertEquals(violations, shape(validate(whole.value())));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleGivesNothing(Record example) {
        assertEquals(Set.of(), Hosts.violations(UNTOUCHED, example));
        assertEquals(Set.of(), shape(Hosts.findings(example)));
    }

    @Test
    void everyTypeIsBroken() {
        Set<String> broken = breakages()
                .map(breakage -> breakage.value().getClass().getName())
                .collect(toCollection(TreeSet::new));
        Set<String> types = Types.all().stream().map(Class::getName).collect(toCollection(TreeSet::new));
        types.remove(Submission.class.getName()); // requires only that its lists hold no null, which they cannot
        assertEquals(types, broken);
        assertTrue(types.size() > 40, "types found: " + types.size());
    }

    @Test
    void aTextOfSpacesThatAreNotAsciiIsBlankExceptToTheOlderValidator() {
        Source source = new Source("\u2003", null, null, null, null);
        assertEquals(Set.of("/document OHSEL-SHAPE-002"), shape(Hosts.findings(source)));
        assertEquals(
                Hosts.IS_OLD ? Set.of() : Set.of("/document OHSEL-SHAPE-002"), Hosts.violations(UNTOUCHED, source));
    }

    private static Findings validate(Record value) {
        return value instanceof EngagementLog log ? ENGINE.validate(log) : ENGINE.validate((EngagementRecord) value);
    }

    private static Set<String> shape(Findings findings) {
        return findings.kept().stream()
                .filter(finding -> RULES.rule(finding.ruleId()).orElseThrow() instanceof BuiltIn)
                .map(finding -> finding.pointer() + " " + finding.ruleId())
                .collect(toCollection(TreeSet::new));
    }
}
