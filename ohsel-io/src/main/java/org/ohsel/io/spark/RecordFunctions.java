// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.spark;

import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.EngagementReader;
import org.ohsel.model.PartialDate;
import org.ohsel.rules.Findings;

/**
 * Functions for Spark SQL.
 *
 * <pre>{@code
 * RecordFunctions.register(spark, EngagementReader::strict);
 * spark.sql("SELECT id, explode(ohsel_findings(payload)) AS finding FROM inbox WHERE NOT ohsel_is_valid(payload)");
 * }</pre>
 *
 * <table>
 *   <caption>The functions</caption>
 *   <tr><th>function</th><th>what it gives</th></tr>
 *   <tr><td>{@code ohsel_findings(json)}</td><td>an array of {@linkplain RecordSchema#finding findings} about the record in a string
 *       or in bytes, empty if there are none; lines and columns count from its start. Rules that need other records are not run:
 *       {@code RecordValidation} does that</td></tr>
 *   <tr><td>{@code ohsel_is_valid(json)}</td><td>whether none of them is an error</td></tr>
 *   <tr><td>{@code ohsel_first_day(date)}</td><td>the earliest day that a date such as {@code 2017-09}, {@code 2017-07/2017-08} or
 *       {@code 2013~} can mean; null if there is none, as for {@code ../2017}, and for a string that is not a date</td></tr>
 *   <tr><td>{@code ohsel_last_day(date)}</td><td>the latest such day</td></tr>
 * </table>
 *
 * <p>Of null they make null. What is neither a string nor bytes is an {@link IllegalArgumentException} in the task.
 */
@SuppressWarnings("exports") // Spark is not a module
public final class RecordFunctions {

    private RecordFunctions() {}

    /**
     * Registers the functions for the queries of a session.
     *
     * @param spark the session
     * @param setup how each executor makes its reader, of which it has one
     */
    public static void register(SparkSession spark, ReaderSetup setup) {
        Broadcast<ExecutorReader> reader =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(new ExecutorReader(setup));
        UDF1<Object, Object> findings =
                json -> json == null ? null : FindingRows.of(read(reader.value().get(), json));
        UDF1<Object, Boolean> valid =
                json -> json == null ? null : !read(reader.value().get(), json).hasErrors();
        UDF1<String, Date> firstDay = date -> day(date, PartialDate::earliest);
        UDF1<String, Date> lastDay = date -> day(date, PartialDate::latest);
        spark.udf().register("ohsel_findings", findings, DataTypes.createArrayType(FindingRows.TYPE, false));
        spark.udf().register("ohsel_is_valid", valid, DataTypes.BooleanType);
        spark.udf().register("ohsel_first_day", firstDay, DataTypes.DateType);
        spark.udf().register("ohsel_last_day", lastDay, DataTypes.DateType);
    }

    private static Findings read(EngagementReader reader, Object json) {
        if (json instanceof String text) {
            return reader.readRecord(text.getBytes(StandardCharsets.UTF_8)).findings();
        } else if (json instanceof byte[] bytes) {
            return reader.readRecord(bytes).findings();
        }
        throw new IllegalArgumentException("expected JSON as a string or as bytes, found a value of the type "
                + json.getClass().getSimpleName() + ": name the column that holds the record");
    }

    private static @Nullable Date day(@Nullable String date, Function<PartialDate, @Nullable LocalDate> bound) {
        if (date == null) {
            return null;
        }
        try {
            @Nullable LocalDate day = bound.apply(PartialDate.parse(date));
            return day == null ? null : Date.valueOf(day);
        } catch (DateTimeException e) {
            return null; // as Spark's own try_to_date; ohsel_findings says what is wrong with it
        }
    }
}
