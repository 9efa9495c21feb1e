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
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.ohsel.model.constraint.GssCode;
import org.ohsel.model.constraint.OdsCode;
import org.ohsel.model.constraint.RecordId;
import org.ohsel.model.constraint.RecordRef;
import org.ohsel.model.constraint.TimeOfDay;
import org.ohsel.model.term.ClosedTerm;
import org.ohsel.model.term.Term;

/**
 * Values of every type in the model, valid and broken, for the tests of all modules.
 *
 * <p>A value is made from a seed and a size at once, and jqwik looks for a smaller one among other seeds and sizes: to put it together
 * from arbitraries, each of which can be made smaller, takes several times as long as what is tested.
 */
public final class ModelArbitraries {

    private static final Map<String, List<String>> SAMPLES_BY_PATTERN = Map.of(
            "[1-9][0-9,-]*", List.of("93", "91-95", "9,91-93"),
            "https?://\\S+", List.of("https://example.org/", "http://example.org/a?b=c#d"),
            "P(\\d{1,4}Y)?(\\d{1,4}M)?(\\d{1,4}W)?(\\d{1,4}D)?", List.of("P2M", "P1Y6M", "P10D"),
            "[1-9]\\d{0,4}\\.\\d{1,5}", List.of("1.0", "1.1"));

    private static final List<PartialDate> DATES = Stream.of(
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
            .map(PartialDate::parse)
            .toList();

    private static final List<String> TEXTS = List.of(
            "Shaping services",
            "It\u2019s \u00a35 \u2013 \u201cquite\u201d",
            "a\tb\r\nc\"d\\e/f",
            "\ud83d\ude00 \ud83c\uddec\ud83c\udde7",
            "\u0000\u0001\u001f\u007f\u2028",
            "\u0130\u0131");

    private static final List<String> EXTENSION_NAMES = List.of("x-local", "\u00e9", "a/b~c", "extensions", "X");

    private static final List<String> EXTENSION_VALUES =
            List.of("1", "1.10", "\"text\"", "null", "true", "{\"a\":[1,null,{}]}", "[]");

    /** The longest list; of size 0 there are no lists, and little else that a value can do without. */
    private static final int MOST_ELEMENTS = 2;

    private final boolean broken;
    private final boolean unknownCodes;

    /** Makes a value by chance. */
    private interface Maker {

        Object make(Random random, int size);
    }

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
        return new ModelArbitraries(false, false).arbitrary(type);
    }

    /** Values, some of which violate constraints: absent, blank, too long, negative. */
    public static <T> Arbitrary<T> any(Class<T> type) {
        return new ModelArbitraries(true, true).arbitrary(type);
    }

    /** The same, but every code of a closed list is in it: a mapper refuses others. */
    public static <T> Arbitrary<T> readable(Class<T> type) {
        return new ModelArbitraries(true, false).arbitrary(type);
    }

    private <T> Arbitrary<T> arbitrary(Class<T> type) {
        Maker maker = of(type);
        return Combinators.combine(
                        Arbitraries.longs().withDistribution(RandomDistribution.uniform()),
                        Arbitraries.frequency(Tuple.of(1, 0), Tuple.of(1, 1), Tuple.of(8, MOST_ELEMENTS)))
                .as((seed, size) -> type.cast(maker.make(new Random(seed), size)));
    }

    private Maker of(Class<?> type) {
        if (type.isSealed() && type.isInterface()) {
            return oneOf(EngagementRecord.kinds().stream().map(this::of).toList());
        }
        List<Maker> makers = Arrays.stream(type.getRecordComponents())
                .map(component -> component(type, component))
                .toList();
        return (random, size) -> {
            List<Object> values = new ArrayList<>();
            makers.forEach(maker -> values.add(maker.make(random, size)));
            return construct(type, values);
        };
    }

