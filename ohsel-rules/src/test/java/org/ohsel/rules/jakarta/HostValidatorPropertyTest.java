// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.jakarta;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.Validator;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.ohsel.model.ModelArbitraries;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Severity;
import org.ohsel.rules.spi.BuiltIn;

/** A host's validator finds in any value what the engine finds: the same rules at the same locations. */
class HostValidatorPropertyTest {

    private static final Validator UNTOUCHED = Hosts.untouched();
    private static final Validator ONE_LINE = Hosts.withOneLine();
    private static final Validator ERRORS = Hosts.withMapping(EngagementRules.MAPPING_OF_ERRORS);
    private static final Catalogue RULES = Catalogue.all();

    @Provide
    Arbitrary<Object> anyValue() {
        return Arbitraries.oneOf(ModelArbitraries.recordTypes().stream()
                .map(type -> ModelArbitraries.any(type).asGeneric())
                .toList());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void theShapeWithoutConfiguration(@ForAll("anyValue") Object value) {
        assertEquals(findings(value, HostValidatorPropertyTest::isShape), violations(UNTOUCHED, value));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void allRulesOnSingleRecordsWithOneLine(@ForAll("anyValue") Object value) {
        assertEquals(findings(value, finding -> true), violations(ONE_LINE, value));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void errorsAloneWithTheOtherMapping(@ForAll("anyValue") Object value) {
        assertEquals(
                findings(value, finding -> isShape(finding) || finding.severity() == Severity.ERROR),
                violations(ERRORS, value));
    }

    private static boolean isShape(Finding finding) {
        return RULES.rule(finding.ruleId()).orElseThrow() instanceof BuiltIn;
    }

    private static Set<String> violations(Validator validator, Object value) {
        return comparable(Hosts.violations(validator, value).stream());
    }

    /** With the older validator, leaves out blank strings: it does not call a string of non-ASCII spaces blank. */
    private static Set<String> comparable(Stream<String> said) {
        return said.filter(line -> !Hosts.IS_OLD || !line.endsWith(" OHSEL-SHAPE-002"))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> findings(Object value, Predicate<Finding> wanted) {
        return comparable(Hosts.findings(value).kept().stream()
                .filter(wanted)
                .map(finding -> finding.pointer() + " " + finding.ruleId()));
    }
}
