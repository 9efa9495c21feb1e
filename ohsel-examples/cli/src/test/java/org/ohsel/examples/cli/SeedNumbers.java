// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the report on the seeds should say, worked out from their JSON without the library. */
record SeedNumbers(List<JsonNode> all) {

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../../seeds"))) {
            return files.filter(file -> file.toString().matches(".*/\\d{3}_\\p{XDigit}+\\.json"))
                    .sorted()
                    .toList();
        }
    }

    static SeedNumbers read() throws IOException {
        JsonMapper json = new JsonMapper();
        List<JsonNode> records = new ArrayList<>();
        for (Path file : files()) {
            json.readTree(Files.readString(file)).get("records").forEach(records::add);
        }
        return new SeedNumbers(records);
    }

    long records() {
        return all.size();
    }

    private long count(Predicate<JsonNode> which) {
        return all.stream().filter(which).count();
    }

    private static boolean has(JsonNode node, String member, String code) {
        return node.path(member)
                .valueStream()
                .anyMatch(element -> element.asString("").equals(code));
    }

    long inBorough(String borough) {
        return count(record -> has(record, "boroughs", borough.toLowerCase(Locale.ROOT)));
    }

    /** The records of a borough that name a workstream, or whose components do. */
    long in(String borough, String workstream) {
        return count(record -> has(record, "boroughs", borough.toLowerCase(Locale.ROOT))
                && (has(record, "workstreams", workstream)
                        || record.path("components")
                                .valueStream()
                                .anyMatch(part ->
                                        part.path("workstream").asString("").equals(workstream))));
    }

    /** The records of a borough in which a group took part, gave feedback or asked. */
    long heard(String borough, String group) {
        return count(record -> has(record, "boroughs", borough.toLowerCase(Locale.ROOT))
                && heard(record).contains(group));
    }

    private static Set<String> heard(JsonNode node) {
        Set<String> groups = new HashSet<>();
        node.properties().forEach(member -> {
            boolean counts = Set.of("participations", "feedback", "involvements", "consultations", "results")
                    .contains(member.getKey());
            for (JsonNode element : member.getValue().isArray() ? member.getValue() : List.<JsonNode>of()) {
                if (counts && !element.path("kind").asString("").equals("invited")) {
                    element.path("groups").forEach(group -> groups.add(group.asString("")));
                }
                if (member.getKey().equals("questions")) {
                    groups.add(element.path("by").asString(""));
                }
                groups.addAll(heard(element));
            }
        });
        return groups;
    }

    /** The events whose date begins in a year. */
    long eventsOf(String year) {
        return count(record -> record.path("type").asString("").equals("event")
                && record.path("date").asString("").startsWith(year));
    }

    long openCommitments() {
        return all.stream().mapToLong(SeedNumbers::open).sum();
    }

    private static long open(JsonNode node) {
        long open = 0;
        for (var member : node.properties()) {
            for (JsonNode element : member.getValue()) {
                boolean isCommitment = Set.of("commitments", "mitigations").contains(member.getKey());
                boolean isSettled = Set.of("done", "dropped")
                                .contains(element.path("progress").asString(""))
                        || element.has("completed");
                open += (isCommitment && !isSettled ? 1 : 0) + open(element);
            }
        }
        return open;
    }
}
