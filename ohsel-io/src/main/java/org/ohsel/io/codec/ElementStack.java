// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The elements of the lists that are being read, those of an inner list on top: one stack for a whole value, because
 * most lists have one element or two, and an array for each would be a tenth of all garbage.
 */
final class ElementStack {

    private @Nullable Object[] stack = new Object[16];
    private int size;

    /** Starts a list, and returns the index of its first element. */
    int begin() {
        return size;
    }

    /** Adds an element to the innermost list; an {@link Unread} stands for one that could not be read. */
    void add(Object element) {
        if (size == stack.length) {
            stack = Arrays.copyOf(stack, 2 * size);
        }
        stack[size++] = element;
    }

    /** Ends the innermost list, and returns it immutable, so that the record's constructor need not copy it. */
    List<?> end(int begin) {
        int count = size - begin;
        size = begin;
        return switch (count) {
            case 0 -> List.of();
            case 1 -> List.of(stack[begin]);
            case 2 -> List.of(stack[begin], stack[begin + 1]);
            default -> List.of(Arrays.copyOfRange(stack, begin, begin + count));
        };
    }
}
