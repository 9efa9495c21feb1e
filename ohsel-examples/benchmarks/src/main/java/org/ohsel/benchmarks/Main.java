// SPDX-License-Identifier: Apache-2.0
package org.ohsel.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ohsel.benchmarks.run.Document;
import org.ohsel.benchmarks.run.Drift;
import org.ohsel.benchmarks.run.Jvm;
import org.ohsel.benchmarks.run.Options;
import org.ohsel.benchmarks.run.PairedTable;
import org.ohsel.benchmarks.run.Results;
import org.ohsel.benchmarks.run.ScaleTable;
import org.ohsel.benchmarks.run.SheetsTable;
import org.ohsel.benchmarks.run.StartTable;

/** Runs the benchmarks, prints tables in Markdown and writes JSON. */
public final class Main {

    private Main() {}

    /**
     * Runs the benchmarks, or JMH.
     *
     * @param arguments {@code jmh} and JMH's own options, or those that {@code --help} tells
     * @throws IOException if the results cannot be written
     */
    public static void main(String... arguments) throws IOException {
        if (arguments.length > 0 && arguments[0].equals("jmh")) {
            org.openjdk.jmh.Main.main(Arrays.copyOfRange(arguments, 1, arguments.length));
            return;
        }
        Options options;
        try {
            options = Options.of(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.println(Options.HELP);
            System.exit(2);
            return;
        }
        Results results = options.from() == null ? measure(options) : Results.read(Files.readString(options.from()));
        Files.writeString(options.json(), results.json());
        String tables = new Document(results).tables();
        System.out.println(tables);
        if (options.before() != null) {
            System.out.println(Drift.text(Results.read(Files.readString(options.before())), results));
        }
        if (options.document() != null) {
            Document.replaceTables(options.document(), tables);
        }
    }

    private static Results measure(Options options) {
        List<Results.Pair> pairs = new ArrayList<>();
        List<Results.Scale> scales = new ArrayList<>();
        List<Results.Start> starts = new ArrayList<>();
        List<Results.Sheet> sheets = new ArrayList<>();
        for (Jvm jvm : options.jvms()) {
            if (options.wants(Options.Part.PAIRS)) {
                pairs.addAll(new PairedTable(jvm, options).measure());
            }
            if (options.wants(Options.Part.SCALE)) {
                scales.addAll(ScaleTable.measure(jvm, options));
            }
            if (options.wants(Options.Part.START)) {
                starts.addAll(StartTable.measure(jvm, options.quick() ? 5 : 21));
            }
            if (options.wants(Options.Part.SHEETS)) {
                sheets.addAll(SheetsTable.measure(jvm, options));
            }
        }
        return new Results(pairs, scales, starts, sheets);
    }
}
