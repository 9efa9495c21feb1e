// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.spark;

import java.io.Serializable;
import org.ohsel.io.EngagementReader;

/**
 * Says how each executor makes its reader: with which rules, policy and vocabulary. It travels to the executors with the work; the
 * reader itself does not, and is made once on each.
 *
 * <pre>{@code
 * ReaderSetup setup = () -> EngagementReader.tolerant()
 *         .withValidator(EngagementValidator.standard().withAsOfDate(LocalDate.of(2026, 11, 30)));
 * }</pre>
 *
 * <p>A lambda must capture only what is serialisable, such as the bytes of a policy file, and not a {@code Vocabulary}, which is
 * not.
 */
@FunctionalInterface
public interface ReaderSetup extends Serializable {

    /**
     * Makes the reader.
     *
     * @return a reader
     */
    EngagementReader reader();
}
