// SPDX-License-Identifier: Apache-2.0
package org.ohsel.spring.boot;

import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.InvalidInputException;
import org.ohsel.io.http.ProblemDetails;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns those of Spring's exceptions into answers that are about the model. All others are none of our business. */
final class Rejections {

    private static final String MODEL = "org.ohsel.model.";
    private final BodyReader bodies;

    Rejections(BodyReader bodies) {
        this.bodies = bodies;
    }

    /**
     * The answer to a request.
     *
     * @return the answer; empty if the exception has nothing to do with the model
     */
    Optional<ProblemDetails> of(Exception exception) {
        if (exception instanceof MethodArgumentNotValidException invalid) {
            return ofErrors(invalid.getAllErrors());
        }
        if (exception instanceof HandlerMethodValidationException invalid) {
            return ofViolations(invalid.getParameterValidationResults().stream()
                    .flatMap(result -> violations(result).stream())
                    .toList());
        }
        if (exception instanceof HttpMessageNotReadableException unreadable) {
            return ofBody(unreadable);
        }
        if (exception instanceof MethodArgumentTypeMismatchException mismatch) {
            return cause(mismatch, InvalidInputException.class)
                    .map(invalid -> ProblemDetails.ofParameter(mismatch.getName(), invalid.findings()));
        }
        return Optional.empty();
    }

    static Optional<ProblemDetails> ofErrors(List<ObjectError> errors) {
        return ofViolations(errors.stream()
                .<@Nullable ConstraintViolation<?>>map(Rejections::violation)
                .toList());
    }

    private static Optional<ProblemDetails> ofViolations(List<? extends @Nullable ConstraintViolation<?>> violations) {
        List<ConstraintViolation<?>> known = violations.stream()
                .filter(Objects::nonNull)
                .<ConstraintViolation<?>>map(violation -> violation)
                .toList();
        boolean ours = known.stream().anyMatch(Rejections::isOurs);
        return ours && known.size() == violations.size() ? Optional.of(ProblemDetails.of(known)) : Optional.empty();
    }

    private static boolean isOurs(ConstraintViolation<?> violation) {
        Object leaf = violation.getLeafBean();
        return leaf != null && leaf.getClass().getName().startsWith(MODEL);
    }

    private static @Nullable ConstraintViolation<?> violation(ObjectError error) {
        return error.contains(ConstraintViolation.class) ? error.unwrap(ConstraintViolation.class) : null;
    }

    private static List<ConstraintViolation<?>> violations(ParameterValidationResult result) {
        return result.getResolvableErrors().stream()
                .<ConstraintViolation<?>>map(error -> result.unwrap(error, ConstraintViolation.class))
                .toList();
    }

    private Optional<ProblemDetails> ofBody(HttpMessageNotReadableException unreadable) {
        @Nullable KeptBody body = BodyKeeper.current();
        byte @Nullable [] bytes = body == null ? null : body.bytes();
        Optional<ProblemDetails> read =
                body == null || bytes == null ? Optional.empty() : bodies.problem(bytes, body.kind());
        return read.isPresent() ? read : UnreadableCause.findings(unreadable).map(ProblemDetails::of);
    }

    static <T extends Throwable> Optional<T> cause(Throwable exception, Class<T> type) {
        for (@Nullable Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }
}
