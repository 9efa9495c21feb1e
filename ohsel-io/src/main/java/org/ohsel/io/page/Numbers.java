// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.page;

import java.util.Locale;

/** Numbers as people write them. */
public final class Numbers {

    private Numbers() {}

    /**
     * A number with commas between thousands.
     *
     * @param number the number
     * @return such as {@code 12,345}
     */
    public static String of(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /**
     * So many of something.
     *
     * @param number how many
     * @param one what it is called if there is one; an s makes the plural
     * @return such as {@code 1 file} or {@code 80 records}
     */
    public static String of(long number, String one) {
        return of(number) + " " + one + (number == 1 ? "" : "s");
    }
}
