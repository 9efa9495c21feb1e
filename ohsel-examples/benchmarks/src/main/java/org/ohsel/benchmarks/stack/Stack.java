// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks.stack;

import org.jspecify.annotations.Nullable;

/** A way to read records. */
public interface Stack {

    /**
     * The result of reading a record.
     *
     * @param value the record in the form of the stack; null if it creates none
     * @param problems how many problems it found
     */
    record Outcome(@Nullable Object value, int problems) {}

    /**
     * Reads a record.
     *
     * @param json the record, in UTF-8
     * @return what came of it
     */
    Outcome read(byte[] json);
}
