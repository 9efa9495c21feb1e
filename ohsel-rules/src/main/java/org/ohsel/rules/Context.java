// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.vocabulary.Vocabulary;

/**
 * What checks may know besides the value: the vocabulary, and the day that counts as today.
 *
 * <p>The system clock is never asked: the same input gives the same findings on any day, unless whoever runs the rules
 * says which day it is.
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
     * @return the day; empty if none was given, and then rules that need one find nothing
     */
    public Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }
}
