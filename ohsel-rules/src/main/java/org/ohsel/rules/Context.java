// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.vocabulary.Vocabulary;

/**
 * What a check may use besides the value: the vocabulary, and the day that counts as today.
 *
 * <p>The system clock is never consulted: the same input gives the same findings on any day, unless the caller sets the
 * day that counts as today.
 */
public final class Context {

    private final Vocabulary vocabulary;
    private final @Nullable LocalDate asOf;

    Context(Vocabulary vocabulary, @Nullable LocalDate asOf) {
        this.vocabulary = vocabulary;
        this.asOf = asOf;
    }

    /**
     * The vocabulary.
     *
     * @return the vocabulary
     */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * The day that counts as today.
     *
     * @return the day; empty if none was set, in which case rules that need one find nothing
     */
    public Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }
}
