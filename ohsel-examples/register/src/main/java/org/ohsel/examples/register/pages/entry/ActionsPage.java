// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages.entry;

import org.jspecify.annotations.Nullable;
import org.ohsel.examples.register.security.Role;
import org.ohsel.examples.register.security.Visitor;
import org.ohsel.examples.register.store.Audience;
import org.ohsel.examples.register.store.RecordStore;
import org.ohsel.examples.register.store.StoredRecord;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What can be done to a record, and bringing back an older version of it. */
@Controller
class ActionsPage {

    private final RecordStore store;
    private final Saving saving;
    private final Visitor visitor;

    ActionsPage(RecordStore store, Saving saving, Visitor visitor) {
        this.store = store;
        this.saving = saving;
        this.visitor = visitor;
    }

    @GetMapping("/records/{id}/actions")
    String actions(@PathVariable String id, Model model) {
        return show(id, false, model);
    }

    /**
     * Saves an older version once more, as the newest.
     *
     * @param version the version
     * @param match the newest version when the page was made
     */
    @PostMapping("/records/{id}/restoration")
    String restore(@PathVariable String id, @RequestParam int version, @RequestParam int match, Model model) {
        StoredRecord old =
                store.version(id, version).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        int expected = store.head(id).exists() ? match : 0;
        return saving.save(id, old.json(), expected) ? "redirect:/records/" + id : show(id, true, model);
    }

    private String show(String id, boolean changed, Model model) {
        if (store.head(id).version() == 0) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        @Nullable StoredRecord newest = store.find(Audience.STAFF, id).orElse(null);
        model.addAttribute("id", id);
        model.addAttribute("changed", changed);
        model.addAttribute("newest", newest);
        model.addAttribute("match", store.head(id).version());
        model.addAttribute("published", store.find(Audience.PUBLIC, id).orElse(null));
        model.addAttribute("versions", store.versions(id));
        model.addAttribute(
                "isEvent", newest != null && RecordTexts.type(newest.json()).equals("event"));
        model.addAttribute("publisher", visitor.may(Role.PUBLISHER));
        return "entry/actions";
    }
}
