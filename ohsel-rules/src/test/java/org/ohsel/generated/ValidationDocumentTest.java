// SPDX-License-Identifier: Apache-2.0
package org.ohsel.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.Constraint;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.ModelArbitraries;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.LogRule;
import org.ohsel.rules.Rule;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.Severity;
import org.ohsel.rules.ValueRule;
import org.ohsel.rules.jakarta.RuleViolation;
import org.ohsel.rules.standard.LogJson;
import org.ohsel.rules.standard.ShapeRules;

/**
 * Generates {@code docs/validation.md}: which rules {@code @Valid} enforces. What it says about a rule on single values
 * is determined by validating the rule's invalid example.
 */
class ValidationDocumentTest {

    private static final Path LINE = Path.of("src/test/resources/host-validator/META-INF/validation.xml");
    private static final String TEMPLATE = "src/test/resources/generated/validation.md";
    private static final Catalogue RULES = Catalogue.all();

    private final EngagementValidator engine = EngagementValidator.standard();
    private final Validator host = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .addMapping(new ByteArrayInputStream(
                    ConstraintMappingTest.mapping(Severity.INFO).getBytes(StandardCharsets.UTF_8)))
            .buildValidatorFactory()
            .getValidator();

    @Test
    @Tag(GeneratedFile.TAG)
    void isUpToDate() throws IOException {
        Map<Boolean, List<ValueRule<?>>> rules = rules(ValueRule.class)
                .<ValueRule<?>>map(rule -> rule)
                .collect(Collectors.partitioningBy(rule -> isEnforced(rule.info())));
        String page = GeneratedFile.comment(ValidationDocumentTest.class, TEMPLATE)
                + Files.readString(Path.of(TEMPLATE))
                        .replace("<!-- validation.xml -->", "```xml\n" + Files.readString(LINE) + "```")
                        .replace("<!-- shape rules -->", shapeRules())
                        .replace("<!-- single-record rules -->", valueRules(rules.get(true)))
                        .replace("<!-- rules that need a day -->", valueRules(rules.get(false)))
                        .replace("<!-- rules on logs -->", logRules());
        GeneratedFile.check(Path.of("../docs/validation.md"), page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"quarkus", "spring-boot-3", "spring-boot-4"})
    void hostsWithADependencyOfTheirOwnNeedNoLine(String example) {
        Path resources = Path.of("../ohsel-examples", example, "src/main");
        assertTrue(Files.isDirectory(resources), example);
        assertFalse(Files.exists(resources.resolve("resources/META-INF/validation.xml")), example);
    }

    /** Without those on a vocabulary file: with the bundled vocabulary, as here, they find nothing. */
    private static <T extends Rule> Stream<T> rules(Class<T> sort) {
        return RULES.rules().stream()
                .filter(rule -> !rule.info().id().startsWith("OHSEL-VOCAB-"))
                .filter(sort::isInstance)
                .map(sort::cast);
    }

    /** Either both report it, or no date is set as today and neither does. */
    private boolean isEnforced(RuleInfo rule) {
        EngagementLog log = LogJson.parse(rule.invalidExample()).log();
        boolean enforced = host.validate(log).stream()
                .anyMatch(violation -> RuleViolation.of(violation).rule().equals(rule.id()));
        assertEquals(engine.validate(log).countByRule().containsKey(rule.id()), enforced, rule.id());
        return enforced;
    }

    private static String shapeRules() {
        Map<String, Set<String>> constraints = new TreeMap<>();
        for (Class<? extends Annotation> constraint : constraints()) {
            constraints
                    .computeIfAbsent(
                            ShapeRules.constraints()
                                    .known(constraint)
                                    .orElseThrow()
                                    .id(),
                            id -> new TreeSet<>())
                    .add("`@" + constraint.getSimpleName() + "`");
        }
        return table(
                "| rule | constraint | what is wrong |",
                constraints.keySet().stream()
                        .map(id -> row(
                                id,
                                String.join(", ", constraints.get(id)),
                                RULES.rule(id).orElseThrow().info().title())));
    }

    /** The constraints that occur in the model. */
    private static List<Class<? extends Annotation>> constraints() {
        return ModelArbitraries.recordTypes().stream()
                .flatMap(type -> Arrays.stream(type.getRecordComponents())
                        .flatMap(component -> annotations(type, component.getName())))
                .<Class<? extends Annotation>>map(Annotation::annotationType)
                .filter(annotation -> annotation.isAnnotationPresent(Constraint.class))
                .distinct()
                .toList();
    }

    private static Stream<Annotation> annotations(Class<?> type, String component) {
        try {
            Field field = type.getDeclaredField(component);
            Stream<Annotation> own = Arrays.stream(field.getAnnotations());
            return field.getAnnotatedType() instanceof AnnotatedParameterizedType list
                    ? Stream.concat(own, Arrays.stream(list.getAnnotatedActualTypeArguments()[0].getAnnotations()))
                    : own;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String valueRules(List<ValueRule<?>> rules) {
        return table(
                "| rule | severity | on | what is wrong |",
                rules.stream()
                        .map(rule -> row(
                                rule.info().id(),
                                rule.info().severity().name().toLowerCase(Locale.ROOT),
                                rule.type().getSimpleName(),
                                rule.info().title())));
    }

    private static String logRules() {
        return table(
                "| rule | what is wrong |",
                rules(LogRule.class)
                        .map(rule -> row(rule.info().id(), rule.info().title())));
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String table(String head, Stream<String> rows) {
        return head + "\n" + head.replaceAll("[^|]+", "---") + "\n"
                + rows.collect(Collectors.joining()).strip();
    }
}
