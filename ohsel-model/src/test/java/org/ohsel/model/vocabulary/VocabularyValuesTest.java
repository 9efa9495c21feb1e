// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ohsel.model.PartialDate;
import org.ohsel.model.term.Certainty;

/** What applications create for a vocabulary of their own has builders, which stay when components are added. */
class VocabularyValuesTest {

    @Test
    void builtAndConstructedAreEqual() {
        Evidence evidence = Evidence.builder()
                .certainty(Certainty.VERIFIED)
                .addSources("the register")
                .build();
        assertEquals(new Evidence(Certainty.VERIFIED, List.of("the register")), evidence);
        assertEquals(
                new Label(LabelKind.PREFERRED, "NHS Somewhere", PartialDate.parse("2013"), null, List.of(), evidence),
                Label.builder()
                        .kind(LabelKind.PREFERRED)
                        .text("NHS Somewhere")
                        .validity(PartialDate.parse("2013"))
                        .evidence(evidence)
                        .build());
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Attestation.class,
                Concept.class,
                DatedKind.class,
                Evidence.class,
                Identifier.class,
                Label.class,
                Relation.class,
                VocabularyRelease.class
            })
    void whatIsRequiredIsAskedFor(Class<?> type) throws ReflectiveOperationException {
        Object builder = type.getMethod("builder").invoke(null);
        assertNotNull(builder);
        Method build = builder.getClass().getMethod("build");
        Throwable e = assertThrows(ReflectiveOperationException.class, () -> build.invoke(builder))
                .getCause();
        assertEquals(IllegalStateException.class, e.getClass());
    }
}
