// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ohsel.io.EngagementReader;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.Source;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.term.ActivityKind;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.Messages;
import org.ohsel.rules.evidence.EvidenceLine;
import org.ohsel.rules.evidence.EvidencePack;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvidenceWriterTest {

    private static EvidencePack pack() throws IOException {
        EngagementLog log = Objects.requireNonNull(EngagementReader.tolerant()
                .readLog(Path.of("src/test/resources/fixtures/valid/log-with-every-member.json"))
                .partial());
        return EvidencePack.of(log, "example-activity", LocalDate.parse("2019-08-01"), Vocabulary.bundled());
    }

    private static String html(EvidencePack pack, Messages messages) throws IOException {
        StringWriter page = new StringWriter();
        new EvidenceWriter(messages).writeHtml(pack, page);
        return page.toString();
    }

    @Test
    void thePageHasEveryLineAndEveryLinkAPlace() throws IOException {
        EvidencePack pack = pack();
        String page = html(pack, Messages.english());
        List<String> ids = matches(page, " id=\"([^\"]*)\"").toList();
        assertEquals(ids.size(), ids.stream().distinct().count(), ids::toString);
        assertTrue(ids.containsAll(matches(page, "href=\"#([^\"]*)\"").toList()), ids::toString);
        assertTrue(ids.containsAll(pack.sections().stream()
                .flatMap(section -> section.lines().stream())
                .map(EvidenceLine::id)
                .toList()));
        assertTrue(page.contains("<h1><bdi>Respiratory care closer to home</bdi></h1>"), page);
        assertTrue(page.contains("As of 1 August 2019."), page);
        assertTrue(page.contains("NHS Act 2006, s.14Z2(2), in force from 1 April 2013 to 30 June 2022"), page);
        assertTrue(
                page.contains("document example-update, lines 91 to 95, Communications and engagement, stated"), page);
    }

    private static Stream<String> matches(String page, String pattern) {
        return Pattern.compile(pattern).matcher(page).results().map(match -> match.group(1));
    }

    @Test
    void theJsonHasTheMembersThatAreDocumented() throws IOException {
        StringWriter text = new StringWriter();
        new EvidenceWriter(Messages.english()).writeJson(pack(), text);
        JsonNode json = new JsonMapper().readTree(text.toString());
        assertEquals(
                List.of("activity", "asOf", "answers", "sections", "records", "findings", "caveats"),
                List.copyOf(json.propertyNames()));
        assertEquals("2019-08-01", json.get("asOf").stringValue());
        assertEquals("07N", json.at("/activity/commissioners/0").stringValue());
        assertEquals("approved", json.at("/activity/decision/outcome").stringValue());
        JsonNode line = json.at("/sections/3/lines/3");
        assertEquals(List.of("id", "question", "answer", "law", "why", "shownBy"), List.copyOf(line.propertyNames()));
        assertEquals("consultation-closed-before-decision", line.get("id").stringValue());
        assertEquals("yes", line.get("answer").stringValue());
        JsonNode shown = line.at("/shownBy/0");
        assertEquals("example-activity", shown.get("record").stringValue());
        assertEquals("/consultations/0", shown.get("pointer").stringValue());
        assertEquals("91-95", shown.at("/sources/0/lines").stringValue());
        assertEquals(
                "2013-04-01/2022-06-30", json.at("/sections/0/lines/0/inForce").stringValue());
        assertEquals("not-applicable", json.at("/sections/0/lines/1/answer").stringValue());
        long lines = 0;
        for (JsonNode section : json.get("sections")) {
            lines += section.get("lines").size();
        }
        assertEquals(
                lines,
                json.get("answers").valueStream().mapToLong(JsonNode::longValue).sum());
        assertEquals("example-event", json.at("/records/0/id").stringValue());
    }

    /** An NHS number that is set aside for tests, wherever it may stand. */
    @Test
    void personalDataIsNotShown() throws IOException {
        CommissioningActivity activity = CommissioningActivity.builder()
                .id("a-9990123454")
                .kind(ActivityKind.PROJECT)
                .title(
                        "For 999 012 3454, who told us at length of what had happened to her; nothing of it belongs here, and"
                                + " nothing of it is shown")
                .addCommissioner(new BodyRef("9990123454"))
                .addSource(Source.of("notes on 999 012 3454", "1"))
                .build();
        EvidencePack pack = EvidencePack.of(EngagementLog.of(List.of(activity)), "a-9990123454");
        StringWriter json = new StringWriter();
        new EvidenceWriter(Messages.english()).writeJson(pack, json);
        for (String written : List.of(html(pack, Messages.english()), json.toString())) {
            assertFalse(written.contains("9990123454") || written.contains("999 012 3454"), written);
            assertFalse(written.contains("what had happened"), written);
        }
        assertTrue(html(pack, Messages.english().withQuotedText()).contains("what had happened"));
    }
}
