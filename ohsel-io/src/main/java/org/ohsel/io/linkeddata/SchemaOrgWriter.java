// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.linkeddata;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Objects;
import org.ohsel.io.publishing.Access;
import org.ohsel.io.publishing.Characters;
import org.ohsel.io.publishing.IsoDates;
import org.ohsel.io.publishing.Names;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.event.Event;
import org.ohsel.model.term.EventStatus;
import org.ohsel.model.vocabulary.Vocabulary;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Writes events for search engines: schema.org in JSON-LD, in UTF-8.
 *
 * <pre>{@code
 * try (OutputStream output = Files.newOutputStream(Path.of("events.jsonld"))) {
 *     SchemaOrgWriter.of("https://example.org/events/").write(log.records(), output);
 * }
 * }</pre>
 *
 * <p>The output can also be put into the {@code script} element of a page as it is. A date that is less exact than a day
 * is written as a month or a year; a season and the like are left out and counted. Agenda items that are exempt or
 * confidential are not mentioned, and people are not named.
 *
 * <p>The output is reproducible: equal records and an equal base give equal bytes. Memory does not grow with the number
 * of records. Immutable and safe to share between threads.
 */
public final class SchemaOrgWriter {

    private final String base;
    private final Vocabulary vocabulary;

    private SchemaOrgWriter(String base, Vocabulary vocabulary) {
        this.base = base;
        this.vocabulary = vocabulary;
    }

    /**
     * A writer with the names of the bundled vocabulary.
     *
     * @param base what the URIs of the events begin with, before the ids of the records: an absolute URI that ends with
     *     a colon, a slash or a hash, such as {@code https://example.org/events/}
     * @return the writer
     * @throws IllegalArgumentException if the base is not such a URI
     */
    public static SchemaOrgWriter of(String base) {
        return new SchemaOrgWriter(Characters.base(base), Vocabulary.bundled());
    }

    /**
     * This writer with another vocabulary, from which it takes the names of bodies and terms.
     *
     * @param vocabulary the vocabulary
     * @return the writer
     */
    public SchemaOrgWriter withVocabulary(Vocabulary vocabulary) {
        return new SchemaOrgWriter(base, Objects.requireNonNull(vocabulary, "vocabulary"));
    }

    /**
     * Writes the events among some records.
     *
     * @param records the records, of any kind; they need not be valid
     * @param output takes the document; it is flushed and not closed
     * @return what was written and what was not
     * @throws IOException if it cannot be written
     */
    public WrittenEvents write(Iterator<? extends EngagementRecord> records, OutputStream output) throws IOException {
        Objects.requireNonNull(records, "records");
        Objects.requireNonNull(output, "output");
        EventNodes nodes = new EventNodes(base, new Names(vocabulary));
        long events = 0;
        long undated = 0;
        long tentative = 0;
        long restricted = 0;
        try (JsonLd out = new JsonLd(output)) {
            out.member("@context", "https://schema.org");
            out.beginNodes("@graph");
            while (records.hasNext()) {
                if (Objects.requireNonNull(records.next(), "record") instanceof Event event) {
                    restricted +=
                            event.agenda().stream().filter(Access::isRestricted).count();
                    if (EventStatus.TENTATIVE.equals(event.status())) {
                        tentative++;
                    } else {
                        events++;
                        undated += IsoDates.of(event.date()).isNone() ? 1 : 0;
                        out.node(nodes.of(event));
                    }
                }
            }
            out.end();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        return new WrittenEvents(events, undated, tentative, restricted);
    }

    /**
     * Writes the events among some records.
     *
     * @param records the records, of any kind; they need not be valid
     * @param output takes the document; it is flushed and not closed
     * @return what was written and what was not
     * @throws IOException if it cannot be written
     */
    public WrittenEvents write(Iterable<? extends EngagementRecord> records, OutputStream output) throws IOException {
        return write(Objects.requireNonNull(records, "records").iterator(), output);
    }
}
