// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.intake;

import org.ohsel.examples.register.security.Visitor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Erases words on request, for programs. */
@RestController
class ErasureController {

    private final Erasure erasure;
    private final Visitor visitor;

    ErasureController(Erasure erasure, Visitor visitor) {
        this.erasure = erasure;
        this.visitor = visitor;
    }

    @PostMapping(path = "/api/records/{id}/erasures", consumes = MediaType.APPLICATION_JSON_VALUE)
    Erased erase(@PathVariable String id, @RequestBody ErasureRequest request) {
        return erasure.erase(id, request, visitor.name());
    }
}
