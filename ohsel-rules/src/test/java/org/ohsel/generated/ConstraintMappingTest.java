// SPDX-License-Identifier: Apache-2.0
package org.ohsel.generated;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.ModelArbitraries;
import org.ohsel.model.term.Term;
import org.ohsel.rules.Severity;
import org.ohsel.rules.jakarta.EngagementRules;

/** Generates the two constraint mappings. A host names one of them so that {@code @Valid} enforces the rules. */
class ConstraintMappingTest {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- SPDX-License-Identifier: Apache-2.0 -->
            %s<constraint-mappings xmlns="https://jakarta.ee/xml/ns/validation/mapping" version="3.0">
            """.formatted(GeneratedFile.comment(ConstraintMappingTest.class));

    @Tag(GeneratedFile.TAG)
    @ParameterizedTest
    @CsvSource({EngagementRules.MAPPING + ", INFO", EngagementRules.MAPPING_OF_ERRORS + ", ERROR"})
    void isUpToDate(String resource, Severity least) {
        GeneratedFile.check(Path.of("src/main/resources").resolve(resource), mapping(least));
    }

    /** The mapping for a host that asks for findings of a severity or a higher one. */
    static String mapping(Severity least) {
        return HEAD + types().map(type -> bean(type, least)).collect(Collectors.joining()) + "</constraint-mappings>\n";
    }

    private static String bean(Class<?> type, Severity least) {
        return """
              <bean class="%s" ignore-annotations="false">
                <class ignore-annotations="false">
                  <constraint annotation="%s">
                    <element name="least">%s</element>
                  </constraint>
                </class>
              </bean>
            """.formatted(type.getName(), EngagementRules.class.getName(), least);
    }

    /** Constraints on an interface are inherited: one for all kinds of record, one for all terms. */
    private static Stream<Class<?>> types() {
        Stream<Class<?>> rest =
                ModelArbitraries.recordTypes().stream().filter(type -> !EngagementRecord.class.isAssignableFrom(type));
        return Stream.concat(Stream.of(EngagementRecord.class, Term.class), rest);
    }
}
