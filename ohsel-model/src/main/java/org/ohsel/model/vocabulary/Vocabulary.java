// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Borough;
import org.ohsel.model.term.Term;
import org.ohsel.model.vocabulary.data.Bundled;

/**
 * The concept schemes, and the questions they can answer.
 *
 * <pre>{@code
 * Vocabulary vocabulary = Vocabulary.bundled();
 * vocabulary.commissioner(Borough.BEXLEY, LocalDate.of(2019, 1, 1)); // NHS Bexley CCG
 * vocabulary.successors(BodyRef.BEXLEY_CCG); // NHS South East London CCG
 * vocabulary.match("long term conditions", "workstream");
 * }</pre>
 *
 * <p>A vocabulary is immutable and safe to share between threads. It is held entirely in memory, in about a
 * megabyte; nothing is fetched from elsewhere.
 */
public final class Vocabulary {

    /** The identifier of the vocabulary that comes with this library. */
    public static final String BUNDLED_IDENTIFIER = "urn:ohsel:vocabulary";

    private static final String BODY = "body";

    private final Map<String, VocabularyRelease> releases;

    private final Map<String, LateScheme> schemes = new LinkedHashMap<>();

    /** The concepts by their identifiers, and bodies by every code that a record may use for them. */
    private record ByIdentifier(Map<String, Concept> all, Map<String, Concept> bodies) {}

    /** Created on first use. */
    private @Nullable ByIdentifier identifiers;

    /** Created on first use: it is never needed if every code met is known. */
    private @Nullable LabelIndex labels;

    private final Succession succession;

    private Vocabulary(Collection<LateScheme> schemes, Map<String, VocabularyRelease> releases) {
        this.releases = releases;
        schemes.forEach(scheme -> this.schemes.put(scheme.id(), scheme));
        this.succession = new Succession(this);
    }

    /**
     * The vocabulary that comes with this library.
     *
     * @return the same instance every time
     */
    public static Vocabulary bundled() {
        return Holder.BUNDLED;
    }

    /** Builds the bundled vocabulary when it is first asked for. */
    private static final class Holder {
        static final Vocabulary BUNDLED = new Vocabulary(
                Bundled.ids().stream().map(LateScheme::bundled).toList(),
                Map.of(
                        BUNDLED_IDENTIFIER,
                        new VocabularyRelease(
                                BUNDLED_IDENTIFIER,
                                "Public engagement in south east London's health commissioning",
                                null,
                                null)));
    }

    /**
     * This vocabulary with a scheme added.
     *
     * @param scheme the scheme, which replaces any with the same id
     * @return a new vocabulary
     */
    public Vocabulary with(ConceptScheme scheme) {
        Objects.requireNonNull(scheme, "scheme");
        Map<String, LateScheme> all = new LinkedHashMap<>(schemes);
        all.put(scheme.id(), LateScheme.of(scheme));
        return new Vocabulary(all.values(), releases);
    }

    /**
     * This vocabulary, which from now on says that it includes another.
     *
     * @param release who the other is; takes the place of a release with the same identifier
     * @return a new vocabulary with the same schemes
     */
    public Vocabulary including(VocabularyRelease release) {
        Objects.requireNonNull(release, "release");
        Map<String, VocabularyRelease> all = new LinkedHashMap<>(releases);
        all.put(release.identifier(), release);
        return new Vocabulary(schemes.values(), all);
    }

    /**
     * The vocabularies that this one includes: the bundled one, and those added to it that say who they are.
     *
     * @return each with its identifier and version, in the order in which they were added
     */
    public List<VocabularyRelease> releases() {
        return List.copyOf(releases.values());
    }

    /**
     * An included vocabulary by its identifier.
     *
     * @param identifier the identifier
     * @return the vocabulary; empty if this one does not include it
     */
    public Optional<VocabularyRelease> release(String identifier) {
        Objects.requireNonNull(identifier, "identifier");
        return Optional.ofNullable(releases.get(identifier));
    }

    /**
     * All schemes.
     *
     * @return the schemes, in a fixed order
     */
    public List<ConceptScheme> schemes() {
        return schemes.values().stream().map(LateScheme::scheme).toList();
    }

