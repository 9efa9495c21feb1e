// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.engine.FindingCollector;

/** What the tests of other packages need to run rules. */
public final class RuleRun {

    private RuleRun() {}

    public static Context context() {
        return new Context(Vocabulary.bundled(), null);
    }

    public static FindingCollector collector() {
        return EngagementValidator.standard()
                .withCatalogue(Catalogue.all())
                .withMostFindings(Integer.MAX_VALUE)
                .engine()
                .collector();
    }

    public static Place root() {
        return new Place("", null, null);
    }
}
