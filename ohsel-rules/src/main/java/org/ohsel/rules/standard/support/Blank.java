// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import org.jspecify.annotations.Nullable;

/**
 * A text without letters says as much as one that is left out. Whatever its shape
 * is reported as, the rules that ask whether it is there find the same before and after it is removed.
 */
public final class Blank {

    private Blank() {}

    /**
     * The text, if it says something.
     *
     * @param text a text; null if it is left out
     * @return the same text; null if it is left out or blank
     */
    public static @Nullable String asNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
