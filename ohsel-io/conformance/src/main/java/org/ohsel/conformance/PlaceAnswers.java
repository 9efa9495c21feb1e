// SPDX-License-Identifier: Apache-2.0
package org.ohsel.conformance;

import com.google.gson.JsonObject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ohsel.model.term.BodyKind;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Borough;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.Vocabulary;

/** What a code stood for on a day, and what has become of it. */
final class PlaceAnswers {

    private static final Vocabulary VOCABULARY = Vocabulary.bundled();

    private PlaceAnswers() {}

    /** Answers what is asked about the code. */
    static void place(JsonObject answer, JsonObject question) {
        String code = Json.needed(question, "code");
        Optional<Concept> body = VOCABULARY.concept(new BodyRef(code));
        switch (Json.needed(question, "ask")) {
            case "commissioner" ->
                codes(
                        answer,
                        VOCABULARY.commissioner(new Borough(code), day(question)).stream()
                                .toList());
            case "successors" -> codes(answer, VOCABULARY.successors(new BodyRef(code)));
            case "predecessors" -> codes(answer, VOCABULARY.predecessors(new BodyRef(code)));
            case "holders" -> codes(answer, VOCABULARY.holdersOn(known(body), day(question)));
            case "status" ->
                answer.addProperty(
                        "status", known(body).statusOn(day(question)).name().toLowerCase(Locale.ROOT));
            case "kind" ->
                answer.addProperty(
                        "code",
                        known(body).kindOn(day(question)).map(BodyKind::code).orElse(null));
            case "name" ->
                answer.addProperty("text", known(body).nameOn(day(question)).orElse(null));
            default ->
                throw new IllegalArgumentException(
                        "ask must be commissioner, successors, predecessors, holders, status, kind or name");
        }
    }

    private static Concept known(Optional<Concept> body) {
        return body.orElseThrow(() -> new IllegalArgumentException("there is no such body"));
    }

    private static LocalDate day(JsonObject question) {
        try {
            return LocalDate.parse(Json.needed(question, "date"));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("date must be a day such as 2020-04-01", e);
        }
    }

    private static void codes(JsonObject answer, List<Concept> bodies) {
        answer.add("codes", TermAnswers.codes(bodies.stream().map(Concept::code).toList()));
    }
}
