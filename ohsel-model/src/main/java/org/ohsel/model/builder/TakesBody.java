// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.builder;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.term.BodyRef;

/**
 * A builder of something that belongs to one body.
 *
 * @param <B> the builder
 */
public interface TakesBody<B> {

    /**
     * Sets the body.
     *
     * @param body the body; null for none
     * @return this builder
     */
    B body(@Nullable BodyRef body);

    /**
     * Sets the body by its code.
     *
     * @param code an ODS or GSS code, a code from the vocabulary, or the id of a body in the same log
     * @return this builder
     */
    default B body(String code) {
        return body(new BodyRef(Objects.requireNonNull(code, "code")));
    }
}
