// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementRecord;

/**
 * An action for each kind of record. Kinds without an action have to be named as well, so that a new kind cannot be
 * forgotten.
 *
 * @param <V> the type of the argument that is passed with the record
 */
public final class ByKind<V> {

    private final String name;
    private final Map<Class<?>, BiConsumer<EngagementRecord, V>> actions = new HashMap<>();
    private final Set<Class<? extends EngagementRecord>> kinds = new HashSet<>();

    /**
     * A table that names no kind yet.
     *
     * @param name where the table is, for anyone who has to complete it
     */
    public ByKind(String name) {
        this.name = name;
    }

    /**
     * Adds a kind of record with an action.
     *
     * @param kind the kind
     * @param action the action
     * @param <R> the kind
     * @return this
     */
    public <R extends EngagementRecord> ByKind<V> on(Class<R> kind, BiConsumer<R, V> action) {
        kinds.add(kind);
        actions.put(kind, (record, more) -> action.accept(kind.cast(record), more));
        return this;
    }

    /**
     * Names the remaining kinds, which have no action. Call it last.
     *
     * @param others the kinds without an action
     * @return this
     * @throws IllegalStateException if a kind has not been named, or has been named twice
     */
    public ByKind<V> nothingOn(List<Class<? extends EngagementRecord>> others) {
        Set<Class<?>> missing = new LinkedHashSet<>(List.of(EngagementRecord.class.getPermittedSubclasses()));
        missing.removeAll(kinds);
        for (Class<?> other : others) {
            if (!missing.remove(other)) {
                throw new IllegalStateException(name + " names " + other.getSimpleName() + " twice");
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException(name + " does not name "
                    + missing.stream().map(Class::getSimpleName).collect(Collectors.joining(", ")));
        }
        return this;
    }

    /**
     * The kinds with an action.
     *
     * @return the kinds
     */
    public Set<Class<? extends EngagementRecord>> kinds() {
        return Set.copyOf(kinds);
    }

    /**
     * Runs the action for the kind of a record, if there is one.
     *
     * @param record the record
     * @param more the argument to pass with it
     */
    public void accept(EngagementRecord record, V more) {
        @Nullable BiConsumer<EngagementRecord, V> action = actions.get(record.getClass());
        if (action != null) {
            action.accept(record, more);
        }
    }
}
