// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages.entry;

import java.util.List;
import org.ohsel.examples.register.pages.FormError;
import org.ohsel.examples.register.publishing.Examination;
import org.ohsel.examples.register.publishing.PublicationRefusedException;
import org.ohsel.examples.register.publishing.Publishing;
import org.ohsel.examples.register.security.Visitor;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Messages;
import org.ohsel.rules.Severity;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Shows a record to the public, after what the rules about privacy and disclosure found in it has been looked at. */
@Controller
class PublicationPage {

    private static final Messages MESSAGES = Messages.english().withQuotedText();

    private final Publishing publishing;
    private final Visitor visitor;

    PublicationPage(Publishing publishing, Visitor visitor) {
        this.publishing = publishing;
        this.visitor = visitor;
    }

    @GetMapping("/records/{id}/publication")
    String examine(@PathVariable String id, Model model) {
        return show(id, List.of(), model);
    }

    /**
     * Publishes.
     *
     * @param version the version that the page was about
     * @param confirm what stands for the findings that were looked at; empty if the box was not ticked
     */
    @PostMapping("/records/{id}/publication")
    String publish(
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String confirm,
            Model model) {
        try {
            publishing.publish(id, version, confirm, visitor.name());
            return "redirect:/records/" + id;
        } catch (PublicationRefusedException refused) {
            FormError error = switch (refused.reason()) {
                case UNCONFIRMED ->
                    new FormError("confirm", "Look at what was found, and say that it is no reason against publishing");
                case CHANGED -> new FormError("", "Somebody saved a newer version. This page is about that one now");
                default -> new FormError("", refused.reason().words());
            };
            return show(id, List.of(error), model);
        }
    }

    @PostMapping("/records/{id}/withdrawal")
    String withdraw(@PathVariable String id) {
        publishing.withdraw(id, visitor.name());
        return "redirect:/records/" + id + "/actions";
    }

    private String show(String id, List<FormError> errors, Model model) {
        Examination examination =
                publishing.examine(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("id", id);
        model.addAttribute("errors", errors);
        model.addAttribute("examination", examination);
        model.addAttribute(
                "found",
                examination.findings().stream()
                        .map(finding -> said(finding, examination.shown()))
                        .toList());
        return "entry/publication";
    }

    /**
     * What was found, in words.
     *
     * @param isError whether it keeps the record from being published
     * @param words what is wrong, and what to do
     * @param text the text that it is about; empty if it is not about one text
     * @param pointer where it is
     */
    record Said(boolean isError, String words, String text, String pointer) {}

    private static Said said(Finding finding, String shown) {
        return new Said(
                finding.severity() == Severity.ERROR,
                StringUtils.capitalize(MESSAGES.message(finding)) + ". " + MESSAGES.advice(finding),
                RecordTexts.at(shown, finding.pointer()),
                finding.pointer());
    }
}
