// SPDX-License-Identifier: Apache-2.0
package org.ohsel.spring.boot;

import org.jspecify.annotations.Nullable;
import org.ohsel.io.http.ProblemDetails;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * The problem details of Spring itself, with every finding: takes the place of the handler that Spring Boot has for {@code
 * spring.mvc.problemdetails.enabled}, and its order.
 */
@ControllerAdvice
@Order(0)
final class FindingsHandler extends ResponseEntityExceptionHandler {

    private final Rejections rejections;

    FindingsHandler(Rejections rejections) {
        this.rejections = rejections;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        @Nullable ResponseEntity<Object> answer = answer(invalid, headers, request);
        return answer == null ? super.handleMethodArgumentNotValid(invalid, headers, status, request) : answer;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        @Nullable ResponseEntity<Object> answer = answer(invalid, headers, request);
        return answer == null
                ? super.handleHandlerMethodValidationException(invalid, headers, status, request)
                : answer;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        @Nullable ResponseEntity<Object> answer = answer(unreadable, headers, request);
        return answer == null ? super.handleHttpMessageNotReadable(unreadable, headers, status, request) : answer;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        @Nullable ResponseEntity<Object> answer = answer(mismatch, headers, request);
        return answer == null ? super.handleTypeMismatch(mismatch, headers, status, request) : answer;
    }

    private @Nullable ResponseEntity<Object> answer(Exception exception, HttpHeaders headers, WebRequest request) {
        @Nullable ProblemDetails problem = rejections.of(exception).orElse(null);
        if (problem == null) {
            return null;
        }
        HttpStatusCode status = HttpStatusCode.valueOf(problem.status());
        ProblemDetail body = ProblemDetail.forStatusAndDetail(status, problem.detail());
        body.setProperty("findings", problem.findingsAsMaps());
        return handleExceptionInternal(exception, body, headers, status, request);
    }
}
