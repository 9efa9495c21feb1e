// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Map;
import org.immutables.value.Value;
import org.ohsel.model.builder.TakesExtensions;
import org.ohsel.model.internal.Copies;

/**
 * The identifier of a record in another system, so that what was taken from there is not taken twice (as FHIR has it:
 * a system and a value).
 *
 * <pre>{@code
 * {"system": "https://moderngov.example.gov.uk/ieListDocuments.aspx", "value": "MId=9001"}
 * }</pre>
 *
 * @param system which system: an absolute URI, or a name that those who use the record agree on
 * @param value the identifier there, exactly as the system writes it
 * @param extensions members unknown to this version, by name, each with its value as JSON
 */
@Value.Builder
public record ExternalIdentifier(
        @NotBlank @Size(max = 500) String system,
        @NotBlank @Size(max = 500) String value,
        Map<String, String> extensions)
        implements Serializable, WithExternalIdentifier {

    /** Copies the collections; null becomes an empty collection. */
    public ExternalIdentifier {
        extensions = Copies.sorted(extensions);
    }

    /**
     * A builder. Its {@code build} throws {@link IllegalStateException} unless {@code system} and {@code value} are
     * set.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an external identifier. */
    public static final class Builder extends ExternalIdentifierBuilder implements TakesExtensions<Builder> {
        Builder() {}
    }
}
