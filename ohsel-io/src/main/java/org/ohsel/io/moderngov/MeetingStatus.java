// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.moderngov;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.term.EventStatus;

/**
 * The status of a meeting, which may have other words beside it: "Confirmed; Budget Council".
 *
 * @param status the status; null if none of the words is one
 * @param others the other words
 */
record MeetingStatus(@Nullable EventStatus status, String others) {

    private static final Map<String, EventStatus> KNOWN = Map.ofEntries(
            Map.entry("confirmed", EventStatus.CONFIRMED),
            Map.entry("provisional", EventStatus.TENTATIVE),
            Map.entry("tentative", EventStatus.TENTATIVE),
            Map.entry("proposed", EventStatus.TENTATIVE),
            Map.entry("to be confirmed", EventStatus.TENTATIVE),
            Map.entry("cancelled", EventStatus.CANCELLED),
            Map.entry("canceled", EventStatus.CANCELLED),
            Map.entry("postponed", EventStatus.POSTPONED),
            Map.entry("deferred", EventStatus.POSTPONED));

    static MeetingStatus of(String text) {
        @Nullable EventStatus status = null;
        List<String> others = new ArrayList<>();
        for (String part : text.split("[;,]", -1)) {
            @Nullable EventStatus known = KNOWN.get(part.strip().toLowerCase(Locale.ROOT));
            if (known != null && status == null) {
                status = known;
            } else if (!part.isBlank()) {
                others.add(part.strip());
            }
        }
        return new MeetingStatus(status, String.join("; ", others));
    }
}
