// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.spark;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Generates a log. */
@Command(
        name = "generate",
        description =
                "Generates a log to try things with: plausible records, and among them what each rule finds, known by"
                        + " number. The same options give the same log.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class GenerateCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "OUTPUT",
            description = "A folder for parts in NDJSON, or a file, if it ends in .ndjson. It must not exist.")
    private String output = "";

    @Option(
            names = "--records",
            paramLabel = "NUMBER",
            defaultValue = "200000",
            description = "How many records. Default: ${DEFAULT-VALUE}.")
    private long records;

    @Option(
            names = "--parts",
            paramLabel = "NUMBER",
            defaultValue = "8",
            description = "In how many parts they are made. Default: ${DEFAULT-VALUE}.")
    private int parts;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (records < 1 || parts < 1 || parts > 100_000) {
            throw new ParameterException(
                    spec.commandLine(), "--records must be at least 1, and --parts from 1 to 100000.");
        }
        GeneratedLog log = GeneratedLog.of(records);
        try (SparkSession spark =
                SparkSession.builder().appName("ohsel generate").getOrCreate()) {
            LinesFile.write(log.lines(spark, parts), output);
        }
        spec.commandLine().getOut().println("Records: " + records);
        log.defects().forEach((rule, count) -> spec.commandLine().getOut().println(rule + ": " + count));
        return 0;
    }
}
