// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ohsel.model.Contributor;
import org.ohsel.model.Source;
import org.ohsel.model.event.Event;
import org.ohsel.model.organisation.Body;
import org.ohsel.model.publication.Publication;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.PublicationKind;
import org.ohsel.model.term.Role;
import org.ohsel.model.term.Workstream;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.Context;
import org.ohsel.rules.Reporter;
import org.ohsel.rules.RuleRun;

/** To code that runs rules without a plan, a rule about strings is a rule like any other. */
class TextRuleTest {

    private static final TextRule CONTACT_DETAILS =
            (TextRule) Catalogue.all().rule("OHSEL-PRIVACY-002").orElseThrow();

    /** A record that is not part of the model. */
    private record Elsewhere(String text) {}

    @Test
    void itAppliesToWhatHasFreeTextsOrExtensions() {
        for (Class<?> type : List.of(Contributor.class, Event.class, Body.class, Publication.class, Source.class)) {
            assertTrue(CONTACT_DETAILS.appliesTo(type), type.getName());
        }
        for (Class<?> type : List.of(BodyRef.class, Workstream.class, Role.class, Elsewhere.class, String.class)) {
            assertFalse(CONTACT_DETAILS.appliesTo(type), type.getName());
        }
    }

    @Test
    void itChecksEachFreeTextAndTheIdAndNoOther() {
        String address = "a.person@example.org";
        List<String> pointers = new ArrayList<>();
        CONTACT_DETAILS.check(
                Publication.builder()
                        .id(address)
                        .kind(PublicationKind.PARTNERSHIP_UPDATE)
                        .title(address)
                        .address(address)
                        .build(),
                collecting(pointers));
        CONTACT_DETAILS.check(
                new Contributor(Role.CHAIR, address, address, new BodyRef(address), null, null), collecting(pointers));
        assertEquals(List.of("/id", "/title", "/name", "/post"), pointers);
    }

    private static Reporter collecting(List<String> pointers) {
        return new Reporter() {

            @Override
            public Context context() {
                return RuleRun.context();
            }

            @Override
            public void report(String pointer, Map<String, ?> arguments) {
                pointers.add(pointer);
            }

            @Override
            public void reportPossible(String pointer, Map<String, ?> arguments) {
                pointers.add(pointer);
            }
        };
    }
}
