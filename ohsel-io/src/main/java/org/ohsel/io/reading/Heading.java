// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.reading;

/**
 * What a log says about itself before its records, as far as it matters for reading them.
 *
 * @param newer whether it is in a newer format than this library's, and is read tolerantly for that reason
 * @param foreign whether it was written with a vocabulary that is not at hand
 */
public record Heading(boolean newer, boolean foreign) {

    /** The heading of an input that says nothing. */
    public static final Heading NONE = new Heading(false, false);
}
