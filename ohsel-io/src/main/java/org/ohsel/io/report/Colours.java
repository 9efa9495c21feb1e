// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import org.ohsel.rules.Severity;

/** The control sequences of terminals (ANSI) around words, if they are wanted. */
final class Colours {

    private static final String ESCAPE = "\u001B[";
    private static final String END = ESCAPE + "0m";

    private final boolean on;

    Colours(boolean on) {
        this.on = on;
    }

    /** In bold. */
    String strong(String text) {
        return with("1", text);
    }

    /** In the colour of a severity: red, yellow or cyan, of the colours that the terminal has for these. */
    String of(Severity severity, String text) {
        return with(
                switch (severity) {
                    case ERROR -> "1;31";
                    case WARNING -> "33";
                    case INFO -> "36";
                },
                text);
    }

    private String with(String code, String text) {
        return on ? ESCAPE + code + "m" + text + END : text;
    }
}
