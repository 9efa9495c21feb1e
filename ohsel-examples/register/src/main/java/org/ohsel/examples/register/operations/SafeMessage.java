// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.operations;

import ch.qos.logback.classic.pattern.ClassicConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.regex.Pattern;

/**
 * A message in the log. While a request is answered, only what the register itself logs is written: the messages of
 * libraries quote values, and these may be what somebody said. What could begin another line, or make a terminal do something, is written as a question mark.
 */
public class SafeMessage extends ClassicConverter {

    private static final Pattern REQUEST = Pattern.compile("(http|tomcat|task)-.*");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");

    @Override
    public String convert(ILoggingEvent event) {
        return mayHoldValues(event)
                ? "(not written, since it may hold words of a record)"
                : CONTROL.matcher(event.getFormattedMessage()).replaceAll("?");
    }

    private static boolean mayHoldValues(ILoggingEvent event) {
        return isOfARequest(event) && !event.getLoggerName().startsWith("org.ohsel.examples.register.");
    }

    static boolean isOfARequest(ILoggingEvent event) {
        return REQUEST.matcher(event.getThreadName()).matches();
    }
}
