// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.ownrule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohsel.io.EngagementReader;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Level;
import org.ohsel.rules.Policy;
import org.ohsel.rules.RuleSetting;
import org.ohsel.rules.Severity;

class PublicEventNamesBoroughTest {

    private static final PublicEventNamesBorough RULE = new PublicEventNamesBorough();
    private static final Catalogue CATALOGUE = Catalogue.standard().with(RULE);

    @TempDir
    private Path folder;

    private static List<Finding> findings(Policy policy, String json) {
        return EngagementReader.strict()
                .withValidator(
                        EngagementValidator.standard().withCatalogue(CATALOGUE).withPolicy(policy))
                .readLog(json)
                .findings()
                .kept();
    }

    @Test
    void itsExamplesAreWhatTheyClaimToBe() {
        assertEquals(List.of(), findings(Policy.NONE, RULE.info().validExample()));
        assertEquals(
                List.of("1:1 ERROR PLANNING-EVENT-001 /boroughs the event of an unknown date names no borough"),
                findings(Policy.NONE, RULE.info().invalidExample()).stream()
                        .map(Finding::toString)
                        .toList());
    }

    @Test
    void theLibraryRunsOnTheModulePath() {
        assertEquals("org.ohsel.io", EngagementReader.class.getModule().getName());
        assertEquals(
                "org.ohsel.model",
                Level.class
                        .getModule()
                        .getLayer()
                        .findModule("org.ohsel.model")
                        .orElseThrow()
                        .getName());
    }

    @Test
    void itIsInTheCatalogueWithAPackOfItsOwn() {
        assertTrue(CATALOGUE.packs().contains("planning-team"));
        assertEquals(RULE, CATALOGUE.rule("PLANNING-EVENT-001").orElseThrow());
    }

    @Test
    void aPolicyAppliesToItAsToAnyOther() {
        Policy policy = Policy.builder()
                .addSettings(new RuleSetting("PLANNING-EVENT-001", Level.INFO))
                .build();
        assertEquals(
                Severity.INFO,
                findings(policy, RULE.info().invalidExample()).get(0).severity());
    }

    @Test
    void itIsReportedAsAnyOther() throws IOException {
        Path file = Files.writeString(folder.resolve("event.json"), RULE.info().invalidExample());
        StringWriter text = new StringWriter();
        assertFalse(Main.validate(new PrintWriter(text), file.toString()));
        assertTrue(
                text.toString().startsWith(file + ":1:1 error PLANNING-EVENT-001 the event of an unknown date"),
                text.toString());
    }

    @Test
    void theSeedsNameTheirBoroughs() throws IOException {
        assertTrue(Main.validate(new PrintWriter(new StringWriter()), "../../seeds/003_e2027e698a8d4d43.json"));
    }
}
