// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.othericb;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.Result;
import org.ohsel.io.vocabulary.VocabularyFile;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Findings;

/** Validates logs with the vocabulary of another ICB. */
public final class Main {

    private Main() {}

    /**
     * Validates logs. The exit status is 0 if there are no errors in them, 1 if there are, and 2 if they were not validated.
     *
     * @param arguments the folder with the vocabulary, then the files to validate
     */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        try {
            List<Path> paths = Arrays.stream(arguments).map(Path::of).toList();
            System.exit(validate(out, paths.get(0), paths.subList(1, paths.size())));
        } catch (IOException | UncheckedIOException e) {
            System.err.println("A file cannot be read: " + e.getMessage());
            System.exit(2);
        }
    }

    /** Validates logs, and says with which exit status to end. */
    static int validate(PrintWriter out, Path folder, List<Path> files) throws IOException {
        Result<Vocabulary> vocabulary = VocabularyFile.read(folder).addTo(Vocabulary.bundled());
        print(out, folder, vocabulary.findings());
        if (vocabulary.findings().hasErrors()) {
            return 2;
        }
        EngagementReader reader = EngagementReader.strict()
                .withValidator(EngagementValidator.standard().withVocabulary(vocabulary.orElseThrow()));
        int status = 0;
        for (Path file : files) {
            Result<EngagementLog> log = reader.readLog(file);
            print(out, file, log.findings());
            status = log.findings().hasErrors() ? 1 : status;
        }
        return status;
    }

    private static void print(PrintWriter out, Path path, Findings findings) {
        findings.forEach(finding -> out.println(path.getFileName() + ":" + finding));
    }
}
