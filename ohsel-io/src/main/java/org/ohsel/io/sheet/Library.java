// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.io.IOException;

/** A library that hosts need only to write spreadsheets. */
enum Library {
    FASTCSV("de.siegmar:fastcsv"),
    FASTEXCEL("org.dhatim:fastexcel");

    private final String artifact;

    Library(String artifact) {
        this.artifact = artifact;
    }

    /** Something that needs a library. */
    @FunctionalInterface
    interface Work {

        void run() throws IOException;
    }

    /**
     * Does something with the library.
     *
     * @throws IllegalStateException if the library is missing
     */
    void use(Work work) throws IOException {
        try {
            work.run();
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "to write this file, add the dependency " + artifact
                            + ", which is optional: it is not on the class path or module path",
                    e);
        }
    }
}
