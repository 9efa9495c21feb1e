// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages.entry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A member that two versions of a record have differently.
 *
 * @param member its name
 * @param mine its value in the one, as indented JSON; empty if it has none
 * @param theirs its value in the other
 */
record Difference(String member, String mine, String theirs) {

    static List<Difference> between(JsonNode mine, JsonNode theirs) {
        Set<String> members = new LinkedHashSet<>(mine.propertyNames());
        members.addAll(theirs.propertyNames());
        List<Difference> differences = new ArrayList<>();
        for (String member : members) {
            if (!mine.path(member).equals(theirs.path(member))) {
                differences.add(new Difference(member, text(mine.path(member)), text(theirs.path(member))));
            }
        }
        return differences;
    }

    private static String text(JsonNode value) {
        return value.isMissingNode() ? "" : value.isString() ? value.stringValue() : value.toPrettyString();
    }
}
