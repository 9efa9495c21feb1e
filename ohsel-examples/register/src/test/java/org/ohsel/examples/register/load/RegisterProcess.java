// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ohsel.examples.register.RegisterApplication;
import org.ohsel.examples.register.RunningRegister;

/** The application as a process of its own, which can be killed. */
final class RegisterProcess {

    private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");

    private final Process process;
    private final int port;

    private RegisterProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts it, and waits until it answers.
     *
     * @param jar the packaged application; null to run the classes of this process
     * @param settings as in {@code --name=value}
     */
    static RegisterProcess start(@Nullable Path jar, List<String> settings) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx256m");
        if (jar == null) {
            String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
            // It is there for seconds, for which the second compiler is not worth its while.
            command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", classPath, RegisterApplication.class.getName()));
        } else {
            command.addAll(List.of("-jar", jar.toString()));
        }
        command.add("--server.port=0");
        command.addAll(RunningRegister.accounts());
        command.addAll(settings);
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            return new RegisterProcess(process, port(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads what the process says, to the end of it, or it would have to wait. */
    private static int port(Process process) {
        CompletableFuture<Integer> port = new CompletableFuture<>();
        List<String> said = new ArrayList<>();
        Thread reader = new Thread(() -> {
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    said.add(line);
                    Matcher started = STARTED.matcher(line);
                    if (started.find()) {
                        port.complete(Integer.valueOf(started.group(1)));
                    }
                }
                port.completeExceptionally(new IllegalStateException(String.join("\n", said)));
            } catch (IOException e) {
                port.completeExceptionally(e); // it was killed
            }
        });
        reader.setDaemon(true);
        reader.start();
        try {
            return port.get(3, TimeUnit.MINUTES);
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** Ends it at once, as {@code kill -9} does. */
    void kill() {
        await(process.destroyForcibly());
    }

    /** Ends it as an operator would. */
    void stop() {
        process.destroy();
        await(process);
    }

    private static void await(Process ended) {
        try {
            if (!ended.waitFor(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("the process does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
