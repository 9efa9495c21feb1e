// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which packages may depend on which. */
@AnalyzeClasses(packages = "org.ohsel", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule THE_ENGINE_KNOWS_NO_RULE_BY_NAME = noClasses()
            .that()
            .resideInAPackage("org.ohsel.rules.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.ohsel.rules.standard..", "org.ohsel.rules.jakarta..");

    @ArchTest
    static final ArchRule THE_RULES_KNOW_NO_ENGINE = noClasses()
            .that()
            .resideInAPackage("org.ohsel.rules.standard..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.ohsel.rules.engine..", "org.ohsel.rules.jakarta..");

    @ArchTest
    static final ArchRule THEIR_CONTRACT_KNOWS_NEITHER = noClasses()
            .that()
            .resideInAPackage("org.ohsel.rules.spi..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.ohsel.rules.engine..", "org.ohsel.rules.standard..", "org.ohsel.rules.jakarta..");

    @ArchTest
    static final ArchRule THE_MODEL_KNOWS_NOTHING_OF_RULES = noClasses()
            .that()
            .resideInAPackage("org.ohsel.model..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.ohsel.rules..");

    @ArchTest
    static final ArchRule WHAT_SUPPORTS_RULES_KNOWS_NONE_BY_NAME = noClasses()
            .that()
            .resideInAPackage("org.ohsel.rules.standard.support..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.ohsel.rules.standard");

    @ArchTest
    static final ArchRule NOTHING_RESTS_ON_THE_EVIDENCE_PACK = noClasses()
            .that()
            .resideOutsideOfPackage("org.ohsel.rules.evidence..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.ohsel.rules.evidence..");
}
