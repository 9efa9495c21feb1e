// SPDX-License-Identifier: Apache-2.0
package org.ohsel.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ohsel.model.ModelArbitraries;

/** The Javadoc of each builder says what it requires, which is what it complains of if nothing is set. */
class BuilderDocumentTest {

    private static final Pattern MISSING = Pattern.compile("required attributes are not set \\[(.*)]");

    @Test
    void everyBuilderSaysWhatItRequires() throws Exception {
        List<Class<?>> types = ModelArbitraries.recordTypes().stream()
                .filter(type -> Arrays.stream(type.getMethods())
                        .anyMatch(method -> method.getName().equals("builder")))
                .<Class<?>>map(type -> type)
                .toList();
        assertTrue(types.size() > 40, types::toString);
        List<String> wrong = new ArrayList<>();
        for (Class<?> type : types) {
            String sentence = sentence(required(type));
            if (!documentation(type).contains(sentence)) {
                wrong.add(type.getName() + ".builder(): " + sentence);
            }
        }
        assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
    }

    @Test
    void namesArePutIntoASentence() {
        assertEquals("Nothing is required.", sentence(List.of()));
        assertEquals(
                "Its {@code build} throws {@link IllegalStateException} unless {@code id} is set.",
                sentence(List.of("id")));
        assertEquals(
                "Its {@code build} throws {@link IllegalStateException} unless {@code a}, {@code b} and {@code c} are set.",
                sentence(List.of("a", "b", "c")));
    }

    private static String sentence(List<String> required) {
        if (required.isEmpty()) {
            return "Nothing is required.";
        }
        List<String> names =
                required.stream().map(name -> "{@code " + name + "}").toList();
        int last = names.size() - 1;
        String all = last == 0
                ? names.get(0)
                : names.subList(0, last).stream().collect(Collectors.joining(", ")) + " and " + names.get(last);
        return "Its {@code build} throws {@link IllegalStateException} unless " + all
                + (last == 0 ? " is set." : " are set.");
    }

    private static List<String> required(Class<?> type) throws ReflectiveOperationException {
        Object builder = type.getMethod("builder").invoke(null);
        try {
            builder.getClass().getMethod("build").invoke(builder);
            return List.of();
        } catch (InvocationTargetException e) {
            Matcher missing = MISSING.matcher(String.valueOf(e.getCause().getMessage()));
            assertTrue(missing.find(), () -> type + ": " + e.getCause());
            return Pattern.compile(", ").splitAsStream(missing.group(1)).toList();
        }
    }

    /** The comment before the method, in one line. */
    private static String documentation(Class<?> type) throws IOException {
        String source = Repository.text(
                Path.of("ohsel-model/src/main/java", type.getName().replace('.', '/') + ".java"));
        Matcher method =
                Pattern.compile("static (?:\\w+\\.)?\\w*Builder builder\\(\\)").matcher(source);
        assertTrue(method.find(), type::getName);
        int from = source.lastIndexOf("/**", method.start());
        return source.substring(from, method.start()).replaceAll("\\s*\\n\\s*\\* ?", " ");
    }
}
