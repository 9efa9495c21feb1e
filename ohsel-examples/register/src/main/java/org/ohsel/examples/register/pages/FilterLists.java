// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.examples.register.store.Dimension;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.ConceptScheme;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.EngagementValidator;
import org.springframework.stereotype.Component;

/** What can be chosen in the lists of forms: what the vocabulary has. */
@Component
class FilterLists {

    private static final List<String> WORKSTREAMS = List.of(
            "workstream",
            "delivery-priority",
            "enabler-programme",
            "productivity-programme",
            "financial-strategy",
            "implementation-strand",
            "programme-group",
            "stp-theme",
            "digital-project");

    private final Vocabulary vocabulary;
    private final Words words;

    FilterLists(EngagementValidator validator, Words words) {
        this.vocabulary = validator.vocabulary();
        this.words = words;
    }

    /**
     * Something to choose.
     *
     * @param code what is sent
     * @param label what it says
     * @param isChosen whether it is chosen already
     */
    record Choice(String code, String label, boolean isChosen) {}

    /**
     * A list to choose from.
     *
     * @param name the parameter
     * @param label what it asks for
     * @param groups the choices, by what they have in common; one without a name if they have nothing
     * @param others what is chosen beside the first, which the list cannot show
     */
    record Choosing(String name, String label, Map<String, List<Choice>> groups, List<String> others) {}

    /** The lists by which records are filtered. */
    List<Choosing> all(Question question) {
        List<Choosing> all = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            all.add(of(dimension, question));
        }
        Map<String, List<Choice>> kinds = new LinkedHashMap<>();
        Words.KINDS.forEach((type, scheme) -> kinds.put(
                words.type(type),
                vocabulary.scheme(scheme).stream()
                        .flatMap(list -> list.concepts().stream())
                        .map(concept -> choice(concept.code(), concept.preferredLabel(), question.first(Question.KIND)))
                        .toList()));
        all.add(choosing(
                Question.TYPE,
                "Record",
                question,
                Map.of(
                        "",
                        EngagementRecord.kinds().stream()
                                .map(EngagementRecord::typeOf)
                                .map(type -> choice(type, words.type(type), question.first(Question.TYPE)))
                                .toList())));
        all.add(choosing(Question.KIND, "Sort of record", question, kinds));
        return all;
    }

    /** The list of one dimension. */
    Choosing of(Dimension dimension, Question question) {
        @Nullable String chosen = question.first(dimension.code());
        List<Choice> choices = schemes(dimension).stream()
                .flatMap(scheme -> vocabulary.scheme(scheme).stream())
                .flatMap(scheme -> scheme.concepts().stream().map(concept -> code(dimension, scheme, concept)))
                .map(code -> choice(code, words.of(dimension, code), chosen))
                .sorted(Comparator.comparing(choice ->
                        dimension == Dimension.WORKSTREAM || dimension == Dimension.BOROUGH ? "" : choice.label()))
                .toList();
        return choosing(dimension.code(), words.dimension(dimension), question, Map.of("", choices));
    }

    private static List<String> schemes(Dimension dimension) {
        return switch (dimension) {
            case WORKSTREAM -> WORKSTREAMS;
            case GROUP -> List.of("stakeholder-group");
            default -> List.of(dimension.code());
        };
    }

    private static String code(Dimension dimension, ConceptScheme scheme, Concept concept) {
        return dimension != Dimension.WORKSTREAM || scheme.id().equals(dimension.code())
                ? concept.code()
                : scheme.id() + "/" + concept.code();
    }

    private static Choice choice(String code, String label, @Nullable String chosen) {
        return new Choice(code, label, code.equals(chosen));
    }

    private static Choosing choosing(String name, String label, Question question, Map<String, List<Choice>> groups) {
        List<String> chosen = question.all(name);
        boolean isShown = groups.values().stream().flatMap(List::stream).anyMatch(Choice::isChosen);
        return new Choosing(name, label, groups, isShown ? chosen.subList(1, chosen.size()) : chosen);
    }
}
