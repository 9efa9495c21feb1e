// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.spark;

import org.apache.spark.sql.SparkSession;

/** The Spark of all tests: two threads of this JVM, and no address but loopback's. */
public final class LocalSpark {

    private LocalSpark() {}

    /**
     * The session. It ends with the JVM.
     *
     * @return the same one for all tests
     */
    public static SparkSession session() {
        return SparkSession.builder()
                .master("local[2]")
                .appName("ohsel tests")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", 2)
                // Small data: to compile each query would take longer than to run it.
                .config("spark.sql.codegen.wholeStage", false)
                .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
                .config("spark.sql.warehouse.dir", "target/spark-warehouse")
                .getOrCreate();
    }
}
