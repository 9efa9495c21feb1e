// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;

/**
 * What aspect of a service a proposal or decision has an impact on: NHS Act 2006, section 14Z2(2); document 002, line
 * 56.
 *
 * @param code the code, such as {@code manner}
 */
public record ServiceImpact(@NotNull String code) implements ClosedTerm {

    /** The manner in which the services are delivered. */
    public static final ServiceImpact MANNER = new ServiceImpact("manner");

    /** The range of services available. */
    public static final ServiceImpact RANGE = new ServiceImpact("range");

    private static final List<ServiceImpact> VALUES = List.of(MANNER, RANGE);

    /**
     * The term with a code.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static ServiceImpact of(String code) {
        return new ServiceImpact(Objects.requireNonNull(code, "code"));
    }

    /**
     * The whole list.
     *
     * @return the terms, in their order
     */
    public static List<ServiceImpact> values() {
        return VALUES;
    }

    @Override
    public List<ServiceImpact> all() {
        return VALUES;
    }

    @Override
    public String scheme() {
        return "service-impact";
    }
}
