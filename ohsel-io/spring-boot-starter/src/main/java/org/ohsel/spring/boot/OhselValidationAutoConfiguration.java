// SPDX-License-Identifier: Apache-2.0
package org.ohsel.spring.boot;

import org.ohsel.rules.EngagementValidator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** Spring Boot's own validator runs the rules wherever {@code @Valid} leads, without a {@code validation.xml}. */
@AutoConfiguration
@ConditionalOnClass(name = "org.springframework.validation.beanvalidation.LocalValidatorFactoryBean")
@ConditionalOnProperty(name = "ohsel.validation.enabled", matchIfMissing = true)
public class OhselValidationAutoConfiguration {

    OhselValidationAutoConfiguration() {}

    /** Static, so that it is there before the validator is made. */
    @Bean
    static BeanPostProcessor ohselRulesBehindValid(
            ObjectProvider<EngagementValidator> validator,
            ObjectProvider<OhselProperties> properties,
            AutowireCapableBeanFactory beans) {
        return new RulesBehindValid(validator, properties, beans);
    }
}
