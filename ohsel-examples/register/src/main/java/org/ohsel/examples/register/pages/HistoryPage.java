// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ohsel.examples.register.security.Visitor;
import org.ohsel.examples.register.store.Actions;
import org.ohsel.examples.register.store.HistoryEntry;
import org.ohsel.examples.register.store.RecordStore;
import org.ohsel.examples.register.store.StoredRecord;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What was done to a record, by whom and when, and what changed. For staff: what was not published is in it. */
@Controller
class HistoryPage {

    private static final Map<String, String> DONE = Map.of(
            "saved", "Saved as version",
            "deleted", "Deleted with version",
            "published", "Published, version",
            "withdrawn", "Withdrawn from the public",
            "erased", "Words erased in version");

    private final RecordStore store;
    private final Actions actions;
    private final ShownRecords records;
    private final RecordHeads heads;
    private final Words words;
    private final Visitor visitor;

    HistoryPage(
            RecordStore store, Actions actions, ShownRecords records, RecordHeads heads, Words words, Visitor visitor) {
        this.store = store;
        this.actions = actions;
        this.records = records;
        this.heads = heads;
        this.words = words;
        this.visitor = visitor;
    }

    @GetMapping("/records/{id}/history")
    String page(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Integer before,
            @RequestParam(required = false) @Nullable Integer after,
            Model model) {
        if (!visitor.isSignedIn()) {
            throw new NoSuchRecordException();
        }
        List<StoredRecord> versions = store.versions(id);
        List<HistoryEntry> history = new ArrayList<>(actions.history(id));
        if (history.isEmpty()) {
            throw new NoSuchRecordException();
        }
        Collections.reverse(history);
        model.addAttribute("id", id);
        model.addAttribute("head", records.find(id).map(heads::of).orElse(null));
        model.addAttribute("entries", history.stream().map(this::row).toList());
        model.addAttribute(
                "versions", versions.stream().map(StoredRecord::version).toList());
        if (versions.size() > 1) {
            int newer = Objects.requireNonNullElse(after, versions.get(0).version());
            int older = Objects.requireNonNullElse(before, versions.get(1).version());
            model.addAttribute("before", older);
            model.addAttribute("after", newer);
            model.addAttribute("changes", Difference.between(outline(id, older), outline(id, newer)));
        }
        return "history";
    }

    private Part outline(String id, int version) {
        return store.version(id, version)
                .flatMap(records::read)
                .map(records::outline)
                .orElseThrow(NoSuchRecordException::new);
    }

    private List<String> row(HistoryEntry entry) {
        String what = DONE.getOrDefault(entry.what(), Words.sentence(entry.what()));
        return List.of(
                words.time(entry.at()),
                entry.who(),
                entry.version() == null ? what : what + " " + entry.version(),
                Objects.requireNonNullElse(entry.detail(), entry.spreadsheet() == null ? "" : "From a spreadsheet"));
    }
}
