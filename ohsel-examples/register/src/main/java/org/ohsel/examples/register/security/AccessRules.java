// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.security;

import static org.ohsel.examples.register.security.Role.EDITOR;
import static org.ohsel.examples.register.security.Role.PUBLISHER;
import static org.ohsel.examples.register.security.Role.READER;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.stereotype.Component;

/**
 * Who may send what where. What is not in this table is refused: 404 for a path that is not in it, and 405 for a method that its path does not have.
 * What a visitor then gets to see is another question, which {@link Visitor#audience()} answers.
 */
@Component
class AccessRules implements AuthorizationManager<RequestAuthorizationContext> {

    /** The attribute of a request with the status for what is in no rule. */
    static final String STATUS = AccessRules.class.getName();

    private static final Set<HttpMethod> READ = Set.of(GET, HEAD);
    private static final @Nullable Role ANYBODY = null;

    private record Rule(
            Set<HttpMethod> methods,
            PathPatternRequestMatcher path,
            @Nullable Role role) {}

    private final List<Rule> rules = new ArrayList<>();
    private final RoleHierarchy roles;

    AccessRules(RoleHierarchy roles) {
        this.roles = roles;
        // Pages
        add(READ, ANYBODY, "/", "/records", "/records/*", "/records/*/results", "/records/*/evidence");
        add(READ, ANYBODY, "/coverage", "/timeline", "/you-said-we-did", "/commitments", "/check", "/sign-in");
        add(READ, ANYBODY, "/assets/**", "/govuk/**");
        add(Set.of(POST), ANYBODY, "/check");
        add(READ, READER, "/records/*/history");
        add(READ, READER, "/account");
        add(READ, EDITOR, "/events/new", "/events/*/edit", "/upload", "/upload/template", "/records/*/actions");
        add(Set.of(POST), EDITOR, "/events/new", "/events/*/edit", "/upload", "/records/*/restoration");
        add(READ, PUBLISHER, "/records/*/publication", "/records/*/erasure");
        add(Set.of(POST), PUBLISHER, "/records/*/publication", "/records/*/withdrawal", "/records/*/erasure");
        // Programs
        add(READ, ANYBODY, "/api/records", "/api/records/*", "/api/commitments", "/api/coverage");
        add(READ, ANYBODY, "/api/commissioners", "/api/openapi.json", "/api/schema.json");
        add(Set.of(POST), ANYBODY, "/api/check");
        add(READ, READER, "/api/spreadsheets/*", "/api/records/*/versions", "/api/records/*/versions/*");
        add(READ, READER, "/api/records/*/history");
        add(Set.of(POST), EDITOR, "/api/records", "/api/spreadsheets");
        add(Set.of(PUT, DELETE), EDITOR, "/api/records/*");
        add(Set.of(POST), PUBLISHER, "/api/records/*/erasures");
        add(Set.of(PUT, DELETE), PUBLISHER, "/api/records/*/publication");
        // Those who look after the register
        add(READ, ANYBODY, "/actuator/health", "/actuator/health/*");
        add(READ, PUBLISHER, "/actuator/prometheus");
        add(Set.of(POST), PUBLISHER, "/actuator/backup");
    }

    private void add(Set<HttpMethod> methods, @Nullable Role role, String... paths) {
        for (String path : paths) {
            rules.add(new Rule(methods, PathPatternRequestMatcher.pathPattern(path), role));
        }
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> visitor, RequestAuthorizationContext context) {
        HttpServletRequest request = context.getRequest();
        List<Rule> path =
                rules.stream().filter(rule -> rule.path().matches(request)).toList();
        HttpMethod method = HttpMethod.valueOf(request.getMethod());
        for (Rule rule : path) {
            if (rule.methods().contains(method)) {
                return rule.role() == null ? new AuthorizationDecision(true) : has(rule.role(), visitor, context);
            }
        }
        request.setAttribute(STATUS, path.isEmpty() ? 404 : 405);
        return new AuthorizationDecision(false);
    }

    private AuthorizationResult has(
            Role role, Supplier<? extends @Nullable Authentication> visitor, RequestAuthorizationContext context) {
        AuthorityAuthorizationManager<RequestAuthorizationContext> manager =
                AuthorityAuthorizationManager.hasRole(role.name());
        manager.setRoleHierarchy(roles);
        return manager.authorize(visitor, context);
    }
}
