// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.explain;

import java.util.regex.Pattern;
import org.ohsel.io.report.Visible;

/** Text in Markdown, in which some characters have a meaning of their own. */
final class Markdown {

    private static final Pattern SIGN = Pattern.compile("[\\\\`*_<>\\[\\]#|]");

    private Markdown() {}

    static String literal(String text) {
        return SIGN.matcher(Visible.text(text)).replaceAll("\\\\$0");
    }
}
