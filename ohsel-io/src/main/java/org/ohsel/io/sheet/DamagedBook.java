// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that could not be opened.
 *
 * @param why why, which is thrown where its only sheet is to be read; null if that has been said, so that there is none
 */
record DamagedBook(@Nullable UnreadableSheet why) implements Book {

    @Override
    public List<Sheet> sheets() {
        return why == null ? List.of() : List.of(new Damaged(why));
    }

    @Override
    public List<String> leftOut() {
        return List.of();
    }

    @Override
    public void close() {}

    /** What stands for what cannot be read. */
    private record Damaged(UnreadableSheet why) implements Sheet {

        @Override
        public String name() {
            return "";
        }

        @Override
        public Iterator<Line> lines(Notes notes) {
            throw why;
        }
    }
}
