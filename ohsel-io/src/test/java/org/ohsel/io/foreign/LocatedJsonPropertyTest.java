// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ohsel.io.Limits;
import org.ohsel.rules.Location;

/** A value is where it begins: in characters, and in lines that end with a line feed. */
class LocatedJsonPropertyTest {

    @Provide
    Arbitrary<List<String>> elements() {
        Arbitrary<String> space = Arbitraries.of("", " ", "\n", "\r", "\r\n", "\t", "\n\r \n");
        Arbitrary<String> value = Arbitraries.of(
                "1",
                "-12.5e3",
                "true",
                "null",
                "\"\"",
                "\"\ud83d\ude80 \ud83d\ude80\"",
                "\"caf\u00e9 \u20ac\\n\\u00e9\"",
                "{}",
                "[[],[1, 2]]",
                "{\"\ud83d\ude80\": [1,\r2]\n}");
        return Combinators.combine(space, value, space)
                .as((before, each, after) -> before + "|" + each + after)
                .list()
                .ofMaxSize(300);
    }

    @Property(tries = 300)
    void aValueIsWhereItBegins(@ForAll("elements") List<String> elements) {
        StringBuilder text = new StringBuilder("[");
        List<Location> expected = new ArrayList<>();
        for (String element : elements) {
            text.append(text.length() > 1 ? "," : "").append(element, 0, element.indexOf('|'));
            String before = text.toString();
            expected.add(new Location(
                    1 + before.chars().filter(c -> c == '\n').count(),
                    1L + before.codePointCount(before.lastIndexOf('\n') + 1, before.length())));
            text.append(element.substring(element.indexOf('|') + 1));
        }
        text.append("]");
        try (LocatedJson json = new LocatedJson("", text.toString(), Limits.standard())) {
            LocatedJson.Value list = Objects.requireNonNull(json.next());
            assertEquals(
                    expected, list.list().stream().map(LocatedJson.Value::at).toList());
        }
    }
}
