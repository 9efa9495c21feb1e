// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.foreign;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.Limits;

/**
 * Files to import, and how.
 *
 * @param files the files by their names, in the order in which they are read
 * @param limits how much to accept
 */
public record Inputs(Map<String, byte[]> files, Limits limits) {

    private static final int MOST_BYTES = (int) Limits.standard().logBytes();

    /**
     * Takes files that are in memory.
     *
     * @param files the files by their names
     * @return the files
     */
    public static Inputs of(Map<String, byte[]> files) {
        Map<String, byte[]> copies = new LinkedHashMap<>();
        files.forEach((name, bytes) -> copies.put(name, bytes.clone()));
        return new Inputs(Collections.unmodifiableMap(copies), Limits.standard());
    }

    /**
     * Reads files.
     *
     * @param files the files
     * @return the files, each under its name, or its whole path if another has the same name
     * @throws IOException if a file cannot be read, or if they are longer in all than {@link Limits#logBytes()} allows
     *     by default
     */
    public static Inputs read(Collection<Path> files) throws IOException {
        Map<String, byte[]> read = new LinkedHashMap<>();
        int room = MOST_BYTES;
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            try (InputStream input = Files.newInputStream(file)) {
                byte[] bytes = input.readNBytes(room + 1);
                if (bytes.length > room) {
                    throw new IOException("the files are longer than " + (MOST_BYTES >> 20) + " MiB in all");
                }
                room -= bytes.length;
                read.put(read.containsKey(name) ? file.toString() : name, bytes);
            }
        }
        return new Inputs(Collections.unmodifiableMap(read), Limits.standard());
    }

    /**
     * These files, with other limits.
     *
     * @param bounds the limits
     * @return the files
     */
    public Inputs within(Limits bounds) {
        return new Inputs(files, bounds);
    }

    /**
     * Passes on each file in turn, until they are too long in all, which is reported.
     *
     * @param log takes what is wrong
     * @param read reads a file, given its name
     */
    public void forEach(ImportedLog log, BiConsumer<String, byte[]> read) {
        long length = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            length += file.getValue().length;
            if (length > limits.logBytes()) {
                log.notRead(
                        Origin.of(file.getKey()),
                        "the files are longer than " + limits.logBytes()
                                + " bytes in all, so this one and the rest are not read",
                        "Import fewer at a time, or raise the limit logBytes");
                return;
            }
            read.accept(file.getKey(), file.getValue());
        }
    }

    /**
     * The text of a file in UTF-8.
     *
     * @param name the name of the file
     * @param bytes the file
     * @param log takes what is wrong
     * @return the text without a byte order mark; null if it is not UTF-8, which is reported
     */
    public static @Nullable String text(String name, byte[] bytes, ImportedLog log) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            log.notRead(
                    Origin.of(name),
                    "the file is not in UTF-8, so it is not read",
                    "Download it again, and do not open it in a program that saves it in another encoding");
            return null;
        }
    }
}
