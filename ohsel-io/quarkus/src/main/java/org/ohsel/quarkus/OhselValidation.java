// SPDX-License-Identifier: Apache-2.0
package org.ohsel.quarkus;

import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.ohsel.rules.jakarta.EngagementRules;

/**
 * Quarkus' own validator runs the rules wherever {@code @Valid} leads: errors are violations. A {@code validation.xml} of the
 * application that names one of our mappings decides instead.
 */
@Singleton
public class OhselValidation implements ValidatorFactoryCustomizer {

    /** Creates the bean. */
    public OhselValidation() {}

    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
        Set<String> named = configuration.getBootstrapConfiguration().getConstraintMappingResourcePaths();
        if (!named.contains(EngagementRules.MAPPING) && !named.contains(EngagementRules.MAPPING_OF_ERRORS)) {
            try (InputStream mapping =
                    EngagementRules.class.getClassLoader().getResourceAsStream(EngagementRules.MAPPING_OF_ERRORS)) {
                configuration.addMapping(Objects.requireNonNull(mapping, EngagementRules.MAPPING_OF_ERRORS));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
