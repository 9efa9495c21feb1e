// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.spark;

import java.util.Objects;
import org.apache.spark.sql.types.StructType;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.UnknownRecord;

/**
 * The columns of records and of findings. They are made from the {@linkplain org.ohsel.io.EngagementSchema JSON Schema}, so that
 * a member has one description: each column has it as its comment.
 *
 * <pre>{@code
 * StructType columns = RecordSchema.of(Event.class);
 * Dataset<Row> events = logs.filter("type = 'event'").select(from_json(col("json"), columns).as("event")).select("event.*");
 * }</pre>
 *
 * <table>
 *   <caption>What becomes of what</caption>
 *   <tr><th>in JSON</th><th>column</th></tr>
 *   <tr><td>a string, a date (which may be {@code 2017-09} or {@code 2017/..}), a code</td><td>{@code string}, as it is
 *       written; {@link RecordFunctions} has the days of a date</td></tr>
 *   <tr><td>a whole number, true or false</td><td>{@code int}, {@code boolean}</td></tr>
 *   <tr><td>a number</td><td>{@code decimal(38,18)}, which a percentage of a source never loses a digit in</td></tr>
 *   <tr><td>a list</td><td>{@code array}; null, and not empty, if there is none</td></tr>
 *   <tr><td>an object</td><td>{@code struct}, with a column {@code extensions} for what this version does not know: a
 *       {@code map} from the name of each such member to its JSON</td></tr>
 * </table>
 *
 * <p>Every column may be null, because a record with mistakes may lack anything. Spark's own readers of JSON leave
 * {@code extensions} null and lose what is unknown; {@link RecordEncoders} keep it.
 */
@SuppressWarnings("exports") // Spark is not a module
public final class RecordSchema {

    private RecordSchema() {}

    /**
     * The columns of a kind of record, in the order of its members: {@code type} comes first and {@code extensions} last.
     *
     * @param kind the kind, such as {@code Event.class}
     * @return the columns
     * @throws IllegalArgumentException if it is {@link UnknownRecord}, which has no columns, or all kinds: see {@link #records}
     */
    public static StructType of(Class<? extends EngagementRecord> kind) {
        return of(kind, SchemaColumns.bundled());
    }

    /** The same without comments. */
    static StructType bare(Class<? extends EngagementRecord> kind) {
        return of(kind, SchemaColumns.bundled().bare());
    }

    private static StructType of(Class<? extends EngagementRecord> kind, SchemaColumns columns) {
        Objects.requireNonNull(kind, "kind");
        if (!EngagementRecord.kinds().contains(kind)) {
            throw new IllegalArgumentException(kind.getSimpleName()
                    + " is not one kind of record: use RecordSchema.records() or RecordEncoders.record()");
        }
        return columns.struct(kind.getSimpleName());
    }

    /**
     * The columns of all kinds of record in one, to read a log that has several: {@code type} and {@code id}, then every member
     * that any kind has, then {@code extensions}. Those that a kind does not have are null for it.
     *
     * <pre>{@code
     * Dataset<Row> records = spark.read().schema(RecordSchema.records()).json("log.ndjson");
     * }</pre>
     *
     * <p>A member that is of different types in different kinds is a string with its JSON: {@code results} are bodies in a change
     * event, and results of a survey elsewhere.
     *
     * @return the columns
     */
    public static StructType records() {
        return SchemaColumns.bundled()
                .union(EngagementRecord.kinds().stream()
                        .map(Class::getSimpleName)
                        .toList());
    }

    /**
     * The columns of a finding: {@code rule}, {@code severity} ({@code error}, {@code warning} or {@code info}),
     * {@code pointer}, {@code recordId}, {@code line}, {@code column}, {@code sheet}, {@code message}, {@code advice}, and {@code fix}, what the
     * advice says as data, see {@link org.ohsel.rules.Fix}; null if that cannot be done by a program.
     *
     * @return the columns
     */
    public static StructType finding() {
        return FindingRows.TYPE;
    }
}
