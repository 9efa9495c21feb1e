// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.Label;
import org.ohsel.model.vocabulary.LabelKind;

/**
 * The text of one or more labels of a concept: SKOS requires the preferred, alternative and hidden labels of a concept
 * to differ, and one of them to be preferred.
 *
 * @param use how it may be used
 * @param text the text
 * @param labels the labels that have it
 */
record LabelText(LabelUse use, String text, List<Label> labels) {

    /** The labels of a concept by their text, the preferred one first; that is the code if no label is preferred. */
    static List<LabelText> of(Concept concept) {
        Map<String, List<Label>> byText = new LinkedHashMap<>();
        byText.put(concept.preferredLabel(), new ArrayList<>());
        concept.labels()
                .forEach(label -> byText.computeIfAbsent(label.text(), text -> new ArrayList<>())
                        .add(label));
        List<LabelText> texts = new ArrayList<>();
        byText.forEach((text, labels) ->
                texts.add(new LabelText(use(text.equals(concept.preferredLabel()), labels), text, labels)));
        return texts;
    }

    private static LabelUse use(boolean preferred, List<Label> labels) {
        if (preferred) {
            return LabelUse.PREFERRED;
        }
        LabelKind strongest =
                labels.stream().map(Label::kind).min(LabelKind::compareTo).orElse(LabelKind.HIDDEN);
        return switch (strongest) {
            case PREFERRED -> LabelUse.FORMER;
            case ALTERNATIVE -> LabelUse.ALTERNATIVE;
            case HIDDEN -> LabelUse.MISSPELLING;
        };
    }
}
