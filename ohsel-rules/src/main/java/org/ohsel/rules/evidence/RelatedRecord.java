// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.evidence;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.Source;

/**
 * A record that the activity names, or that names the activity.
 *
 * @param id its id
 * @param type its kind, such as {@code event}; null if the activity names it and the log does not have it
 * @param title what it is called; null if it has no title or the log does not have it
 * @param date its date; null if it has none or the log does not have it
 * @param named where the activity names it, as JSON Pointers in the activity; empty if only it names the activity
 * @param names where it names the activity, as JSON Pointers in the record; empty if only the activity names it
 * @param sources where the record was taken from
 */
public record RelatedRecord(
        String id,
        @Nullable String type,
        @Nullable String title,
        @Nullable PartialDate date,
        List<String> named,
        List<String> names,
        List<Source> sources)
        implements Serializable {

    /** Copies the lists. */
    public RelatedRecord {
        named = List.copyOf(named);
        names = List.copyOf(names);
        sources = List.copyOf(sources);
    }
}
