// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.ohsel.model.constraint.GssCode;
import org.ohsel.model.constraint.OdsCode;
import org.ohsel.model.constraint.RecordId;
import org.ohsel.model.constraint.RecordRef;
import org.ohsel.model.constraint.TimeOfDay;
import org.ohsel.model.term.ClosedTerm;
import org.ohsel.model.term.Term;

/** Values of every type in the model, valid and broken, for the tests of all modules. */
public final class ModelArbitraries {

    private static final Map<String, List<String>> SAMPLES_BY_PATTERN = Map.of(
            "[1-9][0-9,-]*", List.of("93", "91-95", "9,91-93"),
            "https?://\\S+", List.of("https://example.org/", "http://example.org/a?b=c#d"),
            "P(\\d{1,4}Y)?(\\d{1,4}M)?(\\d{1,4}W)?(\\d{1,4}D)?", List.of("P2M", "P1Y6M", "P10D"),
            "[1-9]\\d{0,4}\\.\\d{1,5}", List.of("1.0", "1.1"));

    private final boolean broken;
    private final boolean unknownCodes;

    private ModelArbitraries(boolean broken, boolean unknownCodes) {
        this.broken = broken;
        this.unknownCodes = unknownCodes;
    }

    /** Every record type that a log can hold, and the log itself. */
    public static List<Class<?>> recordTypes() {
        Set<Class<?>> types = new TreeSet<>((a, b) -> a.getName().compareTo(b.getName()));
        collect(EngagementLog.class, types);
        return List.copyOf(types);
    }

    private static void collect(Class<?> type, Set<Class<?>> types) {
        if (type.isSealed() && type.isInterface()) {
            EngagementRecord.kinds().forEach(kind -> collect(kind, types));
        } else if (type.isRecord() && !Term.class.isAssignableFrom(type) && types.add(type)) {
            Arrays.stream(type.getRecordComponents()).forEach(component -> collect(valueType(component), types));
        }
    }

    private static Class<?> valueType(RecordComponent component) {
        return component.getAnnotatedType() instanceof AnnotatedParameterizedType list
                        && component.getType() == List.class
                ? (Class<?>) list.getAnnotatedActualTypeArguments()[0].getType()
                : component.getType();
    }

    /** Values that violate no constraint. */
    public static <T> Arbitrary<T> valid(Class<T> type) {
        return new ModelArbitraries(false, false).of(type).map(type::cast);
    }

    /** Values, some of which violate constraints: absent, blank, too long, negative. */
    public static <T> Arbitrary<T> any(Class<T> type) {
        return new ModelArbitraries(true, true).of(type).map(type::cast);
    }

    /** The same, but every code of a closed list is in it: a mapper refuses others. */
    public static <T> Arbitrary<T> readable(Class<T> type) {
        return new ModelArbitraries(true, false).of(type).map(type::cast);
    }

