// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.checks;

import java.util.ArrayList;
import java.util.List;
import org.ohsel.rules.Rule;

/** The rules that come with the library, in the order of the catalogue. */
public final class StandardRules {

    private StandardRules() {}

    /**
     * All of them.
     *
     * @return the rules
     */
    public static List<Rule> all() {
        List<Rule> rules = new ArrayList<>();
        rules.addAll(ReadingRules.all());
        rules.add(new NewerMinorVersion());
        rules.add(new NewerMajorVersion());
        rules.addAll(ShapeRules.all());
        rules.addAll(TimeRules.all());
        rules.addAll(CodeRules.all());
        rules.addAll(CountRules.all());
        rules.add(new UniqueId());
        rules.add(new KnownReference());
        rules.add(new NoCircle());
        rules.add(new RightTypeOfRecord());
        rules.add(new KnownBody());
        rules.addAll(TermRules.all());
        rules.addAll(SourceRules.all());
        rules.addAll(RatingRules.all());
        rules.addAll(InvolvementRules.all());
        rules.addAll(AssessmentRules.all());
        rules.addAll(EqualityRules.all());
        rules.addAll(ConsultationRules.all());
        rules.addAll(ServiceChangeRules.all());
        rules.addAll(LoopRules.all());
        rules.addAll(PrivacyRules.all());
        rules.addAll(PolicyRules.all());
        return rules;
    }
}
