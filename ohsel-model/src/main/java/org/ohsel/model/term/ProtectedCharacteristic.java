// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.term;

/**
 * A characteristic that the Equality Act 2010 protects (section 4), in the order of that section.
 *
 * <p>Document 004 says that there are nine and does not list them (line 141).
 */
public enum ProtectedCharacteristic implements ClosedTerm {
    /** Section 5. */
    AGE,
    /** Section 6. */
    DISABILITY,
    /** Section 7. */
    GENDER_REASSIGNMENT,
    /** Section 8. Relevant to the first limb of the equality duty only. */
    MARRIAGE_AND_CIVIL_PARTNERSHIP,
    /** In the list of section 4. */
    PREGNANCY_AND_MATERNITY,
    /** Section 9. */
    RACE,
    /** Section 10. */
    RELIGION_OR_BELIEF,
    /** Section 11. */
    SEX,
    /** Section 12. */
    SEXUAL_ORIENTATION;

    @Override
    public String scheme() {
        return "protected-characteristic";
    }
}
