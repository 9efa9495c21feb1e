// SPDX-License-Identifier: Apache-2.0
package org.ohsel.quarkus;

import jakarta.annotation.Priority;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.ohsel.io.http.ProblemDetails;

/** Answers a request that {@code @Valid} rejects with every finding; a mapper of the application comes first. */
@Provider
@Priority(Priorities.USER + 1000)
public class InvalidMapper implements ExceptionMapper<ConstraintViolationException> {

    /** Creates the mapper. */
    public InvalidMapper() {}

    /** What the application returns is not the caller's mistake. */
    @Override
    public Response toResponse(ConstraintViolationException invalid) {
        return invalid.getConstraintViolations().stream().anyMatch(InvalidMapper::isOfReturnValue)
                ? Response.serverError().build()
                : Answers.of(ProblemDetails.of(invalid.getConstraintViolations()));
    }

    private static boolean isOfReturnValue(ConstraintViolation<?> violation) {
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }
}
