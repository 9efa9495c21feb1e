// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.builder.TakesExtensions;
import org.ohsel.model.internal.Copies;

/**
 * An engagement log: what a CCG, a council, a Healthwatch, a trust or an ICB keeps and exchanges.
 *
 * <pre>{@code
 * EngagementLog log = EngagementLog.of(List.of(event, publication));
 * }</pre>
 *
 * @param schemaVersion the version of the wire format that the log was written in, such as {@value #SCHEMA_VERSION}
 * @param title what the log is called; null if it has no title
 * @param vocabularies the vocabularies that the log was written with, which a reader needs to know its terms; empty if not
 *     stated
 * @param records the records, in the order in which they were written
 * @param extensions members unknown to this version, by name, each with its value as JSON
 */
@Value.Builder
public record EngagementLog(
        @NotNull @Pattern(regexp = "[1-9]\\d{0,4}\\.\\d{1,5}", message = "must be a version of the format, such as 1.0")
        String schemaVersion,

        @Nullable @Size(min = 1, max = 500) String title,
        List<@NotNull @Valid VocabularyRef> vocabularies,
        List<@NotNull @Valid EngagementRecord> records,
        Map<String, String> extensions)
        implements Serializable, WithEngagementLog {

    /** The version of the wire format that this version of the library writes. */
    public static final String SCHEMA_VERSION = "1.0";

    /** Copies the collections; null becomes an empty collection. */
    public EngagementLog {
        vocabularies = Copies.list("vocabularies", vocabularies);
        records = Copies.list("records", records);
        extensions = Copies.sorted(extensions);
    }

    /**
     * A log in the current wire format.
     *
     * @param records the records
     * @return the log, without a title
     */
    public static EngagementLog of(List<? extends EngagementRecord> records) {
        return builder().schemaVersion(SCHEMA_VERSION).addAllRecords(records).build();
    }

    /**
     * A builder. Its {@code build} throws {@link IllegalStateException} unless {@code schemaVersion} is set.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an engagement log. */
    public static final class Builder extends EngagementLogBuilder implements TakesExtensions<Builder> {
        Builder() {}
    }
}
