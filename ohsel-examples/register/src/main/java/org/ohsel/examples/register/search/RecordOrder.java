// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.search;

import java.util.Locale;

/** In which order records are found. */
public enum RecordOrder {

    /** The latest date first; those without a date last. */
    NEWEST,

    /** The earliest date first; those without a date come before all others. */
    OLDEST,

    /** Those that were taken in last first. */
    RECORDED,

    /** Those that fit the text best first, where the database can tell and not too many fit; otherwise like {@link #NEWEST}. */
    RELEVANCE;

    /** What it is called in addresses, such as {@code newest}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
