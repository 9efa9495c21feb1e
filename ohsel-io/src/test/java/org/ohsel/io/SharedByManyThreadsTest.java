// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.ohsel.io.calendar.ICalendarWriter;
import org.ohsel.io.consultation.CitizenSpace;
import org.ohsel.io.consultation.GovUkConsultation;
import org.ohsel.io.linkeddata.SchemaOrgWriter;
import org.ohsel.io.moderngov.ModernGov;
import org.ohsel.io.sheet.SheetReader;
import org.ohsel.io.sheet.SheetWriter;
import org.ohsel.io.vocabulary.VocabularyWriter;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.example.Examples;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Messages;

/**
 * What may be shared between threads, used by 32 at once from its first use on: every answer is that of one thread with an object
 * of its own.
 */
class SharedByManyThreadsTest {

    private static final int THREADS = 32;
    private static final Path FILES = Path.of("src/test/resources");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static final EngagementLog LOG = Examples.log();

    private static final String JSON =
            EngagementWriter.compact().write(LOG).replace("\"public-event\"", "\"publik-event\"");

    /** Makes everything anew: what is done with it, by name. */
    static Map<String, Callable<String>> objects() throws Exception {
        EngagementValidator validator = EngagementValidator.standard().withAsOfDate(DAY);
        EngagementReader reader = EngagementReader.tolerant().withValidator(validator);
        EngagementReader parallel = reader.withThreads(3);
        SheetReader sheets = SheetReader.of(validator);
        SheetWriter workbook = SheetWriter.xlsx(DAY);
        SheetWriter csv = SheetWriter.csv().withType("event");
        ICalendarWriter calendar = ICalendarWriter.of("example.org", Instant.EPOCH);
        SchemaOrgWriter web = SchemaOrgWriter.of("https://example.org/");
        VocabularyWriter vocabulary = VocabularyWriter.of(Vocabulary.bundled());
        PolicyFile policy = PolicyFile.of("{\"disabled\": [\"OHSEL-TIME-001\"]}".getBytes(StandardCharsets.UTF_8));
        EngagementValidator strict = validator.withPolicy(policy.policy());
        Path sheet = FILES.resolve("sheets/semicolons.csv");
        byte[] meeting = Files.readAllBytes(FILES.resolve("moderngov/meeting.xml"));
        ModernGov council = ModernGov.of("https://council.example.gov.uk", Map.of("a.xml", meeting))
                .withValidator(validator);
        CitizenSpace space = CitizenSpace.of(
                        "https://consult.example.gov.uk",
                        Map.of("a.json", Files.readAllBytes(FILES.resolve("consultation/citizen-space.json"))))
                .withValidator(validator);
        GovUkConsultation page = GovUkConsultation.of(
                        Map.of("a.json", Files.readAllBytes(FILES.resolve("consultation/gov-uk.json"))))
                .withValidator(validator);
        Map<String, Callable<String>> objects = new LinkedHashMap<>();
        objects.put("a validator", () -> text(validator.validate(LOG)));
        objects.put("a validator with a policy", () -> text(strict.validate(LOG)));
        objects.put("a reader", () -> text(reader.readLog(JSON)));
        objects.put("a reader with threads", () -> text(parallel.readLog(JSON)));
        objects.put("a writer", () -> EngagementWriter.indented().write(LOG));
        objects.put("a writer of workbooks", () -> bytes(output -> workbook.write(LOG.records(), output)));
        objects.put("a writer of CSV", () -> bytes(output -> csv.write(LOG.records(), output)));
        objects.put("a writer of calendars", () -> bytes(output -> calendar.write(LOG.records(), output)));
        objects.put("a writer of web data", () -> bytes(output -> web.write(LOG.records(), output)));
        objects.put("a writer of vocabularies", () -> new TreeMap<>(vocabulary.csv()).toString());
        objects.put("an importer", () -> text(council.log()));
        objects.put("an importer of consultations", () -> text(space.log()) + text(page.log()));
        objects.put("a schema", () -> EngagementSchema.json(Vocabulary.bundled()));
        objects.put("a reader of sheets", () -> text(sheets.readLog(sheet)));
        return objects;
    }

    private interface Content {
        void writeTo(java.io.OutputStream output) throws java.io.IOException;
    }

    private static String bytes(Content content) throws java.io.IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        content.writeTo(output);
        return HexFormat.of().formatHex(output.toByteArray());
    }

    private static String text(Result<EngagementLog> read) {
        EngagementLog log = read.partial();
        return (log == null ? "" : EngagementWriter.compact().write(log)) + text(read.findings());
    }

    private static String text(Findings findings) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : findings) {
            lines.add(finding + " " + Messages.english().advice(finding));
        }
        return lines + " " + new TreeMap<>(findings.countByRule());
    }

    @Test
    void everyAnswerIsThatOfOneThread() throws Exception {
        Map<String, String> expected = new LinkedHashMap<>();
        for (Map.Entry<String, Callable<String>> each : objects().entrySet()) {
            expected.put(each.getKey(), each.getValue().call());
        }
        Map<String, Callable<String>> shared = objects();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier together = new CyclicBarrier(THREADS);
            List<Future<Map<String, String>>> answers = new ArrayList<>();
            for (int number = 0; number < THREADS; number++) {
                int first = number;
                answers.add(threads.submit(() -> {
                    together.await();
                    return answers(shared, first);
                }));
            }
            for (Future<Map<String, String>> answer : answers) {
                assertEquals(expected, answer.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Each thread begins with another object, so that several do different things at a time. */
    private static Map<String, String> answers(Map<String, Callable<String>> shared, int first) throws Exception {
        List<String> names = List.copyOf(shared.keySet());
        Map<String, String> answers = new LinkedHashMap<>();
        names.forEach(name -> answers.put(name, ""));
        for (int i = 0; i < names.size(); i++) {
            String name = names.get((first + i) % names.size());
            answers.put(name, shared.get(name).call());
        }
        return answers;
    }
}
