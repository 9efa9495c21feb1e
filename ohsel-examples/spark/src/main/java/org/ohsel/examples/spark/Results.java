// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.spark;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.ohsel.io.spark.ValidatedRecords;

/** Writes what was found, and the records, for others to go on with. */
final class Results {

    private final String folder;

    Results(String folder) {
        this.folder = folder;
    }

    /** Writes everything. */
    void write(ValidatedRecords validated) {
        Dataset<Row> findings =
                validated.findings().repartition(col("rule")).sortWithinPartitions("rule", "file", "line");
        findings.write().partitionBy("rule").parquet(folder + "/findings.parquet");
        findings.write().partitionBy("rule").json(folder + "/findings.json");
        text(validated.valid()).write().parquet(folder + "/valid.parquet");
        text(validated.invalid()).write().parquet(folder + "/invalid.parquet");
    }

    /** With the JSON of the records as text, which more tools show. */
    private static Dataset<Row> text(Dataset<Row> records) {
        return records.withColumn("json", col("json").cast("string"));
    }
}
