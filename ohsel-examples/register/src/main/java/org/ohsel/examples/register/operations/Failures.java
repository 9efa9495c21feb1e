// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.operations;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.HandlerMapping;

/** Answers programs when something goes wrong that should not, and says so in the log. People get the page for errors. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    @ExceptionHandler(Exception.class)
    ResponseEntity<ProblemDetail> failed(HttpServletRequest request, Exception failure) throws Exception {
        boolean known = failure instanceof ErrorResponse
                || AnnotatedElementUtils.hasAnnotation(failure.getClass(), ResponseStatus.class);
        if (known || !request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
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
}
