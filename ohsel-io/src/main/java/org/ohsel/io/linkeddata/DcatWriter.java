// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.linkeddata;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.publishing.Access;
import org.ohsel.io.publishing.Characters;
import org.ohsel.io.publishing.Names;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.publication.Publication;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.PublicationStatus;
import org.ohsel.model.vocabulary.Vocabulary;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Writes a catalogue of publications for data portals: DCAT 3 in JSON-LD, in UTF-8.
 *
 * <pre>{@code
 * try (OutputStream output = Files.newOutputStream(Path.of("publications.jsonld"))) {
 *     DcatWriter.of("https://example.org/publications/", "What we publish")
 *             .withPublisher(BodyRef.OUR_HEALTHIER_SOUTH_EAST_LONDON)
 *             .write(log.records(), output);
 * }
 * }</pre>
 *
 * <p>Publications that are exempt or confidential, and those that are being prepared, are left out and counted; nothing
 * that is written refers to them.
 *
 * <p>The output is reproducible: equal records and settings give equal bytes. Memory does not grow with the number of
 * records. Immutable and safe to share between threads.
 */
public final class DcatWriter {

    private final String base;
    private final String title;
    private final @Nullable BodyRef publisher;
    private final Vocabulary vocabulary;

    private DcatWriter(String base, String title, @Nullable BodyRef publisher, Vocabulary vocabulary) {
        this.base = base;
        this.title = title;
        this.publisher = publisher;
        this.vocabulary = vocabulary;
    }

    /**
     * A writer with the names of the bundled vocabulary.
     *
     * @param base the URI of the catalogue, with which those of the publications begin, before the ids of the records:
     *     an absolute URI that ends with a colon, a slash or a hash, such as {@code https://example.org/publications/}
     * @param title what the catalogue is called
     * @return the writer
     * @throws IllegalArgumentException if the base is not such a URI
     */
    public static DcatWriter of(String base, String title) {
        return new DcatWriter(
                Characters.base(base), Objects.requireNonNull(title, "title"), null, Vocabulary.bundled());
    }

    /**
     * This writer with a publisher of the catalogue.
     *
     * @param publisher the body that publishes it
     * @return the writer
     */
    public DcatWriter withPublisher(BodyRef publisher) {
        return new DcatWriter(base, title, Objects.requireNonNull(publisher, "publisher"), vocabulary);
    }

    /**
     * This writer with another vocabulary, from which it takes the names of bodies and terms.
     *
     * @param vocabulary the vocabulary
     * @return the writer
     */
    public DcatWriter withVocabulary(Vocabulary vocabulary) {
        return new DcatWriter(base, title, publisher, Objects.requireNonNull(vocabulary, "vocabulary"));
    }

    /**
     * Writes the publications among some records.
     *
     * @param records the records, of any kind; they need not be valid
     * @param output takes the document; it is flushed and not closed
     * @return what was written and what was not
     * @throws IOException if it cannot be written
     */
    public WrittenCatalogue write(Iterator<? extends EngagementRecord> records, OutputStream output)
            throws IOException {
        Objects.requireNonNull(records, "records");
        Objects.requireNonNull(output, "output");
        PublicationNodes nodes = new PublicationNodes(base, new Names(vocabulary));
        long written = 0;
        long restricted = 0;
        long inPreparation = 0;
        try (JsonLd out = new JsonLd(output)) {
            out.member("@context", PublicationNodes.context());
            nodes.catalogue(title, publisher).forEach(out::member);
            out.beginNodes("dcat:dataset");
            while (records.hasNext()) {
                if (Objects.requireNonNull(records.next(), "record") instanceof Publication publication) {
                    if (Access.isRestricted(publication)) {
                        restricted++;
                    } else if (PublicationStatus.IN_PREPARATION.equals(publication.status())) {
                        inPreparation++;
                    } else {
                        written++;
                        out.node(nodes.of(publication));
                    }
                }
            }
            out.end();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        return new WrittenCatalogue(written, restricted, inPreparation);
    }

    /**
     * Writes the publications among some records.
     *
     * @param records the records, of any kind; they need not be valid
     * @param output takes the document; it is flushed and not closed
     * @return what was written and what was not
     * @throws IOException if it cannot be written
     */
    public WrittenCatalogue write(Iterable<? extends EngagementRecord> records, OutputStream output)
            throws IOException {
        return write(Objects.requireNonNull(records, "records").iterator(), output);
    }
}
