// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages.entry;

import java.util.ArrayList;
import java.util.List;
import org.ohsel.examples.register.intake.Erasure;
import org.ohsel.examples.register.intake.ErasureRequest;
import org.ohsel.examples.register.pages.FormError;
import org.ohsel.examples.register.security.Visitor;
import org.ohsel.examples.register.store.RecordStore;
import org.ohsel.examples.register.store.StoredRecord;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Erases a person's words: the texts are chosen from those of a version. */
@Controller
class ErasurePage {

    private final RecordStore store;
    private final Erasure erasure;
    private final Visitor visitor;

    ErasurePage(RecordStore store, Erasure erasure, Visitor visitor) {
        this.store = store;
        this.erasure = erasure;
        this.visitor = visitor;
    }

    /** The texts of a version; of the newest, if none is named. */
    @GetMapping("/records/{id}/erasure")
    String choose(@PathVariable String id, @RequestParam(defaultValue = "0") int version, Model model) {
        return show(id, version, List.of(), "", List.of(), model);
    }

    @PostMapping("/records/{id}/erasure")
    String erase(
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") List<String> texts,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String sure,
            Model model) {
        List<FormError> errors = new ArrayList<>();
        if (texts.isEmpty()) {
            errors.add(new FormError("text.0", "Choose the texts to erase"));
        }
        if (reason.isBlank()) {
            errors.add(new FormError("reason", "Enter why, without the words themselves"));
        }
        if (sure.isEmpty()) {
            errors.add(new FormError("sure", "Say that you are sure: what is erased cannot be brought back"));
        }
        if (errors.isEmpty()) {
            try {
                model.addAttribute("id", id);
                model.addAttribute(
                        "erased", erasure.erase(id, new ErasureRequest(texts, reason, version), visitor.name()));
                return "entry/erased";
            } catch (ErrorResponseException refused) {
                errors.add(
                        new FormError("reason", String.valueOf(refused.getBody().getDetail())));
            }
        }
        return show(id, version, texts, reason, errors, model);
    }

    private String show(
            String id, int version, List<String> chosen, String reason, List<FormError> errors, Model model) {
        StoredRecord stored = store.versions(id).stream()
                .filter(each -> version == 0 || each.version() == version)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("id", id);
        model.addAttribute("version", stored.version());
        model.addAttribute("texts", RecordTexts.of(stored.json()));
        model.addAttribute("chosen", chosen);
        model.addAttribute("reason", reason);
        model.addAttribute("errors", errors);
        return "entry/erasure";
    }
}
