// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.DateOrder;
import org.ohsel.model.PartialDate;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.ConceptScheme;
import org.ohsel.model.vocabulary.LabelKind;
import org.ohsel.model.vocabulary.RelationKind;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.Messages;

/** What a code means on a date, in Markdown. */
final class TermNote {

    private static final Messages WORDS = Messages.english();

    private TermNote() {}

    static String of(Vocabulary vocabulary, Concept concept, String code, @Nullable PartialDate date) {
        List<String> lines = new ArrayList<>();
        lines.add("**" + plain(concept.preferredLabel()) + "**: `" + code.replace("`", "'") + "` in the list "
                + plain(vocabulary
                        .scheme(concept.scheme())
                        .map(ConceptScheme::title)
                        .orElse(concept.scheme())));
        if (concept.definition() != null) {
            lines.add(plain(concept.definition()));
        }
        if (concept.validity() != null) {
            lines.add("In force " + WORDS.date(concept.validity()) + ".");
        }
        if (isOutOfForce(concept, date) && date != null) {
            lines.add("The record is dated " + WORDS.date(date) + ", when it was not in force.");
        }
        if (concept.isWithdrawn()) {
            lines.add("It was withdrawn and should no longer be used.");
        }
        relations(vocabulary, concept, RelationKind.SUCCESSOR, "Succeeded by ", lines);
        relations(vocabulary, concept, RelationKind.PREDECESSOR, "Succeeded ", lines);
        String others = concept.labels().stream()
                .filter(label -> label.kind() == LabelKind.ALTERNATIVE)
                .map(label -> plain(label.text()))
                .distinct()
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            lines.add("Also called " + others + ".");
        }
        return String.join("\n\n", lines);
    }

    private static void relations(
            Vocabulary vocabulary, Concept concept, RelationKind kind, String words, List<String> lines) {
        String others = concept.relations().stream()
                .filter(relation -> relation.kind() == kind)
                .map(relation -> vocabulary
                                .concept(relation.scheme(), relation.code())
                                .map(other -> "`" + other.code() + "` " + plain(other.preferredLabel()))
                                .orElse("`" + relation.code() + "`")
                        + (relation.date() == null ? "" : " (" + WORDS.date(relation.date()) + ")"))
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            lines.add(words + others + ".");
        }
    }

    /** Whether a code was certainly not in force on a date. */
    static boolean isOutOfForce(Concept concept, @Nullable PartialDate date) {
        @Nullable PartialDate validity = concept.validity();
        return validity != null
                && date != null
                && (DateOrder.isBefore(validity, date) == DateOrder.CERTAIN
                        || DateOrder.isBefore(date, validity) == DateOrder.CERTAIN);
    }

    /** Text that means nothing in Markdown or HTML. */
    private static String plain(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1").replaceAll("\\s+", " ");
    }
}
