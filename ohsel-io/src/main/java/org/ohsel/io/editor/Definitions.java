// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.EngagementSchema;
import org.ohsel.io.Limits;
import org.ohsel.io.foreign.LocatedJson;
import org.ohsel.io.foreign.LocatedJson.Value;

/** The objects of the JSON Schema, which says of each member what it is. */
final class Definitions {

    private static final String LOG = "EngagementLog";
    private static final String RECORD = "EngagementRecord";

    private final Map<String, Definition> byName = new HashMap<>();
    private final Map<String, String> byType = new HashMap<>();

    Definitions() {
        try (LocatedJson json = new LocatedJson("", EngagementSchema.json(), Limits.standard())) {
            Definition.members(Objects.requireNonNull(json.next()), "$defs").forEach(this::add);
        }
    }

    private void add(String name, Value schema) {
        Definition definition = Definition.of(schema);
        byName.put(name, definition);
        Definition.@Nullable Member type = definition.members().get("type");
        if (type != null && type.words().size() == 1) {
            byType.put(type.words().get(0), name);
        }
    }

    /** The types of records. */
    List<String> types() {
        return byType.keySet().stream().sorted().toList();
    }

    /** The object that a place is in, where a name stands there. */
    Definition object(Caret caret) {
        return object(caret, caret.path());
    }

    /** The member whose value stands at a place. */
    Optional<Definition.Member> member(Caret caret) {
        List<String> path = caret.path();
        if (path.isEmpty()) {
            return Optional.empty();
        }
        int last = path.size() - 1;
        return Optional.ofNullable(
                object(caret, path.subList(0, last)).members().get(path.get(last)));
    }

    private Definition object(Caret caret, List<String> path) {
        String root = LOG;
        if (caret.inRecord()) {
            root = Objects.requireNonNullElse(byType.get(Objects.requireNonNullElse(caret.type(), "")), RECORD);
        }
        Definition definition = byName.getOrDefault(root, Definition.NONE);
        for (String name : path) {
            Definition.@Nullable Member member = definition.members().get(name);
            definition = member == null || member.definition() == null
                    ? Definition.NONE
                    : byName.getOrDefault(member.definition(), Definition.NONE);
        }
        return definition;
    }
}
