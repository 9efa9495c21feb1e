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
 * @param labels what it is called
 * @param identifiers its official codes
 * @param validity when it is or was in force; null if not limited in time
 * @param kinds the sorts of body it has been, in turn; empty if it is not a body
 * @param relations its relations to other concepts
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

    /** Copies the collections; null becomes an empty collection. */
    public Concept {
        labels = Copies.list("labels", labels);
        identifiers = Copies.list("identifiers", identifiers);
        kinds = Copies.list("kinds", kinds);
        relations = Copies.list("relations", relations);
        sources = Copies.list("sources", sources);
    }

    /**
     * A builder, which refuses to build until everything required is set.
     *
     * @return an empty builder
     */
    public static ConceptBuilder builder() {
        return new ConceptBuilder();
    }

    /**
     * The label to show: if the name has changed, the latest.
     *
     * @return the last preferred label; the code if there is none
     */
    public String preferredLabel() {
        return labels.stream()
                .filter(label -> label.kind() == LabelKind.PREFERRED)
                .reduce((earlier, later) -> later)
                .map(Label::text)
                .orElse(code);
    }

    /**
     * The name on a given day.
     *
     * @param day the day
     * @return the preferred label on that day; empty if there was none
     */
    public Optional<String> nameOn(LocalDate day) {
        return labels.stream()
                .filter(label -> label.kind() == LabelKind.PREFERRED)
                .filter(label -> holds(label.validity(), day))
                .map(Label::text)
                .findFirst();
    }

    /**
     * What sort of body the code stood for on a given day.
     *
     * @param day the day
     * @return the kind; empty if the code stood for no body that day, or is not that of a body
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
     * Whether the concept is in force on a given day. A code can outlive the body behind it, so check {@link #kindOn}
     * too: 72Q is in force today but is no longer a CCG.
     *
     * @param day the day
     * @return the status; active if the concept is not limited in time
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
     * The code in a system of official codes.
     *
     * @param system the system
     * @return the code; empty if there is none
     */
    public Optional<String> identifier(IdentifierSystem system) {
        return identifiers.stream()
                .filter(identifier -> identifier.system() == system)
                .map(Identifier::value)
                .findFirst();
    }
}
