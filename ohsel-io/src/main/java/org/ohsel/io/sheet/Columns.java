// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.event.Event;

/**
 * What the columns of a sheet mean. Headings that are not given are guessed: from the names of the members ("Start time"), and
 * from what people call them ("No. attending"). {@code docs/spreadsheets.md} lists what is understood.
 *
 * <p>Given as a file, with a member for each heading; null leaves a column out:
 *
 * <pre>{@code
 * {"type": "event",
 *  "columns": {
 *    "Our ref": "id",
 *    "Comment": "feedback.text",
 *    "Facilitator": {"member": "contributors.post", "with": {"role": "facilitator"}},
 *    "Room cost": null}}
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Columns {

    private static final Columns GUESSED = new Columns(null, Map.of());

    private final @Nullable Class<? extends EngagementRecord> kind;
    private final Map<String, Column> given;

    private Columns(@Nullable Class<? extends EngagementRecord> kind, Map<String, Column> given) {
        this.kind = kind;
        this.given = given;
    }

    /**
     * Columns that are all guessed by their headings.
     *
     * @return the columns
     */
    public static Columns guessed() {
        return GUESSED;
    }

    /**
     * Columns that a file gives.
     *
     * @param file the file, in JSON and UTF-8
     * @return the columns
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if it is not such a file; the message says why
     */
    public static Columns of(Path file) throws IOException {
        try (InputStream json = Files.newInputStream(file)) {
            return ColumnsFile.read(json);
        }
    }

    /**
     * These columns for another kind of record. By default the name of the sheet says which it is ("Publications"), or a column
     * headed "type", and otherwise every row is an event.
     *
     * @param type the kind, such as {@code publication}
     * @return the columns
     * @throws IllegalArgumentException if there is no such kind
     */
    public Columns withType(String type) {
        return new Columns(
                Kinds.typed(type).orElseThrow(() -> new IllegalArgumentException(type + " is not a kind of record")),
                given);
    }

    /**
     * These columns with one more.
     *
     * @param header the heading; capital letters, blanks and punctuation make no difference
     * @param member the member that it fills, such as {@code feedback.text}; null to leave the column out
     * @return the columns
     */
    public Columns with(String header, @Nullable String member) {
        return with(new Column(header, member));
    }

    /**
     * These columns with one more.
     *
     * @param column the column
     * @return the columns
     */
    public Columns with(Column column) {
        Map<String, Column> more = new LinkedHashMap<>(given);
        more.put(Headings.normalise(column.header()), Objects.requireNonNull(column, "column"));
        return new Columns(kind, more);
    }

    /** The kind of record of a sheet, unless its rows say otherwise. */
    Class<? extends EngagementRecord> kindOf(String sheet) {
        return kind != null ? kind : Kinds.named(sheet).orElse(Event.class);
    }

    /** Whether the kind of record was given, and is not to be guessed. */
    boolean isKindGiven() {
        return kind != null;
    }

    /**
     * What a heading means in a sheet of a kind of record; empty if nobody knows.
     *
     * @param part the member whose objects the rows of the sheet are; null if they are records
     */
    Optional<Column> meaning(Class<? extends EngagementRecord> record, @Nullable String part, Heading heading) {
        @Nullable Column column = given.get(heading.plain());
        if (column == null) {
            return Headings.guess(record, part, heading);
        }
        @Nullable String member = column.member();
        boolean isRelative = part != null
                && member != null
                && Target.of(record, part + "." + member).isPresent();
        return Optional.of(new Column(
                heading.text(), isRelative ? part + "." + member : member, column.with(), Column.Origin.GIVEN));
    }
}
