// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.spark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.ohsel.model.vocabulary.Vocabulary;

/**
 * A vocabulary as tables of Spark, to join records with: what a code is called, who commissioned where on a day, what a code had
 * become by a day. {@code docs/spark-sql.md} in the repository has worked examples.
 *
 * <pre>{@code
 * VocabularyTables.of(spark, Vocabulary.bundled()).createViews();
 * spark.sql("SELECT body FROM ohsel_commissioners WHERE borough = 'bexley'"
 *         + " AND DATE '2019-05-01' BETWEEN coalesce(valid_from, DATE '0001-01-01') AND coalesce(valid_to, DATE '9999-12-31')");
 * }</pre>
 *
 * <table>
 *   <caption>The tables, each also a view with {@code ohsel_} before its name</caption>
 *   <tr><th>table</th><th>columns</th></tr>
 *   <tr><td>{@code concepts}</td><td>{@code scheme}, {@code code}, {@code label}, {@code definition}, {@code kind}, {@code ods},
 *       {@code gss}, {@code valid} (as the source states it, in EDTF), {@code valid_from}, {@code valid_to}, {@code successors}
 *       (codes), {@code withdrawn}</td></tr>
 *   <tr><td>{@code labels}</td><td>{@code scheme}, {@code code}, {@code label}, {@code use} ({@code preferred}, {@code former},
 *       {@code alternative} or {@code misspelling}), {@code valid}, {@code valid_from}, {@code valid_to}</td></tr>
 *   <tr><td>{@code identifiers}</td><td>{@code scheme}, {@code code}, {@code system} (such as {@code ods}), {@code identifier}</td></tr>
 *   <tr><td>{@code successions}</td><td>{@code scheme}, {@code code}, {@code successor_scheme}, {@code successor}, {@code date},
 *       {@code date_from}, {@code date_to}</td></tr>
 *   <tr><td>{@code commissioners}</td><td>{@code borough}, {@code body}, {@code label}, {@code valid_from}, {@code valid_to}: the days
 *       on which {@link Vocabulary#commissioner} names that body</td></tr>
 *   <tr><td>{@code holders}</td><td>{@code scheme}, {@code code}, {@code holder_scheme}, {@code holder}, {@code label},
 *       {@code valid_from}, {@code valid_to}: the days on which {@link Vocabulary#holdersOn} names the holder; only for what has a
 *       successor. Before that, the holder is the code itself</td></tr>
 * </table>
 *
 * <p>Both ends of a span belong to it, and an end that is null is open. In {@code concepts} and {@code labels} they are bounds:
 * {@code 2016/..} begins on 1 January 2016 at the earliest.
 *
 * <p>All tables are small, and Spark knows it: it sends a view to every executor, so that a join with it moves no record. The hint
 * {@code BROADCAST} makes sure of that where the session does not allow it or, as for Parquet, the size is not known.
 */
@SuppressWarnings("exports") // Spark is not a module
public final class VocabularyTables {

    private static final String PREFIX = "ohsel_";

    private static final StructType CONCEPTS =
            StructType.fromDDL("scheme STRING, code STRING, label STRING, definition STRING,"
                    + " kind STRING, ods STRING, gss STRING, valid STRING, valid_from DATE, valid_to DATE, successors ARRAY<STRING>,"
                    + " withdrawn BOOLEAN");
    private static final StructType LABELS = StructType.fromDDL(
            "scheme STRING, code STRING, label STRING, use STRING," + " valid STRING, valid_from DATE, valid_to DATE");
    private static final StructType IDENTIFIERS =
            StructType.fromDDL("scheme STRING, code STRING, system STRING, identifier STRING");
    private static final StructType SUCCESSIONS =
            StructType.fromDDL("scheme STRING, code STRING, successor_scheme STRING,"
                    + " successor STRING, date STRING, date_from DATE, date_to DATE");
    private static final StructType COMMISSIONERS =
            StructType.fromDDL("borough STRING, body STRING, label STRING, valid_from DATE, valid_to DATE");
    private static final StructType HOLDERS = StructType.fromDDL("scheme STRING, code STRING, holder_scheme STRING,"
            + " holder STRING, label STRING, valid_from DATE, valid_to DATE");

    private final SparkSession spark;
    private final VocabularyRows rows;

    private VocabularyTables(SparkSession spark, Vocabulary vocabulary) {
        this.spark = spark;
        this.rows = new VocabularyRows(vocabulary);
    }

    /**
     * The tables of a vocabulary.
     *
     * @param spark the session in which they are made
     * @param vocabulary the vocabulary, such as {@link Vocabulary#bundled()}, or one that a file was added to
     * @return the tables
     */
    public static VocabularyTables of(SparkSession spark, Vocabulary vocabulary) {
        return new VocabularyTables(
                Objects.requireNonNull(spark, "spark"), Objects.requireNonNull(vocabulary, "vocabulary"));
    }

    /**
     * All tables.
     *
     * @return the tables by their names, in the order above
     */
    public Map<String, Dataset<Row>> all() {
        Map<String, Dataset<Row>> tables = new LinkedHashMap<>();
        tables.put("concepts", table(rows.concepts(), CONCEPTS));
        tables.put("labels", table(rows.labels(), LABELS));
        tables.put("identifiers", table(rows.identifiers(), IDENTIFIERS));
        tables.put("successions", table(rows.successions(), SUCCESSIONS));
        tables.put("commissioners", table(rows.commissioners(), COMMISSIONERS));
        tables.put("holders", table(rows.holders(), HOLDERS));
        return tables;
    }

    private Dataset<Row> table(List<Row> content, StructType columns) {
        return spark.createDataFrame(content, columns);
    }

    /** Makes a temporary view of each table in the session, {@code ohsel_concepts} and so on, in place of those there may be. */
    public void createViews() {
        all().forEach((name, table) -> table.createOrReplaceTempView(PREFIX + name));
    }

    /**
     * Writes each table as Parquet, in a folder of its name, in place of what may be there.
     *
     * @param folder the folder for all of them: a path or an address that Spark can write to
     */
    public void writeParquet(String folder) {
        Objects.requireNonNull(folder, "folder");
        all().forEach((name, table) ->
                table.coalesce(1).write().mode(SaveMode.Overwrite).parquet(folder + "/" + name));
    }
}
