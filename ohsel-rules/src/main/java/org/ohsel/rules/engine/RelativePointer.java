// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.engine;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What rules of other people pass to a reporter, made safe to use. */
public final class RelativePointer {

    private RelativePointer() {}

    /**
     * A pointer that can be appended to another.
     *
     * @param pointer a JSON Pointer, or the name of a member; null stands for the value itself
     * @return the pointer, which is empty or begins with a slash
     */
    public static String of(@Nullable String pointer) {
        if (pointer == null || pointer.isEmpty() || pointer.charAt(0) == '/') {
            return pointer == null ? "" : pointer;
        }
        return "/" + pointer;
    }

    /**
     * The arguments of a message that have a name and a value.
     *
     * @param arguments the arguments; null stands for none
     * @return a copy without nulls
     */
    public static Map<String, Object> arguments(@Nullable Map<String, ?> arguments) {
        Map<String, Object> given = new HashMap<>();
        if (arguments != null) {
            arguments.forEach((name, value) -> {
                if (name != null && value != null) {
                    given.put(name, value);
                }
            });
        }
        return given;
    }
}
