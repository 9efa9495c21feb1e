// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ohsel.generated.GeneratedFile;
import org.ohsel.io.codec.Codecs;
import org.ohsel.io.reading.FrameReader;
import org.ohsel.io.reading.Heading;
import org.ohsel.io.reading.ReadPiece;
import org.ohsel.io.text.Frame;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.ModelArbitraries;
import org.ohsel.model.example.CompleteExamples;
import org.ohsel.model.term.ClosedTerm;
import org.ohsel.model.term.Term;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Location;

/** The wire format is what the golden files say: names of members, their order, codes, dates, numbers. */
class GoldenFileTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final EngagementValidator VALIDATOR = EngagementValidator.standard();
    private static final Codecs CODECS =
            Codecs.checking(VALIDATOR.engine().plans(), VALIDATOR.engine().context());

    static Stream<Class<?>> types() {
        return CompleteExamples.values().stream().map(Object::getClass);
    }

    @SuppressWarnings("unchecked")
    private static Record example(Class<?> type) {
        return CompleteExamples.of((Class<? extends Record>) type);
    }

    /** A kind of record says which it is. */
    private static Class<?> wireType(Class<?> type) {
        return EngagementRecord.class.isAssignableFrom(type) ? EngagementRecord.class : type;
    }

    private static Path file(Class<?> type) {
        return GOLDEN.resolve(type.getSimpleName() + ".json");
    }

    @Test
    void thereIsAGoldenFileForEveryTypeAndNoOther() throws IOException {
        Set<String> expected = types().map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                ModelArbitraries.recordTypes().stream()
                        .map(Class::getSimpleName)
                        .collect(Collectors.toSet()),
                expected);
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertEquals(
                    expected,
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".json"))
                            .map(name -> name.replace(".json", ""))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Tag(GeneratedFile.TAG)
    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void aValueIsWrittenAsItsGoldenFileSays(Class<?> type) {
        GeneratedFile.check(file(type), EngagementWriter.indented().text(wireType(type), example(type)) + "\n");
    }

    /** Only spaces between the tokens tell the two forms apart: the examples have none before a colon or within. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void theCompactFormIsTheSameWithoutLines(Class<?> type) throws IOException {
        String golden = Files.readString(file(type));
        String joined =
                golden.lines().map(String::strip).collect(Collectors.joining()).replace("\": ", "\":");
        assertEquals(joined, EngagementWriter.compact().text(wireType(type), example(type)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void aGoldenFileIsReadAsItsValue(Class<?> type) throws IOException {
        byte[] text = Files.readAllBytes(file(type));
        Frame frame = Frame.of(Frame.Content.RECORD, "", text, 0, text.length, new Location(1, 1));
        for (boolean parseAll : List.of(true, false)) {
            ReadPiece read = new FrameReader(
                            Limits.standard(), true, VALIDATOR.engine().context(), CODECS, parseAll)
                    .read(
                            frame,
                            wireType(type),
                            Heading.NONE,
                            VALIDATOR.engine().collector());
            assertEquals(example(type), read.value());
            Set<String> rules = new HashSet<>(read.findings().countByRule().keySet());
            assertTrue(rules.isEmpty() || rules.equals(Set.of("OHSEL-JSON-003")), rules.toString());
        }
    }

    /** Members of the closed lists and constants of the open ones, in the order of the code. */
    @Test
    @Tag(GeneratedFile.TAG)
    void codesAreAsTheGoldenFileSays() throws IOException {
        StringBuilder codes = new StringBuilder();
        for (Class<?> type : termTypes()) {
            List<Term> terms = terms(type);
            codes.append("%s %s %s%n"
                    .formatted(
                            ClosedTerm.class.isAssignableFrom(type) ? "closed" : "open",
                            type.getSimpleName(),
                            terms.get(0).scheme()));
            terms.forEach(term -> codes.append("  ").append(term.code()).append('\n'));
        }
        GeneratedFile.check(GOLDEN.resolve("codes.txt"), codes.toString().replace(System.lineSeparator(), "\n"));
    }

    private static List<Class<?>> termTypes() throws IOException {
        Set<Class<?>> types = new TreeSet<>(Comparator.comparing(Class::getSimpleName));
        for (Class<?> type : ModelArbitraries.recordTypes()) {
            Arrays.stream(type.getRecordComponents())
                    .map(component -> component.getGenericType())
                    .map(GoldenFileTest::elementType)
                    .filter(Term.class::isAssignableFrom)
                    .forEach(types::add);
        }
        return List.copyOf(types);
    }

    private static Class<?> elementType(java.lang.reflect.Type type) {
        if (type instanceof java.lang.reflect.ParameterizedType several) {
            return (Class<?>) several.getActualTypeArguments()[0];
        }
        return (Class<?>) type;
    }

    private static List<Term> terms(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
                .map(GoldenFileTest::constant)
                .toList();
    }

    private static Term constant(Field field) {
        try {
            return (Term) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
