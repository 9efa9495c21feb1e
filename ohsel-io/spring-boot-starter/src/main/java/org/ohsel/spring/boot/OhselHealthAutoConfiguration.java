// SPDX-License-Identifier: Apache-2.0
package org.ohsel.spring.boot;

import org.ohsel.rules.EngagementValidator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The health of the vocabulary in Actuator: which it is, how many concepts it has, which files were read and what is doubtful
 * in them. It is down only if there is not a single concept; files with errors stop the application when it starts.
 */
@AutoConfiguration(after = OhselAutoConfiguration.class)
public class OhselHealthAutoConfiguration {

    OhselHealthAutoConfiguration() {}

    /** Spring Boot 4. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(
            name = {
                "org.springframework.boot.health.contributor.HealthIndicator",
                "org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator"
            })
    static class SpringBoot4 {

        @Bean
        @ConditionalOnMissingBean(name = "ohselHealthIndicator")
        @org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator("ohsel")
        org.springframework.boot.health.contributor.HealthIndicator ohselHealthIndicator(
                EngagementValidator validator, ObjectProvider<ConfiguredFiles> files) {
            VocabularyState state = VocabularyState.of(validator, files);
            var health = state.serves()
                    ? org.springframework.boot.health.contributor.Health.up()
                    : org.springframework.boot.health.contributor.Health.down();
            var answer = health.withDetails(state.details()).build();
            return () -> answer;
        }
    }

    /** Spring Boot 3.5. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(
            name = {
                "org.springframework.boot.actuate.health.HealthIndicator",
                "org.springframework.boot.actuate.autoconfigure.health.ConditionalOnEnabledHealthIndicator"
            })
    static class SpringBoot3 {

        @Bean
        @ConditionalOnMissingBean(name = "ohselHealthIndicator")
        @org.springframework.boot.actuate.autoconfigure.health.ConditionalOnEnabledHealthIndicator("ohsel")
        org.springframework.boot.actuate.health.HealthIndicator ohselHealthIndicator(
                EngagementValidator validator, ObjectProvider<ConfiguredFiles> files) {
            VocabularyState state = VocabularyState.of(validator, files);
            var health = state.serves()
                    ? org.springframework.boot.actuate.health.Health.up()
                    : org.springframework.boot.actuate.health.Health.down();
            var answer = health.withDetails(state.details()).build();
            return () -> answer;
        }
    }
}
