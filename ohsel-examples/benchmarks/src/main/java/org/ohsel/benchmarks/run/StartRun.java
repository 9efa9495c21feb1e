// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks.run;

import java.nio.charset.StandardCharsets;
import org.ohsel.benchmarks.stack.Stack;
import org.ohsel.benchmarks.stack.Stacks;

/** Validates one record, and is gone. */
public final class StartRun {

    private StartRun() {}

    /**
     * Validates a record, and prints how many problems it has.
     *
     * @param arguments the stack and the record
     */
    public static void main(String... arguments) {
        Stack stack = Stacks.of(arguments[0]).make();
        System.out.println(
                stack.read(arguments[1].getBytes(StandardCharsets.UTF_8)).problems());
    }
}
