// SPDX-License-Identifier: Apache-2.0
package org.ohsel.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.ReadRecord;
import org.ohsel.io.RecordStream;
import org.ohsel.io.vocabulary.VocabularyWriter;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.PartialDate;
import org.ohsel.model.event.Event;
import org.ohsel.model.publication.Publication;
import org.ohsel.model.term.EventKind;
import org.ohsel.model.term.PublicationKind;
import org.ohsel.model.vocabulary.Vocabulary;

/** The classes that people begin with show in their Javadoc how. */
class JavadocExamplesTest {

    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\\s");

    private static final List<String> BEGIN_WITH = List.of(
            "ohsel-model/src/main/java/org/ohsel/model/EngagementLog.java",
            "ohsel-model/src/main/java/org/ohsel/model/PartialDate.java",
            "ohsel-model/src/main/java/org/ohsel/model/vocabulary/Vocabulary.java",
            "ohsel-rules/src/main/java/org/ohsel/rules/Catalogue.java",
            "ohsel-rules/src/main/java/org/ohsel/rules/EngagementValidator.java",
            "ohsel-rules/src/main/java/org/ohsel/rules/Messages.java",
            "ohsel-rules/src/main/java/org/ohsel/rules/Policy.java",
            "ohsel-io/src/main/java/org/ohsel/io/Baseline.java",
            "ohsel-io/src/main/java/org/ohsel/io/EngagementReader.java",
            "ohsel-io/src/main/java/org/ohsel/io/EngagementWriter.java",
            "ohsel-io/src/main/java/org/ohsel/io/Importer.java",
            "ohsel-io/src/main/java/org/ohsel/io/PolicyFile.java",
            "ohsel-io/src/main/java/org/ohsel/io/RecordStream.java",
            "ohsel-io/src/main/java/org/ohsel/io/Result.java",
            "ohsel-io/src/main/java/org/ohsel/io/calendar/ICalendarWriter.java",
            "ohsel-io/src/main/java/org/ohsel/io/consultation/CitizenSpace.java",
            "ohsel-io/src/main/java/org/ohsel/io/evidence/EvidenceWriter.java",
            "ohsel-io/src/main/java/org/ohsel/io/jackson/OhselModule.java",
            "ohsel-io/src/main/java/org/ohsel/io/jackson2/OhselModule.java",
            "ohsel-io/src/main/java/org/ohsel/io/linkeddata/DcatWriter.java",
            "ohsel-io/src/main/java/org/ohsel/io/linkeddata/SchemaOrgWriter.java",
            "ohsel-io/src/main/java/org/ohsel/io/moderngov/ModernGov.java",
            "ohsel-io/src/main/java/org/ohsel/io/sheet/SheetReader.java",
            "ohsel-io/src/main/java/org/ohsel/io/sheet/SheetWriter.java",
            "ohsel-io/src/main/java/org/ohsel/io/vocabulary/OdsRegister.java",
            "ohsel-io/src/main/java/org/ohsel/io/vocabulary/VocabularyFile.java",
            "ohsel-io/src/main/java/org/ohsel/io/vocabulary/VocabularyWriter.java");

    @TempDir
    private Path folder;

    @Test
    void whatPeopleBeginWithHasAnExample() throws IOException {
        List<String> without = new ArrayList<>();
        for (String file : BEGIN_WITH) {
            String source = Repository.text(file);
            if (!EXAMPLE.matcher(source.substring(0, source.indexOf("\npublic ")))
                    .find()) {
                without.add(file);
            }
        }
        assertEquals(List.of(), without);
    }

    /** The examples that no page of the documents shows. */
    @Test
    void aLogAndDates() {
        Event event = Event.builder().id("e").kind(EventKind.PUBLIC_EVENT).build();
        Publication publication = Publication.builder()
                .id("p")
                .kind(new PublicationKind("leaflet"))
                .title("Leaflet")
                .build();
        EngagementLog log = EngagementLog.of(List.of(event, publication));
        assertEquals(2, log.records().size());

        PartialDate day = PartialDate.of(2017, 9, 4);
        PartialDate month = PartialDate.ofMonth(2017, 9);
        PartialDate either = PartialDate.parse("2017-07/2017-08");
        boolean known = either.isCertainlyBefore(day); // true
        assertTrue(known);
        assertEquals("2017-09", month.toString());
    }

    @Test
    void aStreamAndAnExport() throws IOException {
        Path file = Files.writeString(
                folder.resolve("log.ndjson"), "{\"type\":\"event\",\"id\":\"e\",\"kind\":\"public-event\"}\n");
        int count = 0;
        try (RecordStream records = EngagementReader.tolerant().records(file)) {
            while (records.hasNext()) {
                ReadRecord item = records.next();
                assertTrue(item.findings().isEmpty());
                count++;
            }
        }
        assertEquals(1, count);

        VocabularyWriter writer = VocabularyWriter.of(Vocabulary.bundled()).withBase("https://example.org/");
        Files.writeString(file, writer.turtle());
        assertTrue(Files.readString(file).contains("https://example.org/"));
    }
}
