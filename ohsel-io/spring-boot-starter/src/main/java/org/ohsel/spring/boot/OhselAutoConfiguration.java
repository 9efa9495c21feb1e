// SPDX-License-Identifier: Apache-2.0
package org.ohsel.spring.boot;

import java.util.Objects;
import org.ohsel.rules.EngagementValidator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ResourceLoader;

/**
 * The rules that the application runs: those that come with the library, with the vocabularies and the policy that properties
 * name. A bean of type {@link EngagementValidator} takes their place.
 */
@AutoConfiguration
@EnableConfigurationProperties(OhselProperties.class)
public class OhselAutoConfiguration {

    OhselAutoConfiguration() {}

    /** The rules by properties, for an application without rules of its own. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingBean(EngagementValidator.class)
    static class ByProperties {

        @Bean
        ConfiguredFiles ohselConfiguredFiles(OhselProperties properties, ResourceLoader resources) {
            return ConfiguredFiles.read(properties, Objects.requireNonNull(resources.getClassLoader()));
        }

        @Bean
        EngagementValidator engagementValidator(ConfiguredFiles ohselConfiguredFiles) {
            return ohselConfiguredFiles.validator();
        }
    }
}
