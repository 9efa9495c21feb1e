// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Location;
import org.ohsel.rules.standard.SheetRules;

/** A file, or the rest of it, cannot be read as a spreadsheet. */
final class UnreadableSheet extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String remedy;
    private final transient @Nullable Location at;

    UnreadableSheet(String reason, String remedy) {
        this(reason, remedy, null);
    }

    UnreadableSheet(String reason, String remedy, @Nullable Location at) {
        super(reason);
        this.remedy = remedy;
        this.at = at;
    }

    /** What to do, as a sentence without its full stop. */
    String remedy() {
        return remedy;
    }

    /** Says so. */
    void report(Notes notes) {
        notes.add(
                SheetRules.UNREADABLE,
                at,
                Map.of(
                        "what",
                        at == null ? "the file" : "the sheet, from here on,",
                        "reason",
                        String.valueOf(getMessage()),
                        "remedy",
                        remedy));
    }
}
