// SPDX-License-Identifier: Apache-2.0
package org.ohsel.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.ohsel.io.EngagementReader;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Messages;
import org.ohsel.rules.Pack;

/** The example of {@code docs/disclosure.md} has the findings that the page shows, and none once ward 2 is withheld too. */
class DisclosureDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/disclosure.md");

    private static String block(String language) throws IOException {
        return Pattern.compile("(?s)\n\n```" + language + "\n(.*?)\n```\n")
                .matcher(Files.readString(DOCUMENT))
                .results()
                .map((MatchResult match) -> match.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static List<Finding> findings(Catalogue catalogue, String json) throws IOException {
        EngagementReader reader = EngagementReader.strict()
                .withValidator(EngagementValidator.standard().withCatalogue(catalogue));
        return reader.readRecord(json).findings().kept();
    }

    private static String words(Finding finding) {
        return finding.severity() + " " + finding.ruleId() + " " + finding.pointer() + " "
                + Messages.english().message(finding);
    }

    @Test
    void theExampleHasTheFindingsThatAreShown() throws IOException {
        Catalogue catalogue = Catalogue.standard().withPacks(Pack.DISCLOSURE);
        assertEquals(
                block("").lines().toList(),
                findings(catalogue, block("json")).stream()
                        .map(DisclosureDocumentTest::words)
                        .toList());
        assertTrue(Files.readString(DOCUMENT).contains("`Catalogue.standard().withPacks(Pack.DISCLOSURE)`"));
    }

    @Test
    void nobodyHearsOfItWhoDidNotChooseThePack() throws IOException {
        assertEquals(List.of(), findings(Catalogue.standard(), block("json")));
    }

    @Test
    void aSecondWardProtectsTheFirst() throws IOException {
        String json = block("json");
        for (String number : List.of("23", "12", "6", "5")) {
            int ward2 = json.indexOf("Ward 2");
            String rest = json.substring(ward2)
                    .replaceFirst(
                            "\"count\": " + number + "(, \"qualifier\": \"exact\")?", "\"qualifier\": \"suppressed\"");
            json = json.substring(0, ward2) + rest;
        }
        assertEquals(List.of(), findings(Catalogue.standard().withPacks(Pack.DISCLOSURE), json));
    }
}
