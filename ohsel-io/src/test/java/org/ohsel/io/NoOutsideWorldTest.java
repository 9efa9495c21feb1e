// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.ServiceLoader;

/**
 * What the published libraries never do, whatever the input says: no network, no other program, no class that the input names, no
 * object made of bytes, and no clock or setting of the machine that nobody asked for.
 */
@AnalyzeClasses(packages = "org.ohsel", importOptions = ImportOption.DoNotIncludeTests.class)
class NoOutsideWorldTest {

    private static DescribedPredicate<JavaCall<?>> callOf(Class<?> type, String method) {
        return target(owner(JavaClass.Predicates.type(type)))
                .and(target(name(method)))
                .forSubtype();
    }

    /** Addresses are only taken apart and put together: a URI opens nothing. */
    @ArchTest
    static final ArchRule nothingReachesTheNetwork = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "java.net..",
                            "javax.net..",
                            "java.rmi..",
                            "javax.naming..",
                            "com.sun.net..",
                            "org.xml.sax..")
                    .and(nameMatching("java\\.net\\.(URI|URISyntaxException|URLEncoder|URLDecoder)")
                            .negate()));

    @ArchTest
    static final ArchRule nothingOpensAChannelToAnotherMachine = noClasses()
            .should()
            .dependOnClassesThat(nameMatching("java\\.nio\\.channels\\..*(Socket|Datagram|Server).*"));

    @ArchTest
    static final ArchRule nothingStartsAProgramOrEndsThisOne = noClasses()
            .should()
            .dependOnClassesThat(nameMatching("java\\.lang\\.(ProcessBuilder|Process|Runtime)|javax\\.script\\..*"))
            .orShould()
            .callMethod(System.class, "exit", int.class);

    /** Coverage and Overview say how they are read; whoever reads them has made the stream, and answers for its bytes. */
    @ArchTest
    static final ArchRule noObjectIsMadeOfBytes =
            noClasses().should().callConstructor(ObjectInputStream.class, InputStream.class);

    /** HibernateValidatorPayload asks for one class by its name in the source: Hibernate Validator, which a host may have. */
    @ArchTest
    static final ArchRule noClassIsLoadedByName = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.ohsel.rules.jakarta.HibernateValidatorPayload")
            .should()
            .callMethodWhere(callOf(Class.class, "forName"))
            .orShould()
            .callMethodWhere(callOf(ClassLoader.class, "loadClass"))
            .orShould()
            .dependOnClassesThat(JavaClass.Predicates.type(ServiceLoader.class));

    /** The factories that look for a parser on the class path would take whichever is there, with defaults of its own. */
    @ArchTest
    static final ArchRule xmlIsReadByTheParserOfTheJdkOnly = noClasses()
            .should()
            .callMethodWhere(target(owner(resideInAnyPackage("javax.xml..")))
                    .and(target(nameMatching("newInstance|newFactory")))
                    .forSubtype());

    @ArchTest
    static final ArchRule nothingCanBeChangedForEverybody =
            noFields().that().areStatic().should().notBeFinal();
}
