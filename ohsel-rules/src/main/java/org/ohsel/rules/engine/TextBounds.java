// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All that is tested in a string, in one: for every string the same few steps, which a processor foresees, as it does not
 * foresee which tests the next string has.
 *
 * @param shortest how many characters it must have
 * @param longest how many it may have
 * @param mayBeBlank whether it may be nothing but spaces
 * @param forms the forms that it must have
 */
record TextBounds(long shortest, long longest, boolean mayBeBlank, List<Predicate<CharSequence>> forms) {

    /** What some tests come to; null if any of them is not about strings. */
    static @Nullable TextBounds of(ConstraintCheck... tests) {
        TextBounds all = new TextBounds(0, Long.MAX_VALUE, true, List.of());
        for (ConstraintCheck test : tests) {
            for (@Nullable ConstraintCheck part = test; part != null; part = part.next()) {
                @Nullable TextBounds both = all.and(part);
                if (both == null) {
                    return null;
                }
                all = both;
            }
        }
        return all;
    }

    private @Nullable TextBounds and(ConstraintCheck part) {
        return switch (part.question()) {
            case NOT_BLANK -> new TextBounds(shortest, longest, false, forms);
            case LENGTH ->
                new TextBounds(Math.max(shortest, part.low()), Math.min(longest, part.high()), mayBeBlank, forms);
            case FORMAT -> part.format() == null ? this : with(part.format());
            default -> null;
        };
    }

    private TextBounds with(Predicate<CharSequence> form) {
        List<Predicate<CharSequence>> more = new ArrayList<>(forms);
        more.add(form);
        return new TextBounds(shortest, longest, mayBeBlank, List.copyOf(more));
    }

    /** Whether a string passes of which the bytes are at hand. */
    boolean hold(String text, byte[] ascii, int from, int to) {
        int length = to - from;
        if (length < shortest
                || length > longest
                || !(mayBeBlank || startsVisibly(ascii, from, to) || !text.isBlank())) {
            return false;
        }
        for (int i = 0; i < forms.size(); i++) {
            Predicate<CharSequence> form = forms.get(i);
            if (!(form instanceof Format plain ? plain.test(ascii, from, to) : form.test(text))) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsVisibly(byte[] ascii, int from, int to) {
        return from < to && ascii[from] > ' ';
    }
}
