// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.intake;

import java.util.Locale;

/** What became of a record that was sent. */
public enum Outcome {

    /** It is new, or was deleted before. */
    CREATED,

    /** It is the newest version now. */
    REPLACED,

    /** The register has the same already. */
    UNCHANGED,

    /** The register has another with its id; nothing was stored. */
    CONFLICT,

    /** It has errors; nothing was stored. */
    REFUSED;

    /** Whether the register has the record now. */
    public boolean isStored() {
        return this != CONFLICT && this != REFUSED;
    }

    /** The word for it in answers. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
