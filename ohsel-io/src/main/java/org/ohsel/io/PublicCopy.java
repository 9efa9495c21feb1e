// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ohsel.io.publishing.Access;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.UnknownRecord;
import org.ohsel.model.event.AgendaItem;
import org.ohsel.model.event.Event;

/**
 * Records without what the public may not see. For everything that is published as a record; {@link
 * RecordParts#forAnyone()} leaves out the same parts.
 *
 * <pre>{@code
 * Optional<EngagementRecord> forAnyone = PublicCopy.of(engagementRecord);
 * }</pre>
 *
 * <p>It looks at {@code access} and {@code exemption} and at nothing else: not at whether an event was held in public, nor at
 * personal data or small numbers, which the rules of the packs {@code privacy} and {@code disclosure} find.
 */
public final class PublicCopy {

    private PublicCopy() {}

    /**
     * A record as anyone may see it. The items of an agenda whose access is restricted are left out with all that is in them.
     * In doubt they are: a restriction that is not understood restricts, and so does an exemption without one.
     *
     * @param record the record; it need not be valid
     * @return the record itself if nothing in it is restricted; empty if all of it is, or if it is of an unknown kind, in which
     *     anything may be restricted
     */
    public static Optional<EngagementRecord> of(EngagementRecord record) {
        if (Access.isRestricted(record) || record instanceof UnknownRecord) {
            return Optional.empty();
        }
        return Optional.of(record instanceof Event event ? ofEvent(event) : record);
    }

    private static Event ofEvent(Event event) {
        List<AgendaItem> open = event.agenda().stream()
                .filter(item -> !Access.isRestricted(item))
                .toList();
        // An agenda that could not be read is here, and what is restricted in it cannot be told.
        Map<String, String> extensions = new HashMap<>(event.extensions());
        boolean unread = extensions.remove("agenda") != null;
        return unread || open.size() < event.agenda().size()
                ? event.withAgenda(open).withExtensions(extensions)
                : event;
    }
}
