// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Statement;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.ohsel.examples.register.RunningRegister;
import org.ohsel.examples.register.operations.GeneratedRecords;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.Framing;
import org.ohsel.io.RecordSource;
import org.ohsel.rules.EngagementValidator;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How fast the register takes in lines of records, beside what that is made of: reading and validating them, and the database's own bulk insert of the same
 * rows into tables with the same indexes. Arguments: how many records, and {@code h2} or {@code postgresql}.
 */
public final class IntakeTimes {

    private static final List<String> TABLES =
            List.of("record_version", "edition", "edition_term", "edition_commitment", "edition_word");

    private IntakeTimes() {}

    /** Measures and prints records per second. */
    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[0]);
        boolean isH2 = arguments[1].equals("h2");
        Path folder = Files.createTempDirectory("register");
        Path lines = folder.resolve("records.ndjson");
        write(new GeneratedRecords(count, 18), lines);
        double validate = seconds(() -> validate(lines));
        try (RunningRegister register = QuestionTimes.start(arguments[1], folder.resolve("data"))) {
            double intake = seconds(() -> send(register, lines));
            double bulk = 0;
            JdbcTemplate database = register.bean(JdbcTemplate.class);
            if (isH2) {
                createTablesAgain(database);
            }
            for (String table : TABLES) {
                if (isH2 || !table.equals("edition_word")) {
                    bulk += bulkInsert(database, table, folder.resolve(table + ".csv"), isH2);
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "%s, %d records: validate %.1f s, bulk insert %.1f s, together %.0f records/s; intake %.1f s, %.0f records/s%n",
                    arguments[1],
                    count,
                    validate,
                    bulk,
                    count / (validate + bulk),
                    intake,
                    count / intake);
        }
    }

    /** Something that takes a while. */
    private interface Work {
        void run() throws IOException;
    }

    private static double seconds(Work work) throws IOException {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static void write(Iterator<String> records, Path file) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            while (records.hasNext()) {
                writer.write(records.next());
                writer.write('\n');
            }
        }
    }

    private static void validate(Path lines) throws IOException {
        try (RecordSource source = EngagementReader.tolerant()
                .withValidator(EngagementValidator.standard())
                .withFraming(Framing.LINES)
                .records(Files.newInputStream(lines))) {
            while (source.hasNext()) {
                source.next();
            }
        }
    }

    private static void send(RunningRegister register, Path lines) throws IOException {
        HttpResponse<String> answer = register.post(
                RunningRegister.EDITOR, "/api/records", "application/x-ndjson", BodyPublishers.ofFile(lines));
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.body());
        }
    }

    /** Copies a table, and measures the way back, into an empty table with the same indexes. The name of the table is one of ours. */
    private static double bulkInsert(JdbcTemplate database, String table, Path file, boolean isH2) throws IOException {
        if (isH2) {
            database.execute("call csvwrite('" + file + "', 'select * from public." + table + "')");
            return seconds(
                    () -> database.execute("insert into again." + table + " select * from csvread('" + file + "')"));
        }
        database.execute("create table again_" + table + " (like " + table + " including all)");
        database.execute("copy " + table + " to '" + file + "'");
        return seconds(() -> database.execute("copy again_" + table + " from '" + file + "'"));
    }

    /** The tables of the migrations once more, empty. */
    private static void createTablesAgain(JdbcTemplate database) {
        database.execute((ConnectionCallback<Boolean>) connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("create schema again");
                statement.execute("set schema again");
                statement.execute("runscript from 'classpath:db/migration/h2/V1__records.sql'");
                return statement.execute("set schema public");
            }
        });
    }
}
