// SPDX-License-Identifier: Apache-2.0
package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Validation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ohsel.io.EngagementReader;
import org.ohsel.model.event.Event;
import org.ohsel.model.term.EventKind;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;

/** Constraints and rules are ours to check, with no provider. */
class WithoutValidatorTest {

    @Test
    void thereIsNoProvider() {
        assertThrows(NoProviderFoundException.class, Validation::buildDefaultValidatorFactory);
    }

    @Test
    void constraintsAreChecked() {
        Event event =
                Event.builder().id("An Event").kind(EventKind.PUBLIC_EVENT).build();
        List<Finding> findings = EngagementValidator.standard().validate(event).kept();
        assertTrue(findings.stream().anyMatch(each -> each.ruleId().equals("OHSEL-SHAPE-007")), findings::toString);
    }

    @Test
    void soAreThoseOfWhatIsRead() {
        assertEquals(
                List.of("OHSEL-SHAPE-001 /kind"),
                EngagementReader.strict()
                        .readRecord("{\"type\": \"event\", \"id\": \"e\"}")
                        .findings()
                        .kept()
                        .stream()
                        .map(each -> each.ruleId() + " " + each.pointer())
                        .toList());
    }
}
