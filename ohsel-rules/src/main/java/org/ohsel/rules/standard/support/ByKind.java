// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementRecord;

/**
 * What to do with each kind of record. A kind with which there is nothing to do has to be named as well: so a new kind cannot
 * be forgotten.
 *
 * @param <V> what is handed on beside the record
 */
public final class ByKind<V> {

    private final Map<Class<?>, BiConsumer<EngagementRecord, V>> actions = new HashMap<>();
    private final Set<Class<? extends EngagementRecord>> kinds = new HashSet<>();

    /**
     * Names a kind with which there is something to do.
     *
     * @param kind the kind
     * @param action what to do
     * @param <R> the kind
     * @return this
     */
    public <R extends EngagementRecord> ByKind<V> on(Class<R> kind, BiConsumer<R, V> action) {
        kinds.add(kind);
        actions.put(kind, (record, more) -> action.accept(kind.cast(record), more));
        return this;
    }

    /**
     * Names the other kinds, and with that all of them.
     *
     * @param others kinds with which there is nothing to do
     * @return this
     * @throws IllegalStateException if a kind was not named, or twice
     */
    public ByKind<V> nothingOn(List<Class<? extends EngagementRecord>> others) {
        Set<Class<?>> named = new HashSet<>(kinds);
        if (!others.stream().allMatch(named::add)
                || !named.equals(Set.of(EngagementRecord.class.getPermittedSubclasses()))) {
            throw new IllegalStateException("name each kind of record once, and not only " + named);
        }
        return this;
    }

    /**
     * The kinds with which there is something to do.
     *
     * @return the kinds
     */
    public Set<Class<? extends EngagementRecord>> kinds() {
        return Set.copyOf(kinds);
    }

    /**
     * Does it.
     *
     * @param record the record
     * @param more what is handed on beside it
     */
    public void accept(EngagementRecord record, V more) {
        @Nullable BiConsumer<EngagementRecord, V> action = actions.get(record.getClass());
        if (action != null) {
            action.accept(record, more);
        }
    }
}
