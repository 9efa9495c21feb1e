// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.util.Map;

/**
 * Numbers of a result that contradict each other.
 *
 * @param kind how
 * @param pointer where to correct them first, as a JSON Pointer relative to what was checked
 * @param arguments the arguments of the message
 */
record Fault(Kind kind, String pointer, Map<String, ?> arguments) {

    /** The ways in which numbers contradict each other, one for each rule. */
    enum Kind {
        MORE_THAN_COULD,
        ANSWERS_ABOVE_BASE,
        ANSWER_ABOVE_BASE,
        WRONG_PERCENTAGE,
        OUT_OF_RANGE,
        PERCENTAGES_ABOVE_ALL,
        WRONG_RATE,
        PARTS_ABOVE_WHOLE,
        ANSWERS_BELOW_BASE,
        PARTS_BELOW_WHOLE
    }

    Fault in(String holder) {
        return new Fault(kind, holder + pointer, arguments);
    }
}
