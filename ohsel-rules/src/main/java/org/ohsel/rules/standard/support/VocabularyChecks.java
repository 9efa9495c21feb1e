// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.VocabularyRef;
import org.ohsel.model.term.Term;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.model.vocabulary.VocabularyRelease;
import org.ohsel.rules.Quoted;
import org.ohsel.rules.Reporter;

/** The checks of the rules on the vocabulary that records and logs were written with. */
public final class VocabularyChecks {

    private VocabularyChecks() {}

    /**
     * Checks OHSEL-VOCAB-012.
     *
     * @param term the term to check
     * @param reporter takes the findings
     */
    public static void withdrawn(Term term, Reporter reporter) {
        if (term.code() == null || term.code().isBlank()) {
            return;
        }
        Vocabulary vocabulary = reporter.context().vocabulary();
        vocabulary.concept(term).filter(Concept::isWithdrawn).ifPresent(concept -> {
            List<String> next = vocabulary.successors(concept).stream()
                    .map(successor -> successor.scheme().equals(concept.scheme())
                            ? successor.code()
                            : successor.scheme() + "/" + successor.code())
                    .toList();
            reporter.report(
                    "",
                    Map.of(
                            "term", term.code(),
                            "scheme", term.scheme().replace('-', ' '),
                            "instead",
                                    next.isEmpty()
                                            ? "Write another term; the vocabulary names no successor."
                                            : "Write " + String.join(" or ", next) + ", which took its place."));
        });
    }

    /**
     * Checks OHSEL-VOCAB-013.
     *
     * @param log the log to check
     * @param reporter takes the findings
     */
    public static void lacking(EngagementLog log, Reporter reporter) {
        eachNamed(log, (named, pointer) -> {
            if (reporter.context().vocabulary().release(named.identifier()).isEmpty()) {
                reporter.report(pointer + "/identifier", Map.of("identifier", new Quoted(named.identifier())));
            }
        });
    }

    /**
     * Checks OHSEL-VOCAB-014.
     *
     * @param log the log to check
     * @param reporter takes the findings
     */
    public static void version(EngagementLog log, Reporter reporter) {
        eachNamed(log, (named, pointer) -> {
            @Nullable String version = named.version();
            @Nullable
            String known = reporter.context()
                    .vocabulary()
                    .release(named.identifier())
                    .map(VocabularyRelease::version)
                    .orElse(null);
            if (version != null && known != null && !version.equals(known)) {
                reporter.report(
                        pointer + "/version",
                        Map.of("version", new Quoted(version), "identifier", named.identifier(), "known", known));
            }
        });
    }

    private static void eachNamed(EngagementLog log, BiConsumer<VocabularyRef, String> action) {
        for (int i = 0; i < log.vocabularies().size(); i++) {
            @Nullable VocabularyRef named = log.vocabularies().get(i);
            if (named != null
                    && named.identifier() != null
                    && !named.identifier().isBlank()) {
                action.accept(named, "/vocabularies/" + i);
            }
        }
    }
}
