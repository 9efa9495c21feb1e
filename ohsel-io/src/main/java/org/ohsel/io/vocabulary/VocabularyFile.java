// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.ohsel.io.Result;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.model.vocabulary.VocabularyRelease;
import org.ohsel.rules.Findings;
import org.ohsel.rules.standard.VocabularyRules;

/**
 * A vocabulary in the CSV tables that {@link VocabularyWriter#csv} writes: other places, bodies and terms, to add to
 * the bundled ones.
 *
 * <pre>{@code
 * Vocabulary vocabulary =
 *         VocabularyFile.read(Path.of("our-terms")).addTo(Vocabulary.bundled()).orElseThrow();
 * EngagementValidator validator = EngagementValidator.standard().withVocabulary(vocabulary);
 * }</pre>
 *
 * <p>Only {@code concepts.csv} with the columns {@code scheme}, {@code code} and {@code label} is needed. A term or a
 * list is added, and not put in the place of another, unless the column {@code change} of its row says {@code replace}.
 * {@code docs/own-vocabulary.md} describes all columns.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class VocabularyFile {

    /** All tables of any vocabulary are much smaller; a zip could hold anything. */
    private static final int MOST_BYTES = 16 << 20;

    private final Tables tables;
    private final List<VocabularyRelease> releases;
    private final Map<Ref, FileConcept> concepts;
    private final List<FileRelations.Edge> successions;
    private final Findings findings;

    private VocabularyFile(Map<String, byte[]> files) {
        Problems problems = new Problems();
        tables = Tables.read(files, problems);
        releases = releases(tables, problems);
        concepts = new ConceptRows(tables, problems).read();
        successions = FileRelations.successions(tables, problems);
        findings = problems.found();
    }

    private static List<VocabularyRelease> releases(Tables tables, Problems problems) {
        Map<String, VocabularyRelease> releases = new LinkedHashMap<>();
        for (TableRow row : tables.of(TableForm.VOCABULARY)) {
            String identifier = row.text("identifier");
            VocabularyRelease release = new VocabularyRelease(
                    identifier, row.text("title"), row.textOrNull("version"), row.date("issued", problems));
            if (identifier.isEmpty()) {
                problems.invalid(row, "identifier", "it is empty", "Write what tells the vocabulary from all others");
            } else if (releases.putIfAbsent(identifier, release) != null) {
                problems.add(
                        VocabularyRules.DUPLICATE,
                        row,
                        "identifier",
                        Map.of("what", "the identifier", "code", identifier, "where", "an earlier row"));
            }
        }
        return List.copyOf(releases.values());
    }

    /**
     * Reads a vocabulary.
     *
     * @param path a folder or a zip with the tables
     * @return the vocabulary and the problems in it
     * @throws IOException if it cannot be read, or if the tables are longer than 16 MiB in all
     */
    public static VocabularyFile read(Path path) throws IOException {
        return new VocabularyFile(Files.isDirectory(path) ? folder(path) : zip(path));
    }

    /**
     * Reads a vocabulary.
     *
     * @param tables the tables in UTF-8, by the names of their files, such as {@code concepts.csv}
     * @return the vocabulary and the problems in it
     */
    public static VocabularyFile of(Map<String, byte[]> tables) {
        return new VocabularyFile(tables);
    }

    private static Map<String, byte[]> folder(Path folder) throws IOException {
        Map<String, byte[]> tables = new LinkedHashMap<>();
        int room = MOST_BYTES;
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            if (name.endsWith(".csv")) {
                try (InputStream input = Files.newInputStream(file)) {
                    byte[] table = bytes(input, room);
                    room -= table.length;
                    tables.put(name, table);
                }
            }
        }
        return tables;
    }

    private static Map<String, byte[]> zip(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        Map<String, byte[]> tables = new LinkedHashMap<>();
        if (!beginsLikeZip(path)) {
            return tables;
        }
        int room = MOST_BYTES;
        // By the list at its end: what is cut off between two files is not noticed from the beginning.
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                if (!name.endsWith(".csv")) {
                    continue;
                }
                byte[] table = bytes(zip.getInputStream(entry), room);
                room -= table.length;
                if (tables.put(name, table) != null) {
                    throw new IOException("the zip has two files that are called " + name);
                }
            }
        } catch (ZipException e) {
            throw new IOException("the zip is cut short", e);
        }
        return tables;
    }

    private static boolean beginsLikeZip(Path path) throws IOException {
        try (InputStream input = Files.newInputStream(path)) {
            return input.read() == 'P' && input.read() == 'K';
        }
    }

    private static byte[] bytes(InputStream input, int room) throws IOException {
        byte[] bytes = input.readNBytes(room + 1);
        if (bytes.length > room) {
            throw new IOException("the tables are longer than 16 MiB in all");
        }
        return bytes;
    }

    /**
     * Who the vocabulary says it is, in {@code vocabulary.csv}.
     *
     * @return its identifier and version; several if it was written from others; empty if it does not say
     */
    public List<VocabularyRelease> releases() {
        return releases;
    }

    /**
     * The problems in the file itself; {@link #addTo} reports these too, with those that depend on what it is added to.
     *
     * @return the findings, each with its table, row and column as a pointer, such as {@code /concepts.csv/0/valid}, and
     *     with the line and column in the table
     */
    public Findings findings() {
        return findings;
    }

    /**
     * Adds the terms of the file to a vocabulary.
     *
     * @param base the vocabulary, such as {@link Vocabulary#bundled()}, which does not change
     * @return the two together, and all problems; the value is absent if there are errors
     */
    public Result<Vocabulary> addTo(Vocabulary base) {
        Problems problems = new Problems();
        problems.addAll(findings);
        Vocabulary merged = new Merge(base, problems).add(base, tables.of(TableForm.SCHEMES), concepts, successions);
        for (VocabularyRelease release : releases) {
            merged = merged.including(release);
        }
        Findings found = problems.found();
        return new Result<>(found.hasErrors() ? base : merged, found);
    }
}
