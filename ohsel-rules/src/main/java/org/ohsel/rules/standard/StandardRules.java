// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard;

import java.util.List;
import java.util.stream.Stream;
import org.ohsel.rules.Rule;

/** The rules that come with the library, in the order of the catalogue. */
public final class StandardRules {

    private static final List<Family> FAMILIES = List.of(
            JsonRules.FAMILY,
            ShapeRules.FAMILY,
            TimeRules.FAMILY,
            CodeRules.FAMILY,
            CountRules.FAMILY,
            ResultRules.FAMILY,
            MeetingRules.FAMILY,
            ReferenceRules.FAMILY,
            TermRules.FAMILY,
            SourceRules.FAMILY,
            RatingRules.FAMILY,
            InvolveRules.FAMILY,
            AssessRules.FAMILY,
            EqualityRules.FAMILY,
            ConsultRules.FAMILY,
            OptionRules.FAMILY,
            ScrutinyRules.FAMILY,
            TestsRules.FAMILY,
            LoopRules.FAMILY,
            PrivacyRules.FAMILY,
            DisclosureRules.FAMILY,
            PolicyRules.FAMILY,
            SheetRules.FAMILY,
            VocabularyRules.FAMILY,
            ImportRules.FAMILY);

    private StandardRules() {}

    /**
     * All rules that come with the library.
     *
     * @return the rules, in the order of the catalogue
     */
    public static List<Rule> all() {
        return families().flatMap(family -> family.rules().stream()).toList();
    }

    static Stream<Family> families() {
        return FAMILIES.stream();
    }
}
