// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Location;

/**
 * Findings that came without a record, by the record that they are about: the one whose JSON Pointer they have, in which they
 * are, or, where neither is known, whose id they have.
 */
final class LateFindings {

    private final Map<String, List<Finding>> byPointer = new HashMap<>();
    private final TreeMap<Location, List<Finding>> byPlace = new TreeMap<>();
    private final Map<String, List<Finding>> byId = new HashMap<>();

    /** Those that are not beside a record yet, in order. */
    private final Set<Finding> others;

    LateFindings(Collection<Finding> findings) {
        others = new LinkedHashSet<>(findings);
        for (Finding finding : findings) {
            String pointer = Fingerprints.recordOf(finding.pointer());
            @Nullable Location place = finding.location();
            if (!pointer.isEmpty()) {
                add(byPointer, pointer, finding);
            } else if (place != null && place.sheet() == null) {
                add(byPlace, place, finding);
            } else if (finding.recordId() != null) {
                add(byId, finding.recordId(), finding);
            }
        }
    }

    private static <K> void add(Map<K, List<Finding>> map, K key, Finding finding) {
        map.computeIfAbsent(key, absent -> new ArrayList<>()).add(finding);
    }

    /** Those about a record. */
    List<Finding> about(StagedRecords.Staged record) {
        List<Finding> found = new ArrayList<>();
        if (!record.pointer().isEmpty()) {
            found.addAll(byPointer.getOrDefault(record.pointer(), List.of()));
        } else {
            @Nullable Location start = record.start();
            if (start != null && start.sheet() == null) {
                byPlace.subMap(start, true, end(start, record.json()), true)
                        .values()
                        .forEach(found::addAll);
            }
            found.addAll(byId.getOrDefault(record.id(), List.of()));
        }
        others.removeAll(found);
        return found;
    }

    /** Where a text ends that begins somewhere. */
    private static Location end(Location start, byte[] text) {
        long line = start.line();
        long column = start.column();
        for (byte each : text) {
            if (each == '\n') {
                line++;
                column = 1;
            } else if ((each & 0xC0) != 0x80) {
                column++; // the first byte of a character
            }
        }
        return new Location(line, column);
    }

    /** Those about none of the records so far. */
    Collection<Finding> others() {
        return others;
    }
}
