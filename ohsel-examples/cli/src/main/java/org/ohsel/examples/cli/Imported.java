// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.Importer;
import org.ohsel.io.ReadRecord;
import org.ohsel.io.RecordSource;
import org.ohsel.io.sheet.SheetRecords;
import org.ohsel.rules.Findings;

/** What is imported: read once, and then the findings are known. */
interface Imported {

    /** Its name in reports. */
    String name();

    /** The records, to be read once. */
    Stream<ReadRecord> records();

    /** What was found; complete once the records have been read. */
    Findings findings();

    /** Shows what columns were taken for, if there are any. */
    default void showColumns(PrintWriter err) {}

    /** Opens a spreadsheet. */
    @FunctionalInterface
    interface Opening {

        RecordSource open() throws IOException;
    }

    /** A spreadsheet, whose rows are not kept. */
    final class Spreadsheet implements Imported {

        private final Path file;
        private final Opening opening;
        private @Nullable RecordSource records;

        Spreadsheet(Path file, Opening opening) {
            this.file = file;
            this.opening = opening;
        }

        @Override
        public String name() {
            return file.toString();
        }

        @Override
        public Stream<ReadRecord> records() {
            try {
                RecordSource opened = opening.open();
                records = opened;
                return opened.stream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Findings findings() {
            return records == null ? Findings.NONE : records.findings();
        }

        @Override
        public void showColumns(PrintWriter err) {
            if (records instanceof SheetRecords sheet) {
                SheetOptions.show(sheet, err);
            }
        }
    }

    /** Files of another system, which are read together. */
    final class Files implements Imported {

        private final String name;
        private final Importer importer;
        private final List<Findings> found = new ArrayList<>();

        Files(String name, Importer importer) {
            this.name = name;
            this.importer = importer;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Stream<ReadRecord> records() {
            try {
                return importer.records().peek(item -> found.add(item.findings()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Findings findings() {
            return Findings.concat(found);
        }
    }
}
