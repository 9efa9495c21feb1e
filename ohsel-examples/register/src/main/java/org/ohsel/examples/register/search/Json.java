// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.search;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.vocabulary.Concept;

/** Answers as they are written in JSON; a member that is not known is not there. */
final class Json {

    private Json() {}

    static Map<String, Object> page(FoundPage page, @Nullable Responsible responsible) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("total", page.total());
        members.put("isMore", page.isMore());
        members.put("position", page.position());
        put(members, "next", page.next());
        put(members, "previous", page.previous());
        if (responsible != null) {
            members.putAll(responsible(responsible));
        }
        members.put("records", page.records().stream().map(Json::found).toList());
        return members;
    }

    static Map<String, Object> found(FoundRecord found) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", found.id());
        members.put("version", found.version());
        members.put("recorded", found.recorded().toString());
        members.put("type", found.type());
        put(members, "kind", found.kind());
        put(members, "title", found.title());
        put(members, "date", found.date());
        return members;
    }

    static Map<String, Object> commitment(FoundCommitment commitment, LocalDate today) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("record", found(commitment.engagementRecord()));
        members.put("pointer", commitment.pointer());
        members.put("text", commitment.text());
        members.put("owners", commitment.owners());
        put(members, "due", commitment.due());
        members.put("isOverdue", commitment.isOverdue(today));
        return members;
    }

    static Map<String, Object> responsible(Responsible responsible) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("on", responsible.on().toString());
        members.put("responsibleThen", bodies(responsible.then(), responsible.on()));
        members.put("responsibleNow", bodies(responsible.now(), LocalDate.of(9999, 12, 31)));
        return members;
    }

    private static List<Map<String, String>> bodies(List<Concept> bodies, LocalDate day) {
        return bodies.stream()
                .map(body ->
                        Map.of("code", body.code(), "name", body.nameOn(day).orElse(body.preferredLabel())))
                .toList();
    }

    private static void put(Map<String, Object> members, String name, @Nullable String value) {
        if (value != null) {
            members.put(name, value);
        }
    }
}
