// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard.support;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.planning.ImpactedGroup;
import org.ohsel.model.planning.Risk;
import org.ohsel.rules.Reporter;

/** Whether the scores of risks fit together. */
public final class Risks {

    /** Likelihood and consequence are scored from 1 to this, unless a body has a scale of its own. */
    private static final int HIGHEST = 5;

    private Risks() {}

    /**
     * Checks OHSEL-EQUALITY-007.
     *
     * @param risk the risk to check
     * @param reporter takes the findings
     */
    public static void checkProduct(Risk risk, Reporter reporter) {
        @Nullable Integer product = product(risk);
        if (product != null && risk.score() != null && !risk.score().equals(product)) {
            reporter.report(
                    "/score",
                    Map.of(
                            "score", risk.score(),
                            "likelihood", risk.likelihood(),
                            "consequence", risk.consequence(),
                            "product", product));
        }
    }

    /** The product of likelihood and consequence; null if one is not recorded, or is not on the scale from 1 to 5. */
    private static @Nullable Integer product(Risk risk) {
        @Nullable Integer likelihood = risk.likelihood();
        @Nullable Integer consequence = risk.consequence();
        return likelihood != null && consequence != null && isOnScale(likelihood) && isOnScale(consequence)
                ? (Integer) (likelihood * consequence)
                : null;
    }

    private static boolean isOnScale(int value) {
        return value >= 1 && value <= HIGHEST;
    }

    /**
     * Checks OHSEL-EQUALITY-008.
     *
     * @param impacted the impact to check
     * @param reporter takes the findings
     */
    public static void checkNotRaised(ImpactedGroup impacted, Reporter reporter) {
        @Nullable Integer risk = score(impacted.risk());
        @Nullable Integer residual = score(impacted.residualRisk());
        if (risk != null && residual != null && residual > risk) {
            reporter.report("/residualRisk", Map.of("risk", risk, "residual", residual));
        }
    }

    /** The score of a risk, or what it is worked out to be; null if neither is known, or if the two differ. */
    private static @Nullable Integer score(@Nullable Risk risk) {
        if (risk == null) {
            return null;
        }
        @Nullable Integer product = product(risk);
        if (risk.score() == null || product == null) {
            return risk.score() == null ? product : risk.score();
        }
        return risk.score().equals(product) ? product : null;
    }
}
