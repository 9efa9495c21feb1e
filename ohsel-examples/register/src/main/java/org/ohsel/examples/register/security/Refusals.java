// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says no: to programs with problem details, to people with a page, and never with more than they need to know. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler, AuthenticationFailureHandler {

    private static final String SIGN_IN = "/sign-in";

    private final JsonMapper json;

    Refusals(JsonMapper json) {
        this.json = json;
    }

    /** Who asks is not known, or the password or token is not right. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (request.getAttribute(AccessRules.STATUS) instanceof Integer status) {
            refuse(request, response, status, detail(status));
        } else if (why instanceof TooManyFailures failures) {
            refuseForNow(request, response, failures.seconds());
        } else if (isProgram(request)) {
            challenge(request, response);
            refuse(request, response, 401, "This needs an account, and its name and password or token must be right.");
        } else {
            response.sendRedirect(request.getContextPath() + SIGN_IN);
        }
    }

    /** The visitor is known and may not, or a form without its token was sent, perhaps by somebody else's page. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (request.getAttribute(AccessRules.STATUS) instanceof Integer status) {
            refuse(request, response, status, detail(status));
        } else if (isProgram(request) && !isKnown()) {
            challenge(request, response);
            refuse(request, response, 401, "This needs an account: send its name and password, or a token.");
        } else {
            refuse(
                    request,
                    response,
                    403,
                    "The account does not have the role that this needs, or the token of the form is missing.");
        }
    }

    /** A name or a password in the form is not right. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        if (why instanceof TooManyFailures failures) {
            refuseForNow(request, response, failures.seconds());
        } else {
            response.sendRedirect(request.getContextPath() + SIGN_IN + "?error");
        }
    }

    /** Too much was asked for in a short time. */
    void refuseForNow(HttpServletRequest request, HttpServletResponse response, long seconds) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        refuse(request, response, 429, "Try again in " + seconds + (seconds == 1 ? " second." : " seconds."));
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, int status, @Nullable String detail)
            throws IOException {
        if (!isProgram(request)) {
            response.sendError(status);
            return;
        }
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(status), detail);
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    /** A browser would remember a name and password and send them along with whatever another site asks; so its scripts are not asked. */
    private static void challenge(HttpServletRequest request, HttpServletResponse response) {
        if (request.getHeader("Sec-Fetch-Mode") == null) {
            String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
            boolean token = authorization != null && authorization.startsWith("Bearer ");
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, token ? "Bearer" : "Basic realm=\"register\"");
        }
    }

    private static @Nullable String detail(int status) {
        return status == 404 ? "There is nothing at this address." : "This method is not for this address.";
    }

    private static boolean isKnown() {
        return new AuthenticationTrustResolverImpl()
                .isAuthenticated(SecurityContextHolder.getContext().getAuthentication());
    }

    private static boolean isProgram(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith("/api/")
                || path.startsWith("/actuator/")
                || request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }
}
