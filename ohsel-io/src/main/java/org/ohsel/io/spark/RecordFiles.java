// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.spark;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.util.SerializableConfiguration;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.sheet.SheetReader;

/**
 * Reads the records of files into a dataset, with the file and the line of each. Nothing is dropped: what is damaged is a row as well.
 *
 * <pre>{@code
 * Dataset<Row> rows = RecordFiles.of(spark).read("s3a://engagement/2025", "returns/*.csv");
 * }</pre>
 *
 * <p>A file whose name ends in {@code .ndjson} or {@code .jsonl} has one record on each line, and is divided among tasks; one that ends
 * in {@code .csv} is a spreadsheet, see {@link SheetReader}; any other is one JSON document: a log, an array or a record. All may be
 * compressed: by gzip, whatever the name, or by zstd, if the name ends in {@code .zst} or {@code .zstd}. What is compressed, a JSON
 * document or a spreadsheet is read by one task, JSON in constant memory.
 *
 * <p>The columns, by which {@link RecordValidation} goes on:
 *
 * <ul>
 *   <li>{@code file}: the file, as a URI
 *   <li>{@code position}: orders the rows of all files
 *   <li>{@code pointer}, {@code line}, {@code column}: where the record begins in the file, see {@link org.ohsel.rules.Place}
 *   <li>{@code json}: the record as it was written, in UTF-8, whether or not it can be read; null if the row is not a record
 *   <li>{@code findings}: what was found in reading what is not a record, or not JSON; for other rows empty until they are validated
 *   <li>{@code newerFormat}, {@code otherVocabulary}: what the log says of itself, see {@code docs/records.md}
 *   <li>{@code checked}: whether {@code findings} is complete, as for the records of a spreadsheet
 * </ul>
 *
 * <p>The dataset is lazy and reads again whenever it is used. Only the list of files is made at once, and in files that are divided the
 * lines are counted, which reads them once. Immutable.
 */
@SuppressWarnings("exports") // Spark is no module
public final class RecordFiles {

    private static final String SHEETS = ".csv";
    private static final long BLOCK_BYTES = 64L << 20;

    private final SparkSession spark;
    private final ReaderSetup setup;
    private final Map<String, FileImporter> importers;
    private final long blockBytes;

    private RecordFiles(SparkSession spark, ReaderSetup setup, Map<String, FileImporter> importers, long blockBytes) {
        this.spark = spark;
        this.setup = setup;
        this.importers = importers;
        this.blockBytes = blockBytes;
    }

    /**
     * Reads with the strict reader and the rules of {@code EngagementValidator.standard()}.
     *
     * @param spark the session
     * @return what reads
     */
    public static RecordFiles of(SparkSession spark) {
        Objects.requireNonNull(spark, "spark");
        FileImporter sheets = (file, reader) -> SheetReader.of(reader.validator()).records(file).stream();
        return new RecordFiles(spark, EngagementReader::strict, Map.of(SHEETS, sheets), BLOCK_BYTES);
    }

    /**
     * Reads with another reader, the one with which the records will be validated.
     *
     * @param other how each executor makes its reader
     * @return what reads so
     */
    public RecordFiles withSetup(ReaderSetup other) {
        return new RecordFiles(spark, Objects.requireNonNull(other, "other"), importers, blockBytes);
    }

    /**
     * Reads files of some name in another way, such as the returns of the Friends and Family Test.
     *
     * @param nameEnd how their names end, such as {@code -fft.csv}; capital letters do not matter. Of several that fit, the one that was
     *     added last counts
     * @param importer reads one of them
     * @return what reads so
     */
    public RecordFiles withImporter(String nameEnd, FileImporter importer) {
        Objects.requireNonNull(importer, "importer");
        Map<String, FileImporter> more = new LinkedHashMap<>();
        more.put(nameEnd.toLowerCase(Locale.ROOT), importer);
        importers.forEach(more::putIfAbsent);
        return new RecordFiles(spark, setup, more, blockBytes);
    }

    /**
     * Divides files into larger or smaller blocks, each of which is read by one task.
     *
     * @param bytes the most bytes of a block, 64 MiB by default; less where there would be fewer blocks than cores
     * @return what reads so
     * @throws IllegalArgumentException if the number is not positive
     */
    public RecordFiles withBlockBytes(long bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("a block has at least one byte, not " + bytes);
        }
        return new RecordFiles(spark, setup, importers, bytes);
    }

    /**
     * Reads files.
     *
     * @param paths files and folders, which may have wildcards, in any file system that Spark knows; of a folder, all files in and below
     *     it whose names do not begin with {@code _} or a dot
     * @return the records, and what is wrong between them
     * @throws IOException if one of the paths does not exist, or cannot be read
     */
    public Dataset<Row> read(String... paths) throws IOException {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Broadcast<SerializableConfiguration> hadoop = hadoop(context);
        Broadcast<ExecutorReader> readers = context.broadcast(new ExecutorReader(setup));
        List<List<FileBlock>> tasks = new FileBlocks(context, hadoop, blockBytes).of(Arrays.asList(paths));
        JavaRDD<Row> rows = context.parallelize(tasks, Math.max(1, tasks.size()))
                .flatMap(List::iterator)
                .flatMap(new BlockRows(readers, hadoop, importers));
        return spark.createDataFrame(rows, RecordColumns.TYPE);
    }

    /**
     * The files that {@link #read} reads, also those in which it finds no record and nothing else.
     *
     * @param paths the same paths
     * @return the files as the column {@code file} calls them, in the order in which they are read
     * @throws IOException if one of the paths does not exist, or cannot be read
     */
    public List<String> files(String... paths) throws IOException {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        return new FileBlocks(context, hadoop(context), blockBytes).names(Arrays.asList(paths));
    }

    private static Broadcast<SerializableConfiguration> hadoop(JavaSparkContext context) {
        return context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
    }

    /**
     * Takes the records from a column, such as that of a table or of a stream's messages, one in each row.
     *
     * <p>The other columns stay, before those of this class. The position, which says which of two records with the same id is the
     * first, is Spark's {@code monotonically_increasing_id}: if the source does not give its rows in the same order each time, cache it.
     *
     * @param data the data
     * @param column the column with the JSON of a record, a string or binary; null is no record
     * @return the data with the columns of this class
     * @throws IllegalArgumentException if the data already have a column that is called like one of these
     */
    public Dataset<Row> column(Dataset<Row> data, String column) {
        for (String name : data.columns()) {
            if (RecordColumns.NAMES.contains(name)) {
                throw new IllegalArgumentException("the data already have a column that is called " + name
                        + ": rename it, for example with withColumnRenamed");
            }
        }
        Column json = data.col(column).cast("binary");
        Column isRecord = json.isNotNull();
        return data.withColumn("file", functions.input_file_name())
                .withColumn("position", functions.monotonically_increasing_id())
                .withColumn("pointer", functions.lit(""))
                .withColumn("line", functions.when(isRecord, functions.lit(1L)))
                .withColumn("column", functions.when(isRecord, functions.lit(1L)))
                .withColumn("json", json)
                .withColumn(
                        "findings",
                        functions
                                .array()
                                .cast(RecordColumns.TYPE.apply("findings").dataType()))
                .withColumn("newerFormat", functions.lit(false))
                .withColumn("otherVocabulary", functions.lit(false))
                .withColumn("checked", functions.lit(false));
    }
}
