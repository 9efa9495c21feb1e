// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import org.ohsel.io.Result;
import org.ohsel.io.report.Excerpts;
import org.ohsel.io.report.Report;
import org.ohsel.io.report.Summary;
import org.ohsel.io.report.Visible;
import org.ohsel.io.vocabulary.VocabularyFile;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that adds terms to the vocabulary. */
final class VocabularyOptions {

    @Option(
            names = "--vocabulary",
            paramLabel = "PATH",
            description = "A folder or zip of CSV tables with places, bodies and terms to add to the bundled ones."
                    + " Repeat the option for several; each is added to the ones before it.")
    private List<Path> paths = List.of();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** What was found in each vocabulary file so far. */
    private final Map<Path, Findings> found = new LinkedHashMap<>();

    /** A vocabulary file has errors, which have been printed. */
    static final class BrokenVocabularyException extends Exception {
        private static final long serialVersionUID = 1;
    }

    /**
     * The bundled vocabulary with all that is added to it. What is found in a file is printed to standard error.
     *
     * @throws BrokenVocabularyException if a file has errors, so that nothing may be validated with it
     */
    Vocabulary vocabulary() throws BrokenVocabularyException {
        return addTo(Vocabulary.bundled());
    }

    /**
     * A vocabulary with all that is added to it.
     *
     * @throws BrokenVocabularyException if a file has errors
     */
    Vocabulary addTo(Vocabulary base) throws BrokenVocabularyException {
        Vocabulary vocabulary = base;
        for (Path path : paths) {
            Result<Vocabulary> merged = read(path).addTo(vocabulary);
            print(path, merged.findings());
            if (merged.findings().hasErrors()) {
                spec.commandLine()
                        .getErr()
                        .println(Visible.text(
                                "ohsel: the vocabulary " + path + " has errors, so nothing was done with it"));
                throw new BrokenVocabularyException();
            }
            vocabulary = merged.orElseThrow();
        }
        return vocabulary;
    }

    /** The folders and files. */
    List<Path> files() {
        return paths;
    }

    private VocabularyFile read(Path path) {
        if (Files.isRegularFile(path) && !path.toString().endsWith(".zip")) {
            throw new ParameterException(
                    spec.commandLine(), "--vocabulary must be a folder or a zip of CSV tables, not the file " + path);
        }
        try {
            return VocabularyFile.read(path);
        } catch (ZipException e) {
            throw new ParameterException(
                    spec.commandLine(), "Cannot read the vocabulary " + path + ": it is not a valid zip", e);
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(), "Cannot read the vocabulary " + path + ": " + Inputs.reason(e), e);
        }
    }

    /**
     * Reports what was found, table by table, as in the records. Their lines are not shown.
     *
     * @throws IOException if the report cannot be written
     */
    void report(Report report, Summary summary) throws IOException {
        for (Map.Entry<Path, Findings> file : found.entrySet()) {
            summary.addFindings(file.getValue());
            Map<String, List<Finding>> byTable = file.getValue().stream()
                    .collect(Collectors.groupingBy(
                            finding -> file.getKey() + table(finding), LinkedHashMap::new, Collectors.toList()));
            for (Map.Entry<String, List<Finding>> table : byTable.entrySet()) {
                report.file(table.getKey(), Findings.of(table.getValue()), Excerpts.of(new byte[0]));
            }
            if (file.getValue().hasErrors()) {
                report.unread(file.getKey().toString(), "the vocabulary has errors, so no input was validated");
            }
        }
    }

    /** The table that a finding is in, with a slash before it; empty if it is about all. */
    private static String table(Finding finding) {
        int end = finding.pointer().indexOf('/', 1);
        return end < 0 ? finding.pointer() : finding.pointer().substring(0, end);
    }

    /** Prints what was found in a vocabulary file. */
    void print(Path path, Findings findings) {
        found.put(path, findings);
        findings.forEach(finding -> print(path, finding));
    }

    private void print(Path path, Finding finding) {
        spec.commandLine().getErr().println(line(path.toString(), finding));
    }

    /** A finding of a vocabulary or of the register as a line: table, location, what is wrong and what to do. */
    static String line(String path, Finding finding) {
        String table = table(finding);
        String location = finding.location() == null ? "" : ":" + finding.location();
        String where = path.isEmpty() && !table.isEmpty() ? table.substring(1) : path + table;
        return Visible.text((where.isEmpty() ? "" : where + location + ": ") + finding.severity() + " "
                + finding.ruleId() + ": " + Messages.english().message(finding) + ". "
                + Messages.english().advice(finding));
    }
}
