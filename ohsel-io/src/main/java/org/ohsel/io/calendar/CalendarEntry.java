// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.calendar;

/** What can be entered in a calendar. */
public enum CalendarEntry {
    /** An event or a meeting. */
    EVENT,
    /** The last day for comments on a consultation ({@code closes}). */
    CONSULTATION_CLOSES,
    /** The last day for comments of a council or its scrutiny committee ({@code commentsBy}). */
    COMMENTS_DUE,
    /** The day on which a decision is expected ({@code decisionExpected}). */
    DECISION_EXPECTED,
    /** The day by which a commitment is to be met ({@code due}). */
    COMMITMENT_DUE,
    /** The day by which a recommendation is to be answered ({@code due}). */
    RECOMMENDATION_DUE
}
