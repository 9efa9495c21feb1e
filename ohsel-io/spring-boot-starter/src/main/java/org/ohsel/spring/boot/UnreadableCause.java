// SPDX-License-Identifier: Apache-2.0
package org.ohsel.spring.boot;

import java.util.Optional;
import org.ohsel.rules.Findings;
import org.springframework.util.ClassUtils;

/**
 * What a mapper, of either line of Jackson, could not read in a type of the application that holds one of ours. Each line has
 * a class of its own, which is loaded only if the line is there.
 */
final class UnreadableCause {

    private static final boolean JACKSON_3 = isThere("tools.jackson.databind.JacksonModule");
    private static final boolean JACKSON_2 = isThere("com.fasterxml.jackson.databind.Module");

    private UnreadableCause() {}

    private static boolean isThere(String type) {
        return ClassUtils.isPresent(type, UnreadableCause.class.getClassLoader());
    }

    static Optional<Findings> findings(Exception unreadable) {
        Optional<Findings> found = JACKSON_3 ? Jackson3.findings(unreadable) : Optional.empty();
        return found.isEmpty() && JACKSON_2 ? Jackson2.findings(unreadable) : found;
    }

    private static final class Jackson3 {

        static Optional<Findings> findings(Exception unreadable) {
            return Rejections.cause(unreadable, org.ohsel.io.jackson.UnreadableJsonException.class)
                    .map(org.ohsel.io.jackson.UnreadableJsonException::findings);
        }
    }

    private static final class Jackson2 {

        static Optional<Findings> findings(Exception unreadable) {
            return Rejections.cause(unreadable, org.ohsel.io.jackson2.UnreadableJsonException.class)
                    .map(org.ohsel.io.jackson2.UnreadableJsonException::findings);
        }
    }
}
