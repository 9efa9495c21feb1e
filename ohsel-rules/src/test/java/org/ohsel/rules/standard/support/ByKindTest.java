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
        new ByKind<String>("a table").on(Event.class, (event, more) -> {}).nothingOn(others);
        String forgotten = others.remove(0).getSimpleName();
        ByKind<String> forgetful = new ByKind<String>("a table").on(Event.class, (event, more) -> {});
        IllegalStateException refusal = assertThrows(IllegalStateException.class, () -> forgetful.nothingOn(others));
        assertEquals("a table does not name " + forgotten, refusal.getMessage());
    }

    @Test
    void aKindThatIsNamedTwiceIsRefused() {
        List<Class<? extends EngagementRecord>> others = allBut(Event.class);
        others.add(Event.class);
        ByKind<String> twice = new ByKind<String>("a table").on(Event.class, (event, more) -> {});
        IllegalStateException refusal = assertThrows(IllegalStateException.class, () -> twice.nothingOn(others));
        assertEquals("a table names Event twice", refusal.getMessage());
    }

    /** Creating each of these checks that every kind is named. */
    @Test
    void everyQuestionThatDependsOnTheKindNamesThemAll() {
        assertNotNull(DatedBodies.KINDS);
        assertNotNull(CodeChecks.TERM_KINDS);
        assertNotNull(TimeChecks.FOLLOW_UP_KINDS);
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
