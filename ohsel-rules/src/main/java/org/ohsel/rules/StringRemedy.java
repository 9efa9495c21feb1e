// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import java.util.Optional;

/**
 * A string in place of the value.
 *
 * @param text the string
 */
record StringRemedy(String text) implements Remedy {

    @Override
    public Optional<Fix> fix(String pointer) {
        return Optional.of(Fix.replace(pointer, JsonString.of(text)));
    }

    @Override
    public String toString() {
        return text;
    }
}
