// SPDX-License-Identifier: Apache-2.0
package org.ohsel.conformance;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.ohsel.model.vocabulary.IdentifierSystem;
import org.ohsel.model.vocabulary.Vocabulary;

/** What a name or a code stands for. */
final class TermAnswers {

    private TermAnswers() {}

    /** The codes in a list, or the code in another system. */
    static void term(JsonObject answer, JsonObject question) {
        String text = Json.needed(question, "text");
        Optional<String> system = Json.string(question, "system");
        answer.add(
                "codes",
                system.isPresent()
                        ? codes(Vocabulary.bundled().translate(text, system(system.get())).stream()
                                .toList())
                        : codes(inList(text, Json.needed(question, "list"))));
    }

    private static List<String> inList(String text, String list) {
        if (Vocabulary.bundled().scheme(list).isEmpty()) {
            throw new IllegalArgumentException("there is no list " + list);
        }
        return Vocabulary.bundled().match(text, list).stream()
                .map(match -> match.concept().code())
                .toList();
    }

    private static IdentifierSystem system(String name) {
        return switch (name) {
            case "ods" -> IdentifierSystem.ODS;
            case "gss" -> IdentifierSystem.GSS;
            default -> throw new IllegalArgumentException("system must be ods or gss");
        };
    }

    /** Each code once; their order does not matter. */
    static JsonArray codes(List<String> codes) {
        JsonArray array = new JsonArray();
        codes.stream().distinct().sorted().forEach(array::add);
        return array;
    }
}
