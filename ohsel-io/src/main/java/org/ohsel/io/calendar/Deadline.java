// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.calendar;

import org.ohsel.model.PartialDate;

/**
 * Something that is due by a date, which may not be a day.
 *
 * @param entry what it is
 * @param part the consultation, commitment or recommendation that it belongs to
 * @param date the date
 * @param path where it is within its record; no two deadlines of a record have the same
 */
record Deadline(CalendarEntry entry, Record part, PartialDate date, String path) {}
