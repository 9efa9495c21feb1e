// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.ohsel.model.ModelArbitraries;
import org.ohsel.model.term.Term;
import org.ohsel.rules.RuleRun;
import org.ohsel.rules.standard.ShapeRules;

/** In every type, the plan finds what the reference engine finds, at the same locations. */
class PlanAgreesWithHibernateValidatorPropertyTest {

    private static final Validator REFERENCE = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private final Plans plans = new Plans(List.of(), ShapeRules.constraints());

    @Provide
    Arbitrary<Object> anyRecord() {
        return Arbitraries.oneOf(ModelArbitraries.recordTypes().stream()
                .map(type -> ModelArbitraries.any(type).asGeneric())
                .toList());
    }

    @Provide
    Arbitrary<Object> validRecord() {
        return Arbitraries.oneOf(ModelArbitraries.recordTypes().stream()
                .map(type -> ModelArbitraries.valid(type).asGeneric())
                .toList());
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void theSamePlacesAndRulesForAnyRecord(@ForAll("anyRecord") Object record) {
        assertEquals(byReference(record), byPlan(record));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void nothingForAValidRecord(@ForAll("validRecord") Object record) {
        assertEquals(List.of(), byReference(record));
        assertEquals(List.of(), byPlan(record));
    }

    private List<String> byPlan(Object record) {
        FindingCollector findings = RuleRun.collector();
        new ValueWalk(RuleRun.context(), findings, RuleRun.root()).through(record, plans);
        return findings.take().kept().stream()
                .map(finding -> finding.pointer() + " " + finding.ruleId())
                .sorted()
                .toList();
    }

    private static List<String> byReference(Object record) {
        return REFERENCE.validate(record).stream()
                .map(violation -> pointer(violation) + " " + rule(violation))
                .sorted()
                .toList();
    }

    private static String rule(ConstraintViolation<?> violation) {
        return ShapeRules.constraints()
                .known(violation.getConstraintDescriptor().getAnnotation().annotationType())
                .orElseThrow()
                .id();
    }

    /** A term is written as its code, so a violation on the code is reported on the term. */
    private static String pointer(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        boolean term = violation.getLeafBean() instanceof Term;
        return term ? pointer.substring(0, pointer.lastIndexOf("/")) : pointer.toString();
    }
}
