// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import java.util.HashMap;
import java.util.Map;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.Severity;

/**
 * Something that could not be read.
 *
 * @param rule the rule that it breaks
 * @param severity how severe it is
 * @param pointer the location, as a JSON Pointer from the root of what was read
 * @param offset the location, in bytes from the beginning of what was read; {@link #UNKNOWN_OFFSET} if only the pointer
 *     is known
 * @param arguments the arguments of the message
 */
public record Problem(RuleInfo rule, Severity severity, String pointer, long offset, Map<String, Object> arguments) {

    /** The offset of a problem with only a pointer. */
    public static final long UNKNOWN_OFFSET = -1;

    /**
     * The same problem with another argument.
     *
     * @param name the name of the argument
     * @param value its value
     * @return the problem
     */
    public Problem with(String name, Object value) {
        Map<String, Object> all = new HashMap<>(arguments);
        all.put(name, value);
        return new Problem(rule, severity, pointer, offset, all);
    }
}
