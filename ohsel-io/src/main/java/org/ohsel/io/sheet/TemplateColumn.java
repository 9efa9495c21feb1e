// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.term.Term;

/**
 * A column of the template.
 *
 * @param heading its heading, which is the same in every file that has the column
 * @param target the member that it fills
 * @param with what else is set in the object that holds the member
 * @param hint what to write there, as a sentence
 * @param examples what somebody might write, in the rows of the example
 */
record TemplateColumn(String heading, Target target, Map<String, String> with, String hint, List<String> examples) {

    /** The list of objects in which the member is, and which gets an object for each row; null if there is none. */
    @Nullable
    String group() {
        return target.path().size() > 1 && target.lists().get(0) ? target.path().get(0) : null;
    }

    /** Whether a cell may have several values. */
    boolean isList() {
        return target.lists().get(target.lists().size() - 1);
    }

    boolean isDate() {
        return target.type() == PartialDate.class;
    }

    boolean isTerm() {
        return Term.class.isAssignableFrom(target.type());
    }

    /** Whether long texts are written there. */
    boolean isProse() {
        return target.type() == String.class
                && !target.isTime()
                && List.of("text", "difference", "impact")
                        .contains(target.path().get(target.path().size() - 1));
    }
}
