// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.spi;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.internal.Similarity;
import org.ohsel.model.term.ClosedTerm;
import org.ohsel.model.term.Term;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.Match;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.Remedy;

/**
 * The codes of a list, and which of them people mean by a name, another code or another spelling.
 *
 * @param scheme the list
 * @param closed its codes, if there are no others; null if the list is open
 */
public record KnownCodes(String scheme, @Nullable List<String> closed) {

    /**
     * The list that a term is from.
     *
     * @param term the term
     * @param vocabulary has the codes of closed lists, which it may have enlarged or replaced
     * @return its codes
     */
    public static KnownCodes of(Term term, Vocabulary vocabulary) {
        return new KnownCodes(
                term.scheme(), term instanceof ClosedTerm closed ? codes(closed.scheme(), vocabulary) : null);
    }

    /**
     * Whether the code of a term is not in its closed list.
     *
     * @param term the term
     * @param vocabulary has the list
     * @return true if so; false if the term has no code
     */
    public static boolean lack(ClosedTerm term, Vocabulary vocabulary) {
        return term.code() != null && vocabulary.concept(term).isEmpty();
    }

    /**
     * The arguments of the finding that a string is not in a closed list.
     *
     * @param text the string
     * @param vocabulary knows the names of the codes
     * @return what the message says
     */
    public Map<String, Object> isNot(String text, Vocabulary vocabulary) {
        return Map.of(
                "code",
                new CodeShown(this, text, vocabulary),
                "scheme",
                scheme.replace('-', ' '),
                "codes",
                Objects.requireNonNull(closed, "a closed list"),
                "remedy",
                instead(text, vocabulary));
    }

    /**
     * What to write in place of a string that is not in a closed list.
     *
     * @param text the string
     * @param vocabulary knows the names of the codes
     * @return the remedy
     */
    public Remedy instead(String text, Vocabulary vocabulary) {
        return new CodeRemedy(this, text, vocabulary);
    }

    private static final int SHORTEST_BEGINNING = 3;

    /** Words that mean a qualifier of a number. */
    private static final Map<String, String> QUALIFIERS = Map.of(
            "about", "approximately",
            "around", "approximately",
            "approx", "approximately",
            "circa", "approximately",
            "some", "approximately",
            "under", "fewer-than",
            "less than", "fewer-than");

    /**
     * Whether a string is one of the codes, or an official code for one.
     *
     * @param text the string
     * @param vocabulary knows the codes
     * @return true if it is
     */
    public boolean has(String text, Vocabulary vocabulary) {
        return codes(vocabulary).contains(text)
                || (closed == null && identified(text, vocabulary).isPresent());
    }

    private Optional<Concept> identified(String text, Vocabulary vocabulary) {
        return vocabulary.identified(text).filter(concept -> concept.scheme().equals(scheme));
    }

    /**
     * The code that can only be meant: another spelling, a name or an official code of one concept.
     *
     * @param text the string
     * @param vocabulary knows the names of the codes
     * @return the code; empty if there is none or more than one
     */
    public Optional<String> meant(String text, Vocabulary vocabulary) {
        String stripped = text.strip();
        List<String> codes = codes(vocabulary);
        if (codes.contains(stripped)) {
            return Optional.of(stripped);
        }
        String normal = Similarity.normalise(stripped);
        Optional<String> spelt = only(codes, code -> Similarity.normalise(code).equals(normal));
        if (spelt.isPresent() || normal.isEmpty()) {
            return spelt;
        }
        if (scheme.equals("count-qualifier") && QUALIFIERS.containsKey(normal)) {
            return Optional.of(QUALIFIERS.get(normal));
        }
        List<Match> matches = vocabulary.match(stripped, scheme);
        return matches.size() == 1 && !matches.get(0).isAmbiguous()
                ? Optional.of(matches.get(0).concept().code()).filter(codes::contains)
                : Optional.empty();
    }

    /**
     * The codes that are meant by a string that separates them by commas or semicolons.
     *
     * @param text the string
     * @param vocabulary knows the names of the codes
     * @return the code of each part, if it has one
     */
    public List<Optional<String>> several(String text, Vocabulary vocabulary) {
        return Arrays.stream(text.split("[,;]"))
                .map(part -> meant(part, vocabulary))
                .toList();
    }

    /** The code that may be meant: the only one that begins so, or the nearest. */
    Optional<String> near(String text, Vocabulary vocabulary) {
        String normal = Similarity.normalise(text);
        List<String> codes = codes(vocabulary);
        if (normal.length() >= SHORTEST_BEGINNING) {
            Optional<String> begun =
                    only(codes, code -> Similarity.normalise(code).startsWith(normal));
            if (begun.isPresent()) {
                return begun;
            }
        }
        return vocabulary.nearest(text, 1, scheme).stream()
                .map(match -> match.concept().code())
                .filter(codes::contains)
                .findFirst();
    }

    /**
     * Whether two codes are of the same concept.
     *
     * @param one a code
     * @param other another code
     * @param vocabulary knows the codes
     * @return true if they are
     */
    public boolean isSame(String one, String other, Vocabulary vocabulary) {
        return one.equals(other)
                || identified(one, vocabulary)
                        .or(() -> vocabulary.concept(scheme, one))
                        .equals(identified(other, vocabulary).or(() -> vocabulary.concept(scheme, other)));
    }

    private static Optional<String> only(List<String> codes, Predicate<String> wanted) {
        List<String> found = codes.stream().filter(wanted).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private List<String> codes(Vocabulary vocabulary) {
        return closed != null ? closed : codes(scheme, vocabulary);
    }

    private static List<String> codes(String scheme, Vocabulary vocabulary) {
        return vocabulary.scheme(scheme).stream()
                .flatMap(known -> known.concepts().stream())
                .map(Concept::code)
                .toList();
    }
}
