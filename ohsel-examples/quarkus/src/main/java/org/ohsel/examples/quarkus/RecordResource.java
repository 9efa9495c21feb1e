// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.quarkus;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.jakarta.RuleViolation;

/** Accepts records, and explains what is wrong with those that it rejects. */
@Path("/records")
public class RecordResource {

    /**
     * Accepts a record.
     *
     * @param engagementRecord the record
     * @return the record as it was taken
     */
    @POST
    public Response add(@NotNull @Valid EngagementRecord engagementRecord) {
        return Response.status(Response.Status.CREATED).entity(engagementRecord).build();
    }

    @ServerExceptionMapper
    Response refuse(ConstraintViolationException invalid) {
        return Response.status(Response.Status.BAD_REQUEST)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(RuleViolation.listOf(invalid.getConstraintViolations()))
                .build();
    }
}
