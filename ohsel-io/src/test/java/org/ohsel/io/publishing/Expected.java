// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.publishing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ohsel.io.EngagementWriter;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.event.Event;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How much of some records calendars and catalogues should show, worked out from their JSON alone. */
public final class Expected {

    /** The members that hold deadlines, which nothing else is called. */
    private static final Set<String> DEADLINES = Set.of("closes", "commentsBy", "decisionExpected", "due");

    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    private boolean open;
    private long deadlines;
    private long inexact;
    private long restricted;

    private Expected() {}

    /** Looks at one record. */
    public static Expected of(EngagementRecord record) {
        Expected expected = new Expected();
        JsonNode json = JsonMapper.shared().readTree(EngagementWriter.compact().write(record));
        expected.open = !isRestricted(json);
        expected.look(json);
        return expected;
    }

    /** Deadlines on a day. */
    public long deadlines() {
        return deadlines;
    }

    /** Deadlines with any other date. */
    public long inexact() {
        return inexact;
    }

    /** Whether the record itself is not restricted. */
    public boolean isOpen() {
        return open;
    }

    /** Restricted items and publications. */
    public long restricted() {
        return restricted;
    }

    /** Whether an id can be used. */
    public static boolean hasId(EngagementRecord record) {
        return record.id() != null && !record.id().isBlank();
    }

    /** Whether an event takes place on a day that is known. */
    public static boolean isOnADay(Event event) {
        return event.date() != null && event.date().toString().matches(DAY);
    }

    /** How many nodes there are with these ids, of which blank ones do not name anything. */
    public static long nodes(List<? extends EngagementRecord> records) {
        long unnamed = records.stream().filter(record -> !hasId(record)).count();
        return unnamed
                + records.stream()
                        .filter(Expected::hasId)
                        .map(EngagementRecord::id)
                        .collect(Collectors.toSet())
                        .size();
    }

    private static boolean isRestricted(JsonNode node) {
        return node.has("access") ? !node.get("access").asString("").equals("open") : node.has("exemption");
    }

    private void look(JsonNode node) {
        if (isRestricted(node)) {
            restricted++;
            return;
        }
        node.properties().forEach(member -> {
            if (DEADLINES.contains(member.getKey())) {
                String date = member.getValue().asString();
                deadlines += date.matches("(\\.\\./)?" + DAY) ? 1 : 0;
                inexact += date.matches("(\\.\\./)?" + DAY) ? 0 : 1;
            }
        });
        node.forEach(this::look);
    }
}
