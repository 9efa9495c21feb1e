// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.spark;

import java.io.Serializable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.TransformingEncoder;
import org.apache.spark.sql.catalyst.encoders.Codec;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.types.UDTRegistration;
import org.ohsel.model.EngagementRecord;
import scala.Function0;
import scala.reflect.ClassTag;

/**
 * Encoders for datasets of records, with which nothing is lost: neither members that this version does not know, nor how a number
 * was written.
 *
 * <pre>{@code
 * Dataset<Event> events = spark.createDataset(list, RecordEncoders.of(Event.class));
 * events.filter("inPublic").groupBy("kind").count();
 *
 * Dataset<EngagementRecord> all = spark.createDataset(log.records(), RecordEncoders.record());
 * all.filter("type = 'event'").map((MapFunction<EngagementRecord, Event>) Event.class::cast, RecordEncoders.of(Event.class));
 * }</pre>
 *
 * <p><strong>Not {@code Encoders.bean(Event.class)}.</strong> Records are not beans, and Spark makes a dataset without a single
 * column of them: every value is lost, and nothing is said. {@link #register} prevents that.
 */
@SuppressWarnings("exports") // Spark is not a module
public final class RecordEncoders {

    private RecordEncoders() {}

    /**
     * The encoder for records of all kinds, those of unknown kinds included: columns {@code type}, {@code id} and {@code json}, the
     * record in UTF-8. It costs what it costs to write and to read the JSON, whatever is selected: for columns, see {@link #of}.
     *
     * <p>To read a record whose columns {@code type} or {@code id} are not those of its JSON is an
     * {@link IllegalArgumentException} in the task that does it.
     *
     * @return the encoder
     */
    public static Encoder<EngagementRecord> record() {
        return encoder(EngagementRecord.class, JsonCodec.COLUMNS, new JsonCodec());
    }

    /**
     * The encoder for one kind of record, with the columns of {@link RecordSchema#of}. A column that was set is what the record then
     * has. Spark finds the columns of such an encoder by their position: {@link #as} makes records of rows whose columns are in
     * another order, or not all there.
     *
     * <p>A row of another type, or with a date that is none, is an {@link IllegalArgumentException} in the task that reads it, and so
     * is a string with half of a character in it (an unpaired surrogate) in the one that writes it.
     *
     * @param <T> the kind
     * @param kind the kind, such as {@code Event.class}
     * @return the encoder
     * @throws IllegalArgumentException if it is {@link org.ohsel.model.UnknownRecord} or all kinds: see {@link #record}
     */
    public static <T extends EngagementRecord> Encoder<T> of(Class<T> kind) {
        return encoder(kind, RecordSchema.bare(kind), new ColumnCodec<>(kind));
    }

    /**
     * Makes records of rows, by the names of their columns. A column that is not there is null, and one that the kind does not have
     * is left out.
     *
     * <pre>{@code
     * Dataset<Event> events = RecordEncoders.as(spark.read().json("events.ndjson"), Event.class);
     * }</pre>
     *
     * @param <T> the kind
     * @param rows the rows, all of that kind
     * @param kind the kind, such as {@code Event.class}
     * @return the records; see {@link #of} for what cannot be one
     */
    public static <T extends EngagementRecord> Dataset<T> as(Dataset<Row> rows, Class<T> kind) {
        return rows.to(RecordSchema.of(kind)).as(of(kind));
    }

    private static <T> Encoder<T> encoder(Class<T> type, StructType columns, Codec<T, Row> codec) {
        Function0<Codec<? super T, Row>> provider = (Function0<Codec<? super T, Row>> & Serializable) () -> codec;
        return new TransformingEncoder<>(
                ClassTag.apply(type), (AgnosticEncoder<Row>) Encoders.row(columns), provider, true);
    }

    /**
     * Makes Spark keep records where it looks for beans. {@code Encoders.bean(Event.class)} then has a column {@code value}, and a
     * bean of yours with an {@code Event} in it has a column for that; each holds the record's JSON, which only {@code Dataset}s of
     * Java objects can look into. Call it on the driver before the first such encoder is made; any number of times.
     */
    public static void register() {
        RecordType.all().forEach((kind, type) -> {
            if (!UDTRegistration.exists(kind.getName())) {
                UDTRegistration.register(kind.getName(), type.getName());
            }
        });
    }
}
