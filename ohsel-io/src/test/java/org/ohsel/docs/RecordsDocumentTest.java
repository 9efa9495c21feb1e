// SPDX-License-Identifier: Apache-2.0
package org.ohsel.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ohsel.io.EngagementReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The examples of {@code docs/records.md} are in order, and each member that its tables name is used in one of them. */
class RecordsDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/records.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| [^|]+\\? \\| ((?:`[^`|]+`(?:, )?)+) \\|$");
    private static final Pattern MEMBER = Pattern.compile("`([^`]+)`");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```json\n(.*?)\n```");
    private static final JsonMapper MAPPER = new JsonMapper();

    private static List<String> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(DOCUMENT))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    @Test
    void nothingIsFoundInTheExamples() throws IOException {
        assertEquals(3, examples().size());
        for (String example : examples()) {
            assertEquals(
                    List.of(),
                    EngagementReader.strict().readLog(example).findings().kept());
        }
    }

    @Test
    void everyMemberIsUsedInAnExample() throws IOException {
        List<JsonNode> records = examples().stream()
                .flatMap(example -> MAPPER.readTree(example).get("records").valueStream())
                .toList();
        List<String> members = ROW.matcher(Files.readString(DOCUMENT))
                .results()
                .flatMap(row -> MEMBER.matcher(row.group(1)).results())
                .map(member -> member.group(1))
                .toList();
        assertTrue(members.size() > 50, members.size() + " members");
        assertEquals(
                List.of(),
                members.stream()
                        .filter(member -> records.stream().noneMatch(record -> uses(record, member.split("\\."))))
                        .toList());
    }

    /** Every line of a table is one that the pattern above reads: none is left out. */
    @Test
    void everyRowIsRead() throws IOException {
        String document = Files.readString(DOCUMENT);
        long rows = document.lines()
                .filter(line -> line.startsWith("| ") && line.contains("`"))
                .count();
        assertEquals(rows, ROW.matcher(document).results().count());
    }

    private static boolean uses(JsonNode record, String... path) {
        return record.get("type").asString().equals(path[0])
                && reached(record, Arrays.asList(path).subList(1, path.length));
    }

    private static boolean reached(JsonNode node, List<String> path) {
        Stream<JsonNode> values = node.isArray() ? node.valueStream() : Stream.of(node);
        return path.isEmpty()
                || values.anyMatch(value ->
                        value.has(path.get(0)) && reached(value.get(path.get(0)), path.subList(1, path.size())));
    }
}
