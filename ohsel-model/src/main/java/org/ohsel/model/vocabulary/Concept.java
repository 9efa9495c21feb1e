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
 * @param validity when it is or was in force; null if not limited in time. A start or end that is open ({@code ..})
 *     differs from one that is not known (left empty, as in {@code /2013-03-31})
 * @param attested days on which sources show it to have been in force, if the validity leaves a start or end unknown;
 *     otherwise null
 * @param evidence what shows the validity; null if there is none, or if nothing is recorded
 * @param kinds the sorts of body it has been, in turn; empty if it is not a body
 * @param relations its relations to other concepts
 * @param complete the kinds of relation of which all are listed; of any other kind there may be more
 * @param sources where it was taken from: a document and line such as {@code 004:84}, a statute, a register; {@code
 *     coined here} for what is our own
 * @param withdrawn true if the term should no longer be used, whatever the date: its successors say what to use instead;
 *     null or false if it may be
 */
@Value.Builder
public record Concept(
        String scheme,
        String code,
        @Nullable String definition,
        List<Label> labels,
        List<Identifier> identifiers,
        @Nullable PartialDate validity,
        @Nullable Attestation attested,
        @Nullable Evidence evidence,
        List<DatedKind> kinds,
        List<Relation> relations,
        List<RelationKind> complete,
        List<String> sources,
        @Nullable Boolean withdrawn)
        implements WithConcept {

    /** Copies the collections; null becomes an empty collection. */
    public Concept {
        labels = Copies.list("labels", labels);
        identifiers = Copies.list("identifiers", identifiers);
        kinds = Copies.list("kinds", kinds);
        relations = Copies.list("relations", relations);
        complete = Copies.list("complete", complete);
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
     * @return the preferred label on that day; empty if it had none or if it is not known, as on a day on which the
     *     concept was not or may not have been in force
     */
    public Optional<String> nameOn(LocalDate day) {
        return labels.stream()
                .filter(label -> label.kind() == LabelKind.PREFERRED)
                .filter(label -> holds(label.validity(), day))
                .map(Label::text)
                .findFirst();
    }

    /**
     * What sort of body the code stood for on a given day. If a body of a new sort was set up within one of an older
     * sort, that is the new one.
     *
     * @param day the day
     * @return the kind; empty if the code is not that of a body, if it stood for none that day, or if it is not known
     */
    public Optional<BodyKind> kindOn(LocalDate day) {
        return kinds.stream()
                .filter(kind -> holds(kind.validity(), day))
                .map(DatedKind::kind)
                .reduce((earlier, later) -> later);
    }

    /** Whether something that is said of this concept for a period certainly holds on a day. */
    private boolean holds(@Nullable PartialDate period, LocalDate day) {
        return statusOn(day) == Status.ACTIVE && Validity.on(period, attested, day) == Status.ACTIVE;
    }

    /**
     * Whether the concept is in force on a given day. A code can outlive the body behind it, so check {@link #kindOn}
     * too: 72Q is in force today but is no longer a CCG.
     *
     * @param day the day
     * @return the status; active if the concept is not limited in time, uncertain if it is not known
     */
    public Status statusOn(LocalDate day) {
        return Validity.on(validity, attested, day);
    }

    /**
     * Whether the term should no longer be used, whatever the date.
     *
     * @return true if it was withdrawn
     */
    public boolean isWithdrawn() {
        return Boolean.TRUE.equals(withdrawn);
    }

    /**
     * Whether all relations of a kind are listed. If not, what is missing may still be so.
     *
     * @param kind the kind of relation, such as the successors of a body
     * @return true if the list is known to be complete
     */
    public boolean isComplete(RelationKind kind) {
        return complete.contains(kind);
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
