// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.codec.Codecs;
import org.ohsel.model.Headcount;
import org.ohsel.model.PartialDate;
import org.ohsel.model.term.Term;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.Vocabulary;

/**
 * What is typed into a cell for a value: the inverse of {@link CellValue}, which is asked each time whether it reads the
 * same value from it. So nothing is taken to be held by a cell that is not.
 */
final class CellText {

    private static final Map<String, String> QUALIFIERS = Map.of(
            "over", "over ",
            "more-than", "more than ",
            "at-least", "at least ",
            "approximately", "about ",
            "up-to", "up to ",
            "fewer-than", "fewer than ");

    private static final String NO_CELL = "no cell is read back as it";

    private final Vocabulary vocabulary;
    private final CellValue values;
    private final Medium medium;

    /** What is written for the codes of the vocabulary, by type and code. */
    private final Map<String, String> names = new HashMap<>();

    CellText(Vocabulary vocabulary, Medium medium) {
        this.vocabulary = vocabulary;
        this.values = new CellValue(new CellCodes(vocabulary));
        this.medium = medium;
    }

    /**
     * The text of a cell.
     *
     * @param text the text; null if there is none
     * @param loss how it differs from the value; null if it is read back as the value
     */
    record Said(@Nullable String text, @Nullable String loss) {}

    /** The text for a member that is not a list. */
    Said one(Target target, Object value) {
        if (value instanceof String plain && target.type() == String.class) {
            Medium.Fitted fitted = medium.fit(plain);
            if (values.isNothing(target, fitted.text())) {
                return new Said(null, "a cell with it would be taken to say that nothing is known");
            }
            boolean isKept = fitted.loss() == null && values.one(target, plain).equals(plain);
            return fitted.text().isEmpty()
                    ? new Said(null, fitted.loss())
                    : new Said(fitted.text(), isKept ? null : fitted.loss() == null ? NO_CELL : fitted.loss());
        }
        for (String text : candidates(target, value)) {
            if (readsBack(target, text, value)) {
                return new Said(text, null);
            }
        }
        return new Said(null, NO_CELL);
    }

    /** A list of values in a cell. */
    record Several(@Nullable String text, List<Boolean> held) {}

    /** The text for a list, with which of its values are read back from it. */
    Several several(Target target, List<?> list) {
        List<String> texts = new ArrayList<>();
        List<Object> written = new ArrayList<>();
        List<Boolean> held = new ArrayList<>();
        for (Object value : list) {
            @Nullable String said = written.contains(value) ? null : part(target, value);
            held.add(said != null);
            if (said != null) {
                texts.add(said);
                written.add(value);
            }
        }
        String cell = CellList.join(texts);
        return !texts.isEmpty()
                        && medium.fit(cell).loss() == null
                        && values.several(target, cell).equals(written)
                ? new Several(cell, held)
                : new Several(null, list.stream().map(value -> false).toList());
    }

    /** The text for one of several values, in quotation marks if a part of it would be taken for a value of its own. */
    private @Nullable String part(Target target, Object value) {
        Said said = target.type() == String.class && value instanceof String plain
                ? new Said(plain, medium.fit(plain).loss())
                : one(target, value);
        if (said.text() == null || said.loss() != null) {
            return null;
        }
        // A quotation mark at the beginning would go on to the next one, which another value may have.
        Stream<String> forms = said.text().startsWith("\"")
                ? Stream.of(CellList.quoted(said.text()))
                : Stream.of(said.text(), CellList.quoted(said.text()));
        return forms.filter(text -> !values.isNothing(target, text))
                .filter(text -> values.several(target, text).equals(List.of(value)))
                .findFirst()
                .orElse(null);
    }

    private boolean readsBack(Target target, String text, Object value) {
        Medium.Fitted fitted = medium.fit(text);
        return fitted.loss() == null
                && !values.isNothing(target, fitted.text())
                && values.one(target, fitted.text()).equals(core(target, value));
    }

    /** What a cell can hold of a value: of a number of people, not what the model does not know. */
    private static Object core(Target target, Object value) {
        if (target.type() != Headcount.class || !(value instanceof Map<?, ?> members)) {
            return value;
        }
        Map<Object, Object> known = new HashMap<>(members);
        known.keySet().retainAll(List.of("count", "qualifier"));
        return known;
    }

    private List<String> candidates(Target target, Object value) {
        Class<?> type = target.type();
        if (value instanceof String code && Term.class.isAssignableFrom(type)) {
            return List.of(name(target, code), code);
        } else if (value instanceof String date && type == PartialDate.class) {
            return List.of(date);
        } else if (value instanceof BigDecimal number && (type == Integer.class || type == BigDecimal.class)) {
            return List.of(number.toPlainString());
        } else if (value instanceof Boolean truth && type == Boolean.class) {
            return List.of(truth ? "yes" : "no");
        } else if (value instanceof Map<?, ?> headcount && type == Headcount.class) {
            return headcount(headcount).stream().toList();
        }
        return List.of();
    }

    private static Optional<String> headcount(Map<?, ?> headcount) {
        Object qualifier = headcount.get("qualifier");
        if ("suppressed".equals(qualifier)) {
            return Optional.of("suppressed");
        }
        return headcount.get("count") instanceof BigDecimal count && qualifier != null
                ? Optional.of(QUALIFIERS.getOrDefault(qualifier.toString(), "") + count.toPlainString())
                : Optional.empty();
    }

    /** The label of a code if it can only mean that code, else the code itself. */
    private String name(Target target, String code) {
        String key = target.type().getName() + " " + code;
        @Nullable String known = names.get(key);
        if (known == null) {
            Optional<String> label = vocabulary
                    .concept(Codecs.codes(target.type(), vocabulary).scheme(), code)
                    .map(Concept::preferredLabel)
                    .filter(text -> isName(target, text, code));
            if (label.isEmpty()) {
                return code;
            }
            known = label.get();
            names.put(key, known);
        }
        return known;
    }

    /** What a concept was called on a day, or else its last label, if that can only mean its code; else the code. */
    String name(Target target, Concept concept, LocalDate day) {
        return concept.nameOn(day)
                .filter(text -> isName(target, text, concept.code()))
                .orElseGet(() -> name(target, concept.code()));
    }

    private boolean isName(Target target, String text, String code) {
        return readsBack(target, text, code);
    }
}
