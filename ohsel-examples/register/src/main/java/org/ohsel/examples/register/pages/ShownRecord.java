// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ohsel.examples.register.store.StoredRecord;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.PartialDate;
import org.ohsel.rules.Finding;

/**
 * A version of a record as a visitor may see it.
 *
 * @param stored the version
 * @param content what it says
 * @param findings what the rules find in it
 */
record ShownRecord(StoredRecord stored, EngagementRecord content, List<Finding> findings) {

    /** Copies the list. */
    ShownRecord {
        findings = List.copyOf(findings);
    }

    /** The day on which bodies are called what they were called then; null if the record has no date. */
    @Nullable
    LocalDate day() {
        @Nullable PartialDate date = content.date();
        return date == null ? null : date.earliest() == null ? date.latest() : date.earliest();
    }
}
