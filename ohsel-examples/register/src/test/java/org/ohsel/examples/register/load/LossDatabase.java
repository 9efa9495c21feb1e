// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.load;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.ohsel.examples.register.SharedRegister;

/** A database that outlives the register, in a folder that is deleted in the end; a PostgreSQL that can itself be killed. */
final class LossDatabase implements AutoCloseable {

    private final Path folder;
    private final Path data;
    private @Nullable EmbeddedPostgres server;

    private LossDatabase(Path folder) {
        this.folder = folder;
        this.data = folder.resolve("postgresql");
    }

    static LossDatabase of(SharedRegister kind, Path folder) throws IOException {
        LossDatabase database = new LossDatabase(folder);
        if (kind == SharedRegister.POSTGRESQL) {
            database.startServer();
        }
        return database;
    }

    List<String> settings() {
        return server == null
                ? List.of("--register.folder=" + folder)
                : List.of(
                        "--register.folder=" + folder,
                        "--spring.profiles.active=postgresql",
                        "--spring.datasource.url=" + url() + "&reWriteBatchedInserts=true",
                        "--spring.datasource.username=" + user());
    }

    String url() {
        return server == null
                ? "jdbc:h2:file:" + folder.resolve("register")
                : server.getJdbcUrl("postgres", "postgres");
    }

    String user() {
        return server == null ? "" : "postgres";
    }

    /** Starts the server on what it left, if it ran before. */
    void startServer() throws IOException {
        if (server != null) {
            server.close(); // gives up its lock on the folder
        }
        server = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("max_connections", "200")
                .start();
    }

    /** Kills the server as {@code kill -9} does, and waits until its processes are gone. */
    void killServer() throws IOException {
        long number = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
        ProcessHandle postmaster = ProcessHandle.of(number).orElseThrow();
        List<ProcessHandle> all = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        try {
            postmaster.onExit().get(1, TimeUnit.MINUTES);
            for (ProcessHandle process : all) {
                process.onExit().get(1, TimeUnit.MINUTES);
            }
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(LossDatabase::delete);
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
