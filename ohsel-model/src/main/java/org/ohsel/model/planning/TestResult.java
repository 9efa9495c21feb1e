// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.Source;
import org.ohsel.model.builder.TakesExtensions;
import org.ohsel.model.internal.Copies;
import org.ohsel.model.term.BedClosureCondition;
import org.ohsel.model.term.ServiceChangeTest;

/**
 * How a proposal fares against one of the tests of service change.
 *
 * @param test the test
 * @param met whether it is met
 * @param conditions for the bed closure test, the conditions that are met
 * @param text the evidence; null if not recorded
 * @param sources where this was taken from
 * @param extensions members unknown to this version, by name, each with its value as JSON
 */
@Value.Builder
public record TestResult(
        @NotNull @Valid ServiceChangeTest test,
        @NotNull Boolean met,
        List<@NotNull @Valid BedClosureCondition> conditions,
        @Nullable @Size(min = 1, max = 4000) String text,
        List<@NotNull @Valid Source> sources,
        Map<String, String> extensions)
        implements Serializable, WithTestResult {

    /** Copies the collections; null becomes an empty collection. */
    public TestResult {
        conditions = Copies.list("conditions", conditions);
        sources = Copies.list("sources", sources);
        extensions = Copies.sorted(extensions);
    }

    /**
     * A builder. Its {@code build} throws {@link IllegalStateException} unless {@code test} and {@code met} are set.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a test result. */
    public static final class Builder extends TestResultBuilder implements TakesExtensions<Builder> {
        Builder() {}
    }
}
