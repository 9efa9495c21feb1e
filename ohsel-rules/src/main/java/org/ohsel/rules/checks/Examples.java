// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.checks;

/** The frames of examples, so that each shows only what matters to its rule. */
final class Examples {

    private Examples() {}

    /** A commissioning activity of a kind, with more members. */
    static String activity(String kind, String members) {
        return """
                {"type": "commissioning-activity", "id": "activity-1", "kind": "%s", "title": "A community service",
                 %s}
                """.formatted(kind, members.strip());
    }

    /** An event with more members. */
    static String event(String members) {
        return """
                {"type": "event", "id": "event-1", "kind": "public-event",
                 %s}
                """.formatted(members.strip());
    }
}
