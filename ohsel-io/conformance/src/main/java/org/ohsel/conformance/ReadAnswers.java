// SPDX-License-Identifier: Apache-2.0
package org.ohsel.conformance;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.EngagementWriter;
import org.ohsel.io.Framing;
import org.ohsel.io.Limits;
import org.ohsel.io.PolicyFile;
import org.ohsel.io.Result;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Location;

/** What is found in a document or a policy, and how a document is written back. */
final class ReadAnswers {

    /** The day that counts as today unless a case says another. */
    private static final String TODAY = "2023-01-01";

    private static final String POLICY = "policy";

    /** The questions of a file have mostly the same options, and a reader takes time to make. */
    private String options = "";

    private EngagementReader reader = EngagementReader.strict();

    /** What a reader finds. */
    void read(JsonObject answer, JsonObject question) throws IOException {
        answer.add(
                "findings",
                json(log(reader(question).withFraming(framing(question)), question)
                        .findings()));
    }

    /** What is found in a policy itself, after a run over a document. */
    void policy(JsonObject answer, JsonObject question) throws IOException {
        PolicyFile file = PolicyFile.of(Json.needed(question, POLICY).getBytes(StandardCharsets.UTF_8));
        Findings found = file.findings();
        if (found.isEmpty()) {
            EngagementReader run = reader(question);
            found = file.locate(run.validator().auditPolicy(log(run, question).findings()));
        }
        answer.add("findings", json(found));
    }

    /** The document as it is written. */
    void canonical(JsonObject answer, JsonObject question) throws IOException {
        EngagementWriter writer = switch (Json.needed(question, "layout")) {
            case "compact" -> EngagementWriter.compact();
            case "indented" -> EngagementWriter.indented();
            default -> throw new IllegalArgumentException("layout must be compact or indented");
        };
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        if (Json.needed(question, "value").equals("record")) {
            @Nullable
            EngagementRecord record =
                    reader(question).readRecord(input(question)).partial();
            writer.write(present(record), written);
        } else {
            writer.write(present(log(reader(question), question).partial()), written);
        }
        answer.addProperty("text", written.toString(StandardCharsets.UTF_8));
    }

    private static <T> T present(@Nullable T read) {
        if (read == null) {
            throw new IllegalArgumentException("nothing could be read");
        }
        return read;
    }

    /** Of a string the reader knows every place; of a stream, only the record for what is known at its end. */
    private static Result<EngagementLog> log(EngagementReader reader, JsonObject question) throws IOException {
        return question.has("base64")
                ? reader.readLog(new ByteArrayInputStream(input(question)))
                : reader.readLog(Json.needed(question, "input"));
    }

    private static byte[] input(JsonObject question) {
        Optional<String> bytes = Json.string(question, "base64");
        try {
            return bytes.isPresent()
                    ? Base64.getDecoder().decode(bytes.get())
                    : Json.needed(question, "input").getBytes(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(bytes.isPresent() ? "base64 is not Base64" : e.getMessage(), e);
        }
    }

    private static Framing framing(JsonObject question) {
        return switch (Json.string(question, "form").orElse("auto")) {
            case "auto" -> Framing.AUTO;
            case "ndjson" -> Framing.LINES;
            case "json" -> Framing.DOCUMENT;
            default -> throw new IllegalArgumentException("form must be auto, json or ndjson");
        };
    }

    private EngagementReader reader(JsonObject question) {
        String wanted = question.get("reader") + " " + question.get("today") + " " + question.get("limits") + " "
                + question.get(POLICY);
        if (!wanted.equals(options)) {
            reader = newReader(question);
            options = wanted;
        }
        return reader;
    }

    private static EngagementReader newReader(JsonObject question) {
        EngagementValidator validator =
                EngagementValidator.standard().withCatalogue(Catalogue.all()).withAsOfDate(today(question));
        Optional<String> policy = Json.string(question, POLICY);
        if (policy.isPresent()) {
            validator = validator.withPolicy(
                    PolicyFile.of(policy.get().getBytes(StandardCharsets.UTF_8)).policy());
        }
        EngagementReader base = switch (Json.string(question, "reader").orElse("strict")) {
            case "strict" -> EngagementReader.strict();
            case "tolerant" -> EngagementReader.tolerant();
            default -> throw new IllegalArgumentException("reader must be strict or tolerant");
        };
        return base.withValidator(validator).withLimits(limits(question));
    }

    private static LocalDate today(JsonObject question) {
        try {
            return LocalDate.parse(Json.string(question, "today").orElse(TODAY));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("today must be a day such as 2023-01-01", e);
        }
    }

    private static Limits limits(JsonObject question) {
        Limits limits = Limits.standard();
        @Nullable JsonElement given = question.get("limits");
        if (given == null) {
            return limits;
        }
        if (!given.isJsonObject()) {
            throw new IllegalArgumentException("limits must be an object");
        }
        for (Map.Entry<String, JsonElement> limit : given.getAsJsonObject().entrySet()) {
            int most = limit.getValue().getAsInt();
            limits = switch (limit.getKey()) {
                case "depth" -> limits.withDepth(most);
                case "stringLength" -> limits.withStringLength(most);
                case "nameLength" -> limits.withNameLength(most);
                case "numberLength" -> limits.withNumberLength(most);
                case "elements" -> limits.withElements(most);
                case "recordBytes" -> limits.withRecordBytes(most);
                case "textBytes" -> limits.withTextBytes(most);
                case "logBytes" -> limits.withLogBytes(most);
                default -> throw new IllegalArgumentException("there is no limit " + limit.getKey());
            };
        }
        return limits;
    }

    private static JsonArray json(Findings findings) {
        JsonArray array = new JsonArray();
        List<Finding> kept = findings.kept();
        for (Finding finding : kept) {
            JsonObject json = new JsonObject();
            json.addProperty("rule", finding.ruleId());
            json.addProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
            json.addProperty("pointer", finding.pointer());
            @Nullable Location place = finding.location();
            if (place != null) {
                json.addProperty("line", place.line());
                json.addProperty("column", place.column());
            }
            array.add(json);
        }
        return array;
    }
}
