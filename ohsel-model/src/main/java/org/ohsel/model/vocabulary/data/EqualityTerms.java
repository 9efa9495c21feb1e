// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import org.ohsel.model.vocabulary.ConceptScheme;

/** Equality: the characteristics that the law protects, and the duty towards those who share them. */
final class EqualityTerms {

    private static final String ACT = "Equality Act 2010, s. 4";

    private EqualityTerms() {}

    static ConceptScheme protectedCharacteristics() {
        return Draft.closed(
                        "protected-characteristic",
                        "Protected characteristics",
                        "The nine characteristics that the Equality Act 2010 protects, in the order of its section 4.",
                        ACT,
                        "004:141")
                .term("age", "Age", "Equality Act 2010, section 5.", ACT)
                .term("disability", "Disability", "Equality Act 2010, section 6.", ACT)
                .term("gender-reassignment", "Gender reassignment", "Equality Act 2010, section 7.", ACT)
                .misspelt("Gender re-assignment")
                .term(
                        "marriage-and-civil-partnership",
                        "Marriage and civil partnership",
                        "Equality Act 2010, section 8. Relevant to the first limb of the equality duty only.",
                        ACT)
                .misspelt("Marriage or civil partnership")
                .term(
                        "pregnancy-and-maternity",
                        "Pregnancy and maternity",
                        "Equality Act 2010, in the list of section 4.",
                        ACT)
                .term("race", "Race", "Equality Act 2010, section 9.", ACT)
                .term("religion-or-belief", "Religion or belief", "Equality Act 2010, section 10.", ACT)
                .misspelt("Religion and belief")
                .term("sex", "Sex", "Equality Act 2010, section 11.", ACT)
                .misspelt("Gender")
                .term("sexual-orientation", "Sexual orientation", "Equality Act 2010, section 12.", ACT)
                .scheme();
    }

    static ConceptScheme equalityDutyLimbs() {
        return Draft.closed(
                        "equality-duty-limb",
                        "Limbs of the public sector equality duty",
                        "What a public authority must have due regard to.",
                        "Equality Act 2010, s. 149, in force since 5 April 2011")
                .term(
                        "eliminate-discrimination",
                        "Eliminate discrimination",
                        "Eliminate discrimination, harassment, victimisation and other prohibited conduct.")
                .term(
                        "advance-equality",
                        "Advance equality",
                        "Advance equality of opportunity between those who share a relevant characteristic and those who do not.")
                .term("foster-good-relations", "Foster good relations", "Foster good relations between them.")
                .scheme();
    }
}
