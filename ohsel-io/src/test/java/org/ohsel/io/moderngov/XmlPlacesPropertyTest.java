// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.moderngov;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ohsel.io.Limits;
import org.ohsel.io.foreign.ImportedLog;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Location;

/** An element is where its tag begins, whatever comes before it, in longer texts than a parser reads at once. */
class XmlPlacesPropertyTest {

    /** What comes before the first element: nothing, or a declaration, instructions, comments. */
    @Provide
    Arbitrary<String> prologs() {
        return Arbitraries.of(
                "",
                "<?xml version=\"1.0\"?>",
                "<?xml version='1.0' encoding='utf-8'?>\n",
                "<?xml version='1.0'?>\r\n\r\n<!-- <a> -->\n",
                "<?xml-stylesheet href='a'?>",
                "<?xml-stylesheet href='a'?><?xml-stylesheet href='b'?>\r\n",
                "<!-- \r -->  ",
                "<?a <b> ?>");
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(
                        "<e/>",
                        "<e a=\"b>\"/>",
                        "<e\n  a='&lt;'\r\n b=''   />",
                        "<e\r/>",
                        "<longer-name-than-others attribute='value'></longer-name-than-others>",
                        "\n",
                        "\r\n   ",
                        "\r",
                        "words &amp; &#233; &#x1F600; more words",
                        "caf\u00e9 \ud83d\ude80 > ]]",
                        "<![CDATA[<e> ]] \n > <]]>",
                        "<!-- <e> \n -->",
                        "<?e <e> ?>")
                .list()
                .ofMaxSize(600);
    }

    @Property(tries = 300)
    void anElementIsWhereItsTagBegins(@ForAll("prologs") String prolog, @ForAll("pieces") List<String> pieces) {
        StringBuilder text = new StringBuilder(prolog);
        List<Integer> expected = new ArrayList<>();
        int all = text.length();
        text.append("<all>");
        for (String piece : pieces) {
            if (piece.matches("(?s)<[el].*")) {
                expected.add(text.length());
            }
            text.append(piece);
        }
        text.append("</all>");
        List<Location> found = new ArrayList<>();
        ImportedLog log = new ImportedLog(EngagementValidator.standard());
        new XmlReader(
                        "a",
                        Limits.standard(),
                        log,
                        element -> found.add(element.origin().at()))
                .read(text.toString().getBytes(StandardCharsets.UTF_8));
        // Elements come as they end, so the one around all others comes last.
        expected.add(all);
        assertEquals(expected.stream().map(at -> location(text, at)).toList(), found);
    }

    /** Only a line feed ends a line, and a character of two UTF-16 units is one. */
    private static Location location(CharSequence text, int at) {
        String before = text.subSequence(0, at).toString();
        long line = 1 + before.chars().filter(c -> c == '\n').count();
        return new Location(line, before.codePointCount(before.lastIndexOf('\n') + 1, at) + 1);
    }
}
