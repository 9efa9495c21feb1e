// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.EngagementSchema;
import org.ohsel.rules.EngagementValidator;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Describes the interface for programs, and the records that it takes and gives. */
@RestController
class DescriptionController {

    private final byte[] interfaceDescription = resource("/openapi.json");
    private final byte[] schema;

    DescriptionController(EngagementValidator validator) {
        schema = EngagementSchema.json(validator.vocabulary()).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) {
        try (InputStream input = Objects.requireNonNull(DescriptionController.class.getResourceAsStream(name), name)) {
            return input.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/api/openapi.json")
    @Nullable
    ResponseEntity<byte[]> openApi(WebRequest request) {
        return answer(request, MediaType.APPLICATION_JSON, interfaceDescription);
    }

    @GetMapping("/api/schema.json")
    @Nullable
    ResponseEntity<byte[]> schema(WebRequest request) {
        return answer(request, MediaType.parseMediaType("application/schema+json"), schema);
    }

    private static @Nullable ResponseEntity<byte[]> answer(WebRequest request, MediaType type, byte[] bytes) {
        return request.checkNotModified("\"" + DigestUtils.md5DigestAsHex(bytes) + "\"")
                ? null
                : ResponseEntity.ok().contentType(type).body(bytes);
    }
}
