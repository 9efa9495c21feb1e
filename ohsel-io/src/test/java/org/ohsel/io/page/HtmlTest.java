// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {

    @Test
    void textAndAttributesAreEscaped() {
        Html html = new Html().open("p", "title", "a\"b'c<d", "class", null, "hidden", "");
        html.text("</p><script>&amp;\u202e\n").close("p");
        assertEquals(
                "<p title=\"a&quot;b&#39;c&lt;d\" hidden>&lt;/p&gt;&lt;script&gt;&amp;amp;\u00b7\u00b7</p>\n",
                html.toString());
    }

    @Test
    void whatCameFromAnInputStandsByItself() {
        assertEquals("<bdi>\u05e9 1</bdi>", new Html().quoted("\u05e9 1").toString());
    }

    @Test
    void elementsAreClosedInOrder() {
        Html html = new Html().open("ul").open("li");
        assertThrows(IllegalStateException.class, () -> html.close("ul"));
        assertThrows(IllegalStateException.class, html::toString);
    }

    /** A browser runs the script and uses the style only if their hashes are those that the head names. */
    @Test
    void thePolicyAllowsTheStyleAndTheScriptAndNothingElse() throws IOException, NoSuchAlgorithmException {
        StringWriter output = new StringWriter();
        Page.write(output, "A <title>", new Html().element("main", "text"));
        String page = output.toString();
        assertTrue(page.startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">\n"), page);
        assertTrue(page.contains("<title>A &lt;title&gt;</title>"), page);
        assertTrue(
                page.contains("content=\"default-src &#39;none&#39;; style-src &#39;" + hash(page, "style")
                        + "&#39;; script-src &#39;" + hash(page, "script")
                        + "&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;\""),
                page);
        assertEquals(1, page.split("<style>", -1).length - 1);
        assertEquals(1, page.split("<script>", -1).length - 1);
    }

    private static String hash(String page, String element) throws NoSuchAlgorithmException {
        int begin = page.indexOf("<" + element + ">") + element.length() + 2;
        String content = page.substring(begin, page.indexOf("</" + element + ">"));
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(hash);
    }

    @ParameterizedTest
    @CsvSource({
        "it is wrong, It is wrong.",
        "commentsBy is wrong, commentsBy is wrong.",
        "08Q existed, 08Q existed.",
        "Write it., Write it.",
        "say so?, Say so?",
        "'', ''"
    })
    void messagesBecomeSentences(String words, String sentence) {
        assertEquals(sentence, Sentences.of(words));
    }

    @Test
    void numbersHaveCommas() {
        assertEquals("1,234,567 records", Numbers.of(1_234_567, "record"));
        assertEquals("1 file", Numbers.of(1, "file"));
        assertEquals("0 files", Numbers.of(0, "file"));
    }
}
