// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.spark;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.EngagementReader;

/**
 * The reader of an executor, made when it is first needed. To be broadcast: what was broadcast is deserialised once on each executor,
 * and so there is one reader on each.
 */
final class ExecutorReader implements Serializable {

    private static final long serialVersionUID = 1;

    private final ReaderSetup setup;
    private transient volatile @Nullable EngagementReader reader;

    ExecutorReader(ReaderSetup setup) {
        this.setup = setup;
    }

    EngagementReader get() {
        @Nullable EngagementReader made = reader;
        if (made == null) {
            synchronized (this) {
                made = reader;
                if (made == null) {
                    made = setup.reader();
                    reader = made;
                }
            }
        }
        return made;
    }
}
