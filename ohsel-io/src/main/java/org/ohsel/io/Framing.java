// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

/** How the records of an input are laid out. */
public enum Framing {

    /**
     * As a file's name says: one record on every line if it ends in {@code .ndjson} or {@code .jsonl}, with or without
     * {@code .gz}. Where the name does not say, or there is none, the first lines decide. They show it reliably if they
     * are not damaged, so say {@link #LINES} where it is known.
     */
    AUTO,

    /** NDJSON: every line is a record, whatever is wrong with the others. */
    LINES,

    /** One JSON document: a log, an array of records, or one record. */
    DOCUMENT
}
