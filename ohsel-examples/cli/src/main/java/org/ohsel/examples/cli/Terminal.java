// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether people are looking: what is for them alone does not go into files and pipes. */
final class Terminal {

    private static final Pattern DEVICE = Pattern.compile("/dev/(pts/|tty|console).*");

    private Terminal() {}

    /** Whether standard output is a terminal. */
    static boolean isOutput() {
        return is(1);
    }

    /** Whether standard error is a terminal. */
    static boolean isError() {
        return is(2);
    }

    /** Whether a terminal wants colours: not one that says that it has none, nor one whose user does not want any. */
    static boolean wantsColour() {
        String no = System.getenv("NO_COLOR");
        return (no == null || no.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
    }

    private static boolean is(int descriptor) {
        try {
            return DEVICE.matcher(Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                            .toString())
                    .matches();
        } catch (IOException | UnsupportedOperationException e) {
            return hasConsole();
        }
    }

    /** Elsewhere than on Linux, Java knows only whether input and output are both a terminal. From 22 on, it is asked. */
    @SuppressWarnings("SystemConsoleNull") // before 22, null means that they are not
    private static boolean hasConsole() {
        @Nullable Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
