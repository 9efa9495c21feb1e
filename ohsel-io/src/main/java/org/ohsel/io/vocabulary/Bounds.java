// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;

/**
 * The ends of a validity, where they are plain years, months or days: which can be understood without EDTF.
 *
 * @param from when it began; null if that is open, unknown or vague
 * @param to when it ended, still being in force; null if that is open, unknown or vague
 */
record Bounds(@Nullable String from, @Nullable String to) {

    private static final Pattern PLAIN = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-\\d{2})?)?");

    static Bounds of(PartialDate date) {
        String text = date.toString();
        int slash = text.indexOf('/');
        return slash < 0
                ? new Bounds(plain(text), plain(text))
                : new Bounds(plain(text.substring(0, slash)), plain(text.substring(slash + 1)));
    }

    private static @Nullable String plain(String text) {
        return PLAIN.matcher(text).matches() ? text : null;
    }
}
