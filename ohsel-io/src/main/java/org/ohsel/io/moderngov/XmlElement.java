// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.moderngov;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.foreign.LocatedJson;
import org.ohsel.io.foreign.Origin;
import org.ohsel.rules.Location;

/** An element of an XML document, with the children that have been read and are still needed. */
final class XmlElement {

    private final String name;
    private final @Nullable XmlElement parent;
    private final Origin origin;
    private final Map<String, String> attributes;
    private final List<XmlElement> children = new ArrayList<>(0);
    private @Nullable Map<String, Integer> counts;
    private final StringBuilder text = new StringBuilder(0);
    private int childCount;
    private boolean tooLong;

    XmlElement(String file, String name, @Nullable XmlElement parent, Location at, Map<String, String> attributes) {
        this.name = name;
        this.parent = parent;
        this.attributes = attributes;
        this.origin = new Origin(file, pointer(file, name, parent), at);
        if (parent != null) {
            parent.childCount++;
        }
    }

    /** The names of the elements, from the file on; an index after those that come several times. */
    private static String pointer(String file, String name, @Nullable XmlElement parent) {
        if (parent == null) {
            return LocatedJson.pointer(file) + LocatedJson.pointer(name);
        }
        String step = parent.origin.pointer() + LocatedJson.pointer(name);
        return Answers.REPEATED.contains(name) ? step + "/" + parent.next(name) : step;
    }

    /** How many children of that name there were before. */
    private int next(String child) {
        if (counts == null) {
            counts = new HashMap<>(4);
        }
        return counts.merge(child, 1, Integer::sum) - 1;
    }

    String name() {
        return name;
    }

    @Nullable
    XmlElement parent() {
        return parent;
    }

    Origin origin() {
        return origin;
    }

    int childCount() {
        return childCount;
    }

    void add(XmlElement child) {
        children.add(child);
    }

    /** Adds characters, unless there are more than a string may have. */
    void append(String characters, int most) {
        tooLong |= text.length() + characters.length() > most;
        if (!tooLong) {
            text.append(characters);
        }
    }

    boolean isTooLong() {
        return tooLong;
    }

    /** The text of this element itself, without space around it. */
    String text() {
        return text.toString().strip();
    }

    @Nullable
    XmlElement child(String wanted) {
        for (XmlElement child : children) {
            if (child.name.equals(wanted)) {
                return child;
            }
        }
        return null;
    }

    /** The text of the first child of that name; empty if there is none. */
    String text(String wanted) {
        XmlElement child = child(wanted);
        return child == null ? "" : child.text();
    }

    /** Where the first child of that name is; where this element is if there is none. */
    Origin origin(String wanted) {
        XmlElement child = child(wanted);
        return child == null ? origin : child.origin;
    }

    /** Whether a child says True. */
    boolean isTrue(String wanted) {
        return text(wanted).equalsIgnoreCase("true");
    }

    /** Whether a child says False. */
    boolean isFalse(String wanted) {
        return text(wanted).equalsIgnoreCase("false");
    }

    List<XmlElement> children() {
        return children;
    }

    String attribute(String wanted) {
        return attributes.getOrDefault(wanted, "").strip();
    }

    boolean has(String attribute) {
        return !attribute(attribute).isEmpty();
    }
}
