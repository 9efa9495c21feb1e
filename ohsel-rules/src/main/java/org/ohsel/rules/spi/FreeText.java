// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.spi;

import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import org.ohsel.model.Source;
import org.ohsel.model.constraint.GssCode;
import org.ohsel.model.constraint.OdsCode;
import org.ohsel.model.constraint.RecordId;
import org.ohsel.model.constraint.RecordRef;
import org.ohsel.model.constraint.TimeOfDay;
import org.ohsel.model.term.Term;

/**
 * The components of record types that hold free text: descriptions, titles, names, posts, places. They do not include
 * ids, codes, web addresses or anything else with a form of its own, nor the names of documents that facts were taken
 * from.
 */
public final class FreeText {

    private static final List<Class<? extends Annotation>> FORMS =
            List.of(Pattern.class, RecordId.class, RecordRef.class, OdsCode.class, GssCode.class, TimeOfDay.class);

    private FreeText() {}

    /**
     * Whether personal data may have got into a component: free text, ids and extensions.
     *
     * @param type a record type of the model
     * @param component one of its components, a string or extensions
     * @return true if it may
     */
    public static boolean mayHoldPersonalData(Class<?> type, RecordComponent component) {
        return component.getType() == Map.class
                || Reflection.field(type, component).isAnnotationPresent(RecordId.class)
                || isIn(type, component);
    }

    /**
     * Whether a component holds free text.
     *
     * @param type a record type of the model
     * @param component one of its components, a string
     * @return true if it holds free text
     */
    public static boolean isIn(Class<?> type, RecordComponent component) {
        Field field = Reflection.field(type, component);
        return !Term.class.isAssignableFrom(type)
                && type != Source.class
                && FORMS.stream().noneMatch(field::isAnnotationPresent);
    }
}
