// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.builder;

import java.util.Arrays;
import java.util.Objects;
import org.ohsel.model.term.Workstream;

/**
 * A builder of something that is about strands of work.
 *
 * @param <B> the builder
 */
public interface TakesWorkstreams<B> {

    /**
     * Adds a workstream.
     *
     * @param workstream the workstream
     * @return this builder
     */
    B addWorkstream(Workstream workstream);

    /**
     * Adds workstreams.
     *
     * @param workstreams the workstreams
     * @return this builder
     */
    B addWorkstreams(Workstream... workstreams);

    /**
     * Adds a workstream by its code.
     *
     * @param code the code, such as {@code maternity}
     * @return this builder
     */
    default B addWorkstream(String code) {
        return addWorkstreams(code);
    }

    /**
     * Adds workstreams by their codes.
     *
     * @param codes the codes, such as {@code maternity}
     * @return this builder
     */
    default B addWorkstreams(String... codes) {
        return addWorkstreams(Arrays.stream(codes)
                .map(code -> new Workstream(Objects.requireNonNull(code, "code")))
                .toArray(Workstream[]::new));
    }
}
