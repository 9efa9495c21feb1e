// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import org.ohsel.model.vocabulary.Vocabulary;

/** Gives the tests of other packages what they need to run rules. */
public final class RuleRun {

    private RuleRun() {}

    public static Context context() {
        return new Context(Vocabulary.bundled(), null);
    }

    public static FindingCollector collector() {
        return new FindingCollector(PolicyIndex.NONE, Integer.MAX_VALUE);
    }

    public static Place root() {
        return new Place("", null, null);
    }
}
