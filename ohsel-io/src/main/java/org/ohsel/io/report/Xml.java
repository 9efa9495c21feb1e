// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.util.List;
import java.util.stream.Collectors;

/** Strings in XML. What no document of XML may contain, and what a viewer might obey, is shown as a dot. */
final class Xml {

    private Xml() {}

    /** The text as the value of an attribute, in quotation marks. */
    static String attribute(String text) {
        return escaped(text).replace("\"", "&quot;");
    }

    /** Lines as the content of an element, of which none becomes two. */
    static String lines(List<String> lines) {
        return lines.stream().map(Xml::escaped).collect(Collectors.joining("\n"));
    }

    private static String escaped(String text) {
        return Visible.text(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
