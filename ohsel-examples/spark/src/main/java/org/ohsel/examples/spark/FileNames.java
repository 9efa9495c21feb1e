// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.spark;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.ohsel.io.Framing;
import org.ohsel.io.report.Excerpts;

/** What reports call files: as they were named, like the command line, rather than as Spark calls them. */
final class FileNames {

    private final Map<String, String> named = new LinkedHashMap<>();

    /** Takes the names that were given. */
    FileNames(List<String> arguments, Configuration settings) throws IOException {
        for (String argument : arguments) {
            Path path = new Path(argument);
            FileSystem files = path.getFileSystem(settings);
            named.put(files.makeQualified(path).toString(), argument.replaceAll("(?<=.)/+$", ""));
        }
    }

    /** The name of a file that Spark calls by a URI. */
    String of(String uri) {
        for (Map.Entry<String, String> each : named.entrySet()) {
            if (uri.equals(each.getKey()) || uri.startsWith(each.getKey() + "/")) {
                return each.getValue() + uri.substring(each.getKey().length());
            }
        }
        return isLocal(uri) ? new Path(uri).toUri().getPath() : uri;
    }

    private static boolean isLocal(String uri) {
        return "file".equals(new Path(uri).toUri().getScheme());
    }

    /** The lines of a file, if they can be read here. */
    static Excerpts excerpts(String uri) {
        if (!isLocal(uri) || uri.matches("(?is).*\\.(csv|zst|zstd)")) {
            return Excerpts.none();
        }
        boolean isLines = uri.matches("(?is).*\\.(ndjson|jsonl)(\\.gz)?");
        return Excerpts.of(
                java.nio.file.Path.of(new Path(uri).toUri().getPath()), isLines ? Framing.LINES : Framing.AUTO);
    }
}
