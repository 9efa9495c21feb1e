// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.engine;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;

/**
 * Turns a path of Jakarta Validation, such as {@code lines[3].<list element>}, into a JSON Pointer, here
 * {@code /lines/3}.
 */
public final class PathPointer {

    private PathPointer() {}

    /**
     * Turns a path into a JSON Pointer.
     *
     * @param path the path; methods and parameters in it are left out
     * @return the JSON Pointer to the same value
     */
    public static String of(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            } else if (node.getKey() != null) {
                pointer.append('/')
                        .append(node.getKey().toString().replace("~", "~0").replace("/", "~1"));
            }
            if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
