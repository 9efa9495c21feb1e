// SPDX-License-Identifier: Apache-2.0
package org.example;

import jakarta.validation.Valid;
import java.util.List;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.PartialDate;
import org.ohsel.model.term.Borough;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One dependency and a controller. */
@SpringBootApplication
@RestController
public class Application {

    @PostMapping("/records")
    EngagementRecord add(@RequestBody @Valid EngagementRecord engagementRecord) {
        return engagementRecord;
    }

    @PostMapping("/several")
    List<EngagementRecord> addAll(@RequestBody List<@Valid EngagementRecord> records) {
        return records;
    }

    @GetMapping("/question")
    String question(@RequestParam Borough borough, @RequestParam PartialDate date) {
        return borough.code() + " " + date;
    }

    public static void main(String... arguments) {
        SpringApplication.run(Application.class, arguments);
    }
}
