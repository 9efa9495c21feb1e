// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.evidence;

import java.io.IOException;
import java.io.Writer;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.Messages;
import org.ohsel.rules.evidence.EvidencePack;

/**
 * Writes evidence packs: as a page to show to a board, which needs neither a network nor a script and can be printed; and
 * as JSON, whose members are in {@code docs/evidence-pack.md}.
 *
 * <pre>{@code
 * EvidencePack pack = EvidencePack.of(log, "integrated-urgent-care");
 * try (Writer output = Files.newBufferedWriter(Path.of("evidence.html"))) {
 *     new EvidenceWriter(Messages.english()).writeHtml(pack, output);
 * }
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class EvidenceWriter {

    private final Wording wording;

    /**
     * Creates a writer that names terms as the bundled vocabulary does.
     *
     * @param messages says what may be shown of what people wrote
     */
    public EvidenceWriter(Messages messages) {
        this(messages, Vocabulary.bundled());
    }

    /**
     * Creates a writer.
     *
     * @param messages says what may be shown of what people wrote
     * @param vocabulary has the labels of terms
     */
    public EvidenceWriter(Messages messages, Vocabulary vocabulary) {
        this.wording = new Wording(messages, vocabulary);
    }

    /**
     * Writes a pack as a page in HTML.
     *
     * @param pack the pack
     * @param output takes the page, which is in UTF-8; it is flushed and not closed
     * @throws IOException if it cannot be written
     */
    public void writeHtml(EvidencePack pack, Writer output) throws IOException {
        new EvidencePage(pack, wording).write(output);
    }

    /**
     * Writes a pack as JSON.
     *
     * @param pack the pack
     * @param output takes the JSON; it is flushed and not closed
     * @throws java.io.UncheckedIOException if it cannot be written
     */
    public void writeJson(EvidencePack pack, Writer output) {
        new EvidenceJson(pack, wording).write(output);
    }
}
