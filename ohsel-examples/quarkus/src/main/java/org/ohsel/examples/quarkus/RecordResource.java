// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.quarkus;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.PartialDate;
import org.ohsel.model.term.Borough;
import org.ohsel.model.vocabulary.Vocabulary;

/** Accepts records, one or several. The library explains what is wrong with those that it rejects. */
@Path("/")
public class RecordResource {

    /**
     * Accepts a record.
     *
     * @param engagementRecord the record
     * @return the record as it was taken
     */
    @POST
    @Path("records")
    public Response add(@NotNull @Valid EngagementRecord engagementRecord) {
        return Response.status(Response.Status.CREATED).entity(engagementRecord).build();
    }

    /**
     * Accepts records.
     *
     * @param records the records
     * @return the records as they were taken
     */
    @POST
    @Path("records/several")
    public List<EngagementRecord> addAll(@NotNull List<@NotNull @Valid EngagementRecord> records) {
        return records;
    }

    /**
     * Says who commissions for a borough.
     *
     * @param borough the borough
     * @param on the date
     * @return the name that the commissioner had on that date
     */
    @GET
    @Path("boroughs/{borough}/commissioner")
    public String commissioner(@PathParam("borough") Borough borough, @QueryParam("on") PartialDate on) {
        return Optional.ofNullable(on.latest())
                .flatMap(day -> Vocabulary.bundled()
                        .commissioner(borough, day)
                        .flatMap(commissioner -> commissioner.nameOn(day)))
                .orElse("unknown");
    }
}
