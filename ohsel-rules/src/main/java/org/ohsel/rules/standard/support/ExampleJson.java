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
        return fill("""
                {"type": "commissioning-activity", "id": "activity-1", "kind": "%s", "title": "A community service",
                 %s}
                """, kind, members.strip());
    }

    /**
     * An event with further members.
     *
     * @param members the members that matter, as JSON
     * @return the record, as JSON
     */
    public static String event(String members) {
        return fill("""
                {"type": "event", "id": "event-1", "kind": "public-event",
                 %s}
                """, members.strip());
    }

    /**
     * A template with something in each of its gaps. The catalogue fills some hundred, and a first record should not have
     * to wait for a {@link java.util.Formatter} and what it knows of locales.
     *
     * @param template has {@code %s} in each place to fill
     * @param values what to put there, in order
     * @return the text
     */
    public static String fill(String template, Object... values) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (Object value : values) {
            int gap = template.indexOf("%s", from);
            if (gap < 0) {
                throw new IllegalArgumentException("more values than gaps: " + template);
            }
            filled.append(template, from, gap).append(value);
            from = gap + 2;
        }
        if (template.indexOf("%s", from) >= 0) {
            throw new IllegalArgumentException("more gaps than values: " + template);
        }
        return filled.append(template, from, template.length()).toString();
    }
}
