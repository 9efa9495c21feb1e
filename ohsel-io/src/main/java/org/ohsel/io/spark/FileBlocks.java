// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/** The files under some paths, divided into blocks where they can be. */
final class FileBlocks {

    private static final Pattern LINES = Pattern.compile("(?is).*\\.(ndjson|jsonl)");
    private static final int GZIP_1 = 0x1F;
    private static final int GZIP_2 = 0x8B;
    private static final int BUFFER = 1 << 16;

    private final JavaSparkContext spark;
    private final Broadcast<SerializableConfiguration> hadoop;
    private final long mostBytes;

    FileBlocks(JavaSparkContext spark, Broadcast<SerializableConfiguration> hadoop, long mostBytes) {
        this.spark = spark;
        this.hadoop = hadoop;
        this.mostBytes = mostBytes;
    }

    /**
     * The blocks of all files, in the order of the paths, and of the files of each by their names. Those in one list are read by one
     * task, so that many small files do not make as many tasks.
     */
    List<List<FileBlock>> of(List<String> paths) throws IOException {
        List<FileStatus> files = files(paths);
        long all = files.stream().mapToLong(FileStatus::getLen).sum();
        long size = Math.max(1, Math.min(mostBytes, all / spark.defaultParallelism() + 1));
        List<FileBlock> blocks = new ArrayList<>();
        for (FileStatus file : files) {
            String name = file.getPath().toString();
            if (LINES.matcher(name).matches() && file.getLen() > size && !isCompressed(file.getPath())) {
                for (long start = 0; start < file.getLen(); start += size) {
                    long end = Math.min(start + size, file.getLen());
                    blocks.add(new FileBlock(name, blocks.size(), start, end, end - start, 0));
                }
            } else {
                blocks.add(new FileBlock(name, blocks.size(), 0, Long.MAX_VALUE, file.getLen(), 0));
            }
        }
        return packed(withLines(blocks), size);
    }

    /** The files themselves. */
    List<String> names(List<String> paths) throws IOException {
        return files(paths).stream().map(file -> file.getPath().toString()).toList();
    }

    private List<FileStatus> files(List<String> paths) throws IOException {
        List<FileStatus> files = new ArrayList<>();
        for (String path : paths) {
            list(path, files);
        }
        return files;
    }

    private static List<List<FileBlock>> packed(List<FileBlock> blocks, long size) {
        List<List<FileBlock>> packs = new ArrayList<>();
        long left = 0;
        for (FileBlock block : blocks) {
            if (packs.isEmpty() || block.bytes() > left) {
                packs.add(new ArrayList<>());
                left = size;
            }
            packs.get(packs.size() - 1).add(block);
            left -= block.bytes();
        }
        return packs;
    }

    private void list(String path, List<FileStatus> files) throws IOException {
        Path pattern = new Path(path);
        FileSystem system = pattern.getFileSystem(hadoop.value().value());
        FileStatus @Nullable [] found = system.globStatus(pattern);
        if (found == null || found.length == 0) {
            throw new FileNotFoundException(path + ": there is no such file");
        }
        for (FileStatus each : found) {
            add(system, each, files);
        }
    }

    /** Adds a file, or those in a folder and below it, but for those that Hadoop's tools leave beside their results. */
    private static void add(FileSystem system, FileStatus found, List<FileStatus> files) throws IOException {
        if (found.isFile()) {
            files.add(found);
            return;
        }
        List<FileStatus> within = Stream.of(system.listStatus(found.getPath()))
                .filter(each -> !each.getPath().getName().startsWith("_")
                        && !each.getPath().getName().startsWith("."))
                .sorted(Comparator.comparing(FileStatus::getPath))
                .toList();
        for (FileStatus each : within) {
            add(system, each, files);
        }
    }

    /** Whether a file is compressed, whatever its name. */
    private boolean isCompressed(Path file) throws IOException {
        try (var input = file.getFileSystem(hadoop.value().value()).open(file)) {
            return input.read() == GZIP_1 && input.read() == GZIP_2;
        }
    }

    /** The same blocks, those of divided files with the number of lines before them, for which these are read once. */
    private List<FileBlock> withLines(List<FileBlock> blocks) {
        List<FileBlock> divided = blocks.stream().filter(FileBlock::isDivided).toList();
        if (divided.isEmpty()) {
            return blocks;
        }
        Broadcast<SerializableConfiguration> configuration = hadoop;
        Map<Integer, Long> lines = new HashMap<>(spark.parallelize(divided, divided.size())
                .mapToPair(block -> new Tuple2<>(block.number(), lines(block, configuration.value())))
                .collectAsMap());
        List<FileBlock> counted = new ArrayList<>();
        long before = 0;
        for (FileBlock block : blocks) {
            before = block.start() == 0 ? 0 : before;
            counted.add(block.after(before));
            before += lines.getOrDefault(block.number(), 0L);
        }
        return counted;
    }

    private static long lines(FileBlock block, SerializableConfiguration hadoop) throws IOException {
        Path path = new Path(block.file());
        try (var input = path.getFileSystem(hadoop.value()).open(path)) {
            input.seek(block.start());
            return lines(input, block.end() - block.start());
        }
    }

    private static long lines(InputStream input, long length) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long left = length;
        long lines = 0;
        while (left > 0) {
            int read = input.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                return lines;
            }
            for (int i = 0; i < read; i++) {
                lines += buffer[i] == '\n' ? 1 : 0;
            }
            left -= read;
        }
        return lines;
    }
}
