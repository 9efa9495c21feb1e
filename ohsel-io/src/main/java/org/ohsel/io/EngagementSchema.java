// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.ohsel.io.schema.SchemaWriter;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.vocabulary.Vocabulary;

/**
 * The JSON Schema (draft 2020-12) of the wire format, for those who validate without this library.
 *
 * <p>It checks the same shape as the strict reader: members, types, codes of closed lists, patterns and lengths of
 * strings. Rules that involve several values, dates or other records are beyond a schema; see
 * {@code docs/json-schema.md} in the repository.
 */
public final class EngagementSchema {

    /** The {@code $id} of the schema: a name with the version of the wire format, not an address. */
    public static final String ID = "urn:ohsel:schema:" + EngagementLog.SCHEMA_VERSION;

    private static final String RESOURCE = "/META-INF/ohsel/ohsel.schema.json";

    private EngagementSchema() {}

    /**
     * The schema for the bundled vocabulary. Each kind of record, each part and each list of codes has a definition of its own, such as
     * {@code #/$defs/Event}.
     *
     * @return the JSON, read from the jar at each call
     */
    public static String json() {
        try (InputStream schema =
                Objects.requireNonNull(EngagementSchema.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The schema with the lists of codes of a vocabulary, such as one to which a
     * {@link org.ohsel.io.vocabulary.VocabularyFile} was added. A code with which it enlarges a closed list is valid, and
     * one that it no longer has is not, as for a reader whose validator has that vocabulary.
     *
     * <pre>{@code
     * Vocabulary vocabulary =
     *         VocabularyFile.read(Path.of("our-terms")).addTo(Vocabulary.bundled()).orElseThrow();
     * String schema = EngagementSchema.json(vocabulary);
     * }</pre>
     *
     * <p>Its {@code $id} is the same, because it is of the same wire format: whoever needs both keeps them in different
     * registries.
     *
     * @param vocabulary the vocabulary
     * @return the JSON; for {@link Vocabulary#bundled()} the same as {@link #json()}
     */
    public static String json(Vocabulary vocabulary) {
        return SchemaWriter.write(json(), Objects.requireNonNull(vocabulary, "vocabulary"));
    }
}
