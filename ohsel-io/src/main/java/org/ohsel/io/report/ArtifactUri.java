// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * The name of an input as a URI reference (RFC 3986). A path within a folder is relative to that folder; any other
 * absolute path is a {@code file:} URI. What a path cannot contain is percent-encoded, and so is every colon, which
 * would end the scheme of a URI.
 */
final class ArtifactUri {

    /** What may stand in a path as it is. */
    private static final String PLAIN =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=@/";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private ArtifactUri() {}

    /** The path of an input of this run with slashes, relative to the current folder if it is in it. */
    static String path(String name) {
        return slashed(name, File.separatorChar, Path.of("").toAbsolutePath());
    }

    /** The URI of an input of this run: a file of this system, or standard input. */
    static String of(String name) {
        return of(name, File.separatorChar, Path.of("").toAbsolutePath());
    }

    /** The URI of an input on a system with a given separator, relative to a folder of this system. */
    static String of(String name, char separator, Path folder) {
        String path = slashed(name, separator, folder);
        StringBuilder uri = new StringBuilder();
        if (path.startsWith("//")) {
            uri.append("file:"); // a share on Windows, whose host comes next
        } else if (path.startsWith("/")) {
            uri.append("file://");
        } else if (separator == '\\' && path.matches("[A-Za-z]:/.*")) {
            uri.append("file:///").append(path, 0, 2);
            path = path.substring(2);
        }
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            append(each, uri);
        }
        return uri.toString();
    }

    private static String slashed(String name, char separator, Path folder) {
        String path = name;
        try {
            Path file = Path.of(name).normalize();
            if (separator == File.separatorChar && !file.toString().isEmpty()) {
                path = (file.startsWith(folder) ? folder.relativize(file) : file).toString();
            }
        } catch (InvalidPathException e) {
            // Not a file of this system, such as standard input on Windows: the name stands for itself.
        }
        path = path.replace(separator, '/');
        while (path.startsWith("./")) {
            path = path.substring(2);
        }
        return path;
    }

    private static void append(byte each, StringBuilder uri) {
        char c = (char) (each & 0xFF);
        if (PLAIN.indexOf(c) >= 0) {
            uri.append(c);
        } else {
            uri.append('%').append(HEX.toHexDigits(each));
        }
    }
}
