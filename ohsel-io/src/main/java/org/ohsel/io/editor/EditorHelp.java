// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.codec.Codecs;
import org.ohsel.io.schema.CodeList;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.term.Term;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.Vocabulary;

/**
 * Says what a name or a code in a document means, and what can be written at a place.
 *
 * <pre>{@code
 * EditorHelp help = EditorHelp.of(Vocabulary.bundled());
 * String json = "{\"type\": \"event\", \"date\": \"2020-04-02\", \"body\": \"08Q\"}";
 * String words = help.describe(Caret.in(json, json.indexOf("08Q"))).orElseThrow();
 * // NHS Southwark CCG ... not in force on 2 April 2020 ... Succeeded by 72Q
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class EditorHelp {

    private static final String WIRE_TYPE = "type";

    private final Vocabulary vocabulary;
    private final Definitions definitions = new Definitions();

    /** The types of terms, by the names of their definitions. */
    private final Map<String, Class<?>> terms = Codecs.unchecked().standalone(EngagementLog.class).keySet().stream()
            .filter(Term.class::isAssignableFrom)
            .collect(Collectors.toMap(Class::getSimpleName, type -> type));

    private EditorHelp(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Help with the terms of a vocabulary.
     *
     * @param vocabulary the vocabulary
     * @return the help
     */
    public static EditorHelp of(Vocabulary vocabulary) {
        return new EditorHelp(Objects.requireNonNull(vocabulary, "vocabulary"));
    }

    /**
     * What the name or the code at a place means; a code, on the date of its record.
     *
     * @param caret the place
     * @return Markdown; empty if nothing stands there that the format or the vocabulary knows
     */
    public Optional<String> describe(Caret caret) {
        if (caret.text().isEmpty()) {
            return Optional.empty();
        }
        return switch (caret.part()) {
            case NAME ->
                Optional.ofNullable(definitions.object(caret).members().get(caret.text()))
                        .map(member -> "**" + caret.text() + "** (" + member.shape() + ")\n\n" + member.description());
            case VALUE ->
                concept(caret, caret.text())
                        .map(concept -> TermNote.of(vocabulary, concept, caret.text(), caret.date()));
            case NONE -> Optional.empty();
        };
    }

    /**
     * The concept that the code at a place stands for.
     *
     * @param caret the place
     * @return the concept; empty if no code of the vocabulary stands there
     */
    public Optional<Concept> concept(Caret caret) {
        return caret.part() == Caret.Part.VALUE ? concept(caret, caret.text()) : Optional.empty();
    }

    private Optional<Concept> concept(Caret caret, String code) {
        return termType(caret).flatMap(type -> vocabulary.concept(CodeList.term(type, code)));
    }

    private Optional<Class<?>> termType(Caret caret) {
        return definitions.member(caret).map(Definition.Member::definition).map(terms::get);
    }

    /**
     * What can be written at a place: members that the object does not have yet, codes, words. Those that begin as what
     * stands there does are not picked out: editors do that.
     *
     * @param caret the place
     * @return the completions, the discouraged ones last; none where only free text can be written
     */
    public List<Completion> completions(Caret caret) {
        return switch (caret.part()) {
            case NAME -> members(caret);
            case VALUE -> values(caret);
            case NONE -> List.of();
        };
    }

    private List<Completion> members(Caret caret) {
        Definition object = definitions.object(caret);
        return Stream.of(true, false)
                .flatMap(required -> object.members().entrySet().stream()
                        .filter(member -> object.required().contains(member.getKey()) == required))
                .filter(member -> !caret.names().contains(member.getKey()))
                .map(member -> new Completion(
                        Completion.Kind.MEMBER,
                        member.getKey(),
                        true,
                        member.getValue().shape() + (object.required().contains(member.getKey()) ? ", required" : ""),
                        member.getValue().description(),
                        false))
                .toList();
    }

    private List<Completion> values(Caret caret) {
        Optional<Definition.Member> member = definitions.member(caret);
        if (member.isEmpty()) {
            return List.of();
        }
        if (member.get().type().equals("boolean")) {
            return Stream.of("true", "false").map(word -> word(word, false)).toList();
        }
        if (caret.inRecord() && caret.path().equals(List.of(WIRE_TYPE))) {
            return definitions.types().stream().map(word -> word(word, true)).toList();
        }
        if (!member.get().words().isEmpty()) {
            return member.get().words().stream().map(word -> word(word, true)).toList();
        }
        if (caret.path().equals(List.of("schemaVersion"))) {
            return List.of(word(EngagementLog.SCHEMA_VERSION, true));
        }
        return termType(caret).map(type -> codes(type, caret)).orElse(List.of());
    }

    private static Completion word(String word, boolean quoted) {
        return new Completion(Completion.Kind.WORD, word, quoted, null, null, false);
    }

    private List<Completion> codes(Class<?> type, Caret caret) {
        List<Completion> good = new ArrayList<>();
        List<Completion> discouraged = new ArrayList<>();
        for (CodeList.Code code : CodeList.of(type, vocabulary).codes()) {
            @Nullable
            Concept concept =
                    vocabulary.concept(CodeList.term(type, code.code())).orElse(null);
            boolean late = code.withdrawn() || (concept != null && TermNote.isOutOfForce(concept, caret.date()));
            (late ? discouraged : good)
                    .add(new Completion(
                            Completion.Kind.CODE,
                            code.code(),
                            true,
                            code.label(),
                            concept == null ? null : TermNote.of(vocabulary, concept, code.code(), caret.date()),
                            late));
        }
        good.addAll(discouraged);
        return good;
    }
}
