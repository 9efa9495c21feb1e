// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.spark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A process whose output is kept in a file, and can be waited for. It ends with this, and so do those that it has started. */
final class LoggedProcess implements AutoCloseable {

    private static final long MOST_SECONDS = 300;

    private final Process process;
    private final Path log;
    private final Thread reader;
    private final List<String> lines = new ArrayList<>();
    private final Map<Pattern, CompletableFuture<Matcher>> awaited = new java.util.LinkedHashMap<>();

    private LoggedProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
        this.reader = new Thread(this::read, "output of " + process.pid());
        this.reader.setDaemon(true);
        this.reader.start();
    }

    /** Starts a process, with a log and with variables of the environment. */
    static LoggedProcess start(Path log, Map<String, String> environment, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return new LoggedProcess(builder.start(), log);
    }

    private void read() {
        try (BufferedReader output =
                        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
                Writer kept = Files.newBufferedWriter(log)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                kept.write(line + "\n");
                kept.flush();
                add(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            synchronized (lines) {
                awaited.values()
                        .forEach(found ->
                                found.completeExceptionally(new IllegalStateException("it ended, see " + log)));
            }
        }
    }

    private void add(String line) {
        synchronized (lines) {
            lines.add(line);
            awaited.forEach((pattern, found) -> {
                Matcher matcher = pattern.matcher(line);
                if (matcher.find()) {
                    found.complete(matcher);
                }
            });
        }
    }

    /** Waits until a line has something, also one that there is already. */
    Matcher await(String pattern) throws InterruptedException {
        CompletableFuture<Matcher> found = new CompletableFuture<>();
        synchronized (lines) {
            Pattern wanted = Pattern.compile(pattern);
            for (String line : lines) {
                Matcher matcher = wanted.matcher(line);
                if (matcher.find()) {
                    return matcher;
                }
            }
            awaited.put(wanted, found);
        }
        try {
            return found.get(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("no line with " + pattern + " in " + log, e);
        }
    }

    /** Waits for the end, and gives the exit status. */
    int status() throws InterruptedException {
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("it has not ended, see " + log);
        }
        reader.join();
        return process.exitValue();
    }

    /** What it wrote. */
    String output() {
        synchronized (lines) {
            return String.join("\n", lines);
        }
    }

    /** The processes that it has started. */
    List<ProcessHandle> children() {
        return process.descendants().toList();
    }

    /** Ends it at once, as when a machine fails. */
    void kill() throws InterruptedException {
        List<ProcessHandle> all = children();
        process.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        process.waitFor();
    }

    @Override
    public void close() {
        children().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
