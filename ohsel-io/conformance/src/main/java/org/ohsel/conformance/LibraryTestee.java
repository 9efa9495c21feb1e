// SPDX-License-Identifier: Apache-2.0
package org.ohsel.conformance;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.EngagementReader;
import org.ohsel.model.vocabulary.Vocabulary;

/**
 * Answers the questions of the suite with this library: documents with {@link EngagementReader}, names and codes with {@link Vocabulary}. Not
 * safe to share between threads.
 */
public final class LibraryTestee {

    private final ReadAnswers reading = new ReadAnswers();

    /** An implementation that has not been asked anything yet. */
    public LibraryTestee() {}

    /**
     * Answers one question.
     *
     * @param request one line of JSON
     * @return the answer, one line of JSON without a line break; what is wrong with the request is an answer as well
     */
    public String answer(String request) {
        JsonObject answer = new JsonObject();
        try {
            JsonObject question = Json.object(request);
            answer.addProperty("id", Json.needed(question, "id"));
            fill(answer, question);
        } catch (RuntimeException | IOException e) {
            // Whatever goes wrong, the next request is answered as well.
            answer.addProperty("error", Objects.requireNonNullElse(e.getMessage(), e.toString()));
        }
        return answer.toString();
    }

    private void fill(JsonObject answer, JsonObject question) throws IOException {
        String kind = Json.needed(question, "kind");
        switch (kind) {
            case "read" -> reading.read(answer, question);
            case "policy" -> reading.policy(answer, question);
            case "canonical" -> reading.canonical(answer, question);
            case "term" -> TermAnswers.term(answer, question);
            case "place" -> PlaceAnswers.place(answer, question);
            case "date" -> DateAnswers.date(answer, question);
            default -> answer.addProperty("skipped", "kind " + kind + " is not known");
        }
    }

    /**
     * Answers every line of a stream with a line, until it ends.
     *
     * @param requests the requests, in UTF-8
     * @param answers takes the answers, each at once; it is not closed
     * @throws IOException if one of them cannot be read or written
     */
    public void serve(InputStream requests, OutputStream answers) throws IOException {
        Lines lines = new Lines(requests);
        for (@Nullable String request = lines.next(); request != null; request = lines.next()) {
            answers.write((answer(request) + "\n").getBytes(StandardCharsets.UTF_8));
            answers.flush();
        }
    }
}