    private Maker component(Class<?> type, RecordComponent component) {
        try {
            Field field = type.getDeclaredField(component.getName());
            if (component.getType() == Map.class) {
                return ModelArbitraries::extensions;
            } else if (component.getType() == List.class) {
                AnnotatedType element =
                        ((AnnotatedParameterizedType) field.getAnnotatedType()).getAnnotatedActualTypeArguments()[0];
                return list(value((Class<?>) element.getType(), element));
            }
            boolean required = field.isAnnotationPresent(NotNull.class) || field.isAnnotationPresent(NotBlank.class);
            Maker value = value(component.getType(), field);
            if (required) {
                return broken ? (random, size) -> random.nextInt(20) == 0 ? null : value.make(random, size) : value;
            }
            return (random, size) -> random.nextInt(5) < (size == 0 ? 4 : 2) ? null : value.make(random, size);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Maker list(Maker elements) {
        return (random, size) -> {
            List<Object> list = new ArrayList<>();
            for (int left = random.nextInt(size + 1); left > 0; left--) {
                list.add(elements.make(random, size));
            }
            return list;
        };
    }

    private Maker value(Class<?> type, AnnotatedElement element) {
        if (type == String.class) {
            return mixed(text(element), List.of("", " ", "\u2003", "\n", "x".repeat(4001), "a b", "?"));
        } else if (type == Integer.class) {
            int most = element.isAnnotationPresent(Max.class)
                    ? (int) element.getAnnotation(Max.class).value()
                    : 1000;
            List<Integer> edges = List.of(1, 2, most - 1, most);
            Maker valid = (random, size) ->
                    random.nextInt(5) == 0 ? pick(random, edges) : (Object) (1 + random.nextInt(most));
            return mixed(valid, List.of(-1, 0, 10_000_001, Integer.MIN_VALUE));
        } else if (type == Boolean.class) {
            return (random, size) -> random.nextBoolean();
        } else if (type == BigDecimal.class) {
            return mixed(ModelArbitraries::number, List.of(new BigDecimal("1E31"), new BigDecimal("1E-31")));
        } else if (type == PartialDate.class) {
            return among(DATES);
        } else if (Term.class.isAssignableFrom(type)) {
            return term(type);
        }
        return of(type);
    }

    private static Object number(Random random, int size) {
        // Up to 76 bits, which is less than 10 to the power of 20 with three decimal places.
        return new BigDecimal(new BigInteger(random.nextInt(77), random), 3)
                .multiply(random.nextBoolean() ? BigDecimal.ONE : BigDecimal.ONE.negate());
    }

    private Maker term(Class<?> type) {
        List<Object> constants = Arrays.stream(type.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
                .map(ModelArbitraries::constant)
                .toList();
        Maker known = among(constants);
        Maker unknown = newTerm(type, "frailty", "Frailty & Falls", "other/\u00e9tude", "\u201cquoted\u201d");
        if (ClosedTerm.class.isAssignableFrom(type)) {
            return (random, size) -> (unknownCodes && random.nextInt(10) == 0 ? unknown : known).make(random, size);
        }
        Maker valid = (random, size) -> (random.nextInt(6) == 0 ? unknown : known).make(random, size);
        return mixed(valid, newTerm(type, "", " ", "x".repeat(201)));
    }

    /** A term of its own each time: Hibernate Validator 8 looks only once at an object that is twice in a list. */
    private static Maker newTerm(Class<?> type, String... codes) {
        return (random, size) -> construct(type, List.of(pick(random, List.of(codes))));
    }

    private static Object constant(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Maker text(AnnotatedElement element) {
        if (element.isAnnotationPresent(RecordId.class) || element.isAnnotationPresent(RecordRef.class)) {
            return among(List.of("event-1", "A.b_c:9", "0", "x".repeat(200)));
        } else if (element.isAnnotationPresent(OdsCode.class)) {
            return among(List.of("08Q", "RJZ30", "QKK"));
        } else if (element.isAnnotationPresent(GssCode.class)) {
            return among(List.of("E38000171", "E54000030"));
        } else if (element.isAnnotationPresent(TimeOfDay.class)) {
            return among(List.of("00:00", "09:30", "23:59"));
        } else if (element.isAnnotationPresent(Pattern.class)) {
            return among(
                    SAMPLES_BY_PATTERN.get(element.getAnnotation(Pattern.class).regexp()));
        }
        return (random, size) -> random.nextBoolean() ? characters(random) : pick(random, TEXTS);
    }

    /** From 1 to 50 of those that can be seen, in ASCII. */
    private static String characters(Random random) {
        char[] characters = new char[1 + random.nextInt(50)];
        for (int i = 0; i < characters.length; i++) {
            characters[i] = (char) ('!' + random.nextInt('~' - '!' + 1));
        }
        return new String(characters);
    }

    private static Object extensions(Random random, int size) {
        Map<String, String> extensions = new TreeMap<>();
        for (int left = random.nextInt(size + 1); left > 0; left--) {
            extensions.put(pick(random, EXTENSION_NAMES), pick(random, EXTENSION_VALUES));
        }
        return extensions;
    }

    /** Mostly valid; sometimes not, if values may be broken. */
    private Maker mixed(Maker valid, List<?> sometimes) {
        return mixed(valid, among(sometimes));
    }

    private Maker mixed(Maker valid, Maker sometimes) {
        return broken ? (random, size) -> (random.nextInt(10) == 0 ? sometimes : valid).make(random, size) : valid;
    }

    private static Maker among(List<?> values) {
        return (random, size) -> pick(random, values);
    }

    private static Maker oneOf(List<Maker> makers) {
        return (random, size) -> pick(random, makers).make(random, size);
    }

    private static <T> T pick(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
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
