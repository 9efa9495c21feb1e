// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.springboot;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.PartialDate;
import org.ohsel.model.term.Borough;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.EngagementValidator;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Accepts records, one or several. The starter explains what is wrong with those that it rejects. */
@RestController
class RecordController {

    private final Vocabulary vocabulary;

    RecordController(EngagementValidator validator) {
        this.vocabulary = validator.vocabulary(); // the bundled one, and what the settings add
    }

    @PostMapping("/records")
    @ResponseStatus(HttpStatus.CREATED)
    EngagementRecord add(@RequestBody @Valid EngagementRecord engagementRecord) {
        return engagementRecord;
    }

    @PostMapping("/records/several")
    @ResponseStatus(HttpStatus.CREATED)
    List<EngagementRecord> addAll(@RequestBody List<@Valid EngagementRecord> records) {
        return records;
    }

    @GetMapping("/boroughs/{borough}/commissioner")
    String commissioner(@PathVariable Borough borough, @RequestParam PartialDate on) {
        return Optional.ofNullable(on.latest())
                .flatMap(day -> vocabulary.commissioner(borough, day).flatMap(commissioner -> commissioner.nameOn(day)))
                .orElse("unknown");
    }
}
