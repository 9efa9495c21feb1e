// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.validate.ValidationResult;

/** Reads calendars with ical4j, which also judges them by RFC 5545. */
final class Ical {

    static {
        // It would look for newer time zones on the network.
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
    }

    private final Calendar calendar;

    private Ical(Calendar calendar) {
        this.calendar = calendar;
    }

    static Ical read(String text) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            ValidationResult result = calendar.validate(true);
            if (result.hasErrors()) {
                throw new AssertionError("ical4j finds: " + result + " in\n" + text);
            }
            return new Ical(calendar);
        } catch (IOException | ParserException e) {
            throw new AssertionError("ical4j cannot read\n" + text, e);
        }
    }

    List<VEvent> events() {
        return calendar.getComponents().stream()
                .filter(VEvent.class::isInstance)
                .map(VEvent.class::cast)
                .toList();
    }

    VTimeZone timeZone() {
        return calendar.getComponents().stream()
                .filter(VTimeZone.class::isInstance)
                .map(VTimeZone.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** All components but the time zone. */
    long size() {
        return calendar.getComponents().stream()
                .filter(component -> !(component instanceof VTimeZone))
                .count();
    }

    /** The value of a property, without escapes; null if there is none. */
    static String value(VEvent event, String name) {
        return event.getProperty(name).map(Property::getValue).orElse(null);
    }

    /** The moment that a property with a time of day means. */
    static Instant moment(VEvent event, String name) {
        DateProperty<?> property = (DateProperty<?>) event.getProperty(name).orElseThrow();
        return Instant.from(property.getDate());
    }

    String name() {
        return calendar.getProperty("X-WR-CALNAME").map(Property::getValue).orElse(null);
    }
}
