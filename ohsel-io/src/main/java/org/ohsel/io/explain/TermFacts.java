// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.DatedKind;
import org.ohsel.model.vocabulary.Evidence;
import org.ohsel.model.vocabulary.Label;
import org.ohsel.model.vocabulary.LabelKind;
import org.ohsel.model.vocabulary.Relation;
import org.ohsel.model.vocabulary.RelationKind;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.Messages;

/** What is known of a term, in words, each with its certainty and what shows it. */
final class TermFacts {

    /** The width of the longest name, and two spaces. */
    static final int NAME_WIDTH = 16;

    private static final Messages ENGLISH = Messages.english();

    /**
     * Something that is known.
     *
     * @param name what it is about, in a word or two
     * @param text what is known
     */
    record Fact(String name, String text) {}

    private final TermMeaning meaning;
    private final Concept concept;
    private final Vocabulary vocabulary;
    private final List<Fact> facts = new ArrayList<>();

    TermFacts(TermMeaning meaning, Vocabulary vocabulary) {
        this.meaning = meaning;
        this.concept = meaning.concept();
        this.vocabulary = vocabulary;
    }

    List<Fact> all() {
        add(
                "list",
                meaning.list()
                        .map(list -> list.id() + " (" + list.title() + ")")
                        .orElse(concept.scheme()));
        add("found by", foundBy());
        add("means", concept.definition());
        add("names", names(LabelKind.PREFERRED));
        add("also called", names(LabelKind.ALTERNATIVE));
        add("misspelt as", names(LabelKind.HIDDEN));
        add("codes", codes());
        add("kind", kinds());
        add("in force", inForce());
        add("shown on", shownOn());
        if (concept.isWithdrawn()) {
            add("withdrawn", "do not use it any more");
        }
        relations("serves", RelationKind.SERVES);
        relations("part of", RelationKind.PART_OF);
        relations("wider", RelationKind.BROADER);
        before();
        relations("then", RelationKind.SUCCESSOR);
        if (!meaning.on().day().equals(meaning.now().day())) {
            state("on " + meaning.on().day(), meaning.on());
        }
        state("now", meaning.now());
        add("rests on", String.join("; ", concept.sources()));
        return List.copyOf(facts);
    }

    private void add(String name, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            facts.add(new Fact(name, text));
        }
    }

    private String foundBy() {
        @Nullable Label label = meaning.match().label();
        String found = switch (meaning.match().kind()) {
            case CODE -> "";
            case IDENTIFIER -> "an official code";
            case PREFERRED -> "its name" + (label == null ? "" : " " + quoted(label));
            case ALTERNATIVE -> "another name of it" + (label == null ? "" : ", " + quoted(label));
            case HIDDEN -> "a known misspelling; write " + concept.preferredLabel() + ", or in JSON " + concept.code();
            case NEAR -> "a similar name" + (label == null ? "" : ", " + quoted(label));
        };
        return label == null || label.ambiguity() == null
                ? found
                : found + "; it can also mean something else: " + label.ambiguity();
    }

    private static String quoted(Label label) {
        return '"' + label.text() + '"';
    }

    /** A single name without dates is in the heading already. */
    private String names(LabelKind kind) {
        List<Label> labels =
                concept.labels().stream().filter(label -> label.kind() == kind).toList();
        if (kind == LabelKind.PREFERRED && labels.size() == 1 && labels.get(0).validity() == null) {
            return "";
        }
        return labels.stream()
                .map(label -> label.text()
                        + (label.validity() == null ? "" : ", " + ENGLISH.date(label.validity()))
                        + shownBy(label.evidence()))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private String codes() {
        return concept.identifiers().stream()
                .map(code -> switch (code.system()) {
                            case ODS -> "ODS ";
                            case GSS -> "GSS ";
                            case SNAC -> "SNAC ";
                            case LOCAL_AUTHORITY_REGISTER -> "register of local authorities ";
                        }
                        + code.value()
                        + certainty(code.evidence()))
                .collect(Collectors.joining("; "));
    }

    private String kinds() {
        return concept.kinds().stream().map(this::kind).collect(Collectors.joining("; "));
    }

    private String kind(DatedKind kind) {
        String name = vocabulary
                .concept(kind.kind())
                .map(Concept::preferredLabel)
                .orElse(kind.kind().code());
        return name + (kind.validity() == null ? "" : ", " + ENGLISH.date(kind.validity()));
    }

    private @Nullable String inForce() {
        if (concept.validity() == null) {
            return null;
        }
        String words = ENGLISH.date(concept.validity());
        return (words.equals("/") ? "since when and until when is not known" : words) + shownBy(concept.evidence());
    }

    private @Nullable String shownOn() {
        return concept.attested() == null
                ? null
                : ENGLISH.date(concept.attested().dates())
                        + shownBy(concept.attested().evidence());
    }

    private void relations(String name, RelationKind kind) {
        add(
                name,
                concept.relations().stream()
                        .filter(relation -> relation.kind() == kind)
                        .map(this::relation)
                        .collect(Collectors.joining("; ")));
    }

    private String relation(Relation relation) {
        Optional<Concept> other = vocabulary.concept(relation.scheme(), relation.code());
        return other.map(TermFacts::named).orElse(relation.code())
                + (relation.date() == null ? "" : ", " + ENGLISH.date(relation.date()))
                + shownBy(relation.evidence());
    }

    private void before() {
        add(
                "before",
                vocabulary.predecessors(concept).stream().map(TermFacts::named).collect(Collectors.joining("; ")));
    }

    private void state(String when, TermState state) {
        List<String> parts = new ArrayList<>();
        parts.add(
                switch (state.status()) {
                    case ACTIVE -> "in force";
                    case ENDED -> "no longer in force";
                    case FUTURE -> "not yet in force";
                    case UNCERTAIN -> "not known whether it is in force";
                });
        if (state.name() != null && !state.name().equals(concept.preferredLabel())) {
            parts.add("called " + state.name());
        }
        if (!state.holders().equals(List.of(concept))) {
            parts.add("in its place: "
                    + state.holders().stream()
                            .map(holder -> named(holder, state))
                            .collect(Collectors.joining(", ")));
        }
        if (state.commissioner() != null) {
            parts.add("commissioner: " + named(state.commissioner(), state));
        } else if (concept.scheme().equals("borough")) {
            parts.add("who commissions there is not known");
        }
        add(when, String.join("; ", parts));
    }

    static String named(Concept concept) {
        return concept.code() + " (" + concept.preferredLabel() + ")";
    }

    private static String named(Concept concept, TermState state) {
        return concept.code() + " (" + concept.nameOn(state.day()).orElse(concept.preferredLabel()) + ")";
    }

    private static String certainty(@Nullable Evidence evidence) {
        return evidence == null ? "" : " (" + evidence.certainty().code() + ")";
    }

    private static String shownBy(@Nullable Evidence evidence) {
        return evidence == null
                ? ""
                : " (" + evidence.certainty().code()
                        + (evidence.sources().isEmpty() ? "" : ": " + String.join("; ", evidence.sources())) + ")";
    }
}
