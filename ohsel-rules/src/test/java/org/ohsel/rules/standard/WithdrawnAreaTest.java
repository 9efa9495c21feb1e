// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.event.Event;
import org.ohsel.model.term.EventKind;
import org.ohsel.model.term.Workstream;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.ConceptScheme;
import org.ohsel.model.vocabulary.Label;
import org.ohsel.model.vocabulary.LabelKind;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Pack;

/** An event on an area that was withdrawn would be a finding itself, so nobody is asked to hold one. */
class WithdrawnAreaTest {

    private static Concept area(String code) {
        return Concept.builder()
                .scheme("workstream")
                .code(code)
                .addLabels(new Label(LabelKind.PREFERRED, code, null, null, List.of(), null))
                .build();
    }

    private static List<String> findings(Concept... areas) {
        ConceptScheme list = Vocabulary.bundled().scheme("workstream").orElseThrow();
        EngagementValidator validator = EngagementValidator.standard()
                .withCatalogue(Catalogue.standard().onlyPacks(Pack.PROGRAMME))
                .withVocabulary(Vocabulary.bundled().with(list.withConcepts(areas)));
        Event event = Event.builder()
                .id("a")
                .kind(EventKind.WORKSHOP)
                .addWorkstreams(new Workstream("podiatry"))
                .build();
        Event other = event.withId("b").withWorkstreams(new Workstream("frailty"));
        return validator.validate(EngagementLog.of(List.of(event, other))).stream()
                .map(Finding::toString)
                .toList();
    }

    @Test
    void isNotMissed() {
        Concept winter = area("winter-pressures");
        assertEquals(
                List.of("INFO OHSEL-LOOP-006  there are events on podiatry, frailty, but none on winter-pressures"),
                findings(area("podiatry"), area("frailty"), winter));
        assertEquals(List.of(), findings(area("podiatry"), area("frailty"), winter.withWithdrawn(true)));
    }
}
