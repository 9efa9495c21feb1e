// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.moderngov;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.foreign.ImportedLog;
import org.ohsel.io.foreign.Origin;
import org.ohsel.io.foreign.PlainText;
import org.ohsel.io.foreign.Site;
import org.ohsel.model.PartialDate;
import org.ohsel.model.Source;
import org.ohsel.model.event.AgendaItem;
import org.ohsel.model.event.Attendance;
import org.ohsel.model.event.Event;
import org.ohsel.model.term.EventStatus;

/**
 * A meeting, as far as one answer has it, or several.
 *
 * @param id its id
 * @param committee the id of its committee; empty if the answer does not say
 * @param committeeTitle the title of its committee; empty if the answer does not say
 * @param date its day; null if not given or not understood
 * @param start when it starts or started; null likewise
 * @param end when it ends or ended; null likewise
 * @param place where it is; empty if not given
 * @param status whether it takes place
 * @param agenda its items
 * @param attendances who came
 * @param origins where these came from, by their pointers in an event
 */
record Meeting(
        String id,
        String committee,
        String committeeTitle,
        @Nullable LocalDate date,
        @Nullable String start,
        @Nullable String end,
        String place,
        MeetingStatus status,
        List<Part<AgendaItem>> agenda,
        List<Part<Attendance>> attendances,
        Map<String, Origin> origins) {

    private static final int LONGEST = 500;

    /** What an answer says of a meeting; the title is that of the committee that its papers name. */
    static Meeting of(
            XmlElement element,
            String title,
            List<Part<AgendaItem>> agenda,
            List<Part<Attendance>> attendances,
            ImportedLog log) {
        String id = element.text("meetingid");
        Fields fields = new Fields(log);
        String startName = given(element, "meetingactualstarttime", "meetingtime");
        String endName = given(element, "meetingactualfinishtime", "meetingplannedfinishtime");
        Map<String, Origin> origins = new HashMap<>();
        origins.put("", element.origin());
        origins.put("/date", element.origin("meetingdate"));
        origins.put("/startTime", element.origin(startName));
        origins.put("/endTime", element.origin(endName));
        origins.put("/place", element.origin("meetinglocation"));
        origins.put("/status", element.origin("meetingstatus"));
        MeetingStatus status = MeetingStatus.of(PlainText.line(element.text("meetingstatus")));
        if (status.status() == null && !status.others().isEmpty()) {
            log.notUnderstood(
                    element.origin("meetingstatus"),
                    "the status of meeting " + id,
                    status.others(),
                    "which is not a known status, so the record has none",
                    "Add the status that it stands for");
        }
        @Nullable XmlElement owner = committee(element);
        return new Meeting(
                id,
                owner == null ? "" : owner.text("committeeid"),
                owner == null ? title : PlainText.line(owner.text("committeetitle")),
                fields.date(element, "meetingdate", "the date of meeting " + id),
                fields.time(element, startName, "the time of meeting " + id),
                fields.time(element, endName, "the end of meeting " + id),
                place(element),
                status,
                agenda,
                attendances,
                origins);
    }

    private static String given(XmlElement element, String first, String second) {
        return element.text(first).isEmpty() ? second : first;
    }

    /** The element that says whose meeting it is: the meeting itself, or the committee around it. */
    private static @Nullable XmlElement committee(XmlElement meeting) {
        XmlElement element = meeting;
        while (element != null && element.text("committeeid").isEmpty()) {
            element = element.parent();
        }
        return element;
    }

    private static String place(XmlElement element) {
        String room = PlainText.line(element.text("meetingroom"));
        String location = PlainText.line(element.text("meetinglocation"));
        return room.isEmpty() || location.contains(room)
                ? location
                : location.isEmpty() ? room : room + ", " + location;
    }

    /** Whether this is an answer about the meeting alone, which says more than a list. */
    private boolean isDetailed() {
        return !agenda.isEmpty() || !attendances.isEmpty() || !place.isEmpty();
    }

    /** This meeting with what another answer says of it. Days that differ are reported. */
    Meeting and(Meeting other, ImportedLog log) {
        boolean otherSaysMore = other.isDetailed() || !isDetailed();
        Meeting more = otherSaysMore ? other : this;
        Meeting less = otherSaysMore ? this : other;
        if (more.date != null && less.date != null && !more.date.equals(less.date)) {
            log.notUnderstood(
                    Objects.requireNonNull(less.origins.get("/date")),
                    "the date of meeting " + id,
                    less.date.toString(),
                    "but another answer says " + more.date + ", which is taken",
                    "Download both again, and look up which is right");
        }
        return new Meeting(
                id,
                more.committee.isEmpty() ? less.committee : more.committee,
                more.committeeTitle.isEmpty() ? less.committeeTitle : more.committeeTitle,
                more.date == null ? less.date : more.date,
                more.start == null ? less.start : more.start,
                more.end == null ? less.end : more.end,
                more.place.isEmpty() ? less.place : more.place,
                more.status.status() == null ? less.status : more.status,
                more.agenda.isEmpty() ? less.agenda : more.agenda,
                more.attendances.isEmpty() ? less.attendances : more.attendances,
                more.origins);
    }

    void addTo(ImportedLog log, Site site, Committees committees, @Nullable LocalDate asOf) {
        String owner = committee.isEmpty() ? committees.idOf(committeeTitle) : committee;
        String title = committees.title(owner).isEmpty() ? committeeTitle : committees.title(owner);
        Map<String, Origin> parts = new HashMap<>(origins);
        Event.Builder event = Event.builder()
                .id(site.recordId("meeting", id))
                .kind(Committees.eventKind(title))
                .status(eventStatus(asOf))
                .date(date == null ? null : PartialDate.of(date))
                .startTime(start)
                .endTime(end)
                .addIdentifiers(site.identifier("MId=" + id))
                .addSources(Source.builder().document(address(site, id)).build());
        String others = status.status() == null ? "" : status.others();
        String name = title + (title.isEmpty() || others.isEmpty() ? "" : ": ") + others;
        if (!name.isEmpty()) {
            event.title(shortened(name, "the title of meeting " + id, "", log));
        }
        if (!place.isEmpty()) {
            event.place(shortened(place, "the place of meeting " + id, "/place", log));
        }
        if (!owner.isEmpty()) {
            event.body(committees.ref(owner));
        }
        for (int i = 0; i < agenda.size(); i++) {
            event.addAgenda(agenda.get(i).value());
            put(parts, "/agenda/" + i, agenda.get(i));
        }
        for (int i = 0; i < attendances.size(); i++) {
            event.addAttendances(attendances.get(i).value());
            put(parts, "/attendances/" + i, attendances.get(i));
        }
        log.add(event.build(), parts);
    }

    private static void put(Map<String, Origin> parts, String pointer, Part<?> part) {
        part.origins().forEach((name, origin) -> parts.put(pointer + name, origin));
    }

    /** A confirmed meeting before the day that counts as today has passed: the system keeps saying that it is confirmed. */
    private @Nullable EventStatus eventStatus(@Nullable LocalDate asOf) {
        boolean over = asOf != null && date != null && date.isBefore(asOf);
        return over && EventStatus.CONFIRMED.equals(status.status()) ? EventStatus.PASSED : status.status();
    }

    private String shortened(String text, String what, String pointer, ImportedLog log) {
        if (text.length() > LONGEST) {
            log.notUnderstood(
                    Objects.requireNonNull(origins.get(pointer)),
                    what,
                    text,
                    "which is longer than " + LONGEST + " characters, so it is shortened",
                    "Write it more briefly");
        }
        return PlainText.shortened(text, LONGEST);
    }

    /** The address at which the service says what it knows of a meeting. */
    static String address(Site site, String meeting) {
        return site.address() + "/mgWebService.asmx/GetMeeting?lMeetingId=" + meeting;
    }
}
