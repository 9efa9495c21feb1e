// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ohsel.examples.register.Postgresql;
import org.ohsel.examples.register.RunningRegister;
import org.ohsel.examples.register.SharedRegister;
import org.ohsel.examples.register.operations.MadeUp;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.RecordStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * How fast records are taken in as NDJSON over HTTP, in one transaction, by a register with 256 MiB of memory; beside it how long it takes to
 * validate them, and how long the database itself takes to read the rows that come of it into tables with the same indexes ({@code COPY}, {@code CSVREAD}).
 */
public final class IntakeTimes {

    private static final List<String> TABLES =
            List.of("record_version", "edition", "edition_term", "edition_commitment");

    private IntakeTimes() {}

    /** A task whose time is taken. */
    private interface Task {
        void run() throws IOException, SQLException;
    }

    /**
     * Measures, and prints a table in Markdown.
     *
     * @param arguments the packaged application, how many records, and {@code h2} or {@code postgresql}; both by default
     */
    public static void main(String... arguments) throws IOException, SQLException {
        Path jar = Path.of(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        Path folder = Files.createTempDirectory("ohsel-intake-times");
        Path file = folder.resolve("records.ndjson");
        MadeUp.write(count, file);
        System.out.println("| database | records | validate | bulk insert | taken in | share of their rate |");
        System.out.println("|---|---|---|---|---|---|");
        for (SharedRegister kind : SharedRegister.values()) {
            String name = kind.name().toLowerCase(Locale.ROOT);
            if (arguments.length > 2 && !List.of(arguments).contains(name)) {
                continue;
            }
            try (LossDatabase database = LossDatabase.of(kind, folder.resolve(name))) {
                double validate = seconds(() -> validate(file));
                RegisterProcess register = RegisterProcess.start(jar, database.settings());
                double taken = seconds(() -> send(register, file));
                register.stop();
                double bulk = kind == SharedRegister.H2 ? csv(database, folder) : copy(database, folder);
                System.out.printf(
                        Locale.ROOT,
                        "| %s | %d | %.1f s | %.1f s | %.1f s | %.2f |%n",
                        name,
                        count,
                        validate,
                        bulk,
                        taken,
                        (validate + bulk) / taken);
            }
        }
        System.exit(0);
    }

    private static double seconds(Task task) throws IOException, SQLException {
        long begin = System.nanoTime();
        task.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void validate(Path file) throws IOException {
        try (RecordStream records = EngagementReader.tolerant().records(file)) {
            records.forEachRemaining(record -> {});
        }
    }

    private static void send(RegisterProcess register, Path file) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(register.uri("/api/records"))
                .header("Content-Type", "application/x-ndjson")
                .header("Authorization", RunningRegister.authorization(RunningRegister.EDITOR))
                .POST(BodyPublishers.ofFile(file))
                .build();
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 201) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** H2 writes its tables, and another database with the same schema and its indexes reads them. */
    private static double csv(LossDatabase database, Path folder) throws IOException, SQLException {
        List<String> tables = new ArrayList<>(TABLES);
        tables.add("edition_word");
        for (String table : tables) {
            execute(
                    database.url(),
                    "call csvwrite('" + folder.resolve(table) + "', 'select " + columns(table, true) + " from " + table
                            + "')");
        }
        Path other = folder.resolve("other-h2");
        RunningRegister.onH2(other).close();
        return seconds(() -> {
            for (String table : tables) {
                execute(
                        "jdbc:h2:file:" + other.resolve("register") + ";WRITE_DELAY=0",
                        "insert into " + table + " (" + columns(table, true) + ") select * from csvread('"
                                + folder.resolve(table) + "')");
            }
        });
    }

    private static void execute(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** PostgreSQL writes its tables, and another database with the same schema and its indexes reads them. */
    private static double copy(LossDatabase database, Path folder) throws IOException, SQLException {
        for (String table : TABLES) {
            try (Connection connection = DriverManager.getConnection(database.url(), database.user(), "");
                    OutputStream output = Files.newOutputStream(folder.resolve(table))) {
                manager(connection)
                        .copyOut("copy (select " + columns(table, false) + " from " + table + ") to stdout", output);
            }
        }
        Path other = folder.resolve("other");
        String url = Postgresql.newDatabase();
        RunningRegister.onPostgresql(other, url).close();
        return seconds(() -> {
            for (String table : TABLES) {
                try (Connection connection = DriverManager.getConnection(url, database.user(), "");
                        InputStream input = Files.newInputStream(folder.resolve(table))) {
                    manager(connection).copyIn("copy " + table + " (" + columns(table, false) + ") from stdin", input);
                }
            }
        });
    }

    /** All but the one that the database works out. */
    private static String columns(String table, boolean isH2) {
        return switch (table) {
            case "record_version" -> "record_id, version, recorded, who, json";
            case "edition" ->
                "number, audience, record_id, version, recorded, type, kind, title, dated, earliest, latest,"
                        + " first_day, last_day, words" + (isH2 ? "" : ", data");
            case "edition_word" -> "posting";
            case "edition_term" -> "audience, dimension, code, first_day, number, last_day";
            default -> "number, audience, pointer, text, owners, due, latest, last_day, open";
        };
    }

    private static CopyManager manager(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }
}
