// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.ohsel.examples.register.store.Dialect;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Copies the embedded database into a file while the register runs. All that the register has is in it: every version, the
 * history, uploaded spreadsheets, what is published. PostgreSQL has programs of its own for that.
 */
@Component
@Endpoint(id = "backup")
class BackupEndpoint {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'register-'uuuu-MM-dd'T'HHmmss.SSS'Z.zip'", Locale.ROOT);

    private final JdbcTemplate database;
    private final Dialect dialect;
    private final Clock clock;
    private final Path folder;

    BackupEndpoint(JdbcTemplate database, Dialect dialect, Clock clock, @Value("${register.folder}") Path folder) {
        this.database = database;
        this.dialect = dialect;
        this.clock = clock;
        this.folder = folder.resolve("backups");
    }

    @WriteOperation
    WebEndpointResponse<Map<String, String>> backup() throws IOException {
        if (dialect != Dialect.H2) {
            return new WebEndpointResponse<>(
                    Map.of("detail", "The database is PostgreSQL: copy it with pg_dump."),
                    WebEndpointResponse.STATUS_BAD_REQUEST);
        }
        Files.createDirectories(folder);
        Path file = folder.resolve(NAME.format(clock.instant().atOffset(ZoneOffset.UTC)))
                .toAbsolutePath();
        database.execute("backup to '" + file.toString().replace("'", "''") + "'");
        return new WebEndpointResponse<>(Map.of("file", file.toString()));
    }
}
