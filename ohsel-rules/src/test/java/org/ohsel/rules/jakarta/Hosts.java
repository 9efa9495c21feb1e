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

    /** Whether it is Hibernate Validator 8, which differs as docs/validation.md says. */
    static final boolean IS_OLD =
            System.getProperty("expected.hibernate-validator", "").startsWith("8.");

    private Hosts() {}

    /** The validator of a host that knows nothing of this library. */
    static Validator untouched() {
        return Validation.buildDefaultValidatorFactory().getValidator();
    }

    /**
     * The validator of a host with one line about this library in the {@code META-INF/validation.xml} on its class
     * path.
     */
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

    /** The validator of a host that names a mapping in code. */
    static Validator withMapping(String resource) {
        InputStream mapping = EngagementRules.class.getResourceAsStream("/" + resource);
        return Validation.byDefaultProvider()
                .configure()
                .addMapping(mapping)
                .buildValidatorFactory()
                .getValidator();
    }

    /** The violations that a host's validator finds, as {@code pointer rule}. */
    static Set<String> violations(Validator validator, Object value) {
        Set<String> said = new TreeSet<>();
        for (RuleViolation violation : RuleViolation.listOf(List.copyOf(validator.validate(value)))) {
            said.add(violation.pointer() + " " + violation.rule());
        }
        return said;
    }

    /** The findings of the engine in any value of the model, whether or not it is a record of a log. */
    static Findings findings(Object value) {
        FindingCollector findings = RuleRun.collector();
        new ValueWalk(RuleRun.context(), findings, RuleRun.root()).through(value, ENGINE);
        return findings.take();
    }
}
