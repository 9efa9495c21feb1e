// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.util.logging.Level;
import se.bjurr.violations.lib.ViolationsLogger;

/** What readers of reports say while they read is not wanted; what goes wrong is. */
final class NoLog implements ViolationsLogger {

    @Override
    public void log(Level level, String text) {}

    @Override
    public void log(Level level, String text, Throwable failure) {
        throw new AssertionError(text, failure);
    }
}
