// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ohsel.rules.PersonalData;

/** Row 16 of section 7 of the field trial: forms that people write, all of which are found, and what only looks like them. */
class FormsTest {

    private static final Path FORMS = Path.of("src/test/resources/org/ohsel/rules/privacy/forms.txt");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u(\\p{XDigit}{4})");

    /** A row: the kinds in it, and the string with the personal parts between guillemets. */
    private record Form(String place, String kinds, String marked) {

        String text() {
            return marked.replaceAll("[\u00AB\u00BB]", "");
        }

        List<String> parts() {
            return Pattern.compile("\u00AB([^\u00BB]*)\u00BB")
                    .matcher(marked)
                    .results()
                    .map(match -> match.group(1))
                    .toList();
        }
    }

    private static List<Form> forms() throws IOException {
        List<Form> forms = new ArrayList<>();
        List<String> lines = Files.readAllLines(FORMS);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] columns = line.split("  ", 2);
                String text = ESCAPE.matcher(columns[1])
                        .replaceAll(match -> String.valueOf((char) Integer.parseInt(match.group(1), 16)));
                forms.add(new Form("forms.txt:" + (i + 1) + ": " + line, columns[0], text));
            }
        }
        return forms;
    }

    @Test
    void thereAreEnoughOfBothSides() throws IOException {
        List<Form> forms = forms();
        long negative = forms.stream().filter(form -> form.kinds().equals("-")).count();
        assertTrue(
                negative >= 60 && forms.size() - negative >= 60, forms.size() + " forms, " + negative + " of nothing");
    }

    @TestFactory
    Stream<DynamicTest> whatIsPersonalIsFoundAndNothingElse() throws IOException {
        return forms().stream().map(form -> DynamicTest.dynamicTest(form.place(), () -> check(form)));
    }

    private static void check(Form form) {
        String text = form.text();
        List<String> kinds = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        add("nhs", NhsNumbers.in(text), text, kinds, parts);
        add("tel", TelephoneNumbers.in(text), text, kinds, parts);
        add("mail", EmailAddresses.in(text), text, kinds, parts);
        String expected = form.kinds().equals("-") ? "" : form.kinds();
        assertEquals(expected, String.join(",", kinds), form.place());
        assertEquals(
                form.parts().stream().sorted().toList(), parts.stream().sorted().toList(), form.place());
        if (!parts.isEmpty()) {
            assertTrue(Suspicion.mayHold(text), form.place());
            byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
            boolean ascii = text.equals(new String(bytes, StandardCharsets.US_ASCII));
            assertTrue(!ascii || Suspicion.mayHold(bytes, 0, bytes.length), form.place());
        }
    }

    private static void add(String kind, List<Span> spans, String text, List<String> kinds, List<String> parts) {
        for (Span span : spans) {
            parts.add(text.substring(span.start(), span.end()));
            kinds.add(kind);
        }
    }

    @TestFactory
    Stream<DynamicTest> whatIsPersonalIsMaskedAndTheRestIsShown() throws IOException {
        return forms().stream()
                .filter(form -> !form.kinds().equals("-"))
                .map(form -> DynamicTest.dynamicTest(form.place(), () -> {
                    String expected = Pattern.compile("\u00AB([^\u00BB]*)\u00BB")
                            .matcher(form.marked())
                            .replaceAll(match -> "*".repeat(match.group(1).length()));
                    assertEquals(expected, PersonalData.mask(form.text()), form.place());
                }));
    }
}
