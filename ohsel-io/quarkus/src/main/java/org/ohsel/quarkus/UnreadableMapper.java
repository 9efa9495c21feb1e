// SPDX-License-Identifier: Apache-2.0
package org.ohsel.quarkus;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.ohsel.io.http.ProblemDetails;
import org.ohsel.io.jackson2.UnreadableJsonException;

/** Answers a request with JSON that is not a record with every problem in it; a mapper of the application comes first. */
@Provider
@Priority(Priorities.USER + 1000)
public class UnreadableMapper implements ExceptionMapper<UnreadableJsonException> {

    /** Creates the mapper. */
    public UnreadableMapper() {}

    @Override
    public Response toResponse(UnreadableJsonException unreadable) {
        return Answers.of(ProblemDetails.of(unreadable.findings()));
    }
}
