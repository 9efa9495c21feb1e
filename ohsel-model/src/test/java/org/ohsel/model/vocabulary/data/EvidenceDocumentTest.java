// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ohsel.generated.GeneratedFile;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.ConceptScheme;
import org.ohsel.model.vocabulary.Label;
import org.ohsel.model.vocabulary.Vocabulary;

/**
 * Generates {@code docs/evidence.md}, which shows for everything in the vocabulary what it rests on, and
 * {@code docs/sources.md}, which shows for each source what it was used for.
 */
class EvidenceDocumentTest {

    private final List<ConceptScheme> schemes = Vocabulary.bundled().schemes();

    @Test
    @Tag(GeneratedFile.TAG)
    void theEvidenceIsUpToDate() {
        StringBuilder page = new StringBuilder(GeneratedFile.comment(EvidenceDocumentTest.class)).append("""
                # What the vocabulary rests on

                Each code, date, relation and label that ships, with what shows it. An audit needs to read this page and the
                [sources](sources.md). Facts of the five documents are in [seeds/README.md](../seeds/README.md).

                * *verified*: two public sources say so, one of them from after the event
                * *stated*: one source says so, or none from after the event
                * *inferred*: no source says so; it follows from those named

                Dates are in EDTF: `..` is open (always, or goes on); nothing at all, as in `/2013-03-31`, is not known. A label is
                followed by where it stands; *coined here* is our own wording, list or judgement.
                """);
        for (ConceptScheme scheme : schemes) {
            page.append("\n## ")
                    .append(scheme.title())
                    .append(" (`")
                    .append(scheme.id())
                    .append("`)\n\nThe list: ")
                    .append(String.join("; ", scheme.sources()))
                    .append(".\n\n");
            for (Concept concept : scheme.concepts()) {
                page.append("* `")
                        .append(concept.code())
                        .append("` (")
                        .append(String.join("; ", concept.sources()))
                        .append(")\n");
                for (Label label : concept.labels()) {
                    page.append("  * \"")
                            .append(label.text())
                            .append("\": ")
                            .append(String.join("; ", label.sources()))
                            .append('\n');
                }
                for (Fact fact : Fact.of(concept)) {
                    page.append("  * ")
                            .append(fact.words())
                            .append(": *")
                            .append(fact.evidence().certainty().code())
                            .append("*, ")
                            .append(String.join("; ", fact.evidence().sources()))
                            .append('\n');
                }
                if (!concept.complete().isEmpty()) {
                    page.append("  * complete: ")
                            .append(concept.complete().stream()
                                    .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                                    .collect(Collectors.joining(", ")))
                            .append('\n');
                }
            }
        }
        GeneratedFile.check(Path.of("../docs/evidence.md"), page.toString());
    }

    @Test
    @Tag(GeneratedFile.TAG)
    void theSourcesAreUpToDate() {
        Map<String, Set<String>> uses = new LinkedHashMap<>();
        for (ConceptScheme scheme : schemes) {
            use(uses, scheme.sources(), scheme.id());
            for (Concept concept : scheme.concepts()) {
                String name = scheme.id().equals("body") ? concept.code() : scheme.id() + "/" + concept.code();
                use(uses, concept.sources(), name);
                Fact.of(concept).forEach(fact -> use(uses, fact.evidence().sources(), name));
            }
        }
        StringBuilder page = new StringBuilder(GeneratedFile.comment(EvidenceDocumentTest.class)).append("""
                # The public sources

                What the vocabulary cites besides the five documents, and for what; a code without a list is that of a body.
                [evidence.md](evidence.md) has each fact. *Shows* is the date of the page or, if it has none, that of the latest
                event that it tells of: only a source that shows a day on or after an event proves that it happened. Pages were
                read in stored copies, some in part; `../` means by that day, on a day that was not recorded.

                | source | address | shows | read | used for |
                |---|---|---|---|---|
                """);
        for (PublicSources.PublicSource source : PublicSources.list()) {
            page.append("| ")
                    .append(source.name())
                    .append(" | ")
                    .append(source.address())
                    .append(" | ")
                    .append(source.dated())
                    .append(" | ")
                    .append(source.read())
                    .append(" | ")
                    .append(String.join(", ", uses.getOrDefault(source.name(), Set.of())))
                    .append(" |\n");
        }
        GeneratedFile.check(Path.of("../docs/sources.md"), page.toString());
    }

    private static void use(Map<String, Set<String>> uses, List<String> sources, String name) {
        sources.forEach(source ->
                uses.computeIfAbsent(source, any -> new LinkedHashSet<>()).add(name));
    }
}
