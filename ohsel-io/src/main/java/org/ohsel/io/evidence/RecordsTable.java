// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.evidence;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ohsel.io.page.Html;
import org.ohsel.model.Source;
import org.ohsel.rules.evidence.Evidence;
import org.ohsel.rules.evidence.EvidencePack;
import org.ohsel.rules.evidence.RelatedRecord;

/** The records that a pack rests on, each with a place to link to. */
final class RecordsTable {

    private static final String ACTIVITY = "summary";

    private final EvidencePack pack;
    private final Wording wording;
    private final Map<String, RelatedRecord> rows = new LinkedHashMap<>();
    private final Map<String, String> anchors = new HashMap<>();

    RecordsTable(EvidencePack pack, Wording wording) {
        this.pack = pack;
        this.wording = wording;
        pack.records().forEach(record -> rows.put(record.id(), record));
        pack.sections().stream()
                .flatMap(section -> section.lines().stream())
                .flatMap(line -> line.shownBy().stream())
                .filter(evidence -> !evidence.recordId().equals(pack.activity().id()))
                .forEach(evidence -> rows.computeIfAbsent(evidence.recordId(), id -> unrelated(evidence)));
        rows.keySet().forEach(id -> anchors.put(id, "record-" + (anchors.size() + 1)));
        anchors.put(String.valueOf(pack.activity().id()), ACTIVITY);
    }

    private static RelatedRecord unrelated(Evidence evidence) {
        return new RelatedRecord(
                evidence.recordId(), evidence.type(), null, null, List.of(), List.of(), evidence.sources());
    }

    /** The place of a record on the page. */
    String anchor(String recordId) {
        return Optional.ofNullable(anchors.get(recordId)).orElse(ACTIVITY);
    }

    void write(Html html) {
        html.open("section", "aria-labelledby", "records");
        html.element("h2", "Records and sources", "id", "records");
        html.open("p").text("The record of the activity was taken from: ");
        sources(html, pack.activity().sources());
        html.close("p");
        if (rows.isEmpty()) {
            html.element("p", "The activity names no other record, and no other record names it.")
                    .close("section");
            return;
        }
        html.open("table", "class", "list stack records");
        html.element("caption", "Records that the activity names or that name it", "class", "unseen");
        html.open("thead").open("tr");
        for (String heading : List.of("Record", "Kind", "Title", "Date", "Sources")) {
            html.element("th", heading, "scope", "col");
        }
        html.close("tr").close("thead").open("tbody");
        rows.values().forEach(record -> row(html, record));
        html.close("tbody").close("table").close("section");
    }

    private void row(Html html, RelatedRecord record) {
        html.open("tr", "id", anchor(record.id()));
        html.open("th", "scope", "row")
                .quoted(wording.messages().shown(record.id()))
                .close("th");
        String type = record.type() == null
                ? "Not in the log"
                : Wording.capital(record.type().replace('-', ' '));
        html.element("td", type, "data-label", "Kind");
        html.open("td", "data-label", "Title");
        html.quoted(record.title() == null ? "None" : wording.quoted(record.title()))
                .close("td");
        html.element("td", record.date() == null ? "None" : Wording.date(record.date()), "data-label", "Date");
        html.open("td", "data-label", "Sources").open("div");
        sources(html, record.sources());
        html.close("div").close("td").close("tr");
    }

    private void sources(Html html, List<Source> sources) {
        List<String> words = sources.stream()
                .filter(source -> source != null)
                .map(wording::source)
                .toList();
        if (words.isEmpty()) {
            html.text("no source is recorded");
        } else {
            html.quoted(String.join("; ", words));
        }
    }
}
