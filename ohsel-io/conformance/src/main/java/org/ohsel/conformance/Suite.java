// SPDX-License-Identifier: Apache-2.0
package org.ohsel.conformance;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The cases that say what an implementation must answer: {@code suite.json}, which names the files, and the files, of which every line is
 * a case. The README beside them describes both.
 */
public final class Suite {

    private static final String MANIFEST = "suite.json";

    private final String version;
    private final List<ConformanceCase> cases;

    private Suite(String version, List<ConformanceCase> cases) {
        this.version = version;
        this.cases = List.copyOf(cases);
    }

    /**
     * The suite that comes with this library.
     *
     * @return the suite
     */
    public static Suite bundled() {
        try {
            return read(SuiteFiles.bundled());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A suite in a folder, such as a copy of the bundled one with cases added.
     *
     * @param folder the folder that has {@code suite.json}
     * @return the suite
     * @throws BrokenSuiteException if a file or a case is not as the README describes it
     * @throws IOException if a file cannot be read
     */
    public static Suite in(Path folder) throws IOException {
        return read(SuiteFiles.in(folder));
    }

    /**
     * The version of the suite, which changes when a case does.
     *
     * @return the version
     */
    public String version() {
        return version;
    }

    /**
     * All cases.
     *
     * @return the cases, in the order of the files
     */
    public List<ConformanceCase> cases() {
        return cases;
    }

    private static Suite read(SuiteFiles files) throws IOException {
        try {
            JsonObject manifest = Json.object(new String(files.read(MANIFEST), StandardCharsets.UTF_8));
            @Nullable JsonElement names = manifest.get("files");
            if (names == null || !names.isJsonObject()) {
                throw new IllegalArgumentException("files must be an object");
            }
            List<ConformanceCase> cases = new ArrayList<>();
            Set<String> ids = new HashSet<>();
            for (Map.Entry<String, JsonElement> file : names.getAsJsonObject().entrySet()) {
                int before = cases.size();
                readFile(files, file.getKey(), cases, ids);
                int found = cases.size() - before;
                if (!file.getValue().toString().equals(Integer.toString(found))) {
                    throw new IllegalArgumentException(
                            file.getKey() + " has " + found + " cases, not " + file.getValue());
                }
            }
            return new Suite(Json.needed(manifest, "suite"), cases);
        } catch (IllegalArgumentException e) {
            throw new BrokenSuiteException(MANIFEST + ": " + e.getMessage());
        }
    }

    private static void readFile(SuiteFiles files, String name, List<ConformanceCase> cases, Set<String> ids)
            throws IOException {
        Lines lines = new Lines(new ByteArrayInputStream(files.read(name)));
        int number = 0;
        for (@Nullable String line = lines.next(); line != null; line = lines.next()) {
            number++;
            try {
                ConformanceCase read = ConformanceCase.of(Json.object(line), files);
                if (!ids.add(read.id())) {
                    throw new IllegalArgumentException("there is another case with the id " + read.id());
                }
                cases.add(read);
            } catch (IllegalArgumentException e) {
                throw new BrokenSuiteException(name + ", line " + number + ": " + e.getMessage());
            }
        }
    }
}
