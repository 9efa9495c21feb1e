// SPDX-License-Identifier: Apache-2.0
package org.ohsel.spring.boot;

import jakarta.validation.Validation;
import java.util.Set;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.jakarta.EngagementRules;
import org.ohsel.rules.jakarta.EngagementRulesValidator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.io.ClassPathResource;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.validation.beanvalidation.SpringConstraintValidatorFactory;

/**
 * Gives Spring Boot's own validator the mapping of the rules, and the rules of the application. It is known by its name: a
 * validator that the application makes itself stays as it is. Spring Boot has a callback for this, but in another package in 3
 * than in 4.
 */
final class RulesBehindValid implements BeanPostProcessor {

    private static final String DEFAULT_VALIDATOR = "defaultValidator";

    private final ObjectProvider<EngagementValidator> validator;
    private final ObjectProvider<OhselProperties> properties;
    private final AutowireCapableBeanFactory beans;

    RulesBehindValid(
            ObjectProvider<EngagementValidator> validator,
            ObjectProvider<OhselProperties> properties,
            AutowireCapableBeanFactory beans) {
        this.validator = validator;
        this.properties = properties;
        this.beans = beans;
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (name.equals(DEFAULT_VALIDATOR) && bean instanceof LocalValidatorFactoryBean factory) {
            if (!isMapped()) {
                factory.setMappingLocations(new ClassPathResource(mapping(), EngagementRules.class.getClassLoader()));
            }
            factory.setConstraintValidatorFactory(EngagementRulesValidator.factory(
                    validator.getObject(), new SpringConstraintValidatorFactory(beans)));
        }
        return bean;
    }

    private String mapping() {
        return switch (properties.getObject().validation().reject()) {
            case ERRORS -> EngagementRules.MAPPING_OF_ERRORS;
            case ANY_FINDING -> EngagementRules.MAPPING;
        };
    }

    /** A provider rejects a type that is mapped twice, so a {@code validation.xml} from before goes on to count. */
    private static boolean isMapped() {
        Set<String> mappings = Validation.byDefaultProvider()
                .configure()
                .getBootstrapConfiguration()
                .getConstraintMappingResourcePaths();
        return mappings.contains(EngagementRules.MAPPING) || mappings.contains(EngagementRules.MAPPING_OF_ERRORS);
    }
}
