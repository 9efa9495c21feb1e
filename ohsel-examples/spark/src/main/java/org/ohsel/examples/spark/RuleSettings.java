// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.spark;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.spark.ReaderSetup;
import org.ohsel.io.vocabulary.VocabularyFile;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Policy;

/**
 * Which rules run, and how they are applied: what travels to the executors, each of which makes its reader of it.
 *
 * @param asOf the day that counts as today; null if none does, so that rules that need it do not run
 * @param packs the packs to run besides core; null for the usual ones
 * @param policy changes how the rules are applied
 * @param vocabularies the tables of each vocabulary to add, by the names of their files
 * @param tolerant whether unknown members are for information only
 */
@SuppressWarnings("serial") // the lists and maps that are given can be serialised
record RuleSettings(
        @Nullable LocalDate asOf,
        @Nullable List<String> packs,
        Policy policy,
        List<Map<String, byte[]>> vocabularies,
        boolean tolerant)
        implements ReaderSetup {

    private static final long serialVersionUID = 1;

    @Override
    public EngagementReader reader() {
        return (tolerant ? EngagementReader.tolerant() : EngagementReader.strict()).withValidator(validator());
    }

    /**
     * Makes the validator.
     *
     * @throws IllegalArgumentException if no rule belongs to one of the packs
     */
    EngagementValidator validator() {
        EngagementValidator validator =
                EngagementValidator.standard().withPolicy(policy).withVocabulary(vocabulary());
        if (packs != null) {
            validator = validator.withCatalogue(Catalogue.standard().packs(packs.toArray(String[]::new)));
        }
        return asOf == null ? validator : validator.withAsOfDate(asOf);
    }

    private Vocabulary vocabulary() {
        Vocabulary vocabulary = Vocabulary.bundled();
        for (Map<String, byte[]> tables : vocabularies) {
            vocabulary = VocabularyFile.of(tables).addTo(vocabulary).orElseThrow();
        }
        return vocabulary;
    }
}
