// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.evidence;

import java.io.Serializable;
import java.util.List;
import org.ohsel.model.Source;

/**
 * Where a log shows something.
 *
 * @param recordId the id of the record
 * @param type the kind of record, such as {@code event}
 * @param pointer where it is in the record, as a JSON Pointer such as {@code /consultations/0}; empty for the record as a
 *     whole
 * @param sources where that was taken from: the sources of that part or, if it has none, of the record
 */
public record Evidence(String recordId, String type, String pointer, List<Source> sources) implements Serializable {

    /** Copies the sources. */
    public Evidence {
        sources = List.copyOf(sources);
    }
}
