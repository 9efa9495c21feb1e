// SPDX-License-Identifier: Apache-2.0
package org.ohsel.generated;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.ExternalIdentifier;
import org.ohsel.model.ModelArbitraries;
import org.ohsel.model.Source;
import org.ohsel.model.constraint.RecordRef;

/** Generates {@code docs/model.md}: the whole model on one page. */
class ModelDocumentTest {

    /** What nearly everything has. */
    private static final Set<Class<?>> EVERYWHERE = Set.of(Source.class, ExternalIdentifier.class);

    /** A part of more types than this would have so many arrows that nobody could follow them. */
    private static final int MOST_ARROWS = 3;

    private static final Set<String> SHARED = shared();

    @Test
    @Tag(GeneratedFile.TAG)
    void isUpToDate() {
        List<Class<?>> types = ModelArbitraries.recordTypes();
        StringBuilder page = new StringBuilder(GeneratedFile.comment(ModelDocumentTest.class)).append(introduction());
        page.append("```mermaid\nflowchart LR\n");
        byPackage(types).forEach((name, members) -> {
            page.append("  subgraph ").append(name).append('\n');
            members.stream()
                    .filter(ModelDocumentTest::isDrawn)
                    .forEach(type -> page.append("    ").append(node(type)).append('\n'));
            page.append("  end\n");
        });
        page.append("  EngagementLog --> ").append(kinds(" & ")).append('\n');
        for (Class<?> type : types) {
            Set<String> parts = parts(type);
            parts.removeAll(SHARED);
            if (isDrawn(type) && !parts.isEmpty()) {
                page.append("  ")
                        .append(type.getSimpleName())
                        .append(" --> ")
                        .append(String.join(" & ", parts))
                        .append('\n');
            }
        }
        page.append(
                "```\n\nComponents: `!` is required, `[]` is a list, `->` refers to a record in the log by its id.\n");
        byPackage(types).forEach((name, members) -> {
            page.append("\n## ").append(name).append("\n\n");
            members.forEach(type -> page.append("* **")
                    .append(type.getSimpleName())
                    .append("**: ")
                    .append(components(type))
                    .append('\n'));
        });
        GeneratedFile.check(Path.of("../docs/model.md"), page.toString());
    }

    private static String introduction() {
        return """
                # The model on one page

                Generated from the code; the build fails if the two differ.

                A log holds records of %d kinds. Each kind consists of parts, and the parts recur. An arrow leads from the whole
                to its part. Parts that more than three types have are not drawn:
                %s.
                Nor are sources (where a fact was taken from) and identifiers in other systems, because everything, or every
                record, has them. The lists below the picture have them all.

                """.formatted(EngagementRecord.kinds().size(), String.join(", ", SHARED));
    }

    /** The parts that more types have than arrows can show. */
    private static Set<String> shared() {
        Map<String, Long> owners = ModelArbitraries.recordTypes().stream()
                .flatMap(type -> parts(type).stream())
                .collect(Collectors.groupingBy(part -> part, Collectors.counting()));
        return ModelArbitraries.recordTypes().stream()
                .map(Class::getSimpleName)
                .filter(part -> owners.getOrDefault(part, 0L) > MOST_ARROWS)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isDrawn(Class<?> type) {
        return !EVERYWHERE.contains(type) && !SHARED.contains(type.getSimpleName());
    }

    private static Map<String, List<Class<?>>> byPackage(List<Class<?>> types) {
        return types.stream()
                .collect(Collectors.groupingBy(
                        type -> type.getPackageName().replaceAll(".*\\.", ""),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private static String node(Class<?> type) {
        boolean record = EngagementRecord.class.isAssignableFrom(type) || type == EngagementLog.class;
        return type.getSimpleName() + (record ? "[[" + type.getSimpleName() + "]]" : "");
    }

    private static String kinds(String separator) {
        return EngagementRecord.kinds().stream().map(Class::getSimpleName).collect(Collectors.joining(separator));
    }

    private static Set<String> parts(Class<?> type) {
        Set<String> parts = new LinkedHashSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> part = valueType(component);
            if (ModelArbitraries.recordTypes().contains(part) && !EVERYWHERE.contains(part)) {
                parts.add(part.getSimpleName());
            }
        }
        return parts;
    }

    private static String components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> !component.getName().equals("extensions"))
                .map(component -> component(type, component))
                .collect(Collectors.joining(", "));
    }

    private static String component(Class<?> type, RecordComponent component) {
        try {
            Field field = type.getDeclaredField(component.getName());
            boolean required = field.isAnnotationPresent(NotNull.class) || field.isAnnotationPresent(NotBlank.class);
            boolean list = component.getType() == List.class;
            boolean reference = field.isAnnotationPresent(RecordRef.class)
                    || field.getAnnotatedType().toString().contains(RecordRef.class.getSimpleName());
            String value = reference ? "->" : valueType(component).getSimpleName();
            return component.getName() + (required ? "!" : "") + " " + value + (list ? "[]" : "");
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> valueType(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list && component.getType() == List.class
                ? (Class<?>) list.getActualTypeArguments()[0]
                : component.getType();
    }
}
