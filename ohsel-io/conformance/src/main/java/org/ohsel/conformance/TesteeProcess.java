// SPDX-License-Identifier: Apache-2.0
package org.ohsel.conformance;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * An implementation in a process of its own, which is asked over its standard input and answers on its standard output; what it writes to
 * standard error is passed on. No answer is waited for longer than agreed, and nothing that it started outlives {@link #close}.
 */
public final class TesteeProcess implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(TesteeProcess.class.getName());

    private final Process process;
    private final OutputStream requests;
    private final Lines answers;
    private final Duration patience;
    private final ExecutorService talk = Executors.newSingleThreadExecutor(TesteeProcess::daemon);

    private TesteeProcess(Process process, Duration patience) {
        this.process = process;
        this.requests = process.getOutputStream();
        this.answers = new Lines(process.getInputStream());
        this.patience = patience;
    }

    /**
     * Starts an implementation.
     *
     * @param command the program and its arguments; no shell looks at them
     * @param patience how long to wait for each answer, and for the end
     * @return the process
     * @throws TesteeException if there is no such program
     */
    public static TesteeProcess start(List<String> command, Duration patience) throws TesteeException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return new TesteeProcess(process, patience);
        } catch (IOException e) {
            throw new TesteeException("cannot start " + command.get(0) + ": " + e.getMessage());
        }
    }

    /**
     * Asks a question.
     *
     * @param request one line of JSON, without a line break
     * @return the line that it answers with
     * @throws TesteeException if it does not answer: it takes too long, or has ended
     */
    public String ask(String request) throws TesteeException {
        @Nullable
        String answer = within(() -> {
            send(request);
            return answers.next();
        });
        if (answer == null) {
            throw ended();
        }
        return answer;
    }

    private void send(String request) {
        try {
            requests.write((request + "\n").getBytes(StandardCharsets.UTF_8));
            requests.flush();
        } catch (IOException e) {
            // It reads no more, as after its end; what it said last shows more than that.
            LOG.log(System.Logger.Level.DEBUG, "The request cannot be sent", e);
        }
    }

    /**
     * Says that there are no more questions, and waits for the end.
     *
     * @throws TesteeException if it says more than it was asked, does not end, or ends with another exit status than 0
     */
    public void finish() throws TesteeException {
        @Nullable
        String more = within(() -> {
            requests.close();
            return answers.next();
        });
        if (more != null) {
            throw new TesteeException("it said more than it was asked: " + more);
        }
        if (exitStatus() != 0) {
            throw ended();
        }
    }

    private @Nullable String within(Callable<@Nullable String> step) throws TesteeException {
        try {
            return talk.submit(step).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            close();
            throw new TesteeException("no answer within " + patience.toSeconds() + " seconds; it was stopped");
        } catch (ExecutionException e) {
            throw process.isAlive() ? new TesteeException(String.valueOf(e.getCause())) : ended();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
            throw new TesteeException("interrupted; it was stopped");
        }
    }

    private TesteeException ended() throws TesteeException {
        return new TesteeException("it ended with exit status " + exitStatus());
    }

    private int exitStatus() throws TesteeException {
        try {
            if (process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return process.exitValue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        close();
        throw new TesteeException("it did not end with its input; it was stopped");
    }

    /** Stops the process, and all that it has started, unless it has ended. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        talk.shutdownNow();
    }

    /** Whether it has ended, after waiting for that: for tests. */
    boolean awaitDeath(Duration longest) throws InterruptedException {
        return process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(Objects.requireNonNull(task), "ohsel-conformance");
        thread.setDaemon(true);
        return thread;
    }
}
