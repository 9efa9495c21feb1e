// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.publishing.Parts;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.Participation;
import org.ohsel.model.SurveyResult;
import org.ohsel.model.event.Feedback;
import org.ohsel.model.event.Question;
import org.ohsel.model.planning.Consultation;
import org.ohsel.model.planning.Involvement;
import org.ohsel.model.term.Borough;
import org.ohsel.model.term.ParticipationKind;
import org.ohsel.model.term.StakeholderGroup;
import org.ohsel.model.term.Term;
import org.ohsel.model.term.Workstream;
import org.ohsel.model.vocabulary.Vocabulary;

/**
 * Counts the records that name a borough, a workstream and a group that took part or was heard: one that was only invited
 * did neither. A record that names several counts for each, and one that names none counts as such.
 */
final class Coverage implements Serializable {

    private static final long serialVersionUID = 1;

    /** In place of a term: the record names none. */
    static final Borough NO_BOROUGH = new Borough("");

    static final Workstream NO_WORKSTREAM = new Workstream("");

    /** In place of a term: all records, whatever they name. */
    static final Borough ANY_BOROUGH = new Borough("*");

    static final Workstream ANY_WORKSTREAM = new Workstream("*");

    static final StakeholderGroup ANY_GROUP = new StakeholderGroup("*");

    /** More than anybody reads, of combinations that a million records could have. */
    private static final int MOST_CELLS = 50_000;

    /** As many unknown codes as anybody reads. */
    private static final int MOST_UNKNOWN = 100;

    private static final int LONGEST = 100;

    /** One combination. */
    record Cell(Borough borough, Workstream workstream, StakeholderGroup group) implements Serializable {

        private static final long serialVersionUID = 1;
    }

    private static final Parts HEARD = new Parts(Set.of(
            Participation.class,
            Feedback.class,
            Question.class,
            Involvement.class,
            Consultation.class,
            SurveyResult.class));

    private transient Vocabulary vocabulary;
    private final HashMap<Cell, Long> cells = new HashMap<>();
    private final HashSet<Term> unknown = new HashSet<>();
    private long notCounted;

    Coverage(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void add(EngagementRecord record) {
        Set<Borough> boroughs = axis(record.boroughs(), ANY_BOROUGH, NO_BOROUGH);
        Set<Workstream> workstreams = axis(record.workstreams(), ANY_WORKSTREAM, NO_WORKSTREAM);
        Set<StakeholderGroup> groups = axis(heard(record), ANY_GROUP, null);
        for (StakeholderGroup group : groups) {
            for (Borough borough : boroughs) {
                for (Workstream workstream : workstreams) {
                    count(new Cell(borough, workstream, group), 1);
                }
            }
        }
    }

    private void readObject(ObjectInputStream input) throws IOException, ClassNotFoundException {
        input.defaultReadObject();
        vocabulary = Vocabulary.bundled();
    }

    /** Adds what another has counted. */
    void addAll(Coverage other) {
        Set<Term> left = other.unknown.stream().filter(term -> !hasRoom(term)).collect(Collectors.toSet());
        notCounted += other.notCounted + left.stream().mapToLong(other::count).sum();
        other.cells.forEach((cell, count) -> {
            if (Stream.of(cell.borough(), cell.workstream(), cell.group()).noneMatch(left::contains)) {
                count(cell, count);
            }
        });
    }

    /** How many records name a term. */
    private long count(Term term) {
        return count(
                term instanceof Borough borough ? borough : ANY_BOROUGH,
                term instanceof Workstream workstream ? workstream : ANY_WORKSTREAM,
                term instanceof StakeholderGroup group ? group : ANY_GROUP);
    }

    private void count(Cell cell, long count) {
        if (cells.size() < MOST_CELLS || cells.containsKey(cell)) {
            cells.merge(cell, count, Long::sum);
        } else {
            notCounted += count;
        }
    }

    private <T extends Term> Set<T> axis(Collection<T> terms, T any, @Nullable T none) {
        Set<T> axis = new LinkedHashSet<>();
        axis.add(any);
        for (@Nullable T term : terms) {
            if (term != null && isCounted(term)) {
                axis.add(term);
            }
        }
        if (axis.size() == 1 && none != null) {
            axis.add(none);
        }
        return axis;
    }

    /** Whether a term is counted by itself. A record may hold any number of unknown ones. */
    private boolean isCounted(Term term) {
        if (term.code() == null || term.code().isBlank() || term.code().equals(ANY_BOROUGH.code())) {
            return false;
        }
        boolean isCounted = vocabulary.concept(term).isPresent() || hasRoom(term);
        notCounted += isCounted ? 0 : 1;
        return isCounted;
    }

    /** Whether an unknown term is one of those that are counted by themselves, and makes it one if there is room. */
    private boolean hasRoom(Term term) {
        return unknown.contains(term)
                || (unknown.size() < MOST_UNKNOWN && term.code().length() <= LONGEST && unknown.add(term));
    }

    private static Set<StakeholderGroup> heard(EngagementRecord record) {
        Set<StakeholderGroup> groups = new LinkedHashSet<>();
        HEARD.visit(record, part -> true, (part, path) -> groups.addAll(groups(part)));
        return groups;
    }

    private static List<StakeholderGroup> groups(Object part) {
        if (part instanceof Participation participation) {
            return ParticipationKind.INVITED.equals(participation.kind()) ? List.of() : participation.groups();
        } else if (part instanceof Feedback feedback) {
            return feedback.groups();
        } else if (part instanceof Question question) {
            return question.by() == null ? List.of() : List.of(question.by());
        } else if (part instanceof Involvement involvement) {
            return involvement.groups();
        } else if (part instanceof Consultation consultation) {
            return consultation.groups();
        }
        return part instanceof SurveyResult result ? result.groups() : List.of();
    }

    /** How many records name all three. */
    long count(Borough borough, Workstream workstream, StakeholderGroup group) {
        return cells.getOrDefault(new Cell(borough, workstream, group), 0L);
    }

    /** The combinations that there are. */
    Set<Cell> cells() {
        return cells.keySet();
    }

    /** How often a term or a combination was left out because there were too many different ones. */
    long notCounted() {
        return notCounted;
    }
}
