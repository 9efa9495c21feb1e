// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages.entry;

import org.ohsel.examples.register.intake.Editing;
import org.ohsel.examples.register.security.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** Saves what was written in a form. */
@Component
class Saving {

    private final Editing editing;
    private final Visitor visitor;

    Saving(Editing editing, Visitor visitor) {
        this.editing = editing;
        this.visitor = visitor;
    }

    /**
     * Saves a new version.
     *
     * @param expected the version that it replaces; 0 if the record is new
     * @return false if somebody else saved another in the meantime
     */
    boolean save(String id, String json, int expected) {
        try {
            editing.put(id, json, expected, visitor.name());
            return true;
        } catch (ErrorResponseException e) {
            if (e.getStatusCode() == HttpStatus.PRECONDITION_FAILED) {
                return false;
            }
            throw e;
        }
    }
}
