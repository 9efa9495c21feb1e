// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.springboot4;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import java.util.List;
import org.ohsel.io.jackson.UnreadableJsonException;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.jakarta.RuleViolation;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Accepts records, and explains what is wrong with those that it rejects. */
@RestController
class RecordController {

    @PostMapping("/records")
    @ResponseStatus(HttpStatus.CREATED)
    EngagementRecord add(@RequestBody @Valid EngagementRecord engagementRecord) {
        return engagementRecord;
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    List<RuleViolation> refuse(MethodArgumentNotValidException invalid) {
        return RuleViolation.listOf(invalid.getAllErrors().stream()
                .<ConstraintViolation<?>>map(error -> error.unwrap(ConstraintViolation.class))
                .toList());
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    List<RuleViolation> refuse(HttpMessageNotReadableException unreadable) {
        if (unreadable.getCause() instanceof UnreadableJsonException json) {
            return json.findings().kept().stream().map(RuleViolation::of).toList();
        }
        return List.of();
    }
}
