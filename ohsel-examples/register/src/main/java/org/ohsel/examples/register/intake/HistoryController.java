// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.intake;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ohsel.examples.register.store.Actions;
import org.ohsel.examples.register.store.HistoryEntry;
import org.ohsel.examples.register.store.RecordStore;
import org.ohsel.examples.register.store.StoredRecord;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows what a record was before, and who did what to it. */
@RestController
class HistoryController {

    private final RecordStore store;
    private final Actions actions;

    HistoryController(RecordStore store, Actions actions) {
        this.store = store;
        this.actions = actions;
    }

    @GetMapping("/api/records/{id}/versions")
    List<Map<String, Object>> versions(@PathVariable String id) {
        return history(id).stream()
                .filter(entry -> entry.version() != null)
                .filter(entry -> entry.what().equals("saved") || entry.what().equals("deleted"))
                .map(HistoryController::members)
                .toList();
    }

    /** The exact text of a version, as it came. */
    @GetMapping("/api/records/{id}/versions/{version}")
    ResponseEntity<byte[]> version(@PathVariable String id, @PathVariable int version) {
        StoredRecord stored = store.version(id, version)
                .orElseThrow(() -> Problems.of(
                        HttpStatus.NOT_FOUND,
                        "There is no such version of a record with this id, or it says that the record was deleted."));
        byte[] text = stored.json().getBytes(StandardCharsets.UTF_8);
        // Not the number: an erasure changes the text, and whoever has the words is not told that they are still right.
        return ResponseEntity.ok()
                .eTag("\"" + DigestUtils.md5DigestAsHex(text) + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body(text);
    }

    @GetMapping("/api/records/{id}/history")
    List<Map<String, Object>> all(@PathVariable String id) {
        return history(id).stream().map(HistoryController::members).toList();
    }

    private List<HistoryEntry> history(String id) {
        List<HistoryEntry> history = actions.history(id);
        if (history.isEmpty()) {
            throw Problems.of(HttpStatus.NOT_FOUND, "There never was a record with this id.");
        }
        return history;
    }

    private static Map<String, Object> members(HistoryEntry entry) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("at", entry.at().toString());
        members.put("who", entry.who());
        members.put("what", entry.what());
        if (entry.version() != null) {
            members.put("version", entry.version());
        }
        if (entry.spreadsheet() != null) {
            members.put("spreadsheet", entry.spreadsheet());
        }
        if (entry.detail() != null) {
            members.put("detail", entry.detail());
        }
        return members;
    }
}
