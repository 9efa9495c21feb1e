// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ohsel.model.internal.Similarity;
import org.ohsel.rules.standard.StandardRules;

/**
 * The rules that a validator runs, in a fixed order. No two have the same id.
 *
 * <p>{@link #standard} has the rules that come with the library, but for those packs that have to be chosen. Choose from them by pack, and add your own:
 *
 * <pre>{@code
 * Catalogue catalogue = Catalogue.standard().packs(Pack.PRIVACY).with(new MyRule());
 * EngagementValidator validator = EngagementValidator.standard().withCatalogue(catalogue);
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Catalogue {

    /** The packs that run only if they are chosen. */
    private static final Set<String> CHOSEN_ONLY = Set.of(Pack.BEXLEY_PROCESS, Pack.PROGRAMME, Pack.DISCLOSURE);

    /** Below this, any similarity of two ids is chance: all ids of a family have their first word in common. */
    private static final double NEAR = 0.75;

    private final Map<String, Rule> available = new LinkedHashMap<>();
    private final Map<String, Rule> rules = new LinkedHashMap<>();

    private Catalogue(Collection<? extends Rule> available, Predicate<Rule> chosen) {
        for (Rule rule : available) {
            if (this.available.put(rule.info().id(), rule) != null) {
                throw new IllegalArgumentException(
                        "two rules have the id " + rule.info().id());
            }
            if (chosen.test(rule)) {
                rules.put(rule.info().id(), rule);
            }
        }
    }

    /**
     * A catalogue with the rules that come with the library, except those of {@link Pack#BEXLEY_PROCESS}, {@link
     * Pack#PROGRAMME} and {@link Pack#DISCLOSURE}, which have to be chosen: see {@link #withPacks}.
     *
     * @return the catalogue
     */
    public static Catalogue standard() {
        return new Catalogue(
                StandardRules.all(), rule -> !CHOSEN_ONLY.contains(rule.info().pack()));
    }

    /**
     * A catalogue with all rules that come with the library.
     *
     * @return the catalogue
     */
    public static Catalogue all() {
        return new Catalogue(StandardRules.all(), rule -> true);
    }

    /**
     * A catalogue with these rules and more.
     *
     * @param more the rules to add
     * @return a new catalogue
     * @throws IllegalArgumentException if two rules have the same id
     */
    public Catalogue with(Rule... more) {
        List<Rule> all = new ArrayList<>(available.values());
        List<Rule> added = List.of(more);
        all.addAll(added);
        return new Catalogue(all, rule -> rules.containsValue(rule) || added.contains(rule));
    }

    /**
     * A catalogue with the rules of some packs only, and those of {@link Pack#CORE}, on which the others build.
     *
     * @param packs the names of the packs
     * @return a new catalogue
     * @throws IllegalArgumentException if no rule belongs to one of the packs
     */
    public Catalogue packs(String... packs) {
        Set<String> wanted = wanted(packs);
        return chosen(rule -> rule.info().pack().equals(Pack.CORE)
                || wanted.contains(rule.info().pack()));
    }

    /**
     * A catalogue with the rules of some packs and no others, not even those of {@link Pack#CORE}. What cannot be read is
     * still reported.
     *
     * @param packs the names of the packs
     * @return a new catalogue
     * @throws IllegalArgumentException if no rule belongs to one of the packs
     */
    public Catalogue onlyPacks(String... packs) {
        Set<String> wanted = wanted(packs);
        return chosen(rule -> wanted.contains(rule.info().pack()));
    }

    /**
     * A catalogue with these rules and those of some more packs.
     *
     * @param packs the names of the packs, such as {@value Pack#DISCLOSURE}
     * @return a new catalogue
     * @throws IllegalArgumentException if no rule belongs to one of the packs
     */
    public Catalogue withPacks(String... packs) {
        Set<String> wanted = wanted(packs);
        return chosen(
                rule -> rules.containsValue(rule) || wanted.contains(rule.info().pack()));
    }

    private Catalogue chosen(Predicate<Rule> chosen) {
        return new Catalogue(available.values(), chosen);
    }

    private Set<String> wanted(String... packs) {
        List<String> known = availablePacks();
        for (String pack : packs) {
            if (!known.contains(pack)) {
                throw new IllegalArgumentException(
                        "no pack is called " + pack + "; there are " + String.join(", ", known));
            }
        }
        return Set.copyOf(List.of(packs));
    }

    /**
     * The names of the packs whose rules are in the catalogue.
     *
     * @return the names, in the order of the rules
     */
    public List<String> packs() {
        return packs(rules.values());
    }

    /**
     * The names of the packs that can be chosen, whether or not their rules are in the catalogue.
     *
     * @return the names, in the order of the rules
     */
    public List<String> availablePacks() {
        return packs(available.values());
    }

    private static List<String> packs(Collection<Rule> rules) {
        return rules.stream().map(rule -> rule.info().pack()).distinct().toList();
    }

    /**
     * The rules that run.
     *
     * @return the rules, in their order
     */
    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /**
     * A rule by its id.
     *
     * @param id the id
     * @return the rule; empty if no rule of the catalogue has that id
     */
    public Optional<Rule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /**
     * A rule by its id, among those that run and those of packs that were not chosen.
     *
     * @param id the id; capital letters do not matter
     * @return the description of the rule; empty if no rule has that id
     */
    public Optional<RuleInfo> describe(String id) {
        return Optional.ofNullable(available.get(id.strip().toUpperCase(Locale.ROOT)))
                .map(Rule::info);
    }

    /**
     * The rules whose ids are most like one that no rule has, for a question such as "did you mean OHSEL-TIME-001?".
     *
     * @param id what somebody wrote
     * @param most the maximum number of rules
     * @return their descriptions, the nearest first; empty if nothing is near
     */
    public List<RuleInfo> nearest(String id, int most) {
        String wanted = Similarity.normalise(id);
        return available.values().stream()
                .map(Rule::info)
                .filter(rule -> nearness(wanted, rule) >= NEAR)
                .sorted(Comparator.comparingDouble((RuleInfo rule) -> nearness(wanted, rule))
                        .reversed())
                .limit(most)
                .toList();
    }

    private static double nearness(String wanted, RuleInfo rule) {
        return Similarity.of(wanted, Similarity.normalise(rule.id()));
    }
}
