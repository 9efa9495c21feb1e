// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.vocabulary.Vocabulary;

/**
 * What records say as a whole: which boroughs, workstreams and groups they cover, how many there were when, and what is
 * still to be done. A {@link HtmlReport} shows it. For one thread.
 *
 * <pre>{@code
 * Overview overview = new Overview();
 * HtmlReport report = new HtmlReport(output, Messages.english(), overview);
 * try (RecordStream records = EngagementReader.strict().stream(file)) {
 *     for (ReadRecord next : (Iterable<ReadRecord>) () -> records) {
 *         overview.add(next.record());
 *     }
 * }
 * }</pre>
 *
 * <p>Where records are read in several places at once, each has an overview of its own, and {@link #addAll} puts them together.
 * They can be serialised for that; what is deserialised has the bundled vocabulary.
 *
 * <p>Memory does not grow with the records: of commitments the fifty that are due first are kept, and of codes those of
 * the vocabulary and the first hundred others; all are counted.
 */
public final class Overview implements Serializable {

    private static final long serialVersionUID = 1;

    private transient TermNames names;
    private final @Nullable LocalDate asOf;
    private final Coverage coverage;
    private final Chronology chronology = new Chronology();
    private final OpenCommitments commitments;

    /** Creates an empty overview with the bundled vocabulary, in which no day counts as today. */
    public Overview() {
        this(Vocabulary.bundled(), null);
    }

    /**
     * Creates an empty overview.
     *
     * @param vocabulary has the labels of the terms
     * @param asOf the day that counts as today, by which a commitment is overdue; null if none does, so that none is
     */
    public Overview(Vocabulary vocabulary, @Nullable LocalDate asOf) {
        this.names = new TermNames(Objects.requireNonNull(vocabulary, "vocabulary"));
        this.asOf = asOf;
        this.coverage = new Coverage(vocabulary);
        this.commitments = new OpenCommitments(asOf);
    }

    /**
     * Takes a record.
     *
     * @param record the record; null, as for one that could not be read, is not counted
     */
    public void add(@Nullable EngagementRecord record) {
        if (record != null) {
            coverage.add(record);
            chronology.add(record);
            commitments.add(record);
        }
    }

    /**
     * Adds what another overview has taken, as if its records had come after those of this one. Of codes that no vocabulary has,
     * others may be counted one by one than if one overview had taken all records: those that were among the first hundred of both.
     *
     * @param other the other; not changed
     */
    public void addAll(Overview other) {
        coverage.addAll(other.coverage);
        chronology.addAll(other.chronology);
        commitments.addAll(other.commitments);
    }

    private void readObject(ObjectInputStream input) throws IOException, ClassNotFoundException {
        input.defaultReadObject();
        names = new TermNames(Vocabulary.bundled());
    }

    TermNames names() {
        return names;
    }

    /** The day that counts as today. */
    Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    Coverage coverage() {
        return coverage;
    }

    Chronology chronology() {
        return chronology;
    }

    OpenCommitments commitments() {
        return commitments;
    }
}
