// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages;

import org.ohsel.examples.register.search.FoundRecord;

/**
 * A record as a list shows it.
 *
 * @param id its id
 * @param title what it is called
 * @param kind what sort it is
 * @param date when it was, in words; empty if that is not recorded
 * @param recorded when it was taken in
 */
record ListedRecord(String id, String title, String kind, String date, String recorded) {

    static ListedRecord of(FoundRecord found, Words words) {
        String type = words.type(found.type());
        String kind = words.kind(found.type(), found.kind());
        return new ListedRecord(
                found.id(),
                words.title(found.type(), found.kind(), found.title()),
                type.equals(kind) ? type : type + " – " + kind,
                found.date() == null ? "" : words.date(found.date()),
                words.time(found.recorded()));
    }
}
