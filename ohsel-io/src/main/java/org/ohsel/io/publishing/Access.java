// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.publishing;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.event.AgendaItem;
import org.ohsel.model.publication.Publication;
import org.ohsel.model.term.AccessRestriction;

/**
 * Whether anyone may see something. In doubt, nobody may: an unknown code, or one that could not be read, restricts,
 * and so does an exemption without a code.
 */
public final class Access {

    private Access() {}

    /**
     * Whether a part of a record is kept from the public, with everything in it.
     *
     * @param part a record or a part of one
     * @return true if it is an item or a publication that is not open
     */
    public static boolean isRestricted(Object part) {
        if (part instanceof AgendaItem item) {
            return isRestricted(item.access(), item.exemption(), item.extensions());
        }
        return part instanceof Publication publication
                && isRestricted(publication.access(), publication.exemption(), publication.extensions());
    }

    /** A member that could not be read is among the extensions under its own name. */
    private static boolean isRestricted(
            @Nullable AccessRestriction access, @Nullable String exemption, Map<String, String> extensions) {
        return access == null
                ? exemption != null || extensions.containsKey("access") || extensions.containsKey("exemption")
                : !access.equals(AccessRestriction.OPEN);
    }
}
