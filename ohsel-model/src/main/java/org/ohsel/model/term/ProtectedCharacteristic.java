// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;

/**
 * A characteristic that the Equality Act 2010 protects (section 4), in the order of that section.
 *
 * <p>Document 004 says that there are nine and does not list them (line 141).
 *
 * @param code the code, such as {@code age}
 */
public record ProtectedCharacteristic(@NotNull String code) implements ClosedTerm {

    /** Section 5. */
    public static final ProtectedCharacteristic AGE = new ProtectedCharacteristic("age");

    /** Section 6. */
    public static final ProtectedCharacteristic DISABILITY = new ProtectedCharacteristic("disability");

    /** Section 7. */
    public static final ProtectedCharacteristic GENDER_REASSIGNMENT =
            new ProtectedCharacteristic("gender-reassignment");

    /** Section 8. Relevant to the first limb of the equality duty only. */
    public static final ProtectedCharacteristic MARRIAGE_AND_CIVIL_PARTNERSHIP =
            new ProtectedCharacteristic("marriage-and-civil-partnership");

    /** In the list of section 4. */
    public static final ProtectedCharacteristic PREGNANCY_AND_MATERNITY =
            new ProtectedCharacteristic("pregnancy-and-maternity");

    /** Section 9. */
    public static final ProtectedCharacteristic RACE = new ProtectedCharacteristic("race");

    /** Section 10. */
    public static final ProtectedCharacteristic RELIGION_OR_BELIEF = new ProtectedCharacteristic("religion-or-belief");

    /** Section 11. */
    public static final ProtectedCharacteristic SEX = new ProtectedCharacteristic("sex");

    /** Section 12. */
    public static final ProtectedCharacteristic SEXUAL_ORIENTATION = new ProtectedCharacteristic("sexual-orientation");

    private static final List<ProtectedCharacteristic> VALUES = List.of(
            AGE,
            DISABILITY,
            GENDER_REASSIGNMENT,
            MARRIAGE_AND_CIVIL_PARTNERSHIP,
            PREGNANCY_AND_MATERNITY,
            RACE,
            RELIGION_OR_BELIEF,
            SEX,
            SEXUAL_ORIENTATION);

    /**
     * The term with a code.
     *
     * @param code the code, as in JSON; any string is accepted
     * @return the term
     */
    public static ProtectedCharacteristic of(String code) {
        return new ProtectedCharacteristic(Objects.requireNonNull(code, "code"));
    }

    /**
     * The whole list.
     *
     * @return the terms, in their order
     */
    public static List<ProtectedCharacteristic> values() {
        return VALUES;
    }

    @Override
    public List<ProtectedCharacteristic> all() {
        return VALUES;
    }

    @Override
    public String scheme() {
        return "protected-characteristic";
    }
}
