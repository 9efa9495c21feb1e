// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.RecordStream;

/**
 * An example as lines of NDJSON, of which any number of copies can be made: each copy has ids of its own, and refers to its own.
 *
 * @param name tells its ids from those of other examples
 * @param rule the id of the rule that finds something in it, once; null if none does
 * @param lines the lines, with {@value #COPY} at the end of each id
 */
record Example(String name, @Nullable String rule, List<String> lines) implements Serializable {

    private static final long serialVersionUID = 1;

    /** Stands for what tells the ids of a copy from those of others. No example has it. */
    private static final String COPY = "~copy~";

    /** Its ids, and those that it has elsewhere. */
    private static final Pattern IDS =
            Pattern.compile("(?:\"id\"|\"system\"\\s*:\\s*\"[^\"]*\"\\s*,\\s*\"value\")\\s*:\\s*(\"[^\"]+\")");

    private static final Pattern LOG = Pattern.compile("(?s)\\s*\\{\\s*\"schemaVersion\".*");

    Example {
        lines = List.copyOf(lines);
    }

    /** Makes an example of JSON: a record, whatever is wrong with it, or a log, whose records become lines. */
    static Example of(String name, @Nullable String rule, String json) {
        List<String> records = LOG.matcher(json).matches() ? records(json) : List.of(json);
        Set<String> ids = new LinkedHashSet<>();
        for (String record : records) {
            Matcher id = IDS.matcher(record);
            while (id.find()) {
                ids.add(id.group(1));
            }
        }
        return new Example(
                name, rule, records.stream().map(record -> marked(record, ids)).toList());
    }

    private static List<String> records(String log) {
        List<String> records = new ArrayList<>();
        try (RecordStream stream = EngagementReader.strict().records(log.getBytes(StandardCharsets.UTF_8))) {
            while (stream.hasNext()) {
                stream.next();
                stream.json().ifPresent(json -> records.add(new String(json, StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return records;
    }

    private static String marked(String record, Set<String> ids) {
        String line = record.strip().replaceAll("\\s*\\R\\s*", " ");
        for (String id : ids) {
            line = line.replace(id, id.substring(0, id.length() - 1) + COPY + "\"");
        }
        return line;
    }

    /** A line of a copy. */
    String line(int index, long copy) {
        return lines.get(index).replace(COPY, "-" + name + "-" + copy);
    }
}
