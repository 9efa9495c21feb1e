// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C while a command runs: it is told, and has some seconds to say what it knows. The Java virtual machine ends then, with
 * the exit status for the signal, which is 130 for Ctrl-C.
 */
final class Interruption implements AutoCloseable {

    /** The exit status after Ctrl-C: that of a shell for signal 2. */
    static final int STATUS = 130;

    /** Longer than any report takes, and not so long that people lose patience. */
    private static final int MOST_SECONDS = 10;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::ask, "ohsel-interruption");

    private Interruption() {}

    /** Begins to listen. */
    static Interruption listen() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /** One that never comes: Ctrl-C ends the command at once. */
    static Interruption none() {
        return new Interruption();
    }

    private void ask() {
        asked.countDown();
        try {
            ended.await(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the command should end. */
    boolean isAsked() {
        return asked.getCount() == 0;
    }

    /** Waits, unless the command should end. */
    void await(long milliseconds) {
        try {
            asked.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Everything has been said. */
    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // It is running.
        }
    }
}
