// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.store;

import java.time.Instant;

/**
 * One version of a record.
 *
 * @param id the id of the record
 * @param version its number, from 1
 * @param recorded when it was taken in
 * @param who the name of the account that sent it
 * @param json the record, as it came
 */
public record StoredRecord(String id, int version, Instant recorded, String who, String json) {

    /** The tag by which a client names this version in {@code If-Match}. */
    public String etag() {
        return "\"" + version + "\"";
    }
}
