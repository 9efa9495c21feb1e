// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.evidence;

import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.host.FindingFormat;
import org.ohsel.io.page.HarmlessJson;
import org.ohsel.model.Source;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.term.Term;
import org.ohsel.rules.Finding;
import org.ohsel.rules.evidence.Evidence;
import org.ohsel.rules.evidence.EvidenceAnswer;
import org.ohsel.rules.evidence.EvidenceLine;
import org.ohsel.rules.evidence.EvidencePack;
import org.ohsel.rules.evidence.EvidenceSection;
import org.ohsel.rules.evidence.RelatedRecord;
import tools.jackson.core.JsonGenerator;

/** A pack as JSON. What is not known is left out. */
final class EvidenceJson {

    private final EvidencePack pack;
    private final Wording wording;

    EvidenceJson(EvidencePack pack, Wording wording) {
        this.pack = pack;
        this.wording = wording;
    }

    void write(Writer output) {
        JsonGenerator json = HarmlessJson.generator(output);
        json.writeStartObject();
        activity(json, pack.activity());
        optional(json, "asOf", pack.asOf());
        json.writeObjectPropertyStart("answers");
        for (EvidenceAnswer answer : EvidenceAnswer.values()) {
            json.writeNumberProperty(Wording.code(answer), pack.count(answer));
        }
        json.writeEndObject();
        json.writeArrayPropertyStart("sections");
        pack.sections().forEach(section -> section(json, section));
        json.writeEndArray();
        json.writeArrayPropertyStart("records");
        pack.records().forEach(record -> record(json, record));
        json.writeEndArray();
        json.writeArrayPropertyStart("findings");
        for (Finding finding : pack.findings()) {
            json.writeStartObject();
            FindingFormat.writeMembers(json, finding, wording.messages());
            json.writeEndObject();
        }
        json.writeEndArray();
        strings(json, "caveats", pack.caveats());
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    private void activity(JsonGenerator json, CommissioningActivity activity) {
        json.writeObjectPropertyStart("activity");
        json.writeStringProperty("id", wording.messages().shown(String.valueOf(activity.id())));
        optional(json, "title", activity.title() == null ? null : wording.quoted(activity.title()));
        optional(json, "kind", code(activity.kind()));
        strings(json, "commissioners", codes(activity.commissioners()));
        strings(json, "boroughs", codes(activity.boroughs()));
        strings(json, "workstreams", codes(activity.workstreams()));
        optional(json, "planningBegan", activity.planningBegan());
        if (activity.decision() != null) {
            json.writeObjectPropertyStart("decision");
            optional(json, "outcome", code(activity.decision().outcome()));
            optional(json, "body", code(activity.decision().body()));
            optional(json, "date", activity.decision().date());
            json.writeEndObject();
        }
        sources(json, activity.sources());
        json.writeEndObject();
    }

    private static @Nullable String code(@Nullable Term term) {
        return term == null ? null : term.code();
    }

    private List<String> codes(List<? extends Term> terms) {
        return terms.stream()
                .filter(term -> term != null && term.code() != null)
                .map(term -> wording.messages().shown(term.code()))
                .toList();
    }

    private void section(JsonGenerator json, EvidenceSection section) {
        json.writeStartObject();
        json.writeStringProperty("id", section.id());
        json.writeStringProperty("title", section.title());
        json.writeStringProperty("about", section.about());
        json.writeArrayPropertyStart("lines");
        section.lines().forEach(line -> line(json, line));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void line(JsonGenerator json, EvidenceLine line) {
        json.writeStartObject();
        json.writeStringProperty("id", line.id());
        json.writeStringProperty("question", line.question());
        json.writeStringProperty("answer", Wording.code(line.answer()));
        json.writeStringProperty("law", line.law());
        optional(json, "inForce", line.inForce());
        json.writeStringProperty("why", line.why());
        json.writeArrayPropertyStart("shownBy");
        for (Evidence evidence : line.shownBy()) {
            json.writeStartObject();
            json.writeStringProperty("record", wording.messages().shown(evidence.recordId()));
            json.writeStringProperty("type", evidence.type());
            json.writeStringProperty("pointer", evidence.pointer());
            sources(json, evidence.sources());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void record(JsonGenerator json, RelatedRecord record) {
        json.writeStartObject();
        json.writeStringProperty("id", wording.messages().shown(record.id()));
        optional(json, "type", record.type());
        optional(json, "title", record.title() == null ? null : wording.quoted(record.title()));
        optional(json, "date", record.date());
        strings(json, "named", record.named());
        strings(json, "names", record.names());
        sources(json, record.sources());
        json.writeEndObject();
    }

    private void sources(JsonGenerator json, List<Source> sources) {
        json.writeArrayPropertyStart("sources");
        for (@Nullable Source source : sources) {
            if (source != null) {
                json.writeStartObject();
                optional(json, "document", wording.messages().shown(String.valueOf(source.document())));
                optional(json, "lines", source.lines());
                optional(json, "section", source.section() == null ? null : wording.quoted(source.section()));
                optional(json, "certainty", code(source.certainty()));
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void strings(JsonGenerator json, String name, List<String> strings) {
        json.writeArrayPropertyStart(name);
        strings.forEach(json::writeString);
        json.writeEndArray();
    }

    /** Writes a member if there is a value. */
    private static void optional(JsonGenerator json, String name, @Nullable Object value) {
        if (value != null) {
            json.writeStringProperty(name, value.toString());
        }
    }
}
