// SPDX-License-Identifier: Apache-2.0
package org.ohsel.quarkus;

import io.quarkus.arc.DefaultBean;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.jakarta.EngagementRulesValidator;

/** The rules: those that come with the library, unless the application has an {@link EngagementValidator} of its own. */
@Singleton
public class OhselRules {

    /** Creates the bean. */
    public OhselRules() {}

    /**
     * The rules that come with the library.
     *
     * @return the rules, with the bundled vocabulary
     */
    @Produces
    @Singleton
    @DefaultBean
    public EngagementValidator engagementValidator() {
        return EngagementValidator.standard();
    }

    /**
     * What runs the rules behind {@code @Valid}. Quarkus asks its beans first.
     *
     * @param validator the rules
     * @return a validator of the constraint
     */
    @Produces
    @Dependent
    @Unremovable
    @DefaultBean
    public EngagementRulesValidator engagementRulesValidator(EngagementValidator validator) {
        return new EngagementRulesValidator(validator);
    }
}
