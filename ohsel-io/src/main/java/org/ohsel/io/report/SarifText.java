// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import tools.jackson.core.JsonGenerator;

/** The messages of a report in SARIF, in which some characters have a meaning of their own. */
final class SarifText {

    private SarifText() {}

    static void write(JsonGenerator generator, String name, String text) {
        generator.writeObjectPropertyStart(name);
        generator.writeStringProperty("text", literal(text));
        generator.writeEndObject();
    }

    /**
     * The text, so that a viewer makes neither a link nor an argument of what is not meant as one: {@code [text](address)}
     * and {@code {0}}.
     */
    static String literal(String text) {
        return text.replaceAll("\\[(?=[^\\[\\]]*]\\()", "\\\\[").replaceAll("\\{(\\d+)}", "{{$1}}");
    }
}
