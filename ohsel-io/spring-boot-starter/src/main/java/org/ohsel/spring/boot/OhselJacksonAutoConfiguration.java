// SPDX-License-Identifier: Apache-2.0
package org.ohsel.spring.boot;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The application's mapper, of either line of Jackson, reads and writes the types of the model. */
@AutoConfiguration
@ConditionalOnProperty(name = "ohsel.jackson.enabled", matchIfMissing = true)
public class OhselJacksonAutoConfiguration {

    OhselJacksonAutoConfiguration() {}

    /** Spring Boot 4. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "tools.jackson.databind.JacksonModule")
    static class Jackson3 {

        @Bean
        @ConditionalOnMissingBean
        org.ohsel.io.jackson.OhselModule ohselJackson3Module() {
            return new org.ohsel.io.jackson.OhselModule();
        }
    }

    /** Spring Boot 3.5, and applications of Spring Boot 4 that still use Jackson 2. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "com.fasterxml.jackson.databind.Module")
    static class Jackson2 {

        @Bean
        @ConditionalOnMissingBean
        org.ohsel.io.jackson2.OhselModule ohselJackson2Module() {
            return new org.ohsel.io.jackson2.OhselModule();
        }
    }
}
