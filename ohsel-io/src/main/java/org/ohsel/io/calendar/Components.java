// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.calendar;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.publishing.Characters;
import org.ohsel.io.publishing.EventText;
import org.ohsel.io.publishing.Names;
import org.ohsel.model.event.Event;
import org.ohsel.model.term.EventStatus;

/** Writes each event and each deadline as a VEVENT. */
final class Components {

    private final ContentLines out;
    private final String domain;
    private final String stamp;
    private final Names names;
    private final EventText texts;

    Components(ContentLines out, String domain, String stamp, Names names) {
        this.out = out;
        this.domain = domain;
        this.stamp = stamp;
        this.names = names;
        this.texts = new EventText(names);
    }

    void event(Event event, Timing timing) throws IOException {
        begin(uid(event.id(), ""), timing.lines());
        boolean postponed = EventStatus.POSTPONED.equals(event.status());
        out.text("SUMMARY", (postponed ? "Postponed: " : "") + texts.title(event));
        out.text("LOCATION", event.place());
        List<String> categories =
                new ArrayList<>(names.of(event.kind()).stream().toList());
        categories.addAll(names.of(event.boroughs()));
        out.texts("CATEGORIES", categories);
        Optional<String> status =
                Optional.ofNullable(event.status()).flatMap(EventStatus::known).map(Components::status);
        if (status.isPresent()) {
            out.line("STATUS:" + status.get());
        }
        if (event.partOf() != null && !event.partOf().isBlank()) {
            out.line("RELATED-TO:" + uid(event.partOf(), ""));
        }
        out.text("DESCRIPTION", String.join("\n", texts.lines(event, timing.startShown(), timing.endShown())));
        out.line("END:VEVENT");
    }

    /** On the day that is recorded, a postponed event does not take place. */
    private static String status(EventStatus.Known status) {
        return switch (status) {
            case TENTATIVE -> "TENTATIVE";
            case CONFIRMED, PASSED -> "CONFIRMED";
            case POSTPONED, CANCELLED -> "CANCELLED";
        };
    }

    void deadline(String id, Deadline deadline, LocalDate day, DeadlineText text) throws IOException {
        begin(uid(id, deadline.path()), Timing.days(day, day));
        out.text("SUMMARY", text.summary());
        out.line("CATEGORIES:Deadline");
        out.line("STATUS:" + text.status());
        @Nullable String address = Characters.webAddress(text.address());
        if (address != null) {
            out.line("URL:" + address);
        }
        out.text("DESCRIPTION", String.join("\n", text.lines()));
        out.line("END:VEVENT");
    }

    /** Nobody who follows the calendar is busy because of what is in it: TRANSP. */
    private void begin(String uid, List<String> when) throws IOException {
        out.line("BEGIN:VEVENT");
        out.line("UID:" + uid);
        out.line("DTSTAMP:" + stamp);
        for (String line : when) {
            out.line(line);
        }
        out.line("TRANSP:TRANSPARENT");
    }

    private String uid(String id, String path) {
        return Characters.escaped(id) + path + "@" + domain;
    }
}
