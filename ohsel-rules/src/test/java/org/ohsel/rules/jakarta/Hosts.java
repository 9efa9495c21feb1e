// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.jakarta;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Findings;
import org.ohsel.rules.RuleRun;
import org.ohsel.rules.engine.FindingCollector;
import org.ohsel.rules.engine.Plans;
import org.ohsel.rules.engine.ValueWalk;

/** Validators as hosts have them. */
final class Hosts {

    private static final Plans ENGINE = EngagementValidator.standard().engine().plans();

    /** To Hibernate Validator 8 a text is blank that {@link String#trim} leaves empty: of the spaces, only some count. */
    static final boolean KNOWS_SOME_SPACES_ONLY =
            System.getProperty("expected.hibernate-validator", "").startsWith("8.");

    private Hosts() {}

    /** What any host gets that has not heard of us. */
    static Validator untouched() {
        return Validation.buildDefaultValidatorFactory().getValidator();
    }

    /** What a host gets whose class path has a {@code META-INF/validation.xml} with one line about us. */
    static Validator withOneLine() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader host = new URLClassLoader(new URL[] {hostFolder()}, before)) {
            thread.setContextClassLoader(host);
            return untouched();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static URL hostFolder() throws MalformedURLException {
        return Path.of("src/test/resources/host-validator/").toUri().toURL();
    }

    /** What a host gets that names a mapping in code. */
    static Validator withMapping(String resource) {
        InputStream mapping = EngagementRules.class.getResourceAsStream("/" + resource);
        return Validation.byDefaultProvider()
                .configure()
                .addMapping(mapping)
                .buildValidatorFactory()
                .getValidator();
    }

    /** What a host's validator says, as {@code pointer rule}. */
    static Set<String> violations(Validator validator, Object value) {
        Set<String> said = new TreeSet<>();
        for (RuleViolation violation : RuleViolation.listOf(List.copyOf(validator.validate(value)))) {
            said.add(violation.pointer() + " " + violation.rule());
        }
        return said;
    }

    /** What the engine finds in any value of the model, a record or not. */
    static Findings findings(Object value) {
        FindingCollector findings = RuleRun.collector();
        new ValueWalk(RuleRun.context(), findings, RuleRun.root()).through(value, ENGINE);
        return findings.take();
    }
}
