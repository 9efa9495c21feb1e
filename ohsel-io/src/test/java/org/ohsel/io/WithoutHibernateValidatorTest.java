// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.validation.constraints.Email;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ohsel.model.example.Examples;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Rule;
import org.ohsel.rules.engine.Plans;

/**
 * Hibernate Validator is optional, as databind is: only those who have it anyway, or whose own types have constraints
 * unknown to ohsel, need it. The tests of this module run without it.
 */
class WithoutHibernateValidatorTest {

    @BeforeAll
    static void itIsNotThere() {
        assertThrows(ClassNotFoundException.class, () -> Class.forName("org.hibernate.validator.HibernateValidator"));
    }

    @Test
    void aReaderReadsAndChecks() {
        Result<?> read = EngagementReader.strict().readLog("[{\"type\":\"event\",\"id\":\"e 1\"}]");
        assertEquals(
                List.of("OHSEL-SHAPE-001", "OHSEL-SHAPE-007"),
                List.copyOf(read.findings().countByRule().keySet()));
    }

    @Test
    void aValidatorChecksEveryType() {
        assertFalse(EngagementValidator.standard().validate(Examples.log()).hasErrors());
    }

    @Test
    void everyRuleRuns() {
        for (Rule rule : Catalogue.standard().rules()) {
            EngagementReader.strict().readLog(rule.info().invalidExample()).findings();
        }
    }

    @Test
    void aTypeThatNeedsItSaysSo() {
        record Contact(@Email String address) {}
        Plans plans = EngagementValidator.standard().engine().plans();
        IllegalStateException e = assertThrows(IllegalStateException.class, () -> plans.of(Contact.class));
        assertEquals(
                Contact.class.getName() + " has a constraint that only Hibernate Validator can check, and that is"
                        + " missing: add org.hibernate.validator:hibernate-validator, 8.0 or later",
                e.getMessage());
    }
}
