// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.builder;

import java.util.Arrays;
import java.util.Objects;
import org.ohsel.model.term.Borough;

/**
 * A builder of something that is about boroughs.
 *
 * @param <B> the builder
 */
public interface TakesBoroughs<B> {

    /**
     * Adds a borough.
     *
     * @param borough the borough
     * @return this builder
     */
    B addBorough(Borough borough);

    /**
     * Adds boroughs.
     *
     * @param boroughs the boroughs
     * @return this builder
     */
    B addBoroughs(Borough... boroughs);

    /**
     * Adds a borough by its code.
     *
     * @param code the code, such as {@code bexley}
     * @return this builder
     */
    default B addBorough(String code) {
        return addBoroughs(code);
    }

    /**
     * Adds boroughs by their codes.
     *
     * @param codes the codes, such as {@code bexley}
     * @return this builder
     */
    default B addBoroughs(String... codes) {
        return addBoroughs(Arrays.stream(codes)
                .map(code -> new Borough(Objects.requireNonNull(code, "code")))
                .toArray(Borough[]::new));
    }
}
