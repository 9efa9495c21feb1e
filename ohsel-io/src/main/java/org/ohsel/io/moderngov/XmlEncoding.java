// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.moderngov;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decodes XML strictly. Left to itself, the parser of the JDK writes about bytes that it cannot decode to standard error. */
final class XmlEncoding {

    private static final int LONGEST_DECLARATION = 200;
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]*?\\bencoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']");

    private XmlEncoding() {}

    /** The characters of a document; null if it is in an encoding that is not known. Bytes that are wrong end it. */
    static @Nullable Reader characters(byte[] xml) {
        if (begins(xml, 0xFE, 0xFF)) {
            return reader(xml, 2, StandardCharsets.UTF_16BE);
        }
        if (begins(xml, 0xFF, 0xFE)) {
            return reader(xml, 2, StandardCharsets.UTF_16LE);
        }
        if (begins(xml, 0xEF, 0xBB, 0xBF)) {
            return reader(xml, 3, StandardCharsets.UTF_8);
        }
        Matcher declared = DECLARED.matcher(head(xml));
        // Without a byte order mark, what says that it is UTF-16 was converted after that was written.
        if (!declared.find() || declared.group(1).toUpperCase(Locale.ROOT).startsWith("UTF-16")) {
            return reader(xml, 0, StandardCharsets.UTF_8);
        }
        String name = declared.group(1);
        return Charset.isSupported(name) ? reader(xml, 0, Charset.forName(name)) : null;
    }

    /** The first characters, as far as they are ASCII. */
    static String head(byte[] xml) {
        return new String(xml, 0, Math.min(xml.length, LONGEST_DECLARATION), StandardCharsets.ISO_8859_1);
    }

    private static boolean begins(byte[] xml, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (xml.length <= i || (xml[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Reader reader(byte[] xml, int from, Charset charset) {
        return new InputStreamReader(new ByteArrayInputStream(xml, from, xml.length - from), charset.newDecoder());
    }
}
