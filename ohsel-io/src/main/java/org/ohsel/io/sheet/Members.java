// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementRecord;

/** The members that the rows of a sheet have: worked out once for each kind of sheet. */
final class Members {

    private record Rows(Class<?> kind, @Nullable String part) {}

    private static final Map<Rows, Members> KNOWN = new ConcurrentHashMap<>();

    private final Spellings<String> paths = new Spellings<>();
    private final Set<String> names;

    private Members(@Nullable Class<?> object, String before, String headingBefore) {
        names = object == null ? Set.of() : Set.copyOf(Target.names(object));
        if (object != null) {
            for (String path : Target.paths(object)) {
                String heading = Headings.normalise(path);
                paths.add(heading, before + path);
                if (!headingBefore.isEmpty()) {
                    paths.add(headingBefore + heading, before + path);
                }
            }
        }
    }

    /**
     * Those of a kind of record, or of a part of it.
     *
     * @param part the member whose objects the rows are; null if they are records
     */
    static Members of(Class<? extends EngagementRecord> kind, @Nullable String part) {
        return KNOWN.computeIfAbsent(
                new Rows(kind, part),
                rows -> part == null
                        ? new Members(kind, "", "")
                        : new Members(Target.partType(kind, part), part + ".", Headings.normalise(part) + " "));
    }

    /** The path of the member that a heading names, in words or with the member around it before them; null if it names none. */
    @Nullable
    String path(String heading) {
        return paths.meaning(heading);
    }

    /** Whether an object that is a row has a member of a name, whether or not it fits into a cell. */
    boolean has(String name) {
        return names.contains(name);
    }
}
