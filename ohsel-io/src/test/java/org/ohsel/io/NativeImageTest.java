// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.example.Examples;
import org.ohsel.model.term.Term;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a native image of GraalVM needs is in the jars: each record, term, enum and resource is named; the code that goes
 * by reflection is known; and all works without classes that are made while it runs.
 */
class NativeImageTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> MODULES = List.of("ohsel-model", "ohsel-rules", "ohsel-io");

    /**
     * The classes that look at others by reflection. Those of the first list look at records, enums and sealed interfaces
     * of the model, and at nothing else; of the second, at resources and at a class of Hibernate Validator that may be missing,
     * and at the attributes of annotations. Whoever adds one says here what it looks at, and sees that it is named.
     */
    private static final Set<String> REFLECTING = new TreeSet<>(List.of(
            "org.ohsel.io.codec.Codecs",
            "org.ohsel.io.codec.Constructor",
            "org.ohsel.io.codec.EnumCodec",
            "org.ohsel.io.codec.RecordCodec",
            "org.ohsel.io.codec.Spelling",
            "org.ohsel.io.codec.TermCodec",
            "org.ohsel.io.publishing.Parts",
            "org.ohsel.io.reading.ObjectWithoutType",
            "org.ohsel.io.schema.CodeList",
            "org.ohsel.io.sheet.HowTo",
            "org.ohsel.io.sheet.Target",
            "org.ohsel.model.internal.ExtensionNames",
            "org.ohsel.rules.engine.BeanRules",
            "org.ohsel.rules.engine.Constraints",
            "org.ohsel.rules.engine.Plans",
            "org.ohsel.rules.engine.RecordReferences",
            "org.ohsel.rules.spi.Accessor",
            "org.ohsel.rules.spi.ExampleValues",
            "org.ohsel.rules.spi.ExtensionRule",
            "org.ohsel.rules.spi.FreeText",
            "org.ohsel.rules.spi.Reflection",
            "org.ohsel.rules.spi.TextRule",
            "org.ohsel.rules.standard.SourceRules",
            "org.ohsel.rules.standard.support.ByKind",
            "org.ohsel.rules.standard.support.ReferenceTypes"));

    private static final Set<String> OTHERWISE = Set.of(
            "org.ohsel.io.EngagementSchema",
            "org.ohsel.io.page.Page",
            "org.ohsel.rules.jakarta.HibernateValidatorPayload");

    @Test
    void everyRecordTermAndEnumIsNamed() throws IOException {
        Set<Class<?>> reached = new java.util.LinkedHashSet<>();
        reach(EngagementLog.class, reached);
        reach(EngagementRecord.class, reached);
        reach(Term.class, reached);
        Set<String> expected = reached.stream().map(Class::getName).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(expected.size() > 100, "reached: " + expected.size());
        Set<String> named = new TreeSet<>();
        for (JsonNode entry :
                metadata("ohsel-model", "reachability-metadata.json").path("reflection")) {
            assertEquals(List.of(true, true, true), flags(entry), entry::toString);
            named.add(entry.path("type").asString());
        }
        Set<String> namedForOlderVersions = new TreeSet<>();
        for (JsonNode entry : metadata("ohsel-model", "reflect-config.json")) {
            assertEquals(List.of(true, true, true), flags(entry), entry::toString);
            namedForOlderVersions.add(entry.path("name").asString());
        }
        assertEquals(Set.of(), missing(expected, named));
        assertEquals(named, namedForOlderVersions);
    }

    private static List<Boolean> flags(JsonNode entry) {
        return List.of(
                entry.path("allDeclaredConstructors").asBoolean(),
                entry.path("allDeclaredMethods").asBoolean(),
                entry.path("allDeclaredFields").asBoolean());
    }

    /** What a type consists of: its components, what their lists hold, and who implements an interface. */
    private static void reach(Type type, Set<Class<?>> reached) {
        if (type instanceof ParameterizedType parameterised) {
            Arrays.stream(parameterised.getActualTypeArguments()).forEach(argument -> reach(argument, reached));
            return;
        }
        if (!(type instanceof Class<?> of) || !of.getName().startsWith("org.ohsel.")) {
            return;
        }
        if (of.isSealed() && reached.add(of)) {
            Arrays.stream(of.getPermittedSubclasses()).forEach(permitted -> reach(permitted, reached));
        } else if ((of.isRecord() || of.isEnum()) && reached.add(of) && of.isRecord()) {
            for (RecordComponent component : of.getRecordComponents()) {
                reach(component.getGenericType(), reached);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ohsel-model", "ohsel-rules", "ohsel-io"})
    void everyResourceIsNamed(String module) throws IOException {
        Path classes = Path.of("..", module, "target", "classes");
        Set<String> expected;
        try (Stream<Path> files = Files.walk(classes)) {
            expected = files.filter(Files::isRegularFile)
                    .map(file -> classes.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.endsWith(".class") && !name.startsWith("META-INF/native-image/"))
                    // Read by people, or while an image is made.
                    .filter(name -> !name.matches("META-INF/(LICENSE.*|NOTICE|jandex.idx|services/.*)"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        Set<String> named = new TreeSet<>();
        for (JsonNode entry : metadata(module, "reachability-metadata.json").path("resources")) {
            named.add(entry.path("glob").asString());
        }
        assertEquals(expected, named);
    }

    private static Set<String> missing(Set<String> expected, Set<String> named) {
        Set<String> missing = new TreeSet<>(expected);
        missing.removeAll(named);
        return missing;
    }

    private static JsonNode metadata(String module, String file) throws IOException {
        return JSON.readTree(Files.readString(
                Path.of("..", module, "target/classes/META-INF/native-image/org.ohsel", module, file)));
    }

    /** A new use of reflection fails here until somebody has seen what it looks at, and that it is named. */
    @Test
    void reflectionIsUsedOnlyWhereItIsKnown() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPaths(MODULES.stream()
                        .map(module -> Path.of("..", module, "target", "classes"))
                        .toList());
        Set<String> reflecting = new TreeSet<>();
        for (JavaClass each : classes) {
            // Spark makes classes while it runs, so that there is no native image of it.
            boolean ofSpark = each.getPackageName().equals("org.ohsel.io.spark");
            for (JavaCodeUnitAccess<?> access : each.getCodeUnitAccessesFromSelf()) {
                if (isReflection(access) && !ofSpark) {
                    reflecting.add(each.getName().replaceAll("\\$.*", ""));
                }
            }
        }
        Set<String> known = new TreeSet<>(REFLECTING);
        known.addAll(OTHERWISE);
        assertEquals(String.join("\n", known), String.join("\n", reflecting));
    }

    private static boolean isReflection(JavaCodeUnitAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        return owner.startsWith("java.lang.reflect.")
                || owner.startsWith("java.lang.invoke.MethodHandles$Lookup")
                || (owner.equals("java.lang.Class")
                        && name.matches("forName|get(Declared)?(Field|Method|Constructor)s?|getRecordComponents"
                                + "|getEnumConstants|getResource.*|getPermittedSubclasses"))
                || owner.equals("java.util.ServiceLoader");
    }

    /** In a process of its own, which believes that it is a native image. One class is made for all accessors, by the JVM. */
    @Test
    void worksWithoutMakingClasses() throws IOException, InterruptedException {
        List<String> lines = ChildJvm.run(
                List.of("-Xlog:class+load", "-Dorg.graalvm.nativeimage.imagecode=runtime"), InNativeImage.class);
        assertEquals(
                List.of("equal", "OHSEL-CODE-001"),
                lines.stream().filter(line -> !line.startsWith("[")).toList());
        assertEquals(
                1,
                lines.stream()
                        .filter(line -> line.contains(" org.ohsel.rules.spi.Accessor$$Lambda"))
                        .count());
    }

    /** What {@link #worksWithoutMakingClasses} runs. */
    static final class InNativeImage {

        public static void main(String... arguments) {
            EngagementLog log = Examples.log();
            EngagementLog read = EngagementReader.tolerant()
                    .readLog(EngagementWriter.compact().write(log))
                    .orElseThrow();
            System.out.println(read.equals(log) ? "equal" : "different");
            EngagementReader.strict()
                    .readRecord("{\"type\": \"event\", \"id\": \"e\", \"kind\": \"workshop\", \"date\": \"2020-06-17\","
                            + " \"body\": \"07N\"}")
                    .findings()
                    .forEach(finding -> System.out.println(finding.ruleId()));
        }
    }
}
