// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.plan;

import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.Source;
import org.ohsel.model.constraint.GssCode;
import org.ohsel.model.constraint.OdsCode;
import org.ohsel.model.constraint.RecordId;
import org.ohsel.model.constraint.RecordRef;
import org.ohsel.model.term.Term;

/**
 * The components of record types in which people write what they like: texts, titles, names, posts, places. Not ids, codes,
 * web addresses and whatever else has a form of its own, and not the names of documents that facts were taken from.
 */
public final class FreeTexts {

    private static final String MODEL = EngagementRecord.class.getPackageName();
    private static final List<Class<? extends Annotation>> FORMS =
            List.of(Pattern.class, RecordId.class, RecordRef.class, OdsCode.class, GssCode.class);

    /**
     * A component that holds a text.
     *
     * @param pointer where it is in the record, as a JSON Pointer
     * @param accessor gets the text
     */
    public record Text(String pointer, Function<Object, @Nullable Object> accessor) {}

    private final Map<Class<?>, List<Text>> texts = new ConcurrentHashMap<>();

    /** Knows no type yet; each is looked at once. */
    public FreeTexts() {}

    /**
     * The free texts of a type.
     *
     * @param type the type
     * @return its components that hold a text, in their order; empty if there are none
     */
    public List<Text> of(Class<?> type) {
        @Nullable List<Text> known = texts.get(type);
        if (known == null) {
            known = find(type);
            texts.put(type, known);
        }
        return known;
    }

    private static List<Text> find(Class<?> type) {
        boolean ours = type.isRecord() && type.getPackageName().startsWith(MODEL);
        if (!ours || Term.class.isAssignableFrom(type) || type == Source.class) {
            return List.of();
        }
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getType() == String.class)
                .filter(component -> isFree(Reflection.field(type, component)))
                .map(FreeTexts::text)
                .toList();
    }

    private static boolean isFree(Field field) {
        return FORMS.stream().noneMatch(field::isAnnotationPresent);
    }

    private static Text text(RecordComponent component) {
        return new Text("/" + component.getName(), Reflection.accessor(component));
    }
}
