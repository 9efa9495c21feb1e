// SPDX-License-Identifier: Apache-2.0
package org.ohsel.spring.boot;

import org.ohsel.io.http.ParameterReader;
import org.ohsel.rules.EngagementValidator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** Terms and dates are read from parameters and path variables, in servlet and in reactive applications. */
@AutoConfiguration(after = OhselAutoConfiguration.class)
@ConditionalOnProperty(name = "ohsel.parameters.enabled", matchIfMissing = true)
public class OhselParametersAutoConfiguration {

    OhselParametersAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    ParameterReader ohselParameterReader(EngagementValidator validator) {
        return new ParameterReader(validator);
    }

    @Bean
    TermConverter ohselTermConverter(ParameterReader reader) {
        return new TermConverter(reader);
    }
}
