// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ohsel.io.EngagementReader;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.example.Examples;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.Rule;

/** Every record of this repository: of the examples, of the seeds, of the fixtures and of the rules, whole and broken. */
public final class Corpus {

    private static final EngagementReader READER = EngagementReader.tolerant();
    private static final Path ROOT = Path.of("../..");

    private Corpus() {}

    /**
     * The records, as far as each could be read.
     *
     * @return more than 800
     */
    public static List<EngagementRecord> records() {
        List<EngagementRecord> records = new ArrayList<>(Examples.records());
        for (Rule rule : Catalogue.all().rules()) {
            Stream.of(
                            rule.info().validExample(),
                            rule.info().invalidExample(),
                            rule.info().nearMissExample())
                    .filter(Objects::nonNull)
                    .forEach(example -> add(records, READER.readLog(example).partial()));
        }
        for (String folder : List.of("seeds", "ohsel-io/src/test/resources/fixtures")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                        .sorted()
                        .toList()) {
                    add(records, READER.readLog(file).partial());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return records;
    }

    private static void add(List<EngagementRecord> records, EngagementLog log) {
        if (log != null) {
            records.addAll(log.records());
        }
    }
}
