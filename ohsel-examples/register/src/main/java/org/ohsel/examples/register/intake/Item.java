// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.intake;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.EngagementWriter;
import org.ohsel.io.ReadRecord;
import org.ohsel.io.RecordSource;
import org.ohsel.model.EngagementRecord;

/**
 * A record as it was read.
 *
 * @param read what could be read of it, and what was found in it
 * @param json its text; empty if it has errors, since it is then not needed
 */
record Item(ReadRecord read, String json) {

    private static final EngagementWriter WRITER = EngagementWriter.compact();

    /** The record that was read last, with its text as it came; that of a row of a spreadsheet is written. */
    static Item of(ReadRecord read, RecordSource source) {
        @Nullable EngagementRecord sent = read.record();
        if (sent == null || read.findings().hasErrors()) {
            return new Item(read, "");
        }
        return new Item(
                read,
                source.json()
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                        .orElseGet(() -> WRITER.write(sent)));
    }

    /** Whether it can be stored. */
    boolean isSound() {
        return read.record() != null && !read.findings().hasErrors();
    }
}
