// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.publishing;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Strings that any format can hold, and those that can stand in an address. */
public final class Characters {

    private static final String UNRESERVED = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~";

    private Characters() {}

    /**
     * A string without half surrogate pairs, which UTF-8 cannot hold: each becomes a question mark.
     *
     * @param text the string
     * @return the string, well formed
     */
    public static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /**
     * A string as a part of an address (RFC 3986): everything but unreserved characters is escaped. Well-formed strings
     * that differ still do.
     *
     * @param text the string
     * @return the string in ASCII
     */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            if (UNRESERVED.indexOf(octet) >= 0) {
                escaped.append((char) octet);
            } else {
                escaped.append(String.format(Locale.ROOT, "%%%02X", octet));
            }
        }
        // One or two dots alone would be taken for a step in a path.
        return Set.of(".", "..").contains(text) ? text.replace(".", "%2E") : escaped.toString();
    }

    /**
     * The address of a web page, as other programs accept it.
     *
     * @param text what a record has, or null
     * @return the address in ASCII; null if it is not a valid address with https or http and the name of a host
     */
    public static @Nullable String webAddress(@Nullable String text) {
        if (text == null || !text.matches("(?is)https?://.*")) {
            return null;
        }
        try {
            URI uri = new URI(text.replace("[", "%5B").replace("]", "%5D"));
            return uri.getHost() == null ? null : uri.toASCIIString();
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /**
     * Checks what addresses are to begin with.
     *
     * @param base such as {@code https://example.org/events/}
     * @return the base
     * @throws IllegalArgumentException if it is not an absolute URI that ends with a colon, a slash or a hash
     */
    public static String base(String base) {
        boolean ends = base.endsWith(":") || base.endsWith("/") || base.endsWith("#");
        boolean ascii = base.chars().allMatch(c -> c > ' ' && c < 0x7f);
        try {
            if (ends && ascii && new URI(base).isAbsolute()) {
                return base;
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(unfit(base), e);
        }
        throw new IllegalArgumentException(unfit(base));
    }

    private static String unfit(String base) {
        return "The base must be an absolute URI that ends with a colon, slash or hash, such as https://example.org/, not "
                + base;
    }
}
