// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Findings;

/**
 * The result of reading an input: its value if there are no errors, and everything that was found.
 *
 * <pre>{@code
 * EngagementRecord record = EngagementReader.strict().readRecord(json).orElseThrow();
 * }</pre>
 *
 * <p>A value with errors may lack what could not be read. It is therefore given only to those who ask for it by name,
 * with {@link #partial()}: to show it beside its findings, for example.
 *
 * @param <T> the type of value
 * @param partial the value, as far as it could be read, whether or not there are errors; null if none of it could be
 * @param findings the findings, in the order of the input
 */
public record Result<T>(@Nullable T partial, Findings findings) {

    /**
     * The value, if there are no errors. Warnings do not matter.
     *
     * @return the value; empty if there is an error, or nothing was read
     */
    public Optional<T> value() {
        return findings.hasErrors() ? Optional.empty() : Optional.ofNullable(partial);
    }

    /**
     * The value, or an exception with everything that is wrong.
     *
     * @return the value
     * @throws InvalidInputException if there is an error
     */
    public T orElseThrow() {
        return value().orElseThrow(() -> new InvalidInputException(findings));
    }
}
