// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.event.Event;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.spi.FingerprintIndex;

/** No kind of record can be forgotten by a rule. */
class ByKindTest {

    @Test
    void aKindThatIsNotNamedIsRefused() {
        List<Class<? extends EngagementRecord>> others = allBut(Event.class);
        new ByKind<String>().on(Event.class, (event, more) -> {}).nothingOn(others);
        others.remove(0);
        ByKind<String> forgetful = new ByKind<String>().on(Event.class, (event, more) -> {});
        assertThrows(IllegalStateException.class, () -> forgetful.nothingOn(others));
    }

    @Test
    void aKindThatIsNamedTwiceIsRefused() {
        List<Class<? extends EngagementRecord>> others = allBut(Event.class);
        others.add(Event.class);
        ByKind<String> twice = new ByKind<String>().on(Event.class, (event, more) -> {});
        assertThrows(IllegalStateException.class, () -> twice.nothingOn(others));
    }

    /** Creating each of these checks that every kind is named. */
    @Test
    void everyQuestionThatDependsOnTheKindNamesThemAll() {
        assertEquals(6, DatedBodies.KINDS.kinds().size());
        assertEquals(3, CodeChecks.TERM_KINDS.kinds().size());
        assertEquals(2, TimeChecks.FOLLOW_UP_KINDS.kinds().size());
        assertNotNull(new CircularReferences(Vocabulary.bundled(), new FingerprintIndex()));
        assertNotNull(new UnknownBodies(Vocabulary.bundled()));
        assertNotNull(new ImpactedGroups());
    }

    private static List<Class<? extends EngagementRecord>> allBut(Class<?> kind) {
        List<Class<? extends EngagementRecord>> others = new ArrayList<>();
        for (Class<?> other : Set.copyOf(Arrays.asList(EngagementRecord.class.getPermittedSubclasses()))) {
            if (other != kind) {
                others.add(other.asSubclass(EngagementRecord.class));
            }
        }
        return others;
    }
}
