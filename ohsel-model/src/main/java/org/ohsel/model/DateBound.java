// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model;

/** What is known of the start or the end of an interval. */
public enum DateBound {
    /** A date is given for it, however vague. */
    KNOWN,
    /** There is none, written {@code ..}: it has always been so, or it goes on. */
    OPEN,
    /** There is or may be one, but it is not known when; written as nothing, as in {@code /2013-03-31}. */
    UNKNOWN
}
