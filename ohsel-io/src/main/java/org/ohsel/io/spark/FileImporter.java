// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.ReadRecord;

/**
 * Reads the records of a file that is not JSON, such as a spreadsheet or a return, in one task.
 *
 * <pre>{@code
 * FileImporter sheets = (file, reader) -> SheetReader.of(reader.validator()).records(file).stream();
 * }</pre>
 */
@FunctionalInterface
public interface FileImporter extends Serializable {

    /**
     * Reads the records of a file.
     *
     * @param file a copy of the file with the same name, on the machine of the task
     * @param reader the reader of the executor
     * @return the records with all their findings, those about all of them together as items without a record
     * @throws IOException if the file cannot be read
     */
    Stream<ReadRecord> records(Path file, EngagementReader reader) throws IOException;
}
