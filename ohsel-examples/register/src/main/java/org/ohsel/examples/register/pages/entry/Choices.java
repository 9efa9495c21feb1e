// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.model.term.Workstream;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.ConceptScheme;
import org.ohsel.model.vocabulary.Status;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Messages;
import org.springframework.stereotype.Component;

/** The lists of the form, from the vocabulary: labels are shown, codes are sent. What a record has already is always in its list. */
@Component
class Choices {

    private static final Comparator<Choice> BY_LABEL =
            Comparator.comparing(Choice::label, String.CASE_INSENSITIVE_ORDER);

    private static final String WORKSTREAM = "workstream";

    private final Vocabulary vocabulary;
    private final Clock clock;

    Choices(EngagementValidator validator, Clock clock) {
        this.vocabulary = validator.vocabulary();
        this.clock = clock;
    }

    /**
     * Something to choose.
     *
     * @param code what is sent
     * @param label what is shown
     */
    record Choice(String code, String label) {}

    /** A list in the order of the vocabulary. */
    public List<Choice> of(String scheme, List<String> chosen) {
        List<Choice> choices = new ArrayList<>(choices(scheme, ""));
        choices.addAll(missing(chosen, choices, code -> code));
        return choices;
    }

    /** A long list in the order of the alphabet. */
    public List<Choice> sorted(String scheme, List<String> chosen) {
        return of(scheme, chosen).stream().sorted(BY_LABEL).toList();
    }

    /** The services of health and care, in the order of the alphabet, and the workstreams of other lists that are chosen. */
    public List<Choice> services(List<String> chosen) {
        List<Choice> choices = new ArrayList<>(choices("service-area", "service-area/"));
        choices.sort(BY_LABEL);
        List<Choice> known = new ArrayList<>(choices(WORKSTREAM, ""));
        known.addAll(choices);
        choices.addAll(missing(
                chosen,
                known,
                code -> vocabulary
                        .concept(new Workstream(code))
                        .map(Concept::preferredLabel)
                        .orElse(code)));
        return choices;
    }

    /** Whether workstreams are chosen that are not among the areas of the strategy. */
    public boolean hasServices(List<String> chosen) {
        return chosen.stream()
                .anyMatch(code -> vocabulary.concept(WORKSTREAM, code).isEmpty());
    }

    /** How exact a number is, without that it is exact, for which the form has no word. */
    public List<Choice> qualifiers(List<String> chosen) {
        return of("count-qualifier", chosen).stream()
                .filter(choice -> !choice.code().equals("exact"))
                .toList();
    }

    /** The bodies in one list. */
    public List<Choice> owners(String date, List<String> chosen) {
        return bodies(date, chosen).values().stream().flatMap(List::stream).toList();
    }

    /** The bodies, those that were there on the date of the event first. */
    public Map<String, List<Choice>> bodies(String date, List<String> chosen) {
        LocalDate day = day(date);
        List<Choice> there = new ArrayList<>();
        List<Choice> others = new ArrayList<>();
        List<Choice> all = new ArrayList<>();
        for (Concept body :
                vocabulary.scheme("body").map(ConceptScheme::concepts).orElse(List.of())) {
            Choice choice = new Choice(body.code(), body.nameOn(day).orElse(body.preferredLabel()));
            all.add(choice);
            (body.statusOn(day) == Status.ACTIVE ? there : others).add(choice);
        }
        others.addAll(missing(chosen, all, code -> code));
        there.sort(BY_LABEL);
        others.sort(BY_LABEL);
        Map<String, List<Choice>> lists = new LinkedHashMap<>();
        lists.put("There on " + Messages.english().date(PartialDate.of(day)), there);
        lists.put("At other times, or not known", others);
        return lists;
    }

    /** The first day of a date; today, if it is not known. */
    private LocalDate day(String date) {
        LocalDate today = LocalDate.now(clock);
        try {
            @Nullable LocalDate day = PartialDate.parse(date).earliest();
            return day == null ? today : day;
        } catch (DateTimeParseException e) {
            return today;
        }
    }

    private List<Choice> choices(String scheme, String prefix) {
        return vocabulary.scheme(scheme).map(ConceptScheme::concepts).orElse(List.of()).stream()
                .filter(concept -> !concept.isWithdrawn())
                .map(concept -> new Choice(prefix + concept.code(), concept.preferredLabel()))
                .toList();
    }

    private static List<Choice> missing(List<String> chosen, List<Choice> choices, UnaryOperator<String> label) {
        return chosen.stream()
                .filter(code ->
                        choices.stream().noneMatch(choice -> choice.code().equals(code)))
                .map(code -> new Choice(code, label.apply(code)))
                .toList();
    }
}
