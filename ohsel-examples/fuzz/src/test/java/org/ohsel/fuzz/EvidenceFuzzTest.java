// SPDX-License-Identifier: Apache-2.0
package org.ohsel.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.EngagementWriter;
import org.ohsel.io.PublicCopy;
import org.ohsel.io.RecordLinks;
import org.ohsel.io.RecordParts;
import org.ohsel.io.calendar.ICalendarWriter;
import org.ohsel.io.evidence.EvidenceWriter;
import org.ohsel.io.linkeddata.DcatWriter;
import org.ohsel.io.linkeddata.SchemaOrgWriter;
import org.ohsel.io.sheet.SheetWriter;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.term.OpenTerm;
import org.ohsel.rules.Messages;
import org.ohsel.rules.evidence.EvidencePack;
import tools.jackson.databind.JsonNode;

/** What is made of a log that was read as far as it could be: evidence packs, calendars, linked data, sheets. */
class EvidenceFuzzTest {

    private static final DamagedJson DOCUMENTS = new DamagedJson(Stream.of("fixtures/valid", "cases")
            .flatMap(folder -> Fixtures.ofTests(folder, ".json").stream())
            .toList());

    static Stream<byte[]> seeds() {
        return Seeds.of(DOCUMENTS.recipes());
    }

    @MethodSource("seeds")
    @FuzzTest
    void anyLogIsWritten(byte[] recipe) throws IOException {
        EngagementLog log = EngagementReader.tolerant()
                .readLog(new java.io.ByteArrayInputStream(DOCUMENTS.make(new Recipe(recipe))))
                .partial();
        for (String activity : EvidencePack.activityIds(log)) {
            EvidencePack pack = EvidencePack.of(log, activity);
            new EvidenceWriter(Messages.english()).writeHtml(pack, new StringWriter());
            Writer json = new StringWriter();
            new EvidenceWriter(Messages.english()).writeJson(pack, json);
            DamagedJson.JSON.readTree(json.toString());
        }
        log.records().forEach(EvidenceFuzzTest::parts);
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ICalendarWriter.of("example.org", Instant.EPOCH).write(log.records(), output);
        SheetWriter.csv().withType("event").write(log.records(), output);
        ByteArrayOutputStream events = new ByteArrayOutputStream();
        SchemaOrgWriter.of("https://example.org/events/").write(log.records(), events);
        DamagedJson.JSON.readTree(events.toByteArray());
        ByteArrayOutputStream publications = new ByteArrayOutputStream();
        DcatWriter.of("https://example.org/publications/", "Publications").write(log.records(), publications);
        DamagedJson.JSON.readTree(publications.toByteArray());
    }

    /** Of every record, where what it says is, and what the public may see of it. */
    private static void parts(EngagementRecord record) {
        JsonNode json = DamagedJson.JSON.readTree(EngagementWriter.compact().write(record));
        RecordLinks.in(record)
                .forEach(link -> assertFalse(json.at(link.pointer()).isMissingNode(), link::toString));
        RecordParts.of(OpenTerm.class)
                .in(record)
                .forEach(part -> assertFalse(json.at(part.pointer()).isMissingNode(), part::toString));
        PublicCopy.of(record).ifPresent(copy -> {
            Invariants.writesBack(EngagementLog.of(List.of(copy)));
            assertEquals(Optional.of(copy), PublicCopy.of(copy), "of a copy nothing more is taken away");
        });
    }
}
