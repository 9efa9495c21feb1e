// SPDX-License-Identifier: Apache-2.0
package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;
import org.ohsel.model.PartialDate;
import org.ohsel.model.event.Event;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.EventKind;
import org.ohsel.rules.jakarta.RuleViolation;

/** The host's own validator finds what the rules find. */
class ValidationTest {

    @Test
    void constraintsAndRulesAreEnforced() {
        Event event = Event.builder()
                .id("An Event")
                .kind(EventKind.PUBLIC_EVENT)
                .date(PartialDate.of(2020, 6, 17))
                .body(BodyRef.BEXLEY_CCG)
                .build();
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            Set<ConstraintViolation<Event>> violations = factory.getValidator().validate(event);
            assertEquals(
                    Set.of("OHSEL-SHAPE-007 /id", "OHSEL-CODE-001 /body"),
                    violations.stream()
                            .map(RuleViolation::of)
                            .map(violation -> violation.rule() + " " + violation.pointer())
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void theVersionIsTheOneThatWasAskedFor() {
        assertEquals(
                System.getProperty("expected.version"),
                HibernateValidator.class.getPackage().getImplementationVersion());
    }
}
