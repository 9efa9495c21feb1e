// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.calendar;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.publishing.IsoDates;
import org.ohsel.io.publishing.Names;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.event.Event;
import org.ohsel.model.vocabulary.Vocabulary;

/**
 * Writes events and deadlines as a calendar that people can subscribe to: iCalendar (RFC 5545), in UTF-8.
 *
 * <pre>{@code
 * try (OutputStream output = Files.newOutputStream(Path.of("engagement.ics"))) {
 *     ICalendarWriter.of("example.org", Instant.now()).write(log.records(), output);
 * }
 * }</pre>
 *
 * <p>An event with a time of day is written in the time of the United Kingdom, any other as a whole day; a deadline is a
 * whole day. What has a date that is less exact than a day, such as June 2017, cannot be shown: it is left out and
 * counted. So are agenda items and publications that are exempt or confidential. People are not named.
 *
 * <p>Each entry has the id of its record before the domain as its UID, so that a calendar that is written again updates
 * what others have taken over from it. A deadline adds its location in the record, or the id of the commitment.
 *
 * <p>The output is reproducible: equal records, domain and time give equal bytes. Memory does not grow with the number
 * of records. Immutable and safe to share between threads.
 */
public final class ICalendarWriter {

    private static final String HOST_NAME =
            "(?i)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*+";

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private final String domain;
    private final Instant stamp;
    private final @Nullable String name;
    private final Set<CalendarEntry> entries;
    private final Vocabulary vocabulary;

    private ICalendarWriter(
            String domain, Instant stamp, @Nullable String name, Set<CalendarEntry> entries, Vocabulary vocabulary) {
        this.domain = domain;
        this.stamp = stamp;
        this.name = name;
        this.entries = entries;
        this.vocabulary = vocabulary;
    }

    /**
     * A writer of all kinds of entry, with the names of the bundled vocabulary.
     *
     * @param domain a domain of those who publish the calendar, such as {@code example.org}: with it, ids are unique in
     *     the world
     * @param stamp when the records were last revised (DTSTAMP), or else when the calendar is made; this library does
     *     not read the clock
     * @return the writer
     * @throws IllegalArgumentException if the domain is not the name of a host, or the year of the time is not from 1
     *     to 9999
     */
    public static ICalendarWriter of(String domain, Instant stamp) {
        if (!domain.matches(HOST_NAME)) {
            throw new IllegalArgumentException(
                    "The domain must be the name of a host, such as example.org, not " + domain);
        }
        if (stamp.isBefore(FIRST) || stamp.isAfter(LAST)) {
            throw new IllegalArgumentException("The year must be from 1 to 9999: " + stamp);
        }
        return new ICalendarWriter(domain, stamp, null, EnumSet.allOf(CalendarEntry.class), Vocabulary.bundled());
    }

    /**
     * This writer with a name for the calendar, which programs show.
     *
     * @param name the name
     * @return the writer
     */
    public ICalendarWriter withName(String name) {
        return new ICalendarWriter(domain, stamp, Objects.requireNonNull(name, "name"), entries, vocabulary);
    }

    /**
     * This writer, but only of some kinds of entry.
     *
     * <pre>{@code
     * writer.withEntries(Set.of(CalendarEntry.EVENT, CalendarEntry.CONSULTATION_CLOSES))
     * }</pre>
     *
     * @param entries the kinds; the others are neither written nor counted
     * @return the writer
     */
    public ICalendarWriter withEntries(Set<CalendarEntry> entries) {
        return new ICalendarWriter(domain, stamp, name, Set.copyOf(entries), vocabulary);
    }

    /**
     * This writer with another vocabulary, from which it takes the names of bodies and terms.
     *
     * @param vocabulary the vocabulary
     * @return the writer
     */
    public ICalendarWriter withVocabulary(Vocabulary vocabulary) {
        return new ICalendarWriter(domain, stamp, name, entries, Objects.requireNonNull(vocabulary, "vocabulary"));
    }

    /**
     * Writes the calendar of some records.
     *
     * @param records the records, of any kind; they need not be valid
     * @param output takes the calendar; it is flushed and not closed
     * @return what was written and what was not
     * @throws IOException if it cannot be written
     */
    public WrittenCalendar write(Iterator<? extends EngagementRecord> records, OutputStream output) throws IOException {
        Objects.requireNonNull(records, "records");
        Objects.requireNonNull(output, "output");
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
        Run run = new Run(new ContentLines(writer));
        run.begin();
        while (records.hasNext()) {
            run.write(Objects.requireNonNull(records.next(), "record"));
        }
        WrittenCalendar written = run.end();
        writer.flush();
        return written;
    }

    /**
     * Writes the calendar of some records.
     *
     * @param records the records, of any kind; they need not be valid
     * @param output takes the calendar; it is flushed and not closed
     * @return what was written and what was not
     * @throws IOException if it cannot be written
     */
    public WrittenCalendar write(Iterable<? extends EngagementRecord> records, OutputStream output) throws IOException {
        return write(Objects.requireNonNull(records, "records").iterator(), output);
    }

    /** One calendar being written. */
    private final class Run {

        private final ContentLines out;
        private final Names names = new Names(vocabulary);
        private final Components components;
        private final Deadlines finder = new Deadlines();
        private long events;
        private long deadlines;
        private long inexact;
        private long withoutId;
        private long restricted;

        Run(ContentLines out) {
            this.out = out;
            this.components = new Components(out, domain, London.utc(stamp), names);
        }

        void begin() throws IOException {
            out.line("BEGIN:VCALENDAR");
            out.line("VERSION:2.0");
            out.line("PRODID:-//ohsel//ohsel-io//EN");
            // The second is what programs knew before RFC 7986, and many still look for.
            out.text("NAME", name);
            out.text("X-WR-CALNAME", name);
            for (String line : London.RULES) {
                out.line(line);
            }
        }

        void write(EngagementRecord record) throws IOException {
            if (record instanceof Event event && entries.contains(CalendarEntry.EVENT)) {
                @Nullable Timing timing = Timing.of(event);
                if (isShown(timing, event)) {
                    components.event(event, Objects.requireNonNull(timing));
                    events++;
                }
            }
            Deadlines.Found found = finder.in(record);
            restricted += found.restricted;
            for (Deadline deadline : found.deadlines) {
                if (entries.contains(deadline.entry())) {
                    write(deadline, record);
                }
            }
        }

        private void write(Deadline deadline, EngagementRecord record) throws IOException {
            @Nullable LocalDate day = IsoDates.deadline(deadline.date());
            if (isShown(day, record)) {
                LocalDate known = Objects.requireNonNull(day);
                components.deadline(record.id(), deadline, known, DeadlineText.of(deadline, known, record, names));
                deadlines++;
            }
        }

        private boolean isShown(@Nullable Object when, EngagementRecord record) {
            if (when == null) {
                inexact++;
            } else if (record.id() == null || record.id().isBlank()) {
                withoutId++;
            } else {
                return true;
            }
            return false;
        }

        WrittenCalendar end() throws IOException {
            out.line("END:VCALENDAR");
            return new WrittenCalendar(events, deadlines, inexact, withoutId, restricted);
        }
    }
}
