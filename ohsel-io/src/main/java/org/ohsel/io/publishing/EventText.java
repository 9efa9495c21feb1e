// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.publishing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.event.AgendaItem;
import org.ohsel.model.event.Event;
import org.ohsel.model.term.AttendanceMode;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Role;

/**
 * An event in words, for formats that have no member for everything. People are not named, and restricted items are not
 * mentioned. Immutable.
 */
public final class EventText {

    private final Names names;

    /**
     * Creates the texts.
     *
     * @param names what terms and bodies are called
     */
    public EventText(Names names) {
        this.names = names;
    }

    /**
     * What an event is called.
     *
     * @param event the event
     * @return its title, or else what sort of event it is and of which body
     */
    public String title(Event event) {
        if (event.title() != null && !event.title().isBlank()) {
            return event.title();
        }
        String kind = names.of(event.kind()).orElse("Event");
        List<String> bodies = bodies(event);
        return bodies.isEmpty() ? kind : kind + ": " + bodies.get(0);
    }

    /**
     * What else there is to say.
     *
     * @param event the event
     * @param startShown whether the format shows the time at which it starts
     * @param endShown whether the format shows the time at which it ends
     * @return sentences, each for a line of its own
     */
    public List<String> lines(Event event, boolean startShown, boolean endShown) {
        List<String> lines = new ArrayList<>();
        names.of(event.kind()).ifPresent(kind -> lines.add(kind + "."));
        List<String> bodies = bodies(event);
        if (!bodies.isEmpty()) {
            List<String> others = bodies.subList(1, bodies.size());
            lines.add(bodies.get(0) + (others.isEmpty() ? "." : ", in common with " + String.join(", ", others) + "."));
        }
        addTimes(lines, event, startShown, endShown);
        addAccess(lines, event);
        List<AgendaItem> items = event.agenda().stream()
                .filter(item -> !Access.isRestricted(item))
                .toList();
        if (!items.isEmpty()) {
            lines.add("Agenda:");
            items.forEach(item -> lines.add(line(item)));
        }
        return lines;
    }

    private static void addTimes(List<String> lines, Event event, boolean startShown, boolean endShown) {
        if (event.startTime() != null && !startShown) {
            lines.add("Starts at " + event.startTime() + ".");
        }
        if (event.endTime() != null && !endShown) {
            lines.add("Ends at " + event.endTime() + ".");
        }
    }

    private void addAccess(List<String> lines, Event event) {
        @Nullable AttendanceMode mode = event.attendanceMode();
        if (AttendanceMode.HYBRID.equals(mode)) {
            lines.add("In person and online.");
        } else if (AttendanceMode.ONLINE.equals(mode)) {
            lines.add("Online.");
        }
        if (event.inPublic() != null) {
            lines.add(event.inPublic() ? "Open to the public." : "Not open to the public.");
        }
        List<String> provided = names.of(event.accessibility());
        if (!provided.isEmpty()) {
            lines.add("Provided: " + String.join(", ", provided) + ".");
        }
    }

    private static String line(AgendaItem item) {
        String title = Objects.requireNonNullElse(item.title(), "");
        return item.number() == null ? title : item.number() + ". " + title;
    }

    private List<String> bodies(Event event) {
        return names.of(meeting(event), day(event));
    }

    /**
     * Who holds an event: the bodies that meet, and those that organise or commission it.
     *
     * @param event the event
     * @return the bodies, each once
     */
    public static List<BodyRef> organisers(Event event) {
        Stream<BodyRef> contributors = event.contributors().stream()
                .filter(contributor ->
                        Role.ORGANISER.equals(contributor.role()) || Role.COMMISSIONER.equals(contributor.role()))
                .flatMap(contributor -> Stream.ofNullable(contributor.body()));
        return Stream.concat(meeting(event).stream(), contributors).distinct().toList();
    }

    private static List<BodyRef> meeting(Event event) {
        return Stream.concat(Stream.ofNullable(event.body()), event.inCommonWith().stream())
                .toList();
    }

    /**
     * The day by which to look up names.
     *
     * @param event the event
     * @return its first day; null if no day is known
     */
    public static @Nullable LocalDate day(Event event) {
        return IsoDates.of(event.date()).firstDay();
    }
}
