// SPDX-License-Identifier: Apache-2.0
package org.ohsel.spring.boot;

import org.ohsel.rules.EngagementValidator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Rejected requests are answered as RFC 9457 has it, with every finding. */
@AutoConfiguration(
        after = OhselAutoConfiguration.class,
        beforeName = {
            "org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration",
            "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration"
        })
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "ohsel.problem-details.enabled", matchIfMissing = true)
public class OhselProblemDetailsAutoConfiguration {

    OhselProblemDetailsAutoConfiguration() {}

    @Bean
    Rejections ohselRejections(EngagementValidator validator, OhselProperties properties) {
        boolean errorsOnly = properties.validation().reject() == OhselProperties.Rejected.ERRORS;
        return new Rejections(new BodyReader(validator, errorsOnly));
    }

    /** Spring MVC. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    @ConditionalOnClass(name = "org.springframework.web.servlet.config.annotation.WebMvcConfigurer")
    static class InServlets {

        @Bean
        BodyKeeper ohselBodyKeeper() {
            return new BodyKeeper();
        }

        @Bean
        FindingsResolver ohselFindingsResolver(Rejections rejections) {
            return new FindingsResolver(rejections);
        }

        /** In the place of Spring Boot's own handler. */
        @Configuration(proxyBeanMethods = false)
        @ConditionalOnProperty("spring.mvc.problemdetails.enabled")
        static class InSpringsProblemDetails {

            @Bean
            @ConditionalOnMissingBean(ResponseEntityExceptionHandler.class)
            FindingsHandler ohselFindingsHandler(Rejections rejections) {
                return new FindingsHandler(rejections);
            }
        }
    }

    /** Spring WebFlux. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
    static class InReactiveApplications {

        @Bean
        ReactiveFindingsHandler ohselReactiveFindingsHandler(Rejections rejections) {
            return new ReactiveFindingsHandler(rejections);
        }
    }
}