    /**
     * A scheme by its id.
     *
     * @param id the id, such as {@code workstream}
     * @return the scheme; empty if there is none with that id
     */
    public Optional<ConceptScheme> scheme(String id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(schemes.get(id)).map(LateScheme::scheme);
    }

    /**
     * A concept by its scheme and code.
     *
     * @param scheme the id of the scheme
     * @param code the code
     * @return the concept; empty if the scheme has none with that code
     */
    public Optional<Concept> concept(String scheme, String code) {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(code, "code");
        return Optional.ofNullable(concepts(scheme).get(code));
    }

    /**
     * The concept that a term of a record stands for. A body is also found by its official codes.
     *
     * @param term the term
     * @return the concept; empty if the code is unknown
     */
    public Optional<Concept> concept(Term term) {
        Objects.requireNonNull(term, "term");
        return term instanceof BodyRef
                ? Optional.ofNullable(identifiers().bodies().get(term.code()))
                : concept(term.scheme(), term.notation());
    }

    /**
     * The concept that an official code stands for, whichever system it belongs to.
     *
     * @param identifier the code, such as {@code 08Q} or {@code E38000171}
     * @return the concept; empty if the code is unknown
     */
    public Optional<Concept> identified(String identifier) {
        Objects.requireNonNull(identifier, "identifier");
        return Optional.ofNullable(identifiers().all().get(identifier));
    }

    /**
     * Translates an official code into another system: ODS to GSS, GSS to ODS.
     *
     * @param identifier the code, in any system
     * @param system the system wanted
     * @return the code in that system; empty if either code is unknown
     */
    public Optional<String> translate(String identifier, IdentifierSystem system) {
        Objects.requireNonNull(identifier, "identifier");
        Objects.requireNonNull(system, "system");
        return identified(identifier).flatMap(concept -> concept.identifier(system));
    }

    /**
     * What a string may mean, by code, official code or label. Case, punctuation and the choice between "and" and an
     * ampersand do not matter.
     *
     * @param text the string, such as {@code Long terms conditions}
     * @param schemes the schemes to search; if none are given, all of them
     * @return the matches, the most certain first; empty if nothing matches
     */
    public List<Match> match(String text, String... schemes) {
        Objects.requireNonNull(text, "text");
        Set<String> wanted = wanted(schemes);
        List<Match> matches = new ArrayList<>();
        for (String scheme : wanted) {
            concept(scheme, text).ifPresent(concept -> matches.add(new Match(concept, MatchKind.CODE, null, 1)));
        }
        identified(text)
                .filter(concept -> wanted.contains(concept.scheme()))
                .filter(concept ->
                        matches.stream().noneMatch(match -> match.concept().equals(concept)))
                .ifPresent(concept -> matches.add(new Match(concept, MatchKind.IDENTIFIER, null, 1)));
        labels().match(text, wanted).stream()
                .filter(match -> matches.stream()
                        .noneMatch(other -> isCode(match) && other.concept().equals(match.concept())))
                .forEach(matches::add);
        return List.copyOf(matches);
    }

    private static boolean isCode(Match match) {
        return match.kind() == MatchKind.CODE || match.kind() == MatchKind.IDENTIFIER;
    }

    /**
     * The known concepts that a string resembles most.
     *
     * @param text the string
     * @param most the maximum number of matches
     * @param schemes the schemes to search; if none are given, all of them
     * @return the matches, the nearest first, including exact ones; empty if nothing is near
     */
    public List<Match> nearest(String text, int most, String... schemes) {
        Objects.requireNonNull(text, "text");
        return labels().nearest(text, most, wanted(schemes));
    }

    private Map<String, Concept> concepts(String scheme) {
        @Nullable LateScheme known = schemes.get(scheme);
        return known == null ? Map.of() : known.concepts();
    }

