// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.policy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.Result;
import org.ohsel.io.vocabulary.VocabularyFile;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Messages;
import org.ohsel.rules.Place;
import org.ohsel.rules.Quoted;
import org.ohsel.rules.Severity;
import org.ohsel.rules.engine.FindingCollector;
import org.ohsel.rules.standard.PolicyRules;

/**
 * The vocabulary files that a policy names, added to the bundled vocabulary.
 *
 * @param merged the vocabulary with all that could be added
 * @param byPath what is wrong with each file that could be read
 * @param findings the vocabularies that cannot be used, with pointers into the policy
 */
public record PolicyVocabulary(Vocabulary merged, Map<Path, Findings> byPath, Findings findings) {

    /** Why a vocabulary cannot be used, and what to do about it. */
    private record Refusal(String reason, String remedy) {}

    /**
     * Reads the files.
     *
     * @param names the paths in the policy
     * @param folder the folder of the policy; null if it is not in a file
     * @param collector takes the findings on the policy, and is empty afterwards
     * @return what could be read
     */
    public static PolicyVocabulary read(List<String> names, @Nullable Path folder, FindingCollector collector) {
        Vocabulary vocabulary = Vocabulary.bundled();
        Map<Path, Findings> byPath = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            @Nullable Refusal refusal;
            try {
                Path path = path(name, folder);
                if (path == null) {
                    refusal = refusal(folder);
                } else {
                    Result<Vocabulary> added = VocabularyFile.read(path).addTo(vocabulary);
                    vocabulary = added.value().orElse(vocabulary);
                    byPath.put(path, added.findings());
                    refusal = firstError(added.findings()).orElse(null);
                }
            } catch (InvalidPathException e) {
                refusal = new Refusal("it is not a valid path: " + e.getReason(), "Correct the path");
            } catch (NoSuchFileException e) {
                refusal = new Refusal(
                        "there is no such folder or zip", "Correct the path, which is relative to the policy");
            } catch (IOException e) {
                refusal = new Refusal(
                        "it cannot be read: " + (e.getMessage() == null ? "no reason was given" : e.getMessage()),
                        "Put a folder or a zip of CSV tables there");
            }
            if (refusal != null) {
                collector.add(
                        PolicyRules.VOCABULARY,
                        new Place("", null, null),
                        "/vocabulary/" + i,
                        Map.of("path", new Quoted(name), "reason", refusal.reason(), "remedy", refusal.remedy()));
            }
        }
        return new PolicyVocabulary(vocabulary, Collections.unmodifiableMap(byPath), collector.take());
    }

    private static Refusal refusal(@Nullable Path folder) {
        return folder == null
                ? new Refusal(
                        "the policy was not read from a file, so nobody knows where this path begins",
                        "Save the policy next to the vocabulary")
                : new Refusal(
                        "it is not in the folder of the policy",
                        "Move it there, and write its path relative to the policy");
    }

    /** The file; null if it would be outside the folder of the policy. */
    private static @Nullable Path path(String name, @Nullable Path folder) throws IOException {
        Path relative = Path.of(name);
        if (folder == null || relative.isAbsolute()) {
            return null;
        }
        Path home = folder.toAbsolutePath().normalize();
        Path path = home.resolve(relative).normalize();
        if (!path.startsWith(home) || path.equals(home)) {
            return null;
        }
        if (Files.exists(path) && !Files.isDirectory(path) && !name.endsWith(".zip")) {
            throw new IOException("it is neither a folder nor a zip");
        }
        return path;
    }

    private static Optional<Refusal> firstError(Findings findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst()
                .map(first -> new Refusal(
                        "it has errors, the first of them in " + table(first) + ": "
                                + Messages.english().message(first),
                        "Correct the vocabulary"));
    }

    private static String table(Finding finding) {
        String pointer = finding.pointer();
        int end = pointer.indexOf('/', 1);
        String table = pointer.isEmpty() ? "its tables" : pointer.substring(1, end < 0 ? pointer.length() : end);
        return finding.location() == null ? table : table + ":" + finding.location();
    }
}
