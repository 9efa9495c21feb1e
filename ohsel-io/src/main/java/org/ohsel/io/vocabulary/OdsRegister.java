// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.ohsel.io.Result;
import org.ohsel.model.term.BodyKind;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.Findings;

/**
 * Files of the register of the NHS Organisation Data Service (ODS), to start a vocabulary of your own from: the reports
 * {@code eccg.csv}, {@code etr.csv}, {@code eother.csv} and {@code succ.csv}, and records of organisations in JSON.
 *
 * <pre>{@code
 * OdsRegister register = OdsRegister.read(List.of(Path.of("eccg.csv"), Path.of("succ.csv")));
 * Vocabulary vocabulary = register.withCodes(List.of("Z9A", "Z9C")).addTo(Vocabulary.bundled()).orElseThrow();
 * }</pre>
 *
 * <p>By default everything is taken over that has a kind of body here: clinical commissioning groups, the places that took
 * over their codes, Integrated Care Boards, NHS trusts, NHS foundation trusts and councils. {@code docs/ods.md} says what
 * is taken from each file, and what is left.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class OdsRegister {

    private static final int MOST_BYTES = 16 << 20;

    private final Map<String, byte[]> files;
    private final Set<String> codes;
    private final Set<BodyKind> kinds;

    private OdsRegister(Map<String, byte[]> files, Set<String> codes, Set<BodyKind> kinds) {
        this.files = files;
        this.codes = codes;
        this.kinds = kinds;
    }

    /**
     * Reads files of the register.
     *
     * @param files the files; the names of the reports have to be those that ODS gives them, and those of records in JSON
     *     end in {@code .json}
     * @return the register
     * @throws IOException if a file cannot be read, or if they are longer than 16 MiB in all
     */
    public static OdsRegister read(Collection<Path> files) throws IOException {
        Map<String, byte[]> read = new LinkedHashMap<>();
        int room = MOST_BYTES;
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            try (InputStream input = Files.newInputStream(file)) {
                byte[] bytes = input.readNBytes(room + 1);
                if (bytes.length > room) {
                    throw new IOException("the files are longer than 16 MiB in all");
                }
                room -= bytes.length;
                read.put(read.containsKey(name) ? file.toString() : name, bytes);
            }
        }
        return of(read);
    }

    /**
     * Takes files of the register that are in memory.
     *
     * @param files the files in UTF-8, by their names, such as {@code eccg.csv}
     * @return the register
     */
    public static OdsRegister of(Map<String, byte[]> files) {
        Map<String, byte[]> copies = new LinkedHashMap<>();
        files.forEach((name, bytes) -> copies.put(name, bytes.clone()));
        return new OdsRegister(copies, Set.of(), Set.of());
    }

    /**
     * This register, of which only the organisations with these codes, and those of kinds that are asked for, are taken
     * over.
     *
     * @param codes ODS codes
     * @return the register
     */
    public OdsRegister withCodes(Collection<String> codes) {
        return new OdsRegister(files, Set.copyOf(codes), kinds);
    }

    /**
     * This register, of which only the organisations that are or were of these kinds, and those with codes that are asked
     * for, are taken over.
     *
     * @param kinds kinds of body, such as {@link BodyKind#INTEGRATED_CARE_BOARD}
     * @return the register
     */
    public OdsRegister withKinds(Collection<BodyKind> kinds) {
        return new OdsRegister(files, codes, Set.copyOf(kinds));
    }

    /**
     * The tables of a {@linkplain VocabularyFile vocabulary file}, which can be added to a vocabulary without an error.
     * Bodies that the vocabulary has already are left out.
     *
     * @param base the vocabulary that the file is for, such as {@link Vocabulary#bundled()}
     * @return the tables by the name of their file, such as {@code concepts.csv}, in a fixed order; and all that is wrong
     *     with the files, or not taken over, each with the file as the first part of its pointer
     */
    public Result<Map<String, String>> tables(Vocabulary base) {
        Problems problems = new Problems();
        Map<String, String> tables = new OdsTables(new OdsFiles(files, problems), codes, kinds, base).write();
        return new Result<>(Collections.unmodifiableMap(tables), problems.found());
    }

    /**
     * Adds the organisations to a vocabulary.
     *
     * @param base the vocabulary, which does not change
     * @return the two together, and what {@link #tables} and {@link VocabularyFile#addTo} find; the value is absent if
     *     there are errors
     */
    public Result<Vocabulary> addTo(Vocabulary base) {
        Result<Map<String, String>> tables = tables(base);
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        if (tables.partial() != null) {
            tables.partial().forEach((name, table) -> bytes.put(name, table.getBytes(StandardCharsets.UTF_8)));
        }
        Result<Vocabulary> merged = VocabularyFile.of(bytes).addTo(base);
        Problems problems = new Problems();
        problems.addAll(tables.findings());
        problems.addAll(merged.findings());
        Findings found = problems.found();
        return new Result<>(found.hasErrors() ? base : merged.partial(), found);
    }
}
