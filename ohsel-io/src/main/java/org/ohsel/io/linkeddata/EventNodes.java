// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.linkeddata;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.publishing.Characters;
import org.ohsel.io.publishing.EventText;
import org.ohsel.io.publishing.IsoDates;
import org.ohsel.io.publishing.Names;
import org.ohsel.model.event.Event;
import org.ohsel.model.term.AccessProvision;
import org.ohsel.model.term.AttendanceMode;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.EventStatus;

/** Events as nodes of schema.org. */
final class EventNodes {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    /** What belongs to the place rather than to the event. */
    private static final List<AccessProvision> AMENITIES =
            List.of(AccessProvision.HEARING_LOOP, AccessProvision.STEP_FREE_ACCESS);

    private static final String SCHEMA = "https://schema.org/";

    private final String base;
    private final Names names;
    private final EventText texts;

    EventNodes(String base, Names names) {
        this.base = base;
        this.names = names;
        this.texts = new EventText(names);
    }

    Map<String, Object> of(Event event) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@type", "Event");
        put(node, "@id", iri(event.id()));
        put(node, "identifier", event.id());
        node.put("name", texts.title(event));
        IsoDates dates = IsoDates.of(event.date());
        Optional<ZonedDateTime> start = event.startsAt().filter(moment -> dates.firstDay() != null);
        Optional<ZonedDateTime> end = event.endsAt()
                .filter(moment -> dates.lastDay() != null)
                .filter(moment -> start.isEmpty() || moment.isAfter(start.get()));
        put(node, "startDate", start.map(MOMENT::format).orElse(dates.start()));
        boolean oneDate = dates.end() == null || dates.end().equals(dates.start());
        put(node, "endDate", end.map(MOMENT::format).orElse(oneDate ? null : dates.end()));
        put(node, "eventStatus", status(event));
        put(node, "eventAttendanceMode", mode(event));
        put(node, "location", location(event));
        put(node, "organizer", organizers(event));
        if (event.partOf() != null && iri(event.partOf()) != null) {
            node.put("superEvent", Map.of("@id", base + Characters.escaped(event.partOf())));
        }
        put(node, "keywords", names.of(event.workstreams()));
        put(node, "description", String.join("\n", texts.lines(event, start.isPresent(), end.isPresent())));
        return node;
    }

    private static void put(Map<String, Object> node, String name, @Nullable Object value) {
        if (value != null && !value.equals("") && !value.equals(List.of())) {
            node.put(name, value);
        }
    }

    private @Nullable String iri(@Nullable String id) {
        return id == null || id.isBlank() ? null : base + Characters.escaped(id);
    }

    /** No status means that the event takes place or took place as planned, and so do confirmed and passed. */
    private static @Nullable String status(Event event) {
        if (EventStatus.CANCELLED.equals(event.status())) {
            return SCHEMA + "EventCancelled";
        } else if (EventStatus.POSTPONED.equals(event.status())) {
            return SCHEMA + "EventPostponed";
        }
        return EventStatus.CONFIRMED.equals(event.status()) || EventStatus.PASSED.equals(event.status())
                ? SCHEMA + "EventScheduled"
                : null;
    }

    private static @Nullable String mode(Event event) {
        if (AttendanceMode.IN_PERSON.equals(event.attendanceMode())) {
            return SCHEMA + "OfflineEventAttendanceMode";
        } else if (AttendanceMode.ONLINE.equals(event.attendanceMode())) {
            return SCHEMA + "OnlineEventAttendanceMode";
        }
        return AttendanceMode.HYBRID.equals(event.attendanceMode()) ? SCHEMA + "MixedEventAttendanceMode" : null;
    }

    /** A place that is an address on the web is not one where people meet. */
    private @Nullable Map<String, Object> location(Event event) {
        String place = event.place();
        boolean online = AttendanceMode.ONLINE.equals(event.attendanceMode());
        if (place == null || place.isBlank()) {
            return online ? Map.of("@type", "VirtualLocation") : null;
        }
        Map<String, Object> location = new LinkedHashMap<>();
        @Nullable String address = Characters.webAddress(place.strip());
        location.put("@type", online || address != null ? "VirtualLocation" : "Place");
        location.put(address == null ? "name" : "url", address == null ? place : address);
        List<Map<String, Object>> amenities = new ArrayList<>();
        for (AccessProvision provision : event.accessibility()) {
            if (location.containsValue("Place") && AMENITIES.contains(provision)) {
                names.of(provision).ifPresent(name -> amenities.add(amenity(name)));
            }
        }
        put(location, "amenityFeature", amenities);
        return location;
    }

    private static Map<String, Object> amenity(String name) {
        Map<String, Object> amenity = new LinkedHashMap<>();
        amenity.put("@type", "LocationFeatureSpecification");
        amenity.put("name", name);
        amenity.put("value", true);
        return amenity;
    }

    /** Bodies that are not in the vocabulary have only their code. */
    private List<Map<String, Object>> organizers(Event event) {
        List<Map<String, Object>> organizers = new ArrayList<>();
        for (BodyRef body : EventText.organisers(event)) {
            if (body.code() != null && !body.code().isBlank()) {
                Map<String, Object> organizer = new LinkedHashMap<>();
                organizer.put("@type", "Organization");
                names.of(body, EventText.day(event)).ifPresent(name -> organizer.put("name", name));
                organizer.put("identifier", body.code());
                organizers.add(organizer);
            }
        }
        return organizers;
    }
}
