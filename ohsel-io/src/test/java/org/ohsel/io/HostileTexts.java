// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.ohsel.rules.Finding;

/** Large inputs designed to exhaust a reader. The main program reads one and prints the findings. */
final class HostileTexts {

    private static final String EVENT = "{\"type\":\"event\",\"id\":\"e\",\"kind\":\"workshop\"";
    private static final long GIGA = 1 << 30;

    /** More than there is memory for. */
    static final long MUCH = 1 << 26;

    private static final Map<String, Supplier<InputStream>> TEXTS = new LinkedHashMap<>();

    static {
        put(
                "a string of 1 GiB on one line",
                text -> text.then(EVENT + ",\"title\":\"")
                        .times(GIGA / 64, "a".repeat(64))
                        .then("\"}"));
        put("backslashes", text -> text.then(EVENT + ",\"title\":\"").times(MUCH / 64, "\\".repeat(64)));
        put(
                "backslashes, a byte later",
                text -> text.then(EVENT + ", \"title\":\"").times(MUCH / 64, "\\".repeat(64)));
        put(
                "a long line, and one that is not after it",
                text -> text.then(EVENT + "}\n" + EVENT + ",\"title\":\"")
                        .times(MUCH / 64, "a".repeat(64))
                        .then("\n" + EVENT + ",\"status\":\"late\"}\n"));
        put("spaces", text -> text.times(MUCH / 64, " ".repeat(64)));
        put(
                "blank lines, and then a comma",
                text -> text.times(MUCH / 64, " \n".repeat(32)).then(","));
        put(
                "spaces between records",
                text -> text.then("[" + EVENT + "}")
                        .times(MUCH / 64, " ".repeat(64))
                        .then(",," + EVENT + "}]"));
        put(
                "100,000 levels",
                text -> text.then(EVENT + ",\"deep\":")
                        .times(100_000, "[")
                        .times(100_000, "]")
                        .then("}"));
        put("brackets without end", text -> text.times(MUCH / 64, "[".repeat(64)));
        put("brackets that do not fit", text -> text.times(1_500_000, "[").times(1_500_000, "}"));
        put("braces that do not fit", text -> text.times(1_500_000, "{").times(1_500_000, "]"));
        put(
                "10 million members",
                text -> text.then(EVENT)
                        .times(10_000_000, number -> ",\"m" + number + "\":1")
                        .then("}"));
        put(
                "200,000 members",
                text -> text.then(EVENT)
                        .times(200_000, number -> ",\"m" + number + "\":1")
                        .then("}"));
        put(
                "10 million elements",
                text -> text.then(EVENT + ",\"boroughs\":[\"lewisham\"")
                        .times(10_000_000, ",\"lewisham\"")
                        .then("]}"));
        put(
                "200,000 elements",
                text -> text.then(EVENT + ",\"boroughs\":[\"lewisham\"")
                        .times(200_000, ",\"lewisham\"")
                        .then("]}"));
        put(
                "a million records that are none",
                text -> text.then("[0").times(1_000_000, ",0").then("]"));
        put(
                "a member 200,000 times",
                text -> text.then(EVENT).times(200_000, ",\"colour\":1").then("}"));
        put(
                "a known member 200,000 times",
                text -> text.then(EVENT).times(200_000, ",\"id\":\"e\"").then("}"));
        put("names that collide", text -> {
            List<String> names = collidingNames(3_000);
            return text.then(EVENT)
                    .times(names.size(), number -> ",\"" + names.get((int) number) + "\":1")
                    .then("}");
        });
        put(
                "a log with a title of 20 MB",
                text -> text.then("{\"schemaVersion\":\"1.0\",\"title\":\"")
                        .times(20_000_000, "a")
                        .then("\",\"records\":[" + EVENT + ",\"status\":\"late\"}]}"));
        put(
                "a log with 20 MB after its records",
                text -> text.then("{\"schemaVersion\":\"1.0\",\"records\":[" + EVENT
                                + ",\"status\":\"late\"}],\"title\":\"")
                        .times(20_000_000, "a")
                        .then("\"}"));
        put("a gzip bomb", text -> compressed(text.then("[").times(MUCH / 64, " ".repeat(64))));
    }

    private HostileTexts() {}

    private static void put(String name, Function<LongText, Object> text) {
        TEXTS.put(name, () -> {
            Object made = text.apply(new LongText());
            return made instanceof LongText open ? open.open() : (InputStream) made;
        });
    }

    static List<String> names() {
        return List.copyOf(TEXTS.keySet());
    }

    /** Prints what a tolerant reader, which keeps more, finds in each of the named inputs. */
    public static void main(String[] names) throws IOException {
        for (String name : names.length == 0 ? names().toArray(String[]::new) : names) {
            try (RecordStream records =
                    EngagementReader.tolerant().records(TEXTS.get(name).get())) {
                while (records.hasNext()) {
                    records.next();
                }
                List<Finding> kept = records.findings().kept();
                String first = kept.isEmpty()
                        ? "nothing"
                        : kept.get(0).location() + " " + kept.get(0).pointer();
                System.out.println(name + " | " + first + " | "
                        + records.findings().countByRule().entrySet().stream()
                                .map(rule -> rule.getKey() + " " + rule.getValue())
                                .collect(Collectors.joining(", ")));
            }
        }
    }

    /** Names of eight characters that all have the same hash in Jackson's symbol table. */
    private static List<String> collidingNames(int count) {
        Random random = new Random(5);
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < count) {
            int first = 0;
            for (int i = 0; i < 4; i++) {
                first = (first << 8) | ('a' + random.nextInt(26));
            }
            int hash = first + (first >>> 15);
            hash ^= hash >>> 9;
            int second = (0x1234_5678 - hash) * 0x3E0F_83E1; // the inverse of 33
            String name = "";
            for (int quad : new int[] {first, second}) {
                for (int shift = 24; shift >= 0; shift -= 8) {
                    name += (char) ((quad >>> shift) & 0xFF);
                }
            }
            if (name.chars().allMatch(c -> c > ' ' && c < 0x7F && c != '"' && c != '\\')) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }

    private static InputStream compressed(LongText text) {
        try {
            PipedInputStream input = new PipedInputStream(1 << 16);
            PipedOutputStream output = new PipedOutputStream(input);
            Thread writer = new Thread(() -> {
                try (GZIPOutputStream gzip = new GZIPOutputStream(output)) {
                    text.open().transferTo(gzip);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            writer.setDaemon(true);
            writer.start();
            return input;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
