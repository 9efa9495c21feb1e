// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * How visitors say who they are. Programs do with each request, in the header {@code Authorization}, and their cookies do not count.
 * People sign in on a page; what their browser then sends with a cookie counts only with the token of one of our own pages.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccountSettings.class)
class SecurityConfiguration {

    private static final String CONTENT = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    RoleHierarchy roles() {
        return RoleHierarchyImpl.withDefaultRolePrefix()
                .role(Role.PUBLISHER.name())
                .implies(Role.EDITOR.name())
                .role(Role.EDITOR.name())
                .implies(Role.READER.name())
                .build();
    }

    @Bean
    PasswordEncoder passwords() {
        return new RememberingPasswordEncoder(PasswordEncoderFactories.createDelegatingPasswordEncoder());
    }

    @Bean
    @Order(1)
    SecurityFilterChain programs(
            HttpSecurity http,
            AccessRules rules,
            Refusals refusals,
            ObjectProvider<JwtDecoder> decoder,
            TokenReader tokens) {
        http.securityMatcher(request ->
                        request.getHeader(HttpHeaders.AUTHORIZATION) != null && !isSentByAnotherSite(request))
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS)
                        .sessionFixation(fixation -> fixation.none()))
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals));
        if (decoder.getIfAvailable() != null) {
            http.oauth2ResourceServer(server -> server.authenticationEntryPoint(refusals)
                    .accessDeniedHandler(refusals)
                    .jwt(jwt -> jwt.jwtAuthenticationConverter(tokens)));
        }
        return guarded(http, rules, refusals);
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(HttpSecurity http, AccessRules rules, Refusals refusals) {
        http.formLogin(form -> form.loginPage("/sign-in").failureHandler(refusals))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/"))
                // Nothing is changed by a check, and programs may ask for one without an account.
                .csrf(csrf -> csrf.ignoringRequestMatchers("/check", "/api/check"));
        return guarded(http, rules, refusals);
    }

    private static SecurityFilterChain guarded(HttpSecurity http, AccessRules rules, Refusals refusals) {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll() // the page for errors, by whatever method it came to that
                        .anyRequest()
                        .access(rules))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(SecurityConfiguration::headers)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=()"));
    }

    /** Browsers send a name and password that they remember with whatever another site asks them to. They say so. */
    private static boolean isSentByAnotherSite(HttpServletRequest request) {
        return Set.of("cross-site", "same-site").contains(String.valueOf(request.getHeader("Sec-Fetch-Site")));
    }
}
