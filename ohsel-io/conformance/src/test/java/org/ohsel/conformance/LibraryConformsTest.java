// SPDX-License-Identifier: Apache-2.0
package org.ohsel.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The library answers every case of the suite as the case expects: a test for each. */
class LibraryConformsTest {

    private final LibraryTestee library = new LibraryTestee();

    @TestFactory
    Stream<DynamicTest> answersAsTheCaseExpects() {
        return Suite.bundled().cases().stream()
                .map(each -> DynamicTest.dynamicTest(each.id(), () -> {
                    Verdict verdict = each.verdict(library.answer(each.request()));
                    assertEquals(Verdict.PASSED, verdict, each.id());
                }));
    }
}
