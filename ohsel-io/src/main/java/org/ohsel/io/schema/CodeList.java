// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ohsel.model.term.ClosedTerm;
import org.ohsel.model.term.ParticipationLevel;
import org.ohsel.model.term.Term;
import org.ohsel.model.term.Workstream;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.ConceptScheme;
import org.ohsel.model.vocabulary.Vocabulary;

/**
 * The codes of a type of term, as its definition in the JSON Schema lists them.
 *
 * @param closed whether the codes are all that are valid
 * @param codes the codes, in the order of the vocabulary
 */
public record CodeList(boolean closed, List<Code> codes) {

    /** Lists that are made of several schemes; codes of the second and further ones name theirs. */
    private static final Map<Class<?>, List<String>> FURTHER_SCHEMES = Map.of(
            ParticipationLevel.class,
            List.of("iap2", "arnstein"),
            Workstream.class,
            List.of(
                    "delivery-priority",
                    "enabler-programme",
                    "productivity-programme",
                    "financial-strategy",
                    "digital-project",
                    "programme-group",
                    "implementation-strand",
                    "stp-theme",
                    "service-area"));

    /**
     * A code.
     *
     * @param code the code, as in a record
     * @param label what the vocabulary calls it
     * @param withdrawn whether it was withdrawn, and should no longer be suggested
     */
    public record Code(String code, String label, boolean withdrawn) {}

    /**
     * The codes of a type.
     *
     * @param type a class of terms
     * @param vocabulary has the codes
     * @return the list
     */
    public static CodeList of(Class<?> type, Vocabulary vocabulary) {
        Term any = any(type);
        List<Code> codes = new ArrayList<>();
        add(vocabulary, any.scheme(), "", codes);
        FURTHER_SCHEMES.getOrDefault(type, List.of()).forEach(scheme -> add(vocabulary, scheme, scheme + "/", codes));
        return new CodeList(any instanceof ClosedTerm, codes);
    }

    private static void add(Vocabulary vocabulary, String scheme, String prefix, List<Code> codes) {
        for (Concept concept :
                vocabulary.scheme(scheme).map(ConceptScheme::concepts).orElse(List.of())) {
            codes.add(new Code(prefix + concept.code(), concept.preferredLabel(), concept.isWithdrawn()));
        }
    }

    private static Term any(Class<?> type) {
        return term(type, "");
    }

    /**
     * A term.
     *
     * @param type a class of terms
     * @param code its code
     * @return the term
     */
    public static Term term(Class<?> type, String code) {
        try {
            return (Term) type.getConstructor(String.class).newInstance(code);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is not made of a code", e);
        }
    }

    /**
     * The keyword that lists the codes.
     *
     * @return {@code enum} or {@code examples}
     */
    public String keyword() {
        return closed ? "enum" : "examples";
    }

    /**
     * The codes to list under the keyword. Those that are withdrawn are valid, but no examples for anyone.
     *
     * @return the codes
     */
    public List<String> listed() {
        return codes.stream()
                .filter(code -> closed || !code.withdrawn())
                .map(Code::code)
                .toList();
    }

    /**
     * The description of the list, which editors show: its first line, and then one code per line.
     *
     * @param first the first line
     * @return the description
     */
    public String describe(String first) {
        StringBuilder description = new StringBuilder(first);
        for (Code code : codes) {
            description.append('\n').append(code.code()).append(": ").append(code.label());
            if (code.withdrawn()) {
                description.append(" (withdrawn)");
            }
        }
        return description.toString();
    }
}
