// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.spi;

import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ohsel.rules.RuleInfo;

/**
 * The rules under which violations of constraints are reported.
 *
 * @param byConstraint the rule for each type of annotation that the model uses
 * @param others creates the rule for any other annotation
 */
public record ConstraintRules(
        Map<Class<? extends Annotation>, RuleInfo> byConstraint,
        Function<Class<? extends Annotation>, RuleInfo> others) {

    /**
     * The rule for a constraint that the model uses.
     *
     * @param constraint the annotation's type
     * @return the rule; empty if the model does not use it
     */
    public Optional<RuleInfo> known(Class<? extends Annotation> constraint) {
        return Optional.ofNullable(byConstraint.get(constraint));
    }

    /**
     * The rule for any constraint.
     *
     * @param constraint the annotation's type
     * @return the rule
     */
    public RuleInfo of(Class<? extends Annotation> constraint) {
        return known(constraint).orElseGet(() -> others.apply(constraint));
    }
}
