// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ohsel.examples.register.pages.FormError;
import org.ohsel.model.EngagementRecord;

/**
 * A record made from the form, and what the rules say about it.
 *
 * @param event the record; null if it cannot be read
 * @param errors why it cannot be saved
 * @param warnings what to look at before it is saved
 * @param notes what else could be said
 */
record EventDraft(
        @Nullable EngagementRecord event, List<FormError> errors, List<FormError> warnings, List<FormError> notes) {

    /** The warnings as one text, by which it is known which of them somebody has seen. */
    public String seen() {
        return Integer.toHexString(warnings.hashCode());
    }
}
