// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Keeps the spreadsheets that were uploaded, byte for byte. */
@Repository
public class Spreadsheets {

    private final JdbcTemplate database;
    private final Clock clock;

    Spreadsheets(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A spreadsheet.
     *
     * @param mediaType its media type
     * @param fileName what it was called; null if that is not known
     * @param bytes its content
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Spreadsheet(String mediaType, @Nullable String fileName, byte[] bytes) {}

    /**
     * Keeps one.
     *
     * @return its number
     */
    public long add(String who, Spreadsheet spreadsheet) {
        long number =
                Objects.requireNonNull(database.queryForObject("select nextval('submission_number')", Long.class));
        database.update(
                "insert into submission (id, received, who, media_type, file_name, sha256, bytes)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                number,
                OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC),
                who,
                spreadsheet.mediaType(),
                spreadsheet.fileName(),
                sha256(spreadsheet.bytes()),
                spreadsheet.bytes());
        return number;
    }

    /** One that was kept; empty if there is none with the number, or it was erased. */
    public Optional<Spreadsheet> find(long number) {
        return database
                .query(
                        "select media_type, file_name, bytes from submission where id = ? and bytes is not null",
                        (row, count) -> new Spreadsheet(row.getString(1), row.getString(2), row.getBytes(3)),
                        number)
                .stream()
                .findFirst();
    }

    /**
     * Erases those that versions of a record came in.
     *
     * @return how many
     */
    public int eraseOf(String recordId) {
        return database.update(
                "update submission set bytes = null, file_name = null where bytes is not null and id in"
                        + " (select submission from record_version where record_id = ?)",
                recordId);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
