// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.springboot3;

import org.ohsel.model.PartialDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes a date of the model as a parameter. */
@RestController
class DateController {

    @GetMapping("/until")
    String until(@RequestParam PartialDate date) {
        return "until " + date.latest();
    }
}
