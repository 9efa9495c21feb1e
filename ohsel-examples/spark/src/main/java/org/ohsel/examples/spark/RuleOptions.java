// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.PolicyFile;
import org.ohsel.io.Result;
import org.ohsel.io.report.Visible;
import org.ohsel.io.vocabulary.VocabularyFile;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Policy;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say which rules run, as the command line has them. The files are read where the application was submitted. */
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
            description = "Rule packs to run besides core. Default: duties, closing-the-loop, privacy.")
    private @Nullable List<String> packs;

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description =
                    "A policy in JSON, which changes severities, turns off rules, accepts findings or names vocabularies.")
    private @Nullable Path policy;

    @Option(
            names = "--vocabulary",
            paramLabel = "FOLDER",
            description =
                    "A folder of CSV tables with places, bodies and terms to add to the bundled ones. Repeat the option for"
                            + " several; each is added to the ones before it.")
    private List<Path> vocabularies = List.of();

    @Option(names = "--tolerant", description = "Report unknown members for information only.")
    private boolean tolerant;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /**
     * Reads the files.
     *
     * @throws ParameterException if one cannot be read or has errors, which are said, or an option is wrong
     */
    RuleSettings settings() {
        List<Path> folders = new ArrayList<>();
        Policy changes = policy == null ? Policy.NONE : policy(policy, folders);
        folders.addAll(vocabularies);
        List<Map<String, byte[]>> tables = new ArrayList<>();
        Vocabulary vocabulary = Vocabulary.bundled();
        for (Path folder : folders) {
            Map<String, byte[]> more = tables(folder);
            Result<Vocabulary> merged = VocabularyFile.of(more).addTo(vocabulary);
            check("the vocabulary " + folder, merged.findings());
            vocabulary = merged.orElseThrow();
            tables.add(more);
        }
        RuleSettings settings =
                new RuleSettings(day(), packs == null ? null : new ArrayList<>(packs), changes, tables, tolerant);
        try {
            settings.validator();
        } catch (IllegalArgumentException e) {
            throw usage(String.valueOf(e.getMessage()), e);
        }
        return settings;
    }

    private Policy policy(Path file, List<Path> folders) {
        PolicyFile read;
        try {
            read = PolicyFile.read(file);
        } catch (IOException e) {
            throw usage("Cannot read the policy " + file + ": " + e, e);
        }
        check("the policy " + file, read.findings());
        Path folder = file.toAbsolutePath().resolveSibling("");
        read.policy().vocabulary().forEach(each -> folders.add(folder.resolve(each)));
        return read.policy();
    }

    private Map<String, byte[]> tables(Path folder) {
        Map<String, byte[]> tables = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(".csv")) {
                    tables.put(name, Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw usage("Cannot read the vocabulary " + folder + ": name a folder of CSV tables: " + e, e);
        }
        return tables;
    }

    /** Says what was found. */
    private void check(String what, Findings findings) {
        for (Finding finding : findings) {
            spec.commandLine()
                    .getErr()
                    .println("ohsel-spark: " + Visible.text(what + ": " + finding + ". " + finding.advice()));
        }
        if (findings.hasErrors()) {
            throw usage(what + " has errors, so nothing was validated.", null);
        }
    }

    private @Nullable LocalDate day() {
        if (asOf == null) {
            return null;
        }
        try {
            return asOf.equals("today") ? LocalDate.now(ZoneId.of("Europe/London")) : LocalDate.parse(asOf);
        } catch (DateTimeException e) {
            throw usage("--as-of must be a date such as 2017-09-30, or today, not " + asOf, e);
        }
    }

    private ParameterException usage(String message, @Nullable Exception cause) {
        return new ParameterException(spec.commandLine(), Visible.text(message), cause);
    }
}
