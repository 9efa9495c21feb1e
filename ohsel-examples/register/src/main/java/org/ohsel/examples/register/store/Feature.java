// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.store;

import java.util.Locale;

/** What can be in a record that questions ask for. */
public enum Feature {

    /** What people said, anywhere in it. */
    FEEDBACK,

    /** Feedback of which at least one piece has a response: "you said, we did". */
    RESPONSES,

    /** Answers of many people, in numbers. */
    RESULTS,

    /** A promise to do something. */
    COMMITMENTS;

    /** What it is called in the database and in addresses, such as {@code responses}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
