// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.explain;

import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ohsel.io.report.Visible;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.ConceptScheme;
import org.ohsel.model.vocabulary.LabelKind;
import org.ohsel.model.vocabulary.Match;
import org.ohsel.model.vocabulary.MatchKind;
import org.ohsel.model.vocabulary.Vocabulary;
import tools.jackson.core.JsonGenerator;

/**
 * What a label or a code means: which term of which list, since when and until when, what has become of it, and what
 * that rests on.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class TermMeaning {

    private final Match match;
    private final Vocabulary vocabulary;
    private final TermState on;
    private final TermState now;

    TermMeaning(Match match, Vocabulary vocabulary, TermState on, TermState now) {
        this.match = match;
        this.vocabulary = vocabulary;
        this.on = on;
        this.now = now;
    }

    /**
     * The term, and how the string led to it.
     *
     * @return the match
     */
    public Match match() {
        return match;
    }

    /**
     * The term with everything that is known about it.
     *
     * @return the concept
     */
    public Concept concept() {
        return match.concept();
    }

    /**
     * The list that the term is in.
     *
     * @return the list; empty if the vocabulary does not have it
     */
    public Optional<ConceptScheme> list() {
        return vocabulary.scheme(concept().scheme());
    }

    /**
     * Whether the string is a known mistake: it leads to the term, and must not be written.
     *
     * @return true if so
     */
    public boolean isMisspelling() {
        return match.kind() == MatchKind.HIDDEN;
    }

    /**
     * What the term is on the day that was asked about.
     *
     * @return its state
     */
    public TermState on() {
        return on;
    }

    /**
     * What the term is today.
     *
     * @return its state
     */
    public TermState now() {
        return now;
    }

    /**
     * The texts of the labels of a kind.
     *
     * @param kind the kind, such as misspellings
     * @return the labels, each once
     */
    public List<String> labels(LabelKind kind) {
        return concept().labels().stream()
                .filter(label -> label.kind() == kind)
                .map(label -> label.text())
                .distinct()
                .toList();
    }

    /**
     * The meaning for a terminal: a line for each thing that is known.
     *
     * @return the text, which ends with a line break
     */
    public String text() {
        StringBuilder text = new StringBuilder(
                Visible.text(concept().code() + "  " + concept().preferredLabel()) + "\n");
        for (TermFacts.Fact fact : facts()) {
            String name = "  " + fact.name()
                    + " ".repeat(TermFacts.NAME_WIDTH - fact.name().length());
            text.append(name)
                    .append(Lines.wrap(Visible.text(fact.text()), " ".repeat(name.length())))
                    .append('\n');
        }
        return text.toString();
    }

    /**
     * The meaning in a line, for a list of terms: the code, the name on the day that was asked about and, if the term is not in
     * force then, or that is not known, that this is so.
     *
     * @return the line, without a line break
     */
    public String line() {
        String state = switch (on.status()) {
            case ACTIVE -> "";
            case ENDED -> " (no longer in force)";
            case FUTURE -> " (not yet in force)";
            case UNCERTAIN -> " (whether it is in force is not known)";
        };
        String name = Objects.requireNonNullElse(on.name(), concept().preferredLabel());
        return Visible.text(concept().code() + "  " + name + state);
    }

    private List<TermFacts.Fact> facts() {
        return new TermFacts(this, vocabulary).all();
    }

    /**
     * The meanings of a string as a JSON array of objects, for programs.
     *
     * @param meanings the meanings
     * @return the JSON, which ends with a line break
     */
    public static String json(List<TermMeaning> meanings) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = IndentedJson.generator(text)) {
            json.writeStartArray();
            meanings.forEach(meaning -> TermJson.write(json, meaning));
            json.writeEndArray();
        }
        return text + "\n";
    }
}
