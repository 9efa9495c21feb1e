// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages.entry;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ohsel.examples.register.intake.Terms;
import org.ohsel.examples.register.pages.FormError;
import org.ohsel.examples.register.security.Visitor;
import org.ohsel.io.sheet.TemplateWorkbook;
import org.ohsel.rules.EngagementValidator;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes in a file: a spreadsheet, or records in JSON. */
@Controller
class UploadPage {

    private static final String VIEW = "entry/upload";

    private static final Map<String, String> OUTCOMES = Map.of(
            "created", "stored",
            "replaced", "stored as its new version",
            "unchanged", "the register has the same already",
            "conflict", "the register has another with this reference",
            "refused", "it has an error");

    private final Uploads uploads;
    private final Visitor visitor;
    private final EngagementValidator validator;
    private final Clock clock;

    UploadPage(Uploads uploads, Visitor visitor, EngagementValidator validator, Clock clock) {
        this.uploads = uploads;
        this.visitor = visitor;
        this.validator = validator;
        this.clock = clock;
    }

    @GetMapping("/upload")
    String form(Model model) {
        model.addAttribute("errors", List.of());
        return VIEW;
    }

    @PostMapping("/upload")
    String take(@RequestParam MultipartFile file, @RequestParam(defaultValue = "refuse") String existing, Model model)
            throws IOException {
        if (file.isEmpty()) {
            model.addAttribute("errors", List.of(new FormError("file", "Choose a file that is not empty")));
            return VIEW;
        }
        Terms terms = new Terms(visitor.name(), existing.equals("replace"));
        model.addAttribute("outcomes", OUTCOMES);
        model.addAttribute("upload", uploads.take(file, terms));
        return "entry/uploaded";
    }

    /** An empty spreadsheet to fill in. */
    @GetMapping("/upload/template")
    void template(HttpServletResponse response) throws IOException {
        response.setContentType(Uploads.WORKBOOK);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"engagement-log.xlsx\"");
        OutputStream output = response.getOutputStream();
        TemplateWorkbook.of(validator.vocabulary(), LocalDate.now(clock)).write(output);
    }
}
