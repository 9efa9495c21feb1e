// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.VocabularyRef;
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
    private final boolean lacking;

    Context(Vocabulary vocabulary, @Nullable LocalDate asOf) {
        this(vocabulary, asOf, false);
    }

    private Context(Vocabulary vocabulary, @Nullable LocalDate asOf, boolean lacking) {
        this.vocabulary = vocabulary;
        this.asOf = asOf;
        this.lacking = lacking;
    }

    /**
     * The context for the records of a log.
     *
     * @param log the log, with or without its records, which may name the vocabularies that it was written with
     * @return the same context, which also knows whether the vocabulary lacks one of these
     */
    public Context within(EngagementLog log) {
        boolean lacks = log.vocabularies().stream().anyMatch(this::isLacking);
        return lacks ? lackingVocabulary() : this;
    }

    /**
     * The context for the records of a log that was written with a vocabulary which this one does not include.
     *
     * @return the same context, which also knows that
     */
    public Context lackingVocabulary() {
        return lacking ? this : new Context(vocabulary, asOf, true);
    }

    private boolean isLacking(@Nullable VocabularyRef named) {
        return named != null
                && named.identifier() != null
                && !named.identifier().isBlank()
                && vocabulary.release(named.identifier()).isEmpty();
    }

    /**
     * Whether the log was written with a vocabulary that this one does not include. That is reported once, for the log;
     * an unknown code of an open list may then be one of that vocabulary, and nothing is said of it.
     *
     * @return true if so; false if the log names no vocabulary, and for a record without a log
     */
    public boolean lacksVocabulary() {
        return lacking;
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
