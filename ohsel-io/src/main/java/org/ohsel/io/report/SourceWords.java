// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a rule rests on, in words: {@code document 003, line 93} for {@code 003:93}. */
final class SourceWords {

    private static final Pattern LINES = Pattern.compile("(\\d{3}):(\\d+)(?:(-)(\\d+))?((?:,\\s*\\d+(?:-\\d+)?)*)");

    private SourceWords() {}

    static String of(String source) {
        Matcher lines = LINES.matcher(source);
        if (!lines.matches()) {
            return source;
        }
        boolean several = lines.group(3) != null || !lines.group(5).isEmpty();
        return "document " + lines.group(1) + ", " + (several ? "lines " : "line ")
                + source.substring(source.indexOf(':') + 1).replace("-", " to ");
    }
}
