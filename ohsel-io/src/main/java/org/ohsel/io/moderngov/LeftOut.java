// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.moderngov;

import java.util.EnumMap;
import java.util.Map;
import org.ohsel.io.foreign.ImportedLog;
import org.ohsel.io.foreign.Origin;

/** What is left out on purpose, which is said once for all that is read together. */
final class LeftOut {

    /** What kind of thing it is. */
    enum Kind {
        DETAILS("the party, ward, photograph or page of attendees", "a log of engagement does not need them"),
        NAMES("the names of attendees", "neither their roles nor their titles show that they hold a public office"),
        AUTHORS("the user names of authors", "they are of use in the council's system only"),
        COMMENTS(
                "comments on who presented or wrote something",
                "they may name people, and each council labels them in its own way"),
        DELETED("deleted committees", "the council has deleted them"),
        DECLARATIONS("declarations of interest", "only their number is published, and not who declared what");

        private final String what;
        private final String reason;

        Kind(String what, String reason) {
            this.what = what;
            this.reason = reason;
        }
    }

    private record Some(Origin first, int count) {}

    private final ImportedLog log;
    private final Map<Kind, Some> kinds = new EnumMap<>(Kind.class);

    LeftOut(ImportedLog log) {
        this.log = log;
    }

    void add(Kind kind, Origin origin) {
        kinds.merge(kind, new Some(origin, 1), (some, one) -> new Some(some.first(), some.count() + 1));
    }

    void report() {
        kinds.forEach((kind, some) -> log.leftOut(
                some.first(),
                kind.what,
                kind.reason + " (" + some.count() + (some.count() == 1 ? " case)" : " cases, this is the first)"),
                "Nothing needs to be done; add by hand what you need and may use"));
    }
}
