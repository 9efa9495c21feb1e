// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import static org.ohsel.model.vocabulary.data.PublicSources.COINED;
import static org.ohsel.model.vocabulary.data.PublicSources.EQUALITY_ACT;
import static org.ohsel.model.vocabulary.data.PublicSources.EQUALITY_DUTY;

import org.ohsel.model.vocabulary.ConceptScheme;

/** Equality: the characteristics that the law protects, and the duty towards those who share them. */
final class EqualityTerms {

    private EqualityTerms() {}

    static ConceptScheme protectedCharacteristics() {
        return Draft.closed(
                        "protected-characteristic",
                        "Protected characteristics",
                        "The nine characteristics that the Equality Act 2010 protects, in the order of its section 4.",
                        EQUALITY_ACT,
                        "004:141")
                .term("age", "Age", "Equality Act 2010, section 5.", EQUALITY_ACT)
                .term("disability", "Disability", "Equality Act 2010, section 6.", EQUALITY_ACT)
                .term("gender-reassignment", "Gender reassignment", "Equality Act 2010, section 7.", EQUALITY_ACT)
                .misspelt("Gender re-assignment", COINED)
                .term(
                        "marriage-and-civil-partnership",
                        "Marriage and civil partnership",
                        "Equality Act 2010, section 8. Relevant to the first limb of the equality duty only.",
                        EQUALITY_ACT)
                .misspelt("Marriage or civil partnership", COINED)
                .term(
                        "pregnancy-and-maternity",
                        "Pregnancy and maternity",
                        "Equality Act 2010, in the list of section 4.",
                        EQUALITY_ACT)
                .term("race", "Race", "Equality Act 2010, section 9.", EQUALITY_ACT)
                .term("religion-or-belief", "Religion or belief", "Equality Act 2010, section 10.", EQUALITY_ACT)
                .misspelt("Religion and belief", COINED)
                .term("sex", "Sex", "Equality Act 2010, section 11.", EQUALITY_ACT)
                .misspelt("Gender", COINED)
                .term("sexual-orientation", "Sexual orientation", "Equality Act 2010, section 12.", EQUALITY_ACT)
                .scheme();
    }

    static ConceptScheme equalityDutyLimbs() {
        return Draft.closed(
                        "equality-duty-limb",
                        "Limbs of the public sector equality duty",
                        "What a public authority must have due regard to.",
                        EQUALITY_DUTY)
                .term(
                        "eliminate-discrimination",
                        "Eliminate discrimination",
                        "Eliminate discrimination, harassment, victimisation and other prohibited conduct.",
                        EQUALITY_DUTY)
                .term(
                        "advance-equality",
                        "Advance equality",
                        "Advance equality of opportunity between those who share a relevant characteristic and those who do not.",
                        EQUALITY_DUTY)
                .term(
                        "foster-good-relations",
                        "Foster good relations",
                        "Foster good relations between them.",
                        EQUALITY_DUTY)
                .scheme();
    }
}
