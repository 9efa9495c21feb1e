// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.intake;

import java.io.IOException;
import java.util.Optional;
import org.ohsel.examples.register.store.Spreadsheets.Spreadsheet;
import org.ohsel.io.RecordSource;

/** What somebody sent. It can be read again, in case that somebody else writes the same records at the same time. */
public interface Sent {

    /** Its records, from the first. */
    RecordSource open() throws IOException;

    /** The spreadsheet to keep, if it is one. */
    default Optional<Spreadsheet> spreadsheet() throws IOException {
        return Optional.empty();
    }
}
