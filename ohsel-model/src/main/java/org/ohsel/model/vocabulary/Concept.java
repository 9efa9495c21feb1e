// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.term.BodyKind;

/**
 * A member of a concept scheme: everything known about one code.
 *
 * @param scheme the id of the scheme
 * @param code the code, unique in the scheme: what SKOS calls the notation
 * @param definition what it means; null if the label says it all
 * @param labels the texts that stand for it
 * @param identifiers its official codes
 * @param validity when it was in force; null if it is not bound to a time
 * @param kinds what sorts of body it was in turn; empty for what is not a body
 * @param relations its ties to other concepts
 * @param sources where it was taken from: a document and line such as {@code 004:84}, a statute, a register
 */
@Value.Builder
public record Concept(
        String scheme,
        String code,
        @Nullable String definition,
        List<Label> labels,
        List<Identifier> identifiers,
        @Nullable PartialDate validity,
        List<DatedKind> kinds,
        List<Relation> relations,
        List<String> sources)
        implements WithConcept {

    /** Copies the collections; null stands for an empty one. */
    public Concept {
        labels = Copies.list(labels);
        identifiers = Copies.list(identifiers);
        kinds = Copies.list(kinds);
        relations = Copies.list(relations);
        sources = Copies.list(sources);
    }

    /**
     * A builder, which refuses to build without what is required.
     *
     * @return an empty builder
     */
    public static ConceptBuilder builder() {
        return new ConceptBuilder();
    }

    /**
     * The label to show: of several names in turn, the latest.
     *
     * @return the text of the last preferred label; the code if there is none
     */
    public String preferredLabel() {
        return labels.stream()
                .filter(label -> label.kind() == LabelKind.PREFERRED)
                .reduce((earlier, later) -> later)
                .map(Label::text)
                .orElse(code);
    }

    /**
     * The name on a day.
     *
     * @param day the day
     * @return the text of the preferred label that held then; empty if none did
     */
    public Optional<String> nameOn(LocalDate day) {
        return labels.stream()
                .filter(label -> label.kind() == LabelKind.PREFERRED)
                .filter(label -> holds(label.validity(), day))
                .map(Label::text)
                .findFirst();
    }

    /**
     * What sort of body the code stood for on a day.
     *
     * @param day the day
     * @return the kind; empty if it stood for none, or is not a body
     */
    public Optional<BodyKind> kindOn(LocalDate day) {
        for (DatedKind kind : kinds) {
            if (holds(kind.validity(), day)) {
                return Optional.of(kind.kind());
            }
        }
        return Optional.empty();
    }

    private static boolean holds(@Nullable PartialDate validity, LocalDate day) {
        return validity == null || validity.includes(day);
    }

    /**
     * Whether the concept is in force on a day. A code outlives the body behind it, so ask {@link #kindOn} too: 72Q is in
     * force today and is no longer a CCG.
     *
     * @param day the day
     * @return the status; active if the concept is not bound to a time
     */
    public Status statusOn(LocalDate day) {
        if (validity == null) {
            return Status.ACTIVE;
        }
        if (!validity.includes(day)) {
            boolean before = validity.earliest() != null && day.isBefore(validity.earliest());
            return before ? Status.FUTURE : Status.ENDED;
        }
        return validity.certainlyIncludes(day) ? Status.ACTIVE : Status.UNCERTAIN;
    }

    /**
     * The code that a system of official codes gives.
     *
     * @param system the system
     * @return the code; empty if it gives none
     */
    public Optional<String> identifier(IdentifierSystem system) {
        return identifiers.stream()
                .filter(identifier -> identifier.system() == system)
                .map(Identifier::value)
                .findFirst();
    }
}
