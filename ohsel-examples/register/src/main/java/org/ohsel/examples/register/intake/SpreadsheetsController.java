// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ohsel.examples.register.security.Visitor;
import org.ohsel.examples.register.store.Spreadsheets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes spreadsheets from programs, and gives back those that were kept. */
@RestController
class SpreadsheetsController {

    private final SpreadsheetIntake intake;
    private final Deliveries deliveries;
    private final Spreadsheets spreadsheets;
    private final Visitor visitor;

    SpreadsheetsController(
            SpreadsheetIntake intake, Deliveries deliveries, Spreadsheets spreadsheets, Visitor visitor) {
        this.intake = intake;
        this.deliveries = deliveries;
        this.spreadsheets = spreadsheets;
        this.visitor = visitor;
    }

    @PostMapping(path = "/api/spreadsheets", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Nullable
    ResponseEntity<Map<String, Object>> upload(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "refuse") String existing,
            @RequestHeader(name = "Prefer", defaultValue = "") String prefer,
            HttpServletResponse response)
            throws IOException {
        return take(file.getInputStream(), file.getOriginalFilename(), existing, prefer, response);
    }

    @PostMapping(
            path = "/api/spreadsheets",
            consumes = {"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
    @Nullable
    ResponseEntity<Map<String, Object>> post(
            HttpServletRequest request,
            @RequestParam(defaultValue = "refuse") String existing,
            @RequestHeader(name = "Prefer", defaultValue = "") String prefer,
            HttpServletResponse response)
            throws IOException {
        return take(request.getInputStream(), null, existing, prefer, response);
    }

    private @Nullable ResponseEntity<Map<String, Object>> take(
            InputStream file, @Nullable String name, String existing, String prefer, HttpServletResponse response)
            throws IOException {
        return intake.arrived(
                        file,
                        name,
                        sent -> Optional.ofNullable(deliveries.take(sent, visitor.name(), existing, prefer, response)))
                .orElse(null);
    }

    /** A spreadsheet as it was uploaded. */
    @GetMapping("/api/spreadsheets/{number}")
    ResponseEntity<byte[]> download(@PathVariable long number) {
        Spreadsheets.Spreadsheet found = spreadsheets
                .find(number)
                .orElseThrow(() -> Problems.of(
                        HttpStatus.NOT_FOUND, "There is no spreadsheet with this number, or it was erased."));
        String name = found.fileName() == null ? "spreadsheet-" + number : found.fileName();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(found.bytes());
    }
}
