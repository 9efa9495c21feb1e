// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.load;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.ohsel.examples.register.Postgresql;
import org.ohsel.examples.register.RunningRegister;

/**
 * How long the register takes to answer, over HTTP, on this machine, to one user: the 50th, 95th and 99th percentile in milliseconds of each kind of question,
 * asked with other terms each time. Arguments: how many records, and {@code h2} or {@code postgresql} or both.
 */
public final class QuestionTimes {

    private static final int TIMES = 200;
    private static final List<String> BOROUGHS =
            List.of("bexley", "bromley", "greenwich", "lambeth", "lewisham", "southwark");
    private static final List<String> WORKSTREAMS =
            List.of("planned-care", "maternity", "cancer", "long-term-conditions", "children-and-young-people");
    private static final List<String> BODIES =
            List.of("07N", "07Q", "08A", "08K", "08L", "08Q", "72Q", "QKK", "RJ1", "RJ2");
    private static final List<String> GROUPS = List.of("carers", "patients", "veterans", "older-people", "volunteers");
    private static final List<String> THEMES = List.of("access", "parking", "trust", "choice", "safety", "loneliness");
    private static final List<String> WORDS = List.of(
            "alder", "clinic", "crowded", "midwife road", "larch -hill", "evenings", "ambulance yew", "minutes");

    private QuestionTimes() {}

    /** Measures and prints a table for each database. */
    public static void main(String[] arguments) throws IOException {
        String count = arguments.length == 0 ? "200000" : arguments[0];
        List<String> databases = arguments.length < 2
                ? List.of("h2", "postgresql")
                : Arrays.asList(arguments).subList(1, arguments.length);
        for (String database : databases) {
            Path folder = Files.createTempDirectory("register");
            try (RunningRegister register = start(database, folder, "--register.generate=" + count)) {
                System.out.printf("| %s, %s records | p50 | p95 | p99 |%n|---|---|---|---|%n", database, count);
                questions().forEach((name, question) -> System.out.println(line(register, name, question)));
            }
        }
    }

    /** The register with a database that is new. */
    static RunningRegister start(String database, Path folder, String... settings) {
        return database.equals("h2")
                ? RunningRegister.onH2(folder, settings)
                : RunningRegister.onPostgresql(folder, Postgresql.newDatabase(), settings);
    }

    private static Map<String, Function<Random, String>> questions() {
        Map<String, Function<Random, String>> questions = new LinkedHashMap<>();
        questions.put("the newest", random -> "?size=" + (10 + random.nextInt(40)));
        questions.put("borough", random -> "?borough=" + one(BOROUGHS, random));
        questions.put(
                "two boroughs", random -> "?borough=" + one(BOROUGHS, random) + "&borough=" + one(BOROUGHS, random));
        questions.put("workstream", random -> "?workstream=" + one(WORKSTREAMS, random));
        questions.put("body", random -> "?body=" + one(BODIES, random));
        questions.put(
                "body with predecessors", random -> "?predecessors=true&body=" + one(List.of("QKK", "72Q"), random));
        questions.put("body as of a day", random -> "?body=QKK&on=" + day(random));
        questions.put("borough as of a day", random -> "?borough=" + one(BOROUGHS, random) + "&on=" + day(random));
        questions.put("month", random -> {
            String month = day(random).substring(0, 7);
            return "?from=" + month + "&to=" + month;
        });
        questions.put("year and borough", random -> {
            String year = day(random).substring(0, 4);
            return "?from=" + year + "&to=" + year + "&borough=" + one(BOROUGHS, random);
        });
        questions.put("group", random -> "?group=" + one(GROUPS, random));
        questions.put("theme", random -> "?theme=" + one(THEMES, random));
        questions.put(
                "borough, workstream, group and theme",
                random -> "?borough=" + one(BOROUGHS, random) + "&workstream=" + one(WORKSTREAMS, random) + "&group="
                        + one(GROUPS, random) + "&theme=" + one(THEMES, random));
        questions.put("words", random -> "?q=" + one(WORDS, random).replace(' ', '+'));
        questions.put(
                "words and borough",
                random -> "?q=" + one(WORDS, random).replace(' ', '+') + "&borough=" + one(BOROUGHS, random));
        questions.put("oldest of a kind", random -> "?sort=oldest&kind=survey&borough=" + one(BOROUGHS, random));
        questions.put("with responses", random -> "?has=responses&borough=" + one(BOROUGHS, random));
        questions.put("one record", random -> "/event-" + (1 + random.nextInt(100)));
        questions.put("commitments due", random -> "../api/commitments?until=" + day(random));
        questions.put("commitments of a body", random -> "../api/commitments?owner=" + one(BODIES, random));
        questions.put("coverage", random -> "../api/coverage?q=");
        questions.put("commissioners", random -> "../api/commissioners?on=" + day(random));
        return questions;
    }

    private static String one(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static String day(Random random) {
        return String.format(
                Locale.ROOT, "%d-%02d-%02d", 2015 + random.nextInt(10), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private static String line(RunningRegister register, String name, Function<Random, String> question) {
        Random random = new Random(1);
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            String asked = question.apply(random);
            String path = asked.startsWith("..") ? asked.substring(2) : "/api/records" + asked;
            long start = System.nanoTime();
            HttpResponse<String> answer = register.get(RunningRegister.READER, path);
            times.add((System.nanoTime() - start) / 1e6);
            if (answer.statusCode() != 200 && answer.statusCode() != 404) {
                throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
            }
        }
        times.sort(null);
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f |",
                name,
                times.get(TIMES / 2),
                times.get(TIMES * 95 / 100),
                times.get(TIMES * 99 / 100));
    }
}
