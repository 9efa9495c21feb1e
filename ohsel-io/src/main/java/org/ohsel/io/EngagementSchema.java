// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.ohsel.model.EngagementLog;

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
     * The schema. Each kind of record, each part and each list of codes has a definition of its own, such as
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
}
