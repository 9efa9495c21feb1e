// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A JDK to measure on.
 *
 * @param java its {@code java} command
 */
public record Jvm(Path java) {

    /**
     * The JDK that this runs on.
     *
     * @return the JDK
     */
    public static Jvm current() {
        return in(Path.of(System.getProperty("java.home")));
    }

    /**
     * An installed JDK.
     *
     * @param home its folder
     * @return the JDK
     */
    public static Jvm in(Path home) {
        return new Jvm(home.resolve("bin").resolve("java"));
    }

    /** Runs the main method of a class in a separate process, and returns its output. */
    String run(List<String> jvmOptions, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(jvmOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(Arrays.asList(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed");
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("told to stop", e);
        }
    }
}
