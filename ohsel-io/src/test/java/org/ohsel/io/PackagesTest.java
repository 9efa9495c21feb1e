// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which package may know which. */
@AnalyzeClasses(packages = "org.ohsel.io", importOptions = ImportOption.DoNotIncludeTests.class)
class PackagesTest {

    private static final String IO = "org.ohsel.io";
    private static final String READING = "org.ohsel.io.reading..";
    private static final String CODEC = "org.ohsel.io.codec..";
    private static final String TEXT = "org.ohsel.io.text..";
    private static final String REPORT = "org.ohsel.io.report..";
    private static final String FIX = "org.ohsel.io.fix..";
    private static final String VOCABULARY = "org.ohsel.io.vocabulary..";
    private static final String PUBLISHING = "org.ohsel.io.publishing..";
    private static final String CALENDAR = "org.ohsel.io.calendar..";
    private static final String LINKED_DATA = "org.ohsel.io.linkeddata..";
    private static final String FOREIGN = "org.ohsel.io.foreign..";
    private static final String MODERNGOV = "org.ohsel.io.moderngov..";
    private static final String CONSULTATION = "org.ohsel.io.consultation..";
    private static final String SHEET = "org.ohsel.io.sheet..";
    private static final String PAGE = "org.ohsel.io.page..";
    private static final String EVIDENCE = "org.ohsel.io.evidence..";
    private static final String HTTP = "org.ohsel.io.http..";

    @ArchTest
    static final ArchRule theMainPackageShowsAllItHas = classes()
            .that()
            .resideInAPackage(IO)
            .and()
            .areTopLevelClasses()
            .and(not(simpleName("package-info")))
            .should()
            .bePublic();

    @ArchTest
    static final ArchRule readingKnowsNeitherHostsNorOutput = noClasses()
            .that()
            .resideInAPackage(READING)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    REPORT,
                    FIX,
                    VOCABULARY,
                    PUBLISHING,
                    CALENDAR,
                    LINKED_DATA,
                    FOREIGN,
                    MODERNGOV,
                    CONSULTATION,
                    SHEET,
                    HTTP,
                    "org.ohsel.io.jackson..",
                    "org.ohsel.io.jackson2..",
                    "org.ohsel.io.host..");

    @ArchTest
    static final ArchRule codecsAndTextDoNotKnowReading = noClasses()
            .that()
            .resideInAnyPackage(CODEC, TEXT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(READING);

    @ArchTest
    static final ArchRule whatIsBelowKnowsOfTheMainPackageOnlyItsLimits = noClasses()
            .that()
            .resideInAnyPackage(READING, CODEC, TEXT)
            .should()
            .dependOnClassesThat(resideInAPackage(IO).and(not(simpleName("Limits"))));

    @ArchTest
    static final ArchRule whatIsPublishedIsMadeOfRecordsAlone = noClasses()
            .that()
            .resideInAnyPackage(PUBLISHING, CALENDAR, LINKED_DATA)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(IO, READING, CODEC, TEXT, REPORT, FIX, VOCABULARY, "org.ohsel.rules.engine..");

    @ArchTest
    static final ArchRule pagesKnowNothingOfWhatIsOnThem = noClasses()
            .that()
            .resideInAPackage(PAGE)
            .should()
            .dependOnClassesThat(resideInAPackage("org.ohsel..").and(not(resideInAPackage(PAGE))));

    @ArchTest
    static final ArchRule evidenceIsWrittenFromThePackAlone = noClasses()
            .that()
            .resideInAPackage(EVIDENCE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(IO, READING, CODEC, TEXT, REPORT, FIX, VOCABULARY, "org.ohsel.rules.engine..");

    @ArchTest
    static final ArchRule whatImportsHaveInCommonKnowsNoImport = noClasses()
            .that()
            .resideInAPackage(FOREIGN)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(MODERNGOV, CONSULTATION, VOCABULARY, REPORT, FIX);

    /** They are optional, so that only what is opened for a format may need its library. */
    @ArchTest
    static final ArchRule onlyBooksKnowTheLibrariesOfTheirFormats = noClasses()
            .that()
            .haveNameNotMatching(
                    "org\\.ohsel\\.io\\.sheet\\.(CsvBook|CsvFile|AnnotatedCsv|Workbook|TemplateFile|ExcelSheet|ExcelCell)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("de.siegmar..", "org.dhatim..");

    @ArchTest
    static final ArchRule importsDoNotKnowEachOther = noClasses()
            .that()
            .resideInAPackage(MODERNGOV)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CONSULTATION);

    @ArchTest
    static final ArchRule onlyTheModulesForHostsNeedDatabind = noClasses()
            .that()
            .resideInAnyPackage(
                    IO,
                    READING,
                    CODEC,
                    TEXT,
                    REPORT,
                    FIX,
                    VOCABULARY,
                    PUBLISHING,
                    CALENDAR,
                    LINKED_DATA,
                    FOREIGN,
                    MODERNGOV,
                    CONSULTATION,
                    SHEET,
                    PAGE,
                    EVIDENCE,
                    HTTP)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson.databind..", "com.fasterxml.jackson.databind..");

    /** It is optional, and no module. */
    @ArchTest
    static final ArchRule onlyThePackageForSparkKnowsSpark = noClasses()
            .that()
            .resideOutsideOfPackage("org.ohsel.io.spark..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.spark..", "scala..", "org.ohsel.io.spark..");
}
