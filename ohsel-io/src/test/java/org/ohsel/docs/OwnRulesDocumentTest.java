// SPDX-License-Identifier: Apache-2.0
package org.ohsel.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.ohsel.io.PolicyFile;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;

/** What {@code docs/own-rules.md} shows is the example's code, and a policy that can be read. */
class OwnRulesDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/own-rules.md");
    private static final Path EXAMPLE = Path.of("../ohsel-examples/own-rule/src/main/java/org/ohsel/examples/ownrule");

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("(?s)```" + language + "\n(.*?)\n```")
                .matcher(Files.readString(DOCUMENT))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static String withoutIndent(String code) {
        return code.lines().map(String::strip).reduce("", (text, line) -> text + line + "\n");
    }

    @Test
    void theCodeIsTheExamples() throws IOException {
        String code = withoutIndent(Files.readString(EXAMPLE.resolve("Main.java"))
                + Files.readString(EXAMPLE.resolve("PublicEventNamesBorough.java")));
        List<String> blocks = blocks("java");
        assertEquals(3, blocks.size());
        for (String block : blocks) {
            assertTrue(code.contains(withoutIndent(block)), block);
        }
    }

    @Test
    void thePolicyCanBeReadAndNamesRulesThatThereAre() throws IOException {
        PolicyFile policy = PolicyFile.of(blocks("json").get(0).getBytes(StandardCharsets.UTF_8));
        assertTrue(policy.findings().isEmpty(), policy.findings()::toString);
        EngagementValidator validator = EngagementValidator.standard().withPolicy(policy.policy());
        Findings audit = validator.auditPolicy(Findings.NONE);
        assertEquals(
                List.of("OHSEL-POLICY-003"),
                audit.kept().stream().map(Finding::ruleId).toList(),
                "of an empty run the suppression is unused, and nothing else is wrong");
    }
}
