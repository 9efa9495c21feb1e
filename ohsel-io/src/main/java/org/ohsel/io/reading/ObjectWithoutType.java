// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.reading;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.codec.Problem;
import org.ohsel.io.codec.Reading;
import org.ohsel.io.text.Frame;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.Fix;
import org.ohsel.rules.Remedy;
import org.ohsel.rules.standard.JsonRules;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What an object is that should be a record and has no type that is known: JSON of another kind, or a record whose type
 * is written in another way.
 */
final class ObjectWithoutType {

    private static final Set<String> GEOMETRIES = Set.of(
            "FeatureCollection", "Feature", "Point", "MultiPoint", "LineString", "Polygon", "GeometryCollection");

    /** Members by which another kind of JSON is recognised. */
    private static final Map<String, String> SIGNS = Map.of(
            "resourceType", "a FHIR resource",
            "@context", "JSON-LD",
            "@graph", "JSON-LD",
            "$schema", "a JSON Schema, or an instance of another schema",
            "openapi", "an OpenAPI description");

    private static final Set<String> POPOLO =
            Set.of("persons", "organizations", "memberships", "posts", "areas", "classification", "organization_id");

    /** The names of the members of each kind of record. */
    private static final Map<String, Set<String>> KINDS = EngagementRecord.kinds().stream()
            .collect(Collectors.toMap(
                    EngagementRecord::typeOf,
                    kind -> Arrays.stream(kind.getRecordComponents())
                            .map(RecordComponent::getName)
                            .collect(Collectors.toSet())));

    /** The members at the top, each with its value if that is a string, or the first sign of its value. */
    private final Map<String, String> members = new LinkedHashMap<>();

    private ObjectWithoutType(JsonParser parser) {
        parser.nextToken();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            JsonToken token = parser.nextToken();
            members.putIfAbsent(name, token == JsonToken.VALUE_STRING ? parser.getString() : token.asString() + "");
            parser.skipChildren();
        }
    }

    /** Says more of the problem that a frame has no type, if it has one. */
    static void explain(Frame frame, JsonParser parser, Reading reading) {
        Optional<Problem> problem = reading.problems().stream()
                .filter(each -> each.rule().equals(JsonRules.RECORD_TYPE)
                        && each.pointer().equals("/type"))
                .findFirst();
        if (problem.isEmpty()) {
            return;
        }
        ObjectWithoutType object = new ObjectWithoutType(parser);
        @Nullable String foreign = frame.pointer().isEmpty() ? object.foreign() : null;
        if (foreign != null) {
            reading.replace(
                    reading.problems().indexOf(problem.get()),
                    new Problem(
                            JsonRules.OTHER_FORMAT,
                            JsonRules.OTHER_FORMAT.severity(),
                            problem.get().pointer(),
                            problem.get().offset(),
                            Map.of(
                                    "reason",
                                    foreign.isEmpty()
                                            ? "this is neither a record nor a log: it has neither type nor records"
                                            : "this is " + foreign + ", neither a record nor a log")));
            return;
        }
        object.remedy().ifPresent(remedy -> {
            Map<String, Object> arguments = new HashMap<>(problem.get().arguments());
            arguments.put("remedy", remedy);
            reading.replace(
                    reading.problems().indexOf(problem.get()),
                    new Problem(
                            problem.get().rule(),
                            problem.get().severity(),
                            problem.get().pointer(),
                            problem.get().offset(),
                            arguments));
        });
    }

    private @Nullable String foreign() {
        for (Map.Entry<String, String> sign : SIGNS.entrySet()) {
            if (members.containsKey(sign.getKey())) {
                return sign.getValue();
            }
        }
        if (members.containsKey("records") || members.containsKey("schemaVersion")) {
            return null;
        }
        if (members.containsKey("type")) {
            return GEOMETRIES.contains(members.get("type")) ? "GeoJSON" : null;
        }
        if (members.keySet().stream().filter(POPOLO::contains).count() >= 2
                || (members.containsKey("classification") && members.containsKey("name"))) {
            return "Popolo";
        }
        boolean isMeant =
                members.isEmpty() || typeMember().isPresent() || wrapped().isPresent() || looksLikeRecord();
        return isMeant ? null : "";
    }

    /** Whether at least half of the members, and more than the id, are those of one kind of record. */
    private boolean looksLikeRecord() {
        return KINDS.values().stream().anyMatch(names -> {
            long known = members.keySet().stream().filter(names::contains).count();
            return known >= 2 && 2 * known >= members.size();
        });
    }

    private Optional<Remedy> remedy() {
        return typeMember()
                .map(name ->
                        (Remedy) new Words("Rename " + name + " to type.", isKind(members.get(name)) ? name : null))
                .or(() -> members.containsKey("records")
                        ? Optional.of(new Words("This is a log: write its records here, each by itself.", null))
                        : Optional.empty())
                .or(() -> wrapped()
                        .map(kind -> new Words(
                                "Write the type within the object, and not around it: {\"type\": \"" + kind
                                        + "\", ...}.",
                                null)))
                .or(() -> members.containsKey("type")
                        ? Optional.empty()
                        : likeliest()
                                .map(kind ->
                                        new Words("Add the type, for instance \"type\": \"" + kind + "\".", null)));
    }

    private static boolean isKind(@Nullable String value) {
        return value != null && KINDS.containsKey(value);
    }

    /** The member that says the type under another name: _type, Type, @type. */
    private Optional<String> typeMember() {
        return members.containsKey("type")
                ? Optional.empty()
                : members.keySet().stream()
                        .filter(name ->
                                letters(name).equals("type") || letters(name).equals("recordtype"))
                        .filter(name -> KINDS.keySet().stream()
                                .anyMatch(kind -> letters(kind).equals(letters(members.get(name)))))
                        .findFirst();
    }

    /** The kind of record that is the only member: {"event": {...}}. */
    private Optional<String> wrapped() {
        if (members.size() != 1 || !members.containsValue("{")) {
            return Optional.empty();
        }
        String only = letters(members.keySet().iterator().next());
        return KINDS.keySet().stream()
                .filter(kind -> letters(kind).equals(only))
                .findFirst();
    }

    private Optional<String> likeliest() {
        List<String> fitting = KINDS.entrySet().stream()
                .filter(kind -> kind.getValue().containsAll(members.keySet()))
                .map(Map.Entry::getKey)
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static String letters(@Nullable String text) {
        return text == null ? "" : text.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }

    /**
     * Advice on a type that is written in another way.
     *
     * @param words the advice
     * @param misnamed the member that is to be renamed; null if that is not all
     */
    private record Words(String words, @Nullable String misnamed) implements Remedy {

        @Override
        public Optional<Fix> fix(String pointer) {
            String object = pointer.substring(0, pointer.lastIndexOf('/') + 1);
            return misnamed == null
                    ? Optional.empty()
                    : Optional.of(
                            Fix.rename(object + misnamed.replace("~", "~0").replace("/", "~1"), "type")
                                    .toReview());
        }

        @Override
        public String toString() {
            return words;
        }
    }
}
