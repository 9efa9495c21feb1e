// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.search;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * Where a page begins: after a record that another page has, or before it. Pages so found neither repeat a record nor miss one while others are added, and
 * the last is found as fast as the first.
 *
 * @param isBack whether the page ends before the record
 * @param position which of all records the first one of the page is, or the one after a page that ends there
 * @param key by what the record has its place
 * @param number the number of its edition, which decides between those with the same key
 */
record Cursor(boolean isBack, int position, String key, long number) {

    private static final int PARTS = 4;

    static Cursor parse(String text) {
        try {
            String decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.ISO_8859_1);
            List<String> parts = List.of(decoded.split("\\|", PARTS));
            int position = Integer.parseInt(parts.get(1));
            if (position < 1) {
                throw new IllegalArgumentException("A page cannot begin with number " + position);
            }
            return new Cursor(parts.get(0).equals("b"), position, parts.get(2), Long.parseLong(parts.get(3)));
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("No page was named like this", e);
        }
    }

    @Override
    public String toString() {
        String text = (isBack ? "b" : "f") + "|" + position + "|" + key + "|" + number;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
