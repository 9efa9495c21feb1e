// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Level;
import org.ohsel.rules.Messages;
import org.ohsel.rules.Policy;

/** A policy names vocabulary files, which are read with it. */
class PolicyVocabularyTest {

    @TempDir
    private Path folder;

    private Path home;

    @BeforeEach
    void writeVocabularies() throws IOException {
        home = Files.createDirectories(folder.resolve("policies"));
        concepts(home.resolve("places"), "borough,ashdale,Ashdale\n");
        concepts(home.resolve("nested/more"), "borough,ashdale,Ashdale\nbody,Z9C,NHS Two Dales CCG\n");
        concepts(home.resolve("broken"), "boroughs,ashdale,Ashdale\n");
        concepts(home.resolve("doubtful"), "workstream,births,Maternity\n");
        concepts(folder.resolve("outside"), "borough,ashdale,Ashdale\n");
        Files.writeString(home.resolve("file.csv"), "scheme,code,label\n");
        Files.writeString(home.resolve("file.zip"), "scheme,code,label\n");
    }

    private static void concepts(Path folder, String rows) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("concepts.csv"), "scheme,code,label\n" + rows);
    }

    private PolicyFile read(String vocabularies) throws IOException {
        return PolicyFile.read(Files.writeString(home.resolve("policy.json"), policy(vocabularies)));
    }

    private static String policy(String vocabularies) {
        return """
                {"settings": [{"rule": "OHSEL-TERM-001", "level": "error"}], "vocabulary": [%s]}""".formatted(vocabularies);
    }

    @Test
    void theyAreAddedInTheirOrder() throws IOException {
        PolicyFile file = read("\"places\", \"nested/more\"");
        assertEquals(List.of(), file.findings().kept());
        assertTrue(file.vocabulary().concept("borough", "ashdale").isPresent());
        assertTrue(file.vocabulary().concept("body", "Z9C").isPresent());
        assertEquals(List.of("places", "nested/more"), file.policy().vocabulary());
        assertEquals(Level.ERROR, file.policy().settings().get(0).level());
    }

    @Test
    void aWarningOnAFileIsPassedOnAndChangesNothing() throws IOException {
        PolicyFile file = read("\"doubtful\"");
        assertEquals(List.of(), file.findings().kept());
        assertEquals(
                List.of("OHSEL-VOCAB-009"),
                file.vocabularyFindings().get(home.resolve("doubtful")).stream()
                        .map(Finding::ruleId)
                        .toList());
        assertTrue(file.vocabulary().concept("workstream", "births").isPresent());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            none      | there is no such folder or zip
            none.zip  | there is no such folder or zip
            broken    | it has errors, the first of them in concepts.csv:2:1: boroughs is neither a list of
            file.csv  | it cannot be read: it is neither a folder nor a zip
            ../outside | it is not in the folder of the policy
            places/../../outside | it is not in the folder of the policy
            .         | it is not in the folder of the policy
            """)
    void oneThatCannotBeUsedIsAnErrorAndNothingOfThePolicyIsUsed(String path, String reason) throws IOException {
        PolicyFile file = read("\"places\", \"" + path + "\"");
        assertEquals(
                List.of("OHSEL-POLICY-006 ERROR /vocabulary/1"),
                file.findings().stream()
                        .map(finding -> finding.ruleId() + " " + finding.severity() + " " + finding.pointer())
                        .toList());
        Finding finding = file.findings().kept().get(0);
        String message = Messages.english().withQuotedText().message(finding);
        assertTrue(message.contains(path + " cannot be used: " + reason), message);
        assertEquals(1, finding.location().line());
        assertSame(Policy.NONE, file.policy());
        assertSame(Vocabulary.bundled(), file.vocabulary());
    }

    @Test
    void anAbsolutePathIsNotOpened() throws IOException {
        String absolute = folder.resolve("outside").toAbsolutePath().toString().replace("\\", "\\\\");
        assertEquals(
                List.of("/vocabulary/0"),
                read('"' + absolute + '"').findings().stream()
                        .map(Finding::pointer)
                        .toList());
    }

    @Test
    void aStreamHasNoFolderUnlessItIsGivenOne() {
        byte[] json = policy("\"places\"").getBytes(StandardCharsets.UTF_8);
        assertTrue(PolicyFile.of(json).findings().hasErrors());
        assertTrue(PolicyFile.of(json, home)
                .vocabulary()
                .concept("borough", "ashdale")
                .isPresent());
    }

    @Test
    void whatIsNotAStringIsReportedAsEverywhere() throws IOException {
        assertEquals(
                List.of("OHSEL-JSON-002 /vocabulary/0", "OHSEL-SHAPE-002 /vocabulary/1"),
                read("1, \" \"").findings().stream()
                        .map(finding -> finding.ruleId() + " " + finding.pointer())
                        .toList());
    }
}
