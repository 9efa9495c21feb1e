// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ohsel.rules.standard.StandardRules;

/**
 * The rules that a validator runs, in a fixed order. No two have the same id.
 *
 * <p>{@link #standard} has the rules that come with the library. Choose from them by pack, and add your own:
 *
 * <pre>{@code
 * Catalogue catalogue = Catalogue.standard().packs(Pack.PRIVACY).with(new MyRule());
 * EngagementValidator validator = EngagementValidator.standard().withCatalogue(catalogue);
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Catalogue {

    private final Map<String, Rule> rules = new LinkedHashMap<>();

    private Catalogue(Collection<? extends Rule> rules) {
        for (Rule rule : rules) {
            if (this.rules.put(rule.info().id(), rule) != null) {
                throw new IllegalArgumentException(
                        "two rules have the id " + rule.info().id());
            }
        }
    }

    /**
     * A catalogue with the rules that come with the library.
     *
     * @return the catalogue
     */
    public static Catalogue standard() {
        return new Catalogue(StandardRules.all());
    }

    /**
     * A catalogue with these rules and more.
     *
     * @param more the rules to add
     * @return a new catalogue
     * @throws IllegalArgumentException if two rules have the same id
     */
    public Catalogue with(Rule... more) {
        List<Rule> all = new ArrayList<>(rules.values());
        all.addAll(List.of(more));
        return new Catalogue(all);
    }

    /**
     * A catalogue with the rules of some packs only. {@link Pack#CORE} is always included: the others build on it.
     *
     * @param packs the names of the packs
     * @return a new catalogue
     * @throws IllegalArgumentException if no rule belongs to one of the packs
     */
    public Catalogue packs(String... packs) {
        Set<String> wanted = Set.copyOf(List.of(packs));
        for (String pack : wanted) {
            if (rules.values().stream().noneMatch(rule -> rule.info().pack().equals(pack))) {
                throw new IllegalArgumentException(
                        "no pack is called " + pack + "; there are " + String.join(", ", packs()));
            }
        }
        return new Catalogue(rules.values().stream()
                .filter(rule -> rule.info().pack().equals(Pack.CORE)
                        || wanted.contains(rule.info().pack()))
                .toList());
    }

    /**
     * The names of the packs.
     *
     * @return the names, in the order of the rules
     */
    public List<String> packs() {
        return rules.values().stream()
                .map(rule -> rule.info().pack())
                .distinct()
                .toList();
    }

    /**
     * All rules.
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
     * @return the rule; empty if no rule has that id
     */
    public Optional<Rule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }
}
