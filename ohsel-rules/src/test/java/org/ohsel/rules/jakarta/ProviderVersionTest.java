// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.jakarta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The build runs the tests of this package with two versions of Hibernate Validator. This checks that each run has the
 * right one.
 */
class ProviderVersionTest {

    @ParameterizedTest
    @CsvSource({
        "hibernate-validator, org.hibernate.validator.HibernateValidator",
        "validation-api, jakarta.validation.Validation"
    })
    void isTheOneThatTheBuildMeans(String artifact, Class<?> type) {
        String expected = System.getProperty("expected." + artifact);
        assertNotNull(expected, "the build says which version is to run");
        String jar = type.getProtectionDomain().getCodeSource().getLocation().getPath();
        assertTrue(jar.endsWith(artifact + "-" + expected + ".jar"), jar);
    }

    @Test
    void hibernateValidatorSaysTheSame() {
        assertEquals(
                System.getProperty("expected.hibernate-validator"),
                HibernateValidator.class.getPackage().getImplementationVersion());
    }
}
