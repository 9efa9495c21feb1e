// SPDX-License-Identifier: Apache-2.0
package org.ohsel.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.Validator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ohsel.model.PartialDate;
import org.ohsel.model.event.Event;
import org.ohsel.model.term.Borough;
import org.ohsel.model.term.EventKind;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Level;
import org.ohsel.rules.Policy;
import org.ohsel.rules.RuleSetting;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

/** Which beans there are, with which properties and with which beans of the application. */
class ConditionsTest {

    private static final Event REVERSED = Event.builder()
            .id("event-1")
            .kind(EventKind.PUBLIC_EVENT)
            .date(PartialDate.of("2017-07/2017-06"))
            .build();

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    ValidationAutoConfiguration.class,
                    OhselAutoConfiguration.class,
                    OhselHealthAutoConfiguration.class,
                    OhselJacksonAutoConfiguration.class,
                    OhselParametersAutoConfiguration.class,
                    OhselProblemDetailsAutoConfiguration.class,
                    OhselValidationAutoConfiguration.class));

    private static int violations(ApplicationContext context) {
        return context.getBean(Validator.class).validate(REVERSED).size();
    }

    @Test
    void withoutAWebServerThereIsAllThatNeedsNone() {
        application.run(context -> {
            assertThat(context)
                    .hasSingleBean(EngagementValidator.class)
                    .hasSingleBean(org.ohsel.io.jackson.OhselModule.class)
                    .hasSingleBean(org.ohsel.io.jackson2.OhselModule.class)
                    .hasBean("ohselHealthIndicator")
                    .doesNotHaveBean(Rejections.class);
            assertEquals(1, violations(context));
        });
    }

    @Test
    void aPolicyAndAVocabularyAreNamedByProperties() {
        application
                .withPropertyValues("ohsel.policy=classpath:policy.json", "ohsel.vocabulary=classpath:vocabulary")
                .run(context -> {
                    assertEquals(0, violations(context));
                    assertTrue(context.getBean(EngagementValidator.class)
                            .vocabulary()
                            .concept(new Borough("ashdale"))
                            .isPresent());
                });
    }

    /** Nor are files read that nobody uses. */
    @Test
    void rulesOfTheApplicationTakeThePlaceOfOurs() {
        EngagementValidator own = EngagementValidator.standard()
                .withPolicy(Policy.builder()
                        .addSetting(new RuleSetting("OHSEL-TIME-001", Level.OFF))
                        .build());
        application
                .withPropertyValues("ohsel.vocabulary=nowhere")
                .withBean(EngagementValidator.class, () -> own)
                .run(context -> {
                    assertEquals(own, context.getBean(EngagementValidator.class));
                    assertThat(context).doesNotHaveBean(ConfiguredFiles.class);
                    assertEquals(0, violations(context));
                });
    }

    @Test
    void aValidatorOfTheApplicationStaysAsItIs() {
        application
                .withBean("ownValidator", LocalValidatorFactoryBean.class)
                .run(context -> assertEquals(0, violations(context)));
    }

    @Test
    void validationCanBeTurnedOff() {
        application
                .withPropertyValues("ohsel.validation.enabled=false")
                .run(context -> assertEquals(0, violations(context)));
    }

    @Test
    void aModuleOfTheApplicationIsTheOnlyOne() {
        application
                .withBean("own", org.ohsel.io.jackson.OhselModule.class)
                .run(context -> assertThat(context)
                        .hasSingleBean(org.ohsel.io.jackson.OhselModule.class)
                        .hasBean("own"));
        application
                .withPropertyValues("ohsel.jackson.enabled=false")
                .run(context -> assertThat(context)
                        .doesNotHaveBean(org.ohsel.io.jackson.OhselModule.class)
                        .doesNotHaveBean(org.ohsel.io.jackson2.OhselModule.class));
    }

    @Test
    void eachLineOfJacksonIsNeededOnlyForItself() {
        application
                .withClassLoader(new FilteredClassLoader("tools.jackson.databind"))
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .doesNotHaveBean("ohselJackson3Module")
                        .hasBean("ohselJackson2Module"));
        application
                .withClassLoader(new FilteredClassLoader("com.fasterxml.jackson.databind"))
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .hasBean("ohselJackson3Module")
                        .doesNotHaveBean("ohselJackson2Module"));
    }

    @Test
    void parametersCanBeTurnedOff() {
        application.run(context -> {
            ApplicationConversionService conversion = new ApplicationConversionService();
            ApplicationConversionService.addBeans(conversion, context.getBeanFactory());
            assertEquals(Borough.BEXLEY, conversion.convert("bexley", Borough.class));
            assertEquals(null, conversion.convert("", PartialDate.class));
        });
        application
                .withPropertyValues("ohsel.parameters.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(TermConverter.class));
    }

    @Test
    void healthCanBeTurnedOffAsInActuator() {
        for (String property :
                List.of("management.health.ohsel.enabled=false", "management.health.defaults.enabled=false")) {
            application
                    .withPropertyValues(property)
                    .run(context -> assertThat(context).doesNotHaveBean("ohselHealthIndicator"));
        }
        HealthIndicator own = () -> Health.unknown().build();
        application
                .withBean("ohselHealthIndicator", HealthIndicator.class, () -> own)
                .run(context -> assertEquals(own, context.getBean("ohselHealthIndicator")));
        application
                .withClassLoader(
                        new FilteredClassLoader("org.springframework.boot.actuate", "org.springframework.boot.health"))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean("ohselHealthIndicator"));
    }

    @Test
    void onlyAVocabularyWithoutConceptsCannotServe() {
        assertFalse(new VocabularyState(List.of("urn:own"), 0, List.of(), List.of()).serves());
        assertTrue(new VocabularyState(List.of("urn:own"), 1, List.of(), List.of("a warning")).serves());
    }
}
