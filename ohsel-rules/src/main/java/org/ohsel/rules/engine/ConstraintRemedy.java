// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.engine;

import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.constraint.GssCode;
import org.ohsel.model.constraint.OdsCode;
import org.ohsel.model.constraint.RecordId;
import org.ohsel.model.constraint.RecordRef;
import org.ohsel.model.constraint.TimeOfDay;
import org.ohsel.rules.Fix;
import org.ohsel.rules.PersonalData;
import org.ohsel.rules.Remedy;

/**
 * What to do about a value that violates a constraint.
 *
 * @param constraint the constraint
 * @param test what the value must pass
 * @param value the value
 * @param optional whether the member can be left out
 */
record ConstraintRemedy(Class<? extends Annotation> constraint, ConstraintCheck test, Object value, boolean optional)
        implements Remedy {

    @Override
    public Optional<Fix> fix(String pointer) {
        if (isEmpty()) {
            return optional ? Optional.of(Fix.remove(pointer)) : Optional.empty();
        }
        // An id is used elsewhere too, where this fix would not reach.
        boolean isId = constraint == RecordId.class || constraint == RecordRef.class;
        return isId
                ? Optional.empty()
                : correct()
                        .flatMap(text -> Remedy.write(text).fix(pointer))
                        .map(fix -> needsReview() ? fix.toReview() : fix);
    }

    /**
     * Whether a time has seconds, for which there is no place, or is midnight, which ends one day and begins another; or
     * whether it is the code of a body, by which other records may refer to it.
     */
    private boolean needsReview() {
        String text = value.toString().strip();
        return constraint == OdsCode.class
                || (constraint == TimeOfDay.class
                        && (text.equalsIgnoreCase("midnight") || text.indexOf(':') != text.lastIndexOf(':')));
    }

    private boolean isEmpty() {
        return value.toString().isEmpty() || (value instanceof Collection<?> list && list.isEmpty());
    }

    /** The form that the string would have without what does not belong; empty if that is not valid either. */
    private Optional<String> correct() {
        @Nullable String candidate = candidate(value.toString());
        return candidate != null && test.passes(candidate) ? Optional.of(candidate) : Optional.empty();
    }

    private @Nullable String candidate(String text) {
        if (constraint == OdsCode.class || constraint == GssCode.class) {
            return text.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
        } else if (constraint == RecordId.class || constraint == RecordRef.class) {
            return text.strip().replaceAll("[^A-Za-z0-9_.:-]+", "-").replaceAll("^[.:-]+|(?<!-)-+$", "");
        } else if (constraint == TimeOfDay.class) {
            return ClockTime.read(text);
        } else if (constraint == Pattern.class) {
            return text.strip()
                    .replaceAll("^(?i:lines?|l\\.?|ll\\.?) ?", "")
                    .replaceAll(" ?(?:to|-|\u2013) ?", "-")
                    .replaceAll(", ", ",");
        }
        return null;
    }

    @Override
    public String toString() {
        return words(false);
    }

    @Override
    public String withQuotedText() {
        return words(true);
    }

    private String words(boolean quoted) {
        if (isEmpty()) {
            return optional ? "Write something, or leave the member out." : "Write something.";
        }
        Optional<String> shown =
                correct().filter(text -> quoted || PersonalData.show(text).equals(text) || text.matches("[-0-9,:]+"));
        if (constraint == RecordId.class || constraint == RecordRef.class) {
            return shown.map(text -> "Write " + text + ", here and wherever the id is used.")
                    .orElse(
                            "Replace the other characters, for example with hyphens, here and wherever the id is used.");
        } else if (constraint == OdsCode.class || constraint == GssCode.class) {
            return shown.map(text -> "Write " + text + ".")
                    .orElse("Write the code as it is in the register, without spaces or hyphens.");
        } else if (constraint == TimeOfDay.class) {
            return shown.map(text -> "Write " + text + ".")
                    .orElse("Write hours and minutes on the 24-hour clock, such as 09:30 or 17:30.");
        } else if (constraint == Pattern.class) {
            return shown.map(text -> "Write " + text + ".")
                    .orElse(
                            test.passes("https://" + value)
                                    ? "Write https:// before it."
                                    : optional
                                            ? "Write it in this form, or leave the member out."
                                            : "Write it in this form.");
        }
        return "Shorten it; anything longer belongs in a document that the record cites.";
    }
}
