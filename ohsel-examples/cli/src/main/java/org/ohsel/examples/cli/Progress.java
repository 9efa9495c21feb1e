// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * A line on a terminal that says how far a long run has got: records, records per second and the time left. It is written over
 * and, before anything else is printed, taken away. Short runs have none.
 */
final class Progress {

    private static final long FIRST = TimeUnit.SECONDS.toNanos(1);
    private static final long NEXT = TimeUnit.MILLISECONDS.toNanos(200);

    /** Looking at the clock takes longer than many a record. */
    private static final int RECORDS = 64;

    private static final String CLEAR = "\r\u001B[K";
    private static final int MINUTE = 60;

    private final boolean shown;
    private final PrintWriter err;
    private final long totalBytes;
    private final long start;
    private long before;
    private long records;
    private long due;
    private boolean written;

    /**
     * Creates a line.
     *
     * @param shown whether anybody sees it
     * @param totalBytes how long all inputs are; 0 if that is not known
     * @param now the time in nanoseconds, from any beginning
     */
    Progress(boolean shown, PrintWriter err, long totalBytes, long now) {
        this.shown = shown;
        this.err = err;
        this.totalBytes = totalBytes;
        this.start = now;
        this.due = now + FIRST;
    }

    /** Whether there should be a line: on a terminal, but not on one of a build server. */
    static boolean isWanted() {
        String ci = System.getenv("CI");
        return Terminal.isError() && (ci == null || ci.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
    }

    /** Counts a record. */
    void add(long bytesOfInput) {
        records++;
        if (shown && records % RECORDS == 0) {
            at(bytesOfInput, System.nanoTime());
        }
    }

    /** Counts an input that was read to its end. */
    void endInput(long bytes) {
        before += bytes;
        clear();
    }

    /** Shows the line, if it is time. */
    void at(long bytesOfInput, long now) {
        if (shown && now >= due) {
            due = now + NEXT;
            written = true;
            err.print(CLEAR + line(before + bytesOfInput, now - start));
            err.flush();
        }
    }

    /** The line after so many bytes and nanoseconds. */
    private String line(long bytes, long nanoseconds) {
        double seconds = nanoseconds / (double) TimeUnit.SECONDS.toNanos(1);
        String line = number(records) + " records, " + number(Math.round(records / seconds)) + " per second";
        if (totalBytes == 0 || bytes == 0) {
            return line;
        }
        long left = Math.round(Math.max(0, totalBytes - bytes) * (seconds / bytes));
        return line + ", " + (left < MINUTE ? left + " s" : left / MINUTE + " min " + left % MINUTE + " s") + " left";
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Takes the line away. */
    void clear() {
        if (written) {
            written = false;
            err.print(CLEAR);
            err.flush();
        }
    }
}
