// SPDX-License-Identifier: Apache-2.0
package org.ohsel.generated;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.ohsel.io.vocabulary.VocabularyWriter;
import org.ohsel.model.vocabulary.Vocabulary;

/** Writes the bundled vocabulary in every format. The build runs this, and attaches what it writes to the artifact. */
public final class VocabularyExport {

    private VocabularyExport() {}

    /** Takes the folder to write to and the version of this library. */
    public static void main(String... arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        VocabularyWriter writer =
                VocabularyWriter.of(Vocabulary.bundled()).withVersion(arguments[1].replace("-SNAPSHOT", ""));
        Map<String, String> files = new TreeMap<>(writer.csv());
        files.put("ohsel.ttl", writer.turtle());
        files.put("ohsel.jsonld", writer.jsonLd());
        files.put("ohsel-fhir-r4.json", writer.fhirBundle());
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