    private Arbitrary<Object> of(Class<?> type) {
        if (type.isSealed() && type.isInterface()) {
            return Arbitraries.oneOf(EngagementRecord.kinds().stream()
                    .<Arbitrary<Object>>map(this::of)
                    .toList());
        }
        List<Arbitrary<Object>> values = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            values.add(component(type, component));
        }
        return Combinators.combine(values).as(components -> construct(type, components));
    }

    private Arbitrary<Object> component(Class<?> type, RecordComponent component) {
        try {
            Field field = type.getDeclaredField(component.getName());
            if (component.getType() == Map.class) {
                return extensions();
            } else if (component.getType() == List.class) {
                AnnotatedType element =
                        ((AnnotatedParameterizedType) field.getAnnotatedType()).getAnnotatedActualTypeArguments()[0];
                Arbitrary<Object> elements = value((Class<?>) element.getType(), element);
                return elements.list().ofMaxSize(2).map(list -> list);
            }
            boolean required = field.isAnnotationPresent(NotNull.class) || field.isAnnotationPresent(NotBlank.class);
            Arbitrary<Object> value = value(component.getType(), field);
            return required && !broken ? value : value.injectNull(required ? 0.05 : 0.4);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private Arbitrary<Object> value(Class<?> type, AnnotatedElement element) {
        if (type == String.class) {
            return broken
                    ? mixed(text(element), Arbitraries.of("", " ", "\u2003", "\n", "x".repeat(4001), "a b", "?"))
                    : text(element);
        } else if (type == Integer.class) {
            int most = element.isAnnotationPresent(Max.class)
                    ? (int) element.getAnnotation(Max.class).value()
                    : 1000;
            Arbitrary<Object> valid = Arbitraries.integers().between(1, most).map(number -> number);
            return broken ? mixed(valid, Arbitraries.of(-1, 0, 10_000_001, Integer.MIN_VALUE)) : valid;
        } else if (type == Boolean.class) {
            return Arbitraries.of(true, false).map(value -> value);
        } else if (type == BigDecimal.class) {
            Arbitrary<Object> valid = Arbitraries.bigDecimals()
                    .between(new BigDecimal("-1E20"), new BigDecimal("1E20"))
                    .ofScale(3)
                    .map(number -> number);
            return broken ? mixed(valid, Arbitraries.of(new BigDecimal("1E31"), new BigDecimal("1E-31"))) : valid;
        } else if (type == PartialDate.class) {
            return Arbitraries.of(
                            "2017-09-04",
                            "2017-09",
                            "2017",
                            "2017-22",
                            "2017-34",
                            "2017-07/2017-08",
                            "../2017-12",
                            "2020-04/..",
                            "XXXX-09/XXXX-12",
                            "201X",
                            "2013~",
                            "2014?",
                            "2017-09-XX",
                            "/2013-03-31")
                    .map(PartialDate::parse);
        } else if (Term.class.isAssignableFrom(type)) {
            return term(type);
        }
        return of(type);
    }

    private Arbitrary<Object> term(Class<?> type) {
        List<Object> constants = Arrays.stream(type.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
                .map(ModelArbitraries::constant)
                .toList();
        Arbitrary<Object> unknown = Arbitraries.of(
                        "frailty", "Frailty & Falls", "other/\u00e9tude", "\u201cquoted\u201d")
                .map(code -> construct(type, List.of(code)));
        Arbitrary<Object> known = Arbitraries.of(constants);
        if (ClosedTerm.class.isAssignableFrom(type)) {
            return unknownCodes ? mixed(known, unknown) : known;
        }
        Arbitrary<Object> valid = Arbitraries.frequencyOf(Tuple.of(5, known), Tuple.of(1, unknown));
        Arbitrary<Object> wrong = Arbitraries.of("", " ", "x".repeat(201)).map(code -> construct(type, List.of(code)));
        return broken ? mixed(valid, wrong) : valid;
    }

    private static Object constant(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Arbitrary<Object> text(AnnotatedElement element) {
        if (element.isAnnotationPresent(RecordId.class) || element.isAnnotationPresent(RecordRef.class)) {
            return Arbitraries.of("event-1", "A.b_c:9", "0", "x".repeat(200)).map(text -> text);
        } else if (element.isAnnotationPresent(OdsCode.class)) {
            return Arbitraries.of("08Q", "RJZ30", "QKK").map(text -> text);
        } else if (element.isAnnotationPresent(GssCode.class)) {
            return Arbitraries.of("E38000171", "E54000030").map(text -> text);
        } else if (element.isAnnotationPresent(TimeOfDay.class)) {
            return Arbitraries.of("00:00", "09:30", "23:59").map(text -> text);
        } else if (element.isAnnotationPresent(Pattern.class)) {
            return Arbitraries.of(SAMPLES_BY_PATTERN.get(
                            element.getAnnotation(Pattern.class).regexp()))
                    .map(text -> text);
        }
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .withCharRange('!', '~')
                        .ofMinLength(1)
                        .ofMaxLength(50)
                        .map(text -> text),
                Arbitraries.of(
                                "Shaping services",
                                "It\u2019s \u00a35 \u2013 \u201cquite\u201d",
                                "a\tb\r\nc\"d\\e/f",
                                "\ud83d\ude00 \ud83c\uddec\ud83c\udde7",
                                "\u0000\u0001\u001f\u007f\u2028",
                                "\u0130\u0131")
                        .map(text -> text));
    }

    private static Arbitrary<Object> extensions() {
        Arbitrary<String> names = Arbitraries.of("x-local", "\u00e9", "a/b~c", "extensions", "X");
        Arbitrary<String> values = Arbitraries.of("1", "1.10", "\"text\"", "null", "true", "{\"a\":[1,null,{}]}", "[]");
        return Arbitraries.maps(names, values).ofMaxSize(2).map(map -> map);
    }

    private static Arbitrary<Object> mixed(Arbitrary<Object> mostly, Arbitrary<? extends Object> sometimes) {
        return Arbitraries.frequencyOf(Tuple.of(9, mostly), Tuple.of(1, sometimes.map(value -> (Object) value)));
    }

    private static Object construct(Class<?> type, List<Object> values) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructors()[0];
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
