// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.calendar;

/**
 * What was written to a calendar, and how much was not.
 *
 * @param events how many events were written
 * @param deadlines how many deadlines were written
 * @param inexact how many events and deadlines were left out because no calendar can show them: their date is not
 *     exactly a day or from one day to another, or the event has no date
 * @param withoutId how many events and deadlines were left out because their record has no id
 * @param restricted how many agenda items and publications were passed over, with everything in them, because they are
 *     exempt or confidential
 */
public record WrittenCalendar(long events, long deadlines, long inexact, long withoutId, long restricted) {}
