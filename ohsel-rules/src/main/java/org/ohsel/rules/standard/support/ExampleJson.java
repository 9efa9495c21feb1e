// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

/** Templates for examples, so that each shows only what matters to its rule. */
public final class ExampleJson {

    private ExampleJson() {}

    /**
     * A commissioning activity of a kind, with further members.
     *
     * @param kind the kind of activity
     * @param members the members that matter, as JSON
     * @return the record, as JSON
     */
    public static String activity(String kind, String members) {
        return """
                {"type": "commissioning-activity", "id": "activity-1", "kind": "%s", "title": "A community service",
                 %s}
                """.formatted(kind, members.strip());
    }

    /**
     * An event with further members.
     *
     * @param members the members that matter, as JSON
     * @return the record, as JSON
     */
    public static String event(String members) {
        return """
                {"type": "event", "id": "event-1", "kind": "public-event",
                 %s}
                """.formatted(members.strip());
    }
}
