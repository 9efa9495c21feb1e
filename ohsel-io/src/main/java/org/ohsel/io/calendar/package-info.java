// SPDX-License-Identifier: Apache-2.0
/**
 * Events and deadlines for calendars: iCalendar (RFC 5545).
 *
 * <p>{@link org.ohsel.io.calendar.ICalendarWriter} writes them. {@code docs/calendar-and-web.md} says what is written,
 * what is left and why.
 */
@NullMarked
package org.ohsel.io.calendar;

import org.jspecify.annotations.NullMarked;
