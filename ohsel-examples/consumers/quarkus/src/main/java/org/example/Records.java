// SPDX-License-Identifier: Apache-2.0
package org.example;

import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.ohsel.model.EngagementRecord;

/** One dependency and a resource. */
@Path("/records")
public class Records {

    @POST
    public EngagementRecord add(@Valid EngagementRecord engagementRecord) {
        return engagementRecord;
    }
}
