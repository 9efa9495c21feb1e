// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The conventions that every record type in the model follows. */
class RecordTypesTest {

    private static final Set<Class<?>> PLAIN =
            Set.of(String.class, Integer.class, Boolean.class, BigDecimal.class, PartialDate.class);

    static List<Class<?>> types() {
        return ModelArbitraries.recordTypes();
    }

    private static Object constructFromNothing(Class<?> type) throws ReflectiveOperationException {
        Object[] nothing = new Object[type.getRecordComponents().length];
        return type.getDeclaredConstructors()[0].newInstance(nothing);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void theConstructorIsLenientAboutAbsence(Class<?> type) throws ReflectiveOperationException {
        Object value = constructFromNothing(type);
        for (RecordComponent component : type.getRecordComponents()) {
            Object expected =
                    component.getType() == List.class ? List.of() : component.getType() == Map.class ? Map.of() : null;
            assertEquals(expected, component.getAccessor().invoke(value), component.getName());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void theConstructorCopiesMaps(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (components[i].getType() == Map.class) {
                Object[] values = new Object[components.length];
                Map<String, String> given = new HashMap<>(Map.of("x", "1"));
                values[i] = given;
                Object value = type.getDeclaredConstructors()[0].newInstance(values);
                given.clear();
                assertEquals(Map.of("x", "1"), components[i].getAccessor().invoke(value));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void theConstructorCopiesLists(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (components[i].getType() == List.class) {
                Object[] values = new Object[components.length];
                List<Object> given = new ArrayList<>(List.of("an element of any type"));
                values[i] = given;
                Object value = type.getDeclaredConstructors()[0].newInstance(values);
                given.clear();
                List<?> kept = (List<?>) components[i].getAccessor().invoke(value);
                assertEquals(1, kept.size(), components[i].getName());
                assertThrows(UnsupportedOperationException.class, kept::clear);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void theConstructorRefusesNullInAListByName(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (components[i].getType() == List.class) {
                Object[] values = new Object[components.length];
                values[i] = Arrays.asList((Object) null);
                InvocationTargetException refusal = assertThrows(
                        InvocationTargetException.class, () -> type.getDeclaredConstructors()[0].newInstance(values));
                assertEquals(
                        components[i].getName() + " must not hold null, as it does at index 0; leave the element out",
                        refusal.getCause().getMessage());
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void theBuilderRefusesToBuildUntilEverythingRequiredIsSet(Class<?> type) throws ReflectiveOperationException {
        Object builder = type.getMethod("builder").invoke(null);
        Method build = builder.getClass().getMethod("build");
        if (Arrays.stream(type.getRecordComponents()).noneMatch(component -> isRequired(type, component))) {
            assertEquals(type, build.invoke(builder).getClass());
            return;
        }
        InvocationTargetException refusal = assertThrows(InvocationTargetException.class, () -> build.invoke(builder));
        assertTrue(refusal.getCause() instanceof IllegalStateException);
        assertTrue(
                refusal.getCause().getMessage().contains("required"),
                refusal.getCause().getMessage());
    }

    private static boolean isRequired(Class<?> type, RecordComponent component) {
        try {
            Field field = type.getDeclaredField(component.getName());
            return field.isAnnotationPresent(NotNull.class) || field.isAnnotationPresent(NotBlank.class);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Required components are marked as such for validators, and the others as nullable for compilers. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void aComponentIsRequiredOrNullableOrACollection(Class<?> type) throws NoSuchFieldException {
        for (RecordComponent component : type.getRecordComponents()) {
            Field field = type.getDeclaredField(component.getName());
            boolean collection = component.getType() == List.class || component.getType() == Map.class;
            boolean required = isRequired(type, component);
            boolean nullable = field.getAnnotatedType().isAnnotationPresent(Nullable.class);
            assertEquals(
                    1,
                    (collection ? 1 : 0) + (required ? 1 : 0) + (nullable ? 1 : 0),
                    type.getSimpleName() + "." + component.getName());
        }
    }

    /** Jakarta Validation looks inside a value, or an element of a list, only if told to. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void validatorsAreToldToLookIntoEveryPart(Class<?> type) throws NoSuchFieldException {
        for (RecordComponent component : type.getRecordComponents()) {
            Field field = type.getDeclaredField(component.getName());
            if (component.getType() == List.class) {
                AnnotatedElement element =
                        ((AnnotatedParameterizedType) field.getAnnotatedType()).getAnnotatedActualTypeArguments()[0];
                Class<?> elementType = (Class<?>) ((AnnotatedParameterizedType) field.getAnnotatedType())
                        .getAnnotatedActualTypeArguments()[0].getType();
                assertTrue(element.isAnnotationPresent(NotNull.class), component + " allows null elements");
                assertEquals(hasParts(elementType), element.isAnnotationPresent(Valid.class), component.toString());
            } else {
                assertEquals(
                        hasParts(component.getType()), field.isAnnotationPresent(Valid.class), component.toString());
            }
        }
    }

    private static boolean hasParts(Class<?> type) {
        return !PLAIN.contains(type) && type != Map.class;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void unknownMembersHaveAPlaceAtTheEnd(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        assertEquals("extensions", components[components.length - 1].getName());
    }
}
