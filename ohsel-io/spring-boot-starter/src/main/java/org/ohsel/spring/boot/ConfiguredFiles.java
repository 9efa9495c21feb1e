// SPDX-License-Identifier: Apache-2.0
package org.ohsel.spring.boot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.PolicyFile;
import org.ohsel.io.Result;
import org.ohsel.io.vocabulary.VocabularyFile;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Location;
import org.ohsel.rules.Severity;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What the files that properties name make of the rules, and the warnings about them. */
record ConfiguredFiles(EngagementValidator validator, List<String> files, List<String> warnings) {

    private static final String CLASS_PATH = "classpath:";
    private static final int MOST_SHOWN = 20;

    static ConfiguredFiles read(OhselProperties properties, ClassLoader classes) {
        EngagementValidator validator = EngagementValidator.standard();
        List<String> files = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        @Nullable String policy = properties.policy();
        if (policy != null) {
            PolicyFile file = policy(policy, classes);
            check("ohsel.policy", policy, file.findings(), warnings);
            check("ohsel.policy", policy, file.locate(audit(validator.withPolicy(file.policy()))), warnings);
            validator = validator.withPolicy(file.policy()).withVocabulary(file.vocabulary());
            files.add(policy);
        }
        Vocabulary vocabulary = validator.vocabulary();
        for (String location : properties.vocabulary()) {
            Result<Vocabulary> merged = vocabulary(location, classes).addTo(vocabulary);
            check("ohsel.vocabulary", location, merged.findings(), warnings);
            vocabulary = merged.orElseThrow();
            files.add(location);
        }
        return new ConfiguredFiles(validator.withVocabulary(vocabulary), List.copyOf(files), List.copyOf(warnings));
    }

    /** Such as ids that no rule has. Whether a suppression has an effect is known only after a run. */
    private static Findings audit(EngagementValidator validator) {
        return Findings.of(validator.auditPolicy(Findings.NONE).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList());
    }

    private static PolicyFile policy(String location, ClassLoader classes) {
        try {
            if (!location.startsWith(CLASS_PATH)) {
                return PolicyFile.read(path(location));
            }
            try (InputStream json = new PathMatchingResourcePatternResolver(classes)
                    .getResource(location)
                    .getInputStream()) {
                return PolicyFile.of(json.readAllBytes());
            }
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable("ohsel.policy", location, e);
        }
    }

    private static VocabularyFile vocabulary(String location, ClassLoader classes) {
        try {
            if (!location.startsWith(CLASS_PATH)) {
                return VocabularyFile.read(path(location));
            }
            Map<String, byte[]> tables = new LinkedHashMap<>();
            String folder = location.endsWith("/") ? location : location + "/";
            for (Resource table : new PathMatchingResourcePatternResolver(classes).getResources(folder + "*.csv")) {
                tables.put(String.valueOf(table.getFilename()), table.getContentAsByteArray());
            }
            if (tables.isEmpty()) {
                throw new IOException("there is no table, such as concepts.csv, in it");
            }
            return VocabularyFile.of(tables);
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable("ohsel.vocabulary", location, e);
        }
    }

    /** A path, with or without {@code file:} before it. */
    private static Path path(String location) {
        return Path.of(location.startsWith("file:") ? location.substring("file:".length()) : location);
    }

    private static FaultyFileException unreadable(String property, String location, Exception e) {
        String reason =
                e instanceof java.nio.file.NoSuchFileException ? "it is not there" : String.valueOf(e.getMessage());
        return new FaultyFileException(
                "The property " + property + " names " + location + ", which cannot be read: " + reason + ".",
                "Correct the property, or put the file in its place. A path is relative to the folder in which the application"
                        + " is started; on the class path it begins with classpath:.",
                e);
    }

    private static void check(String property, String location, Findings findings, List<String> warnings) {
        if (findings.hasErrors()) {
            List<Finding> errors = findings.stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .toList();
            String shown = errors.stream()
                    .limit(MOST_SHOWN)
                    .map(finding -> "\n  " + inWords(finding))
                    .collect(Collectors.joining());
            throw new FaultyFileException(
                    "The property " + property + " names " + location + ", which has "
                            + (findings.count(Severity.ERROR) == 1
                                    ? "an error"
                                    : findings.count(Severity.ERROR) + " errors")
                            + ":" + shown,
                    "Put right what is listed, and start the application again.",
                    null);
        }
        findings.forEach(finding -> warnings.add(location + ": " + inWords(finding)));
    }

    private static String inWords(Finding finding) {
        @Nullable Location location = finding.location();
        return (location == null ? "" : location + " ") + finding.pointer() + " " + finding.ruleId() + " "
                + finding.message() + ". " + finding.advice();
    }
}
