// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.publishing;

import java.util.List;
import org.ohsel.rules.Findings;

/**
 * What would happen if a version of a record were published.
 *
 * @param version the version
 * @param shown the record as anybody would see it, in JSON; empty if nothing of it may be seen
 * @param withheld the items of the agenda that would be left out, as JSON Pointers into the whole record
 * @param findings what the rules about personal data and about small numbers find in what would be seen
 * @param confirmation what has to be sent along if there are warnings: it stands for exactly these, in this version
 */
public record Examination(int version, String shown, List<String> withheld, Findings findings, String confirmation) {

    /** Whether any of the record may be published. */
    public boolean isPublishable() {
        return !shown.isEmpty() && !findings.hasErrors();
    }

    /** Whether somebody has to say that the findings are known and no reason against it. */
    public boolean needsConfirmation() {
        return findings.count() > 0;
    }
}
