// SPDX-License-Identifier: Apache-2.0
package org.ohsel.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.Result;
import org.ohsel.io.vocabulary.OdsRegister;
import org.ohsel.io.vocabulary.VocabularyFile;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;

/**
 * An example of a vocabulary file: each table after a line with its name, and a record after {@code record.json}, or a
 * log after {@code log.json}; or of files of the ODS register.
 */
final class VocabularyText {

    private static final Pattern TABLE = Pattern.compile("(?m)^(\\w+\\.(?:csv|json|xml))\n");

    /** The files of the ODS register that the examples of its rules have. */
    private static final Set<String> REGISTER =
            Set.of("eccg.csv", "etr.csv", "eother.csv", "succ.csv", "organisation.json");

    private VocabularyText() {}

    static Map<String, byte[]> files(String text) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Matcher name = TABLE.matcher(text);
        String last = "";
        int begin = 0;
        while (name.find()) {
            put(files, last, text.substring(begin, name.start()));
            last = name.group(1);
            begin = name.end();
        }
        put(files, last, text.substring(begin));
        return files;
    }

    private static void put(Map<String, byte[]> files, String name, String text) {
        if (!name.isEmpty()) {
            files.put(name, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** What is wrong with the file, added to the bundled vocabulary, and with the record if there is one. */
    static List<Finding> findings(String text) {
        Map<String, byte[]> files = files(text);
        byte[] record = files.remove("record.json");
        byte[] json = record == null ? files.remove("log.json") : record;
        Result<Vocabulary> merged = files.keySet().stream().anyMatch(REGISTER::contains)
                ? OdsRegister.of(files).addTo(Vocabulary.bundled())
                : VocabularyFile.of(files).addTo(Vocabulary.bundled());
        List<Finding> findings = new ArrayList<>(merged.findings().kept());
        if (json != null) {
            findings.addAll(EngagementReader.strict()
                    .withValidator(EngagementValidator.standard()
                            .withCatalogue(Catalogue.all())
                            .withVocabulary(merged.orElseThrow()))
                    .readLog(new String(json, StandardCharsets.UTF_8))
                    .findings()
                    .kept());
        }
        return findings;
    }
}
