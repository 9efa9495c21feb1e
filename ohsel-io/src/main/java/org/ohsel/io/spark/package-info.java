// SPDX-License-Identifier: Apache-2.0
/**
 * Records on Apache Spark, which is an optional dependency: {@link org.ohsel.io.spark.RecordFiles} reads them with file and line,
 * {@link org.ohsel.io.spark.RecordValidation} finds what every other way finds, {@link org.ohsel.io.spark.RecordEncoders} makes typed
 * datasets, {@link org.ohsel.io.spark.RecordFunctions} functions for SQL, and {@link org.ohsel.io.spark.VocabularyTables} tables of the
 * vocabulary. Spark is on the class path, and so has to be what uses this package.
 */
@NullMarked
package org.ohsel.io.spark;

import org.jspecify.annotations.NullMarked;
