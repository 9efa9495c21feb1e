// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.text;

/** How the records of an input are laid out; the constants have the names of {@code org.ohsel.io.Framing}. */
public enum Layout {
    /** It is not known, and the input itself must show it. */
    AUTO,
    /** One record per line. */
    LINES,
    /** One document. */
    DOCUMENT
}
