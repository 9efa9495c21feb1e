// SPDX-License-Identifier: Apache-2.0
package org.ohsel.cases;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a record says in words, or by another member, although there is a member for it. */
final class FakedMembers {

    /** Kinds of statement for which there is a member: options, criteria, views of councils, recommendations and so on. */
    private static final Set<String> STATEMENTS = Set.of(
            "option",
            "preferred-option",
            "criterion",
            "substantial-variation-view",
            "recommendation",
            "response",
            "petition",
            "decision",
            "resolution",
            "vote",
            "commitment",
            "question",
            "apologies-for-absence",
            "attendance",
            "substitution",
            "declaration-of-interest");

    /** Units of what people answered; other measures, such as of beds or money, are no result. */
    private static final Set<String> UNITS =
            Set.of("percent", "per cent", "percentage", "%", "response", "responses", "review", "reviews", "people");

    private static final Pattern PERCENTAGE = Pattern.compile("\\d ?(?:%|per ?cent)");
    private static final Pattern SCORED = Pattern.compile("\\d|\\b(?:positive|negative|neutral|mitigat)");
    private static final Pattern TIME_OF_DAY = Pattern.compile("\\b\\d{1,2}[.:]\\d{2}\\b|\\b\\d{1,2} ?[ap]m\\b");

    private FakedMembers() {}

    /**
     * Everything of that sort.
     *
     * @param data a document or a part of it
     * @return a pointer and what is wrong, for each
     */
    static Stream<String> of(JsonNode data) {
        return of("", data);
    }

    private static Stream<String> of(String pointer, JsonNode node) {
        if (node.isArray()) {
            return IntStream.range(0, node.size()).boxed().flatMap(i -> of(pointer + "/" + i, node.get(i)));
        }
        Stream<String> below =
                node.properties().stream().flatMap(member -> of(pointer + "/" + member.getKey(), member.getValue()));
        return node.isObject() ? Stream.concat(below, faked(node).map(what -> pointer + ": " + what)) : below;
    }

    private static Stream<String> faked(JsonNode object) {
        return Stream.of(
                        says(isStatement(object), "a statement in place of a member"),
                        says(
                                object.has("unit") && UNITS.contains(text(object, "unit")),
                                "a measure in place of a result"),
                        says(
                                Stream.of("text", "reason", "title")
                                        .anyMatch(member -> PERCENTAGE
                                                .matcher(text(object, member))
                                                .find()),
                                "a percentage in words"),
                        says(SCORED.matcher(text(object, "impact")).find(), "a direction or a score in words"),
                        says(TIME_OF_DAY.matcher(text(object, "place")).find(), "a time of day in a place"))
                .flatMap(what -> what);
    }

    /** A statement, and not a record, which has an id. */
    private static boolean isStatement(JsonNode object) {
        return object.has("text") && !object.has("id") && STATEMENTS.contains(text(object, "kind"));
    }

    private static Stream<String> says(boolean so, String what) {
        return so ? Stream.of(what) : Stream.empty();
    }

    private static String text(JsonNode object, String member) {
        return object.path(member).asString("");
    }
}
