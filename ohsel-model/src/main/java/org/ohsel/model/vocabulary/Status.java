// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary;

/** Whether a concept is in force on a given day. */
public enum Status {
    /** Not yet. */
    FUTURE,
    /** In force. */
    ACTIVE,
    /** No longer. */
    ENDED,
    /** The day is within a period that the sources leave open. */
    UNCERTAIN
}
