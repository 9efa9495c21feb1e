// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a test class in a process of its own, with as little memory as the test needs to prove sufficient. */
final class ChildJvm {

    private ChildJvm() {}

    /** The lines that the class writes to its standard output. What goes to standard error is among them. */
    static List<String> run(String heap, Class<?> main, Object... arguments) throws IOException, InterruptedException {
        return run(List.of("-Xmx" + heap), main, arguments);
    }

    /** The same, with options of the JVM. */
    static List<String> run(List<String> options, Class<?> main, Object... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return output.lines().toList();
        } finally {
            process.destroyForcibly();
        }
    }
}
