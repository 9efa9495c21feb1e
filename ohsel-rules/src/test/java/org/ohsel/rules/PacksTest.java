// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.standard.LogJson;

/** Which rules run by default, with a pack more, and alone. */
class PacksTest {

    private static Set<String> packs(Catalogue catalogue) {
        return new TreeSet<>(
                catalogue.rules().stream().map(rule -> rule.info().pack()).toList());
    }

    @Test
    void byDefaultEverythingButTheTwoThatHaveToBeChosen() {
        assertEquals(Set.of("closing-the-loop", "core", "duties", "privacy"), packs(Catalogue.standard()));
        assertEquals(
                Set.of("bexley-process", "closing-the-loop", "core", "duties", "privacy", "programme"),
                packs(Catalogue.all()));
    }

    @Test
    void aPackMoreWithCoreAndAlone() {
        assertTrue(packs(Catalogue.standard().withPacks(Pack.PROGRAMME)).contains("duties"));
        assertEquals(Set.of("core", "programme"), packs(Catalogue.standard().packs(Pack.PROGRAMME)));
        assertEquals(Set.of("privacy"), packs(Catalogue.standard().onlyPacks(Pack.PRIVACY)));
        assertThrows(IllegalArgumentException.class, () -> Catalogue.standard().onlyPacks("none"));
    }

    @Test
    void rulesOfThePackBexleyProcessAndOfThePackProgramme() {
        assertEquals(
                List.of("OHSEL-ASSESS-001", "OHSEL-ASSESS-002", "OHSEL-ASSESS-006", "OHSEL-ASSESS-007"),
                ids(Pack.BEXLEY_PROCESS));
        assertEquals(List.of("OHSEL-LOOP-005", "OHSEL-LOOP-006"), ids(Pack.PROGRAMME));
    }

    private static List<String> ids(String pack) {
        return Catalogue.standard().onlyPacks(pack).rules().stream()
                .map(rule -> rule.info().id())
                .toList();
    }

    @Test
    void aloneEvenAMissingMemberIsNotLookedFor() {
        EngagementRecord event = LogJson.parse("""
                        {"type": "event", "kind": "public-event", "workstreams": ["maternty"]}
                        """).log().records().get(0);
        EngagementValidator all = EngagementValidator.standard();
        assertEquals(
                Set.of("OHSEL-SHAPE-001", "OHSEL-TERM-001"),
                all.validate(event).countByRule().keySet());
        assertEquals(
                Set.of(),
                all.withCatalogue(Catalogue.standard().onlyPacks(Pack.PRIVACY))
                        .validate(event)
                        .countByRule()
                        .keySet());
    }
}
