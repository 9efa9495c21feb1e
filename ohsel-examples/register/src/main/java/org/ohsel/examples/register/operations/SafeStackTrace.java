// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.operations;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import org.jspecify.annotations.Nullable;

/** What went wrong, and where. While a request is answered, without the messages of exceptions, which quote values. */
public class SafeStackTrace extends ThrowableHandlingConverter {

    @Override
    public String convert(ILoggingEvent event) {
        StringBuilder text = new StringBuilder();
        boolean messages = !SafeMessage.isOfARequest(event);
        @Nullable IThrowableProxy cause = event.getThrowableProxy();
        while (cause != null && !cause.isCyclic()) {
            text.append(text.isEmpty() ? "" : "caused by ").append(cause.getClassName());
            text.append(messages ? ": " + cause.getMessage() : "").append(System.lineSeparator());
            for (StackTraceElementProxy step : cause.getStackTraceElementProxyArray()) {
                text.append('\t').append(step.getSTEAsString()).append(System.lineSeparator());
            }
            cause = cause.getCause();
        }
        return text.toString();
    }
}
