// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.moderngov;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.Limits;
import org.ohsel.io.foreign.ImportedLog;
import org.ohsel.io.foreign.Origin;
import org.ohsel.io.foreign.Site;
import org.ohsel.model.event.AgendaItem;
import org.ohsel.model.event.Attendance;
import org.ohsel.model.term.BodyRef;

/** The answers of a service, read one after the other, and what they say together. */
final class Answers {

    /** Elements that come many times; their pointers have an index. */
    static final Set<String> REPEATED = Set.of("committee", "meeting", "agendaitem", "attendee", "linkeddoc");

    /** Of these, those that are dealt with as they end, so that an answer of any length needs little memory. */
    static final Set<String> FORGOTTEN = Set.of("committee", "meeting", "agendaitem", "attendee");

    private static final Set<String> KNOWN = Set.of("committees", "getmeetings", "getmeetingsbydate", "meeting");

    private final Site site;
    private final ImportedLog log;
    private final Committees committees;
    private final Papers papers;
    private final Agenda agenda;
    private final Attendees attendees;
    private final LeftOut leftOut;
    private final @Nullable LocalDate asOf;
    private final Map<String, Meeting> meetings = new LinkedHashMap<>();
    private boolean known;
    private List<Part<AgendaItem>> items = new ArrayList<>();
    private List<Part<Attendance>> present = new ArrayList<>();

    Answers(Site site, @Nullable BodyRef council, @Nullable LocalDate asOf, ImportedLog log) {
        this.site = site;
        this.log = log;
        this.asOf = asOf;
        this.leftOut = new LeftOut(log);
        this.committees = new Committees(site, council, log, leftOut);
        this.papers = new Papers(site, council, log);
        this.agenda = new Agenda(site, papers, log, leftOut);
        this.attendees = new Attendees(log, leftOut);
    }

    void read(String file, byte[] xml, Limits limits) {
        known = false;
        items = new ArrayList<>();
        present = new ArrayList<>();
        boolean whole = new XmlReader(file, limits, log, this::ended).read(xml);
        if (whole && !known) {
            log.notRead(
                    Origin.of(file),
                    "this is not an answer of Modern.gov about committees or meetings, so the file is not read",
                    "Give what the service answers to GetCommittees, GetMeetings, GetAllMeetingsByDate or GetMeeting;"
                            + " some councils switch it off, and what comes then is a page for people");
        }
    }

    private void ended(XmlElement element) {
        known |= KNOWN.contains(element.name());
        switch (element.name()) {
            case "agendaitem" -> {
                Part<AgendaItem> item = agenda.item(element);
                if (item != null) {
                    items.add(item);
                }
            }
            case "attendee" -> {
                Part<Attendance> attendee = attendees.attendance(element);
                if (attendee != null) {
                    present.add(attendee);
                }
            }
            case "committee" -> committees.add(element);
            case "meeting" -> meeting(element);
            default -> {
                // Anything else is part of one of these.
            }
        }
    }

    private void meeting(XmlElement element) {
        List<Part<AgendaItem>> itsItems = items;
        List<Part<Attendance>> itsAttendees = present;
        items = new ArrayList<>();
        present = new ArrayList<>();
        String id = element.text("meetingid");
        List<String> own = papers.of(element);
        String title = papers.committeeTitle();
        if (id.isEmpty()) {
            log.notRead(
                    element.origin(),
                    "the meeting has no meetingid, so it is not read",
                    "Download it again; without an id nobody can tell whether it has been imported before");
            return;
        }
        if (element.isFalse("isdisplayallowed")) {
            log.restricted(
                    element.origin("isdisplayallowed"),
                    "meeting " + id,
                    "the council does not show it to the public",
                    "Import it again when it does");
            return;
        }
        own.forEach(paper -> papers.presentedAt(paper, id));
        itsItems.forEach(item -> item.value().papers().forEach(paper -> papers.presentedAt(paper, id)));
        Meeting meeting = Meeting.of(element, title, itsItems, itsAttendees, log);
        @Nullable Meeting other = meetings.get(id);
        meetings.put(id, other == null ? meeting : other.and(meeting, log));
        committees.addOf(element);
    }

    /** Adds the records: first bodies, then meetings, then papers. */
    void finish() {
        committees.addTo(log);
        meetings.values().forEach(meeting -> meeting.addTo(log, site, committees, asOf));
        papers.addTo(log, meetings.keySet());
        leftOut.report();
    }
}
