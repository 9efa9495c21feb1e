// SPDX-License-Identifier: Apache-2.0
package org.ohsel.quarkus;

import jakarta.ws.rs.core.Response;
import org.ohsel.io.http.ProblemDetails;

/** Responses with problem details. */
final class Answers {

    private Answers() {}

    static Response of(ProblemDetails problem) {
        return Response.status(problem.status())
                .type(ProblemDetails.MEDIA_TYPE)
                .entity(problem.toJson())
                .build();
    }
}
