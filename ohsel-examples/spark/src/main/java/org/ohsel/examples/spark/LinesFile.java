// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;

/** Writes lines to a folder, in parts, or to one file. */
final class LinesFile {

    private LinesFile() {}

    /**
     * Writes lines.
     *
     * @param output a folder; or a file, if its name ends in .ndjson, which is put together from the parts and stands there once it
     *     is complete
     * @throws FileAlreadyExistsException if there is something already
     */
    static void write(Dataset<String> lines, String output) throws IOException {
        Configuration settings = lines.sparkSession().sparkContext().hadoopConfiguration();
        Path place = new Path(output);
        FileSystem files = place.getFileSystem(settings);
        if (files.exists(place)) {
            throw new FileAlreadyExistsException("there is already " + output + ": name another place, or remove it");
        }
        if (!output.toLowerCase(Locale.ROOT).endsWith(".ndjson")) {
            lines.write().text(output);
            return;
        }
        Path parts = place.suffix(".parts");
        lines.write().text(parts.toString());
        Path whole = new Path(parts, "_whole");
        try (OutputStream all = files.create(whole)) {
            FileStatus[] found = files.listStatus(parts, path -> path.getName().startsWith("part-"));
            Arrays.sort(found);
            for (FileStatus part : found) {
                try (InputStream input = files.open(part.getPath())) {
                    input.transferTo(all);
                }
            }
        }
        if (!files.rename(whole, place)) {
            throw new IOException("cannot write " + output);
        }
        files.delete(parts, true);
    }
}
