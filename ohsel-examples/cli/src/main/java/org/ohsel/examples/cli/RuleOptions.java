// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.Limits;
import org.ohsel.io.PolicyFile;
import org.ohsel.io.report.Excerpts;
import org.ohsel.io.report.Report;
import org.ohsel.io.report.Summary;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Policy;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say which rules run, and how they are applied. */
final class RuleOptions {

    @Option(
            names = "--as-of",
            paramLabel = "DATE|today",
            description = "The date to use as today, such as 2017-09-30. Without it, rules that need it do not run.")
    private @Nullable String asOf;

    @Option(
            names = "--packs",
            paramLabel = "PACK",
            split = ",",
            description = {
                "Rule packs to run besides core: duties, closing-the-loop, privacy; for records of NHS Bexley CCG's"
                        + " planning process of 2018 to 2020, bexley-process; for a log that should cover the programme"
                        + " as a whole, programme; for records that are about to be published, disclosure.",
                "Default: all but the last three."
            })
    private @Nullable List<String> packs;

    @Option(
            names = "--only-packs",
            paramLabel = "PACK",
            split = ",",
            description = "Rule packs to run and no others, not even core. What cannot be read is still reported.")
    private @Nullable List<String> onlyPacks;

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "A policy in JSON, which changes severities, turns off rules, accepts findings or names"
                    + " vocabularies.")
    private @Nullable Path policy;

    @Mixin
    private VocabularyOptions vocabulary = new VocabularyOptions();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /**
     * A policy and the file that it is in.
     *
     * @param name the name of the file
     * @param policy the policy
     * @param lines the lines of the file, which may be a pipe and is read once
     */
    record Source(String name, PolicyFile policy, Excerpts lines) {}

    /** The files that say which rules run and how. */
    List<Path> files() {
        List<Path> files = new ArrayList<>(vocabulary.files());
        if (policy != null) {
            files.add(policy);
        }
        return files;
    }

    Optional<Source> policy() {
        if (policy == null) {
            return Optional.empty();
        }
        try (InputStream input = Files.newInputStream(policy)) {
            byte[] json = input.readNBytes(Limits.standard().recordBytes() + 1);
            return Optional.of(new Source(policy.toString(), file(policy, json), Excerpts.of(json)));
        } catch (IOException e) {
            throw usage("Cannot read the policy " + policy + ": " + Inputs.reason(e), e);
        }
    }

    boolean hasPolicy() {
        return policy != null;
    }

    boolean hasAsOf() {
        return asOf != null;
    }

    /** The file of the policy, which there may not be yet. */
    Path policyFile() {
        return Objects.requireNonNull(policy, "policy");
    }

    /**
     * The policy for a command that reports no findings of it.
     *
     * @throws VocabularyOptions.BrokenVocabularyException if it has errors, which is said
     */
    Optional<Source> usablePolicy() throws VocabularyOptions.BrokenVocabularyException {
        Optional<Source> source = policy();
        if (source.isPresent() && source.get().policy().findings().hasErrors()) {
            source.get()
                    .policy()
                    .findings()
                    .forEach(finding -> spec.commandLine()
                            .getErr()
                            .println(VocabularyOptions.line(source.get().name(), finding)));
            spec.commandLine().getErr().println("ohsel: the policy has errors, so nothing was done");
            throw new VocabularyOptions.BrokenVocabularyException();
        }
        return source;
    }

    /** A pipe has no folder that a path could begin in. */
    private static PolicyFile file(Path path, byte[] json) {
        Path folder = path.toAbsolutePath().getParent();
        return Files.isRegularFile(path) && folder != null ? PolicyFile.of(json, folder) : PolicyFile.of(json);
    }

    EngagementValidator validator(Optional<Source> source) throws VocabularyOptions.BrokenVocabularyException {
        Vocabulary base = Vocabulary.bundled();
        Policy changes = Policy.NONE;
        if (source.isPresent()) {
            PolicyFile file = source.get().policy();
            file.vocabularyFindings().forEach(vocabulary::print);
            base = file.vocabulary();
            changes = file.policy();
        }
        EngagementValidator validator =
                EngagementValidator.standard().withPolicy(changes).withVocabulary(vocabulary.addTo(base));
        if (asOf != null) {
            validator = validator.withAsOfDate(Day.of("--as-of", asOf, spec));
        }
        if (packs != null && onlyPacks != null) {
            throw new ParameterException(spec.commandLine(), "--packs and --only-packs exclude each other");
        }
        if (packs != null || onlyPacks != null) {
            try {
                validator = validator.withCatalogue(catalogue());
            } catch (IllegalArgumentException e) {
                throw usage(String.valueOf(e.getMessage()), e);
            }
        }
        return validator;
    }

    /** Reports what was found in vocabulary files. */
    void reportVocabularies(Report report, Summary summary) throws IOException {
        vocabulary.report(report, summary);
    }

    private Catalogue catalogue() {
        return onlyPacks != null
                ? Catalogue.standard().onlyPacks(onlyPacks.toArray(String[]::new))
                : Catalogue.standard().packs(Objects.requireNonNull(packs).toArray(String[]::new));
    }

    private ParameterException usage(String message, Exception cause) {
        return new ParameterException(spec.commandLine(), message, cause);
    }
}
