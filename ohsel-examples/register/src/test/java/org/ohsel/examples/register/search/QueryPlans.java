// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ohsel.examples.register.Postgresql;
import org.ohsel.examples.register.RunningRegister;
import org.ohsel.examples.register.store.Audience;
import org.ohsel.examples.register.store.Dimension;
import org.ohsel.examples.register.store.Feature;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How the databases answer each question: which indexes they use. Writes {@code docs/query-plans.md}. Arguments: how many records there are to be, and the file.
 */
public final class QueryPlans {

    private final JdbcTemplate database;
    private final Planner planner;

    QueryPlans(RunningRegister register) {
        this.database = register.bean(JdbcTemplate.class);
        this.planner = register.bean(Planner.class);
        database.execute("analyze");
    }

    /** Writes the plans of both databases. */
    public static void main(String[] arguments) throws IOException {
        String generate = "--register.generate=" + arguments[0];
        StringBuilder text = new StringBuilder("# How the databases answer\n\nWritten by `measure plans`. ")
                .append("There were ")
                .append(String.format(Locale.UK, "%,d", Integer.valueOf(arguments[0])))
                .append(" made-up records.\n");
        Path folder = Files.createTempDirectory("register");
        try (RunningRegister register = RunningRegister.onH2(folder, generate)) {
            text.append("\n## H2\n").append(new QueryPlans(register).text());
        }
        try (RunningRegister register = RunningRegister.onPostgresql(folder, Postgresql.newDatabase(), generate)) {
            text.append("\n## PostgreSQL\n").append(new QueryPlans(register).text());
        }
        Files.writeString(Path.of(arguments[1]), text);
    }

    static Map<String, RecordQuery> questions() {
        RecordQuery all = RecordQuery.of(Audience.STAFF);
        Map<String, RecordQuery> questions = new LinkedHashMap<>();
        questions.put("the newest", all);
        questions.put("borough", all.withTerms(Dimension.BOROUGH, List.of("lewisham")));
        questions.put("two boroughs", all.withTerms(Dimension.BOROUGH, List.of("lewisham", "bexley")));
        questions.put("workstream", all.withTerms(Dimension.WORKSTREAM, List.of("maternity")));
        questions.put("body and its predecessors", all.withTerms(Dimension.BODY, List.of("QKK", "72Q", "08L", "08Q")));
        questions.put("group", all.withTerms(Dimension.GROUP, List.of("carers")));
        questions.put("theme", all.withTerms(Dimension.THEME, List.of("parking")));
        questions.put("type", all.withTypes(List.of("event")));
        questions.put("kind, oldest first", all.withKinds(List.of("survey")).inOrder(RecordOrder.OLDEST));
        questions.put("with responses", all.with(Feature.RESPONSES));
        LocalDate day = LocalDate.of(2017, 6, 1);
        questions.put("period", all.withPeriod(day, day.plusDays(29)));
        questions.put(
                "borough and period",
                all.withTerms(Dimension.BOROUGH, List.of("lewisham")).withPeriod(day, day.plusDays(29)));
        questions.put("words", all.withText("alder clinic").inOrder(RecordOrder.RELEVANCE));
        questions.put(
                "everything",
                all.withText("clinic")
                        .withTypes(List.of("event"))
                        .withTerms(Dimension.BOROUGH, List.of("lewisham"))
                        .withTerms(Dimension.THEME, List.of("parking")));
        questions.put("those taken in last", all.inOrder(RecordOrder.RECORDED));
        return questions;
    }

    /** The plan of the page that answers a question, and that of the count. */
    Map<String, String> plans() {
        Map<String, String> plans = new LinkedHashMap<>();
        questions().forEach((name, query) -> {
            Plan plan = planner.plan(query);
            plans.put(name, explain(plan.rows(null, 21)));
            plans.put(name + ": how many", explain(plan.count()));
        });
        plans.put(
                "open commitments",
                explain(Sql.of(
                        "select c.* from edition_commitment c where c.audience = ? and c.open = true and c.last_day <= ?"
                                + " order by c.audience, c.open, c.last_day, c.number limit ?",
                        "staff",
                        LocalDate.of(2025, 1, 1),
                        101)));
        plans.put(
                "one record",
                explain(Sql.of(
                        "select e.version from edition e where e.audience = ? and e.record_id = ?",
                        "staff",
                        "event-1")));
        return plans;
    }

    private String explain(Sql sql) {
        return String.join("\n", database.queryForList("explain " + sql.text(), String.class, sql.values()));
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        plans().forEach((name, plan) -> text.append("\n### ")
                .append(name)
                .append("\n\n```\n")
                .append(plan)
                .append("\n```\n"));
        return text.toString();
    }
}
