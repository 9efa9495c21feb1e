// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.operations;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Answers when something goes wrong: programs with problem details, people with the page for errors. What should not go wrong is said in the log.
 */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class Failures extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    /** What cannot be understood or done, as Spring or the register itself says. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ServletWebRequest web = (ServletWebRequest) request;
        if (isFromProgram(web.getRequest())) {
            return super.handleExceptionInternal(failure, body, headers, status, request);
        }
        var response = Objects.requireNonNull(web.getResponse());
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        try {
            response.sendError(status.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return null;
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<ProblemDetail> failed(HttpServletRequest request, Exception failure) throws Exception {
        if (AnnotatedElementUtils.hasAnnotation(failure.getClass(), ResponseStatus.class) || !isFromProgram(request)) {
            throw failure;
        }
        LOG.error(
                "{} {} could not be answered",
                request.getMethod(),
                request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE),
                failure);
        return ResponseEntity.internalServerError()
                .body(ProblemDetail.forStatusAndDetail(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "Something went wrong here, and is in the log. Nothing was changed. Try again later."));
    }

    private static boolean isFromProgram(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }
}
