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
    /** Not known: the sources do not say whether it was in force on that day. */
    UNCERTAIN
}
