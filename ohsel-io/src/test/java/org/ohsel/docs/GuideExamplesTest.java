// SPDX-License-Identifier: Apache-2.0
package org.ohsel.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.EngagementWriter;
import org.ohsel.io.InvalidInputException;
import org.ohsel.io.Result;
import org.ohsel.io.evidence.EvidenceWriter;
import org.ohsel.io.http.ProblemDetails;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.PartialDate;
import org.ohsel.model.event.Event;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Borough;
import org.ohsel.model.term.EventKind;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Messages;
import org.ohsel.rules.evidence.EvidencePack;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The code in the pages of the guide. That it stands there as here is seen to by {@link FencesTest}. */
class GuideExamplesTest {

    private static final Path SEED = Path.of("../seeds/003_e2027e698a8d4d43.json");

    private final List<String> shown = new ArrayList<>();

    @TempDir
    private Path folder;

    /** {@code docs/embed.md}. */
    @Test
    void aLogIsReadAndWritten() throws IOException {
        Path input = Files.copy(SEED, folder.resolve("log.json"));
        Path output = folder.resolve("copy.json");

        EngagementReader reader = EngagementReader.strict(); // one for the application: threads share it
        Result<EngagementLog> result = reader.readLog(input);
        for (Finding finding : result.findings()) {
            show(finding + " " + finding.advice());
        }
        EngagementLog log = result.orElseThrow(); // an InvalidInputException lists everything that is wrong

        EngagementWriter.indented().write(log, output);

        assertEquals(log, reader.readLog(output).orElseThrow());
        assertEquals(1, shown.size(), shown::toString);
    }

    /** {@code docs/embed.md}. */
    @Test
    void aValueInMemoryIsChecked() {
        EngagementValidator validator = EngagementValidator.standard();

        Event event = Event.builder()
                .id("public-event-bexley")
                .kind(EventKind.PUBLIC_EVENT)
                .date(PartialDate.of(2020, 6, 17))
                .body(BodyRef.BEXLEY_CCG)
                .build();
        Findings findings = validator.validate(event); // OHSEL-CODE-001: there was no such CCG on that day

        Event corrected = event.withBody(new BodyRef("72Q"));
        assertEquals(
                List.of("OHSEL-CODE-001"), List.copyOf(findings.countByRule().keySet()));
        assertTrue(validator.validate(corrected).isEmpty());
    }

    /** {@code docs/embed.md}. */
    @Test
    void aWordIsLookedUp() {
        Vocabulary vocabulary = Vocabulary.bundled();

        List<Concept> meant = vocabulary.match("NHS Bexley CCG", "body").stream()
                .map(match -> match.concept())
                .toList();
        Concept today = vocabulary
                .commissioner(Borough.BEXLEY, LocalDate.of(2023, 5, 9))
                .orElseThrow();

        assertEquals(List.of("07N"), meant.stream().map(Concept::code).toList());
        assertEquals("QKK", today.code());
    }

    private void show(String line) {
        shown.add(line);
    }

    /** {@code docs/http.md}, on loopback. */
    @Test
    void aRecordIsTakenOrAnsweredWithWhatIsWrong() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/records", new Records()::add);
        server.start();
        try {
            HttpResponse<String> taken = post(server, "{\"kind\":\"public-event\",\"type\":\"event\",\"id\":\"e\"}");
            assertEquals(201, taken.statusCode());
            assertEquals("{\"type\":\"event\",\"id\":\"e\",\"kind\":\"public-event\"}", taken.body());

            HttpResponse<String> refused = post(server, "{\"type\":\"event\",\"id\":1,\"date\":\"17/06/2020\"}");
            assertEquals(400, refused.statusCode());
            assertEquals(
                    "application/problem+json",
                    refused.headers().firstValue("Content-Type").orElse(""));
            JsonMapper mapper = new JsonMapper();
            List<JsonNode> shown = Fence.in(Path.of("docs/http.md")).stream()
                    .filter(fence -> fence.language().equals("json"))
                    .map(fence -> mapper.readTree(fence.text()))
                    .toList();
            assertEquals(shown, List.of(mapper.readTree(refused.body())));
        } finally {
            server.stop(0);
        }
    }

    private static HttpResponse<String> post(HttpServer server, String json) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:"
                                        + server.getAddress().getPort() + "/records"))
                                .timeout(Duration.ofSeconds(20))
                                .POST(HttpRequest.BodyPublishers.ofString(json))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    /** {@code docs/http.md}. */
    static final class Records {

        private final EngagementReader reader = EngagementReader.strict();

        void add(HttpExchange exchange) throws IOException {
            try {
                EngagementRecord record =
                        reader.readRecord(exchange.getRequestBody()).orElseThrow();
                answer(
                        exchange,
                        201,
                        "application/json",
                        EngagementWriter.compact().write(record)); // and store it
            } catch (InvalidInputException invalid) {
                ProblemDetails problem = ProblemDetails.of(invalid.findings());
                answer(exchange, problem.status(), ProblemDetails.MEDIA_TYPE, problem.toJson());
            }
        }

        private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        }
    }

    /** {@code docs/first-record.md}. */
    @Test
    void nothingIsFoundInTheFirstRecord() throws IOException {
        List<String> records = Fence.in(Path.of("docs/first-record.md")).stream()
                .map(Fence::text)
                .toList();
        assertEquals(1, records.size());
        assertEquals(
                List.of(),
                EngagementReader.strict().readLog(records.get(0)).findings().kept());
    }

    /** {@code docs/evidence-pack.md}. */
    @Test
    void theEvidenceIsWritten() throws IOException {
        EngagementLog log = EngagementReader.strict()
                .readLog(Path.of("../seeds/002_f07c212c360786bb.json"))
                .orElseThrow();
        Path file = folder.resolve("evidence.html");
        EvidencePack pack = EvidencePack.of(log, "integrated-urgent-care");
        try (Writer output = Files.newBufferedWriter(file)) {
            new EvidenceWriter(Messages.english()).writeHtml(pack, output);
        }
        assertTrue(Files.readString(file).contains("</html>"));
    }

    @Test
    void aWrongLogIsNotReturned() {
        assertThrows(
                InvalidInputException.class,
                () -> EngagementReader.strict().readLog("{}").orElseThrow());
    }
}
