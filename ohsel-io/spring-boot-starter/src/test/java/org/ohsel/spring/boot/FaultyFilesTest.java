// SPDX-License-Identifier: Apache-2.0
package org.ohsel.spring.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** An application with a faulty file does not start, and says in a sentence why. */
class FaultyFilesTest {

    private static FailureAnalysis failure(String property) {
        FailureAnalysis[] analysis = new FailureAnalysis[1];
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(OhselAutoConfiguration.class))
                .withPropertyValues(property)
                .run(context -> {
                    assertNotNull(context.getStartupFailure(), property);
                    analysis[0] = new FaultyFileAnalyzer().analyze(context.getStartupFailure());
                });
        assertNotNull(analysis[0], property);
        return analysis[0];
    }

    @Test
    void springBootFindsTheAnalyzer() {
        List<String> names = SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, SpringFactoriesLoader.FailureHandler.handleMessage((message, e) -> {}))
                .stream()
                .map(analyzer -> analyzer.getClass().getName())
                .toList();
        assertTrue(names.contains(FaultyFileAnalyzer.class.getName()), names.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ohsel.vocabulary=nowhere", "ohsel.policy=nowhere", "ohsel.policy=file:nowhere"})
    void aFileThatIsNotThereIsNamed(String property) {
        FailureAnalysis failure = failure(property);
        String[] parts = property.split("=", 2);
        assertEquals(
                "The property " + parts[0] + " names " + parts[1] + ", which cannot be read: it is not there.",
                failure.getDescription());
        assertTrue(failure.getAction().startsWith("Correct the property, or put the file in its place."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ohsel.vocabulary=classpath:nowhere", "ohsel.policy=classpath:nowhere.json"})
    void soIsOneOnTheClassPath(String property) {
        assertTrue(failure(property).getDescription().contains("classpath:nowhere"));
    }

    @Test
    void theErrorsInAVocabularyAreListed() {
        String description = failure("ohsel.vocabulary=classpath:faulty").getDescription();
        assertTrue(
                description.startsWith("The property ohsel.vocabulary names classpath:faulty, which has "),
                description);
        assertTrue(description.contains("\n  2:9 /concepts.csv/0/code OHSEL-VOCAB-"), description);
    }

    @Test
    void theErrorsInAPolicyAreListed() {
        String description =
                failure("ohsel.policy=classpath:faulty-policy.json").getDescription();
        assertTrue(
                description.startsWith(
                        "The property ohsel.policy names classpath:faulty-policy.json, which has an error:\n  1:51"
                                + " /settings/0/level OHSEL-JSON-004 "),
                description);
    }

    @Test
    void aRuleThatDoesNotExistIsAnErrorInAPolicy() {
        String description = failure("ohsel.policy=classpath:no-such-rule.json").getDescription();
        assertTrue(description.contains("\n  1:24 /settings/0/rule OHSEL-POLICY-001 "), description);
    }
}
