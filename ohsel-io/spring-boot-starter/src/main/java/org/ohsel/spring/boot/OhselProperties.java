// SPDX-License-Identifier: Apache-2.0
package org.ohsel.spring.boot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The properties {@code ohsel.*}.
 *
 * @param vocabulary Vocabularies to add to the bundled one: folders or zips with concepts.csv and further tables, or folders on
 *     the class path (classpath:vocabulary).
 * @param policy Policy in JSON that changes how the rules are applied: a file, or a resource on the class path
 *     (classpath:policy.json).
 * @param jackson What the application's mapper knows.
 * @param validation What @Valid rejects.
 * @param problemDetails How rejected requests are answered.
 * @param parameters How terms and dates are read from parameters.
 */
@ConfigurationProperties("ohsel")
public record OhselProperties(
        @DefaultValue List<String> vocabulary,
        @Nullable String policy,
        @DefaultValue Jackson jackson,
        @DefaultValue Validation validation,
        @DefaultValue ProblemDetails problemDetails,
        @DefaultValue Parameters parameters) {

    /**
     * The properties {@code ohsel.jackson.*}.
     *
     * @param enabled Whether the application's mapper is given the types of the model. Spring Boot 4 also finds the module by
     *     itself: spring.jackson.find-and-add-modules.
     */
    public record Jackson(@DefaultValue("true") boolean enabled) {}

    /**
     * The properties {@code ohsel.validation.*}.
     *
     * @param enabled Whether the rules run behind @Valid.
     * @param reject Which findings make a value invalid.
     */
    public record Validation(
            @DefaultValue("true") boolean enabled,
            @DefaultValue("errors") Rejected reject) {}

    /**
     * The properties {@code ohsel.problem-details.*}.
     *
     * @param enabled Whether rejected requests are answered with application/problem+json and every finding. Handlers of the
     *     application come first.
     */
    public record ProblemDetails(@DefaultValue("true") boolean enabled) {}

    /**
     * The properties {@code ohsel.parameters.*}.
     *
     * @param enabled Whether terms and dates are read from parameters and path variables, and those that are not known
     *     rejected.
     */
    public record Parameters(@DefaultValue("true") boolean enabled) {}

    /** Which findings make a value invalid. */
    public enum Rejected {
        /** Errors only: a term that is not known yet, for instance, is let through. */
        ERRORS,
        /** Every finding, warnings and notes included. */
        ANY_FINDING
    }
}
