// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.host;

import java.lang.reflect.Type;
import org.ohsel.rules.Findings;

/** The mapper of an application, of either line of Jackson, with one module registered. */
public interface HostMapper {

    /** What the application is told of JSON that it cannot read. */
    record Refusal(String message, String pathReference, Findings findings) {}

    /** Writes a value as text. */
    String write(Object value);

    /** Writes a value as bytes. */
    byte[] writeBytes(Object value);

    /** Writes a value with line breaks. */
    String writeIndented(Object value);

    /** Reads text. */
    Object read(String json, Type type);

    /** Reads bytes. */
    Object readBytes(byte[] json, Type type);

    /** Fails to read text, or fails to fail. */
    Refusal refuse(String json, Type type);

    /** Makes a value a tree. */
    Object tree(Object value);

    /** Reads text as a tree. */
    Object parseTree(String json);

    /** Makes a tree a value. */
    Object fromTree(Object tree, Type type);
}
