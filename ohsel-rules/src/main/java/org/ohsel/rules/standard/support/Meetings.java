// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.constraint.TimeOfDay;
import org.ohsel.model.event.AgendaItem;
import org.ohsel.model.event.Attendance;
import org.ohsel.model.event.Declaration;
import org.ohsel.model.event.Event;
import org.ohsel.model.term.AttendanceStatus;
import org.ohsel.model.term.EventStatus;
import org.ohsel.model.term.ParticipationKind;
import org.ohsel.rules.Quoted;
import org.ohsel.rules.Reporter;

/** What the minutes of a meeting say of who came and what they declared. */
public final class Meetings {

    /** A time of day in the form of the format; as strings they are in order. */
    private static final Pattern TIME = Pattern.compile(TimeOfDay.FORMAT);

    private static final String MIDNIGHT = "00:00";

    private Meetings() {}

    /**
     * Checks OHSEL-MEETING-001. Participations at such an event are for OHSEL-COUNT-002.
     *
     * @param event the event to check
     * @param reporter takes the findings
     */
    public static void nobodyPresentAtCancelled(Event event, Reporter reporter) {
        @Nullable EventStatus status = event.status();
        if (event.attendances().isEmpty()
                || status == null
                || (!EventStatus.CANCELLED.equals(status) && !EventStatus.POSTPONED.equals(status))
                || event.participations().stream()
                        .anyMatch(part -> part != null && ParticipationKind.ATTENDED.equals(part.kind()))) {
            return;
        }
        report(event, AttendanceStatus.PRESENT, Map.of("status", status.code()), reporter);
    }

    /**
     * Checks OHSEL-MEETING-002. An event that is recorded as still to come is for OHSEL-LOOP-008.
     *
     * @param event the event to check
     * @param reporter takes the findings
     */
    public static void nobodyExpectedAfterwards(Event event, Reporter reporter) {
        if (!event.attendances().isEmpty() && (EventStatus.PASSED.equals(event.status()) || isOver(event, reporter))) {
            report(event, AttendanceStatus.EXPECTED, Map.of(), reporter);
        }
    }

    private static boolean isOver(Event event, Reporter reporter) {
        @Nullable LocalDate today = reporter.context().asOf().orElse(null);
        return event.status() == null && today != null && Order.of(PartialDate.of(today), event.date()) == Order.BROKEN;
    }

    /** Reports attendances with a status once, at the first of them. */
    private static void report(Event event, AttendanceStatus status, Map<String, String> more, Reporter reporter) {
        int first = -1;
        int count = 0;
        for (int i = 0; i < event.attendances().size(); i++) {
            @Nullable Attendance attendance = event.attendances().get(i);
            if (attendance != null && status.equals(attendance.status())) {
                first = first < 0 ? i : first;
                count++;
            }
        }
        if (count > 0) {
            String people = count == 1 ? "1 person is" : count + " people are";
            reporter.report(
                    "/attendances/" + first + "/status",
                    Map.of("people", people, "status", more.getOrDefault("status", "")));
        }
    }

    /**
     * Checks OHSEL-MEETING-003.
     *
     * @param event the event to check
     * @param reporter takes the findings
     */
    public static void declaredItemIsOnTheAgenda(Event event, Reporter reporter) {
        if (event.declarations().isEmpty() || event.agenda().isEmpty()) {
            return;
        }
        Set<String> numbers = new HashSet<>();
        for (@Nullable AgendaItem item : event.agenda()) {
            if (item == null || item.number() == null) {
                return; // this may be the one
            }
            numbers.add(key(item.number()));
        }
        for (int i = 0; i < event.declarations().size(); i++) {
            @Nullable Declaration declaration = event.declarations().get(i);
            @Nullable String item = declaration == null ? null : declaration.item();
            if (item != null && numbers.stream().noneMatch(number -> mayBe(key(item), number))) {
                reporter.report(
                        "/declarations/" + i + "/item",
                        Map.of(
                                "item",
                                new Quoted(item),
                                "numbers",
                                event.agenda().stream()
                                        .map(each -> new Quoted(String.valueOf(each.number())))
                                        .toList()));
            }
        }
    }

    /** "Item 5 (b)." is 5b. */
    private static String key(String number) {
        return LabelRemedy.key(number)
                .replaceFirst("^(agenda )?(item|no|number) ", "")
                .replace(" ", "");
    }

    /** Whether one number is the other, or a part of it: 5b is a part of 5, and 51 is not. */
    private static boolean mayBe(String declared, String number) {
        return isWithin(declared, number) || isWithin(number, declared);
    }

    private static boolean isWithin(String part, String whole) {
        return part.startsWith(whole)
                && (whole.isEmpty()
                        || part.length() == whole.length()
                        || !Character.isDigit(part.charAt(whole.length()))
                        || !Character.isDigit(whole.charAt(whole.length() - 1)));
    }

    /**
     * Checks OHSEL-TIME-010. Midnight is the end of a day as well as its beginning.
     *
     * @param event the event to check
     * @param reporter takes the findings
     */
    public static void endsAfterItStarts(Event event, Reporter reporter) {
        @Nullable String start = event.startTime();
        @Nullable String end = event.endTime();
        if (start != null
                && end != null
                && TIME.matcher(start).matches()
                && TIME.matcher(end).matches()
                && end.compareTo(start) < 0
                && !end.equals(MIDNIGHT)
                && isOneDay(event.date())) {
            reporter.report("/endTime", Map.of("start", start, "end", end));
        }
    }

    private static boolean isOneDay(@Nullable PartialDate date) {
        return date != null && date.earliest() != null && date.earliest().equals(date.latest());
    }
}
