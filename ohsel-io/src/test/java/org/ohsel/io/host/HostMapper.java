// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.host;

import java.lang.reflect.Type;
import org.ohsel.rules.Findings;

/** The mapper of an application, of either line of Jackson, with one module registered. */
public interface HostMapper {

    /** What the application is told of JSON that it cannot read. */
    record Refusal(String message, String pathReference, Findings findings) {}

    /** Writes a value as a string. */
    String write(Object value);

    /** Writes a value as bytes. */
    byte[] writeBytes(Object value);

    /** Writes a value with line breaks. */
    String writeIndented(Object value);

    /** Reads a string. */
    Object read(String json, Type type);

    /** Reads bytes. */
    Object readBytes(byte[] json, Type type);

    /** Reads a string on top of a value. */
    Object update(Object value, String json);

    /** Expects that reading a string fails. */
    Refusal refuse(String json, Type type);

    /** Converts a value to a tree. */
    Object tree(Object value);

    /** Reads a string as a tree. */
    Object parseTree(String json);

    /** Converts a tree to a value. */
    Object fromTree(Object tree, Type type);
}