    /** Threads that arrive together may each build the same. */
    private ByIdentifier identifiers() {
        @Nullable ByIdentifier known = identifiers;
        if (known == null) {
            Map<String, Concept> all = new LinkedHashMap<>();
            for (LateScheme scheme : schemes.values()) {
                if (scheme.mayHaveIdentifiers()) {
                    scheme.concepts()
                            .values()
                            .forEach(concept -> concept.identifiers()
                                    .forEach(identifier -> all.putIfAbsent(identifier.value(), concept)));
                }
            }
            Map<String, Concept> bodies = new HashMap<>(all);
            bodies.putAll(concepts(BODY));
            known = new ByIdentifier(all, bodies);
            identifiers = known;
        }
        return known;
    }

    /** Threads that arrive together may each build an index: the indexes are the same, and never change. */
    private LabelIndex labels() {
        @Nullable LabelIndex index = labels;
        if (index == null) {
            index = new LabelIndex(schemes());
            labels = index;
        }
        return index;
    }

    private Set<String> wanted(String... ids) {
        return ids.length == 0 ? schemes.keySet() : new LinkedHashSet<>(List.of(ids));
    }

    /**
     * The body that commissioned health services for a borough on a given day.
     *
     * @param borough the borough
     * @param day the day
     * @return the primary care trust, CCG or ICB; empty if it is not known, as before the first day on which one certainly
     *     did
     */
    public Optional<Concept> commissioner(Borough borough, LocalDate day) {
        Objects.requireNonNull(borough, "borough");
        Objects.requireNonNull(day, "day");
        return bodies().stream()
                .filter(body -> serves(body, borough))
                .filter(body -> body.kindOn(day).filter(Succession::commissions).isPresent())
                .findFirst();
    }

    private static boolean serves(Concept body, Borough borough) {
        return body.relations().stream()
                .anyMatch(relation -> relation.kind() == RelationKind.SERVES
                        && relation.code().equals(borough.code()));
    }

    /**
     * The bodies that directly succeeded a body.
     *
     * @param body the body
     * @return the successors, empty if there are none
     */
    public List<Concept> successors(Concept body) {
        Objects.requireNonNull(body, "body");
        return succession.successors(body);
    }

    /**
     * The bodies that directly succeeded the body that a record refers to.
     *
     * @param body the body, by any of its codes
     * @return the successors, empty if there are none or the body is unknown
     */
    public List<Concept> successors(BodyRef body) {
        Objects.requireNonNull(body, "body");
        return concept(body).map(succession::successors).orElse(List.of());
    }

    /**
     * The bodies that a body directly succeeded.
     *
     * @param body the body
     * @return the predecessors, empty if there are none
     */
    public List<Concept> predecessors(Concept body) {
        Objects.requireNonNull(body, "body");
        return succession.predecessors(body);
    }

    /**
     * The bodies that the body that a record refers to directly succeeded.
     *
     * @param body the body, by any of its codes
     * @return the predecessors, empty if there are none or the body is unknown
     */
    public List<Concept> predecessors(BodyRef body) {
        Objects.requireNonNull(body, "body");
        return concept(body).map(succession::predecessors).orElse(List.of());
    }

    /**
     * The bodies that came after a body, directly or indirectly.
     *
     * @param body the body
     * @return its successors, theirs, and so on, the nearest first
     */
    public List<Concept> descendants(Concept body) {
        Objects.requireNonNull(body, "body");
        return Succession.closure(body, succession::successors);
    }

    /**
     * The bodies that came before a body, directly or indirectly.
     *
     * @param body the body
     * @return its predecessors, theirs, and so on, the nearest first
     */
    public List<Concept> ancestors(Concept body) {
        Objects.requireNonNull(body, "body");
        return Succession.closure(body, succession::predecessors);
    }

    /**
     * What had become of a body by a given day, however many steps it took. A succession without a date counts from the
     * day after the last on which the earlier body may have existed.
     *
     * @param body the body
     * @param day the day
     * @return the bodies that hold its place on that day; the body itself if it has no successor yet
     */
    public List<Concept> holdersOn(Concept body, LocalDate day) {
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(day, "day");
        return succession.holdersOn(body, day);
    }

    @Override
    public String toString() {
        return "Vocabulary" + schemes.keySet();
    }

    @Nullable
    Concept find(Relation relation) {
        return concept(relation.scheme(), relation.code()).orElse(null);
    }

    Collection<Concept> bodies() {
        return concepts(BODY).values();
    }
}
