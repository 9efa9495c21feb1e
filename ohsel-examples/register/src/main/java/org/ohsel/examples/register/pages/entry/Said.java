// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages.entry;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ohsel.examples.register.pages.FormError;

/**
 * What a page says about the fields of its form.
 *
 * @param errors what keeps it from being saved
 * @param warnings what to look at first
 */
record Said(List<FormError> errors, List<FormError> warnings) {

    /** Whether there is an error in a field. */
    public boolean has(String field) {
        return errors.stream().anyMatch(error -> error.field().equals(field));
    }

    /** The ids of the texts about a field; null if there are none. */
    public @Nullable String describedBy(String field, @Nullable String hint) {
        List<String> ids = new ArrayList<>();
        if (hint != null && !hint.isEmpty()) {
            ids.add(field + "-hint");
        }
        if (has(field)) {
            ids.add(field + "-error");
        }
        for (int i = 0; i < warnings.size(); i++) {
            if (warnings.get(i).field().equals(field)) {
                ids.add(field + "-warning" + i);
            }
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }
}
