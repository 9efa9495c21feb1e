// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The frame of a page: one file with its style and its script in it. A policy in its head allows these two and nothing
 * else, so that no browser asks another host for anything, and nothing from an input can run.
 */
public final class Page {

    private static final String STYLE = resource("page.css");
    private static final String SCRIPT = resource("page.js");

    private static final String POLICY = "default-src 'none'; style-src '" + hash(STYLE) + "'; script-src '"
            + hash(SCRIPT) + "'; base-uri 'none'; form-action 'none'";

    private Page() {}

    /**
     * Writes a page.
     *
     * @param output takes the page
     * @param title what it is called, for its tab
     * @param content what is in its body
     * @throws IOException if it cannot be written
     */
    public static void write(Writer output, String title, Html content) throws IOException {
        Html head = new Html()
                .empty("meta", "charset", "utf-8")
                .empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .empty("meta", "name", "color-scheme", "content", "light")
                .empty("meta", "name", "referrer", "content", "no-referrer")
                .element("title", title);
        output.write("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n");
        output.write(head.toString());
        output.write("<style>" + STYLE + "</style>\n</head>\n<body>\n");
        output.write(new Html()
                .element("a", "Skip to the main content", "class", "skip", "href", "#main")
                .toString());
        output.write("\n" + content);
        output.write("<script>" + SCRIPT + "</script>\n</body>\n</html>\n");
        output.flush();
    }

    /** The hash is of what a browser reads, in which every line ends with LF. */
    private static String resource(String name) {
        try (InputStream input = Page.class.getResourceAsStream(name)) {
            if (input == null) {
                throw new IllegalStateException(name + " is missing from the library");
            }
            return new String(input.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
