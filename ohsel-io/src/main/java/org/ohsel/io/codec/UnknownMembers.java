// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Quoted;
import org.ohsel.rules.Severity;
import org.ohsel.rules.standard.JsonRules;
import tools.jackson.core.JsonParser;

/** Reads members that a type does not have, or has already: they are noted as problems, and kept as JSON if it can. */
final class UnknownMembers {

    private static final String KEPT =
            "Correct the name, or use the tolerant reader: unknown members are then kept and written back.";

    private final String typeName;
    private final List<String> names;
    private final boolean kept;

    /**
     * Creates a reader.
     *
     * @param typeName what the type is called in messages
     * @param names the members that it has
     * @param kept whether it has a place for others
     */
    UnknownMembers(String typeName, List<String> names, boolean kept) {
        this.typeName = typeName;
        this.names = names;
        this.kept = kept;
    }

    /** Reads the member that the parser is at, and returns it with those that were kept before. */
    @Nullable
    Map<String, String> read(JsonParser parser, Reading reading, @Nullable Map<String, String> before) {
        String name = parser.currentName();
        if (before != null && before.containsKey(name)) {
            skipDuplicate(parser, reading);
            return before;
        }
        if (before != null && before.size() >= reading.mostElements()) {
            reading.note(
                    JsonRules.LIMIT, Map.of("reason", "the object has more unknown members than the reader's limit"));
            parser.nextToken();
            parser.skipChildren();
            return before;
        }
        reading.note(
                JsonRules.UNKNOWN_MEMBER,
                reading.isTolerant() && kept ? Severity.INFO : JsonRules.UNKNOWN_MEMBER.severity(),
                Map.of(
                        "type",
                        typeName,
                        "member",
                        new Quoted(name),
                        "nearest",
                        new NearestName(name, names),
                        "remedy",
                        kept ? KEPT : "Correct the name, or delete the member."));
        parser.nextToken();
        if (!kept) {
            parser.skipChildren();
            return before;
        }
        try {
            return keep(name, new Unread(RawJson.read(parser)), before);
        } catch (RawJson.NotJson e) {
            reading.noteNotJson();
            return before;
        }
    }

    /** What is there already is not the right name of an unknown member. */
    void withoutTaken(int firstProblem, long seen, Reading reading) {
        for (int i = firstProblem; i < reading.problems().size(); i++) {
            Problem problem = reading.problems().get(i);
            // A list of names is that of one codec: what is nested here has another.
            if (problem.arguments().get("nearest") instanceof NearestName name
                    && name.known().equals(names)) {
                reading.replace(i, problem.with("nearest", new NearestName(name.name(), free(seen))));
            }
        }
    }

    private List<String> free(long seen) {
        return IntStream.range(0, names.size())
                .filter(member -> (seen & 1L << member) == 0)
                .mapToObj(names::get)
                .toList();
    }

    /** Keeps a member as JSON, beside those that were kept before. */
    static Map<String, String> keep(String name, Unread value, @Nullable Map<String, String> before) {
        Map<String, String> all = before == null ? new TreeMap<>() : before;
        all.put(name, value.json());
        return all;
    }

    static void skipDuplicate(JsonParser parser, Reading reading) {
        reading.note(JsonRules.DUPLICATE_MEMBER, Map.of("member", new Quoted(parser.currentName())));
        parser.nextToken();
        parser.skipChildren();
    }
}
