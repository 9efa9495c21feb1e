// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli.lsp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.Framing;
import org.ohsel.io.RecordStream;
import org.ohsel.io.fix.Edit;
import org.ohsel.io.fix.Fixes;
import org.ohsel.io.report.Excerpt;
import org.ohsel.io.report.Excerpts;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Fix;
import org.ohsel.rules.Location;
import org.ohsel.rules.Messages;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.Severity;

/**
 * A version of a document, with what was found in it.
 *
 * @param uri its address
 * @param version its number, as the editor counts
 * @param text its content
 * @param lines its lines
 * @param problems what was found
 */
record OpenDocument(String uri, int version, String text, Lines lines, List<Problem> problems) {

    /** The rule about an input that is neither a record nor a log: some other JSON, of which there is nothing to say. */
    private static final String OTHER_FORMAT = "OHSEL-JSON-014";

    private static final Location START = new Location(1, 1);

    /**
     * A finding as the protocol has it.
     *
     * @param rule its rule
     * @param diagnostic the finding
     * @param title what its fix does
     * @param edit what its fix changes; null if it has none
     * @param safe whether its fix can be applied without anybody looking
     */
    record Problem(
            RuleInfo rule,
            Diagnostic diagnostic,
            String title,
            @Nullable Edit edit,
            boolean safe) {}

    static OpenDocument read(String uri, int version, String text, EngagementReader reader, Messages messages) {
        Lines lines = new Lines(text);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Framing framing = uri.endsWith(".ndjson") || uri.endsWith(".jsonl") ? Framing.LINES : Framing.AUTO;
        List<Problem> problems = new ArrayList<>();
        try {
            Findings findings = findings(bytes, reader.withFraming(framing));
            if (!text.isBlank() && !findings.countByRule().containsKey(OTHER_FORMAT)) {
                Excerpts excerpts = Excerpts.of(bytes, framing);
                Map<Location, Excerpt> shown = excerpts.read(findings, messages);
                Map<Finding, Edit> edits = excerpts.edits(findings);
                for (Finding finding : findings) {
                    @Nullable Fix fix = messages.fix(finding).orElse(null);
                    problems.add(new Problem(
                            finding.rule(),
                            diagnostic(finding, lines, shown, messages),
                            messages.advice(finding),
                            fix == null ? null : edits.get(finding),
                            fix != null && fix.safe()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory could not be read", e);
        }
        return new OpenDocument(uri, version, text, lines, problems);
    }

    private static Findings findings(byte[] bytes, EngagementReader reader) throws IOException {
        try (RecordStream records = reader.records(bytes)) {
            records.forEachRemaining(record -> {});
            return records.findings();
        }
    }

    private static Diagnostic diagnostic(
            Finding finding, Lines lines, Map<Location, Excerpt> shown, Messages messages) {
        @Nullable Location location = finding.location();
        @Nullable Excerpt excerpt = location == null ? null : shown.get(location);
        Range range = lines.range(location == null ? START : location, excerpt == null ? 1 : excerpt.length());
        Diagnostic diagnostic = new Diagnostic(
                range,
                messages.message(finding) + ". " + messages.advice(finding),
                severity(finding.severity()),
                "ohsel");
        diagnostic.setCode(finding.ruleId());
        return diagnostic;
    }

    private static DiagnosticSeverity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case INFO -> DiagnosticSeverity.Information;
        };
    }

    List<Diagnostic> diagnostics() {
        return problems.stream().map(Problem::diagnostic).toList();
    }

    /** The rules that have found something at a position, each once. */
    List<RuleInfo> rulesAt(Position position) {
        Range place = new Range(position, position);
        return problems.stream()
                .filter(problem -> meet(problem.diagnostic().getRange(), place))
                .map(Problem::rule)
                .distinct()
                .toList();
    }

    /**
     * The corrections that are asked for: of what was found in a range, and the safe ones of all that was found.
     *
     * @param range the range
     * @param kinds the kinds of correction that are wanted; empty for all
     */
    List<CodeAction> actions(Range range, List<String> kinds) {
        List<CodeAction> actions = new ArrayList<>();
        if (isWanted(CodeActionKind.QuickFix, kinds)) {
            problems.stream()
                    .filter(problem ->
                            problem.edit() != null && meet(problem.diagnostic().getRange(), range))
                    .forEach(problem -> actions.add(quickFix(problem)));
        }
        List<Edit> all = Fixes.disjoint(problems.stream()
                .filter(Problem::safe)
                .map(Problem::edit)
                .filter(Objects::nonNull)
                .toList());
        if (isWanted(CodeActionKind.SourceFixAll, kinds) && !all.isEmpty()) {
            CodeAction action = new CodeAction("Apply all safe corrections of ohsel");
            action.setKind(CodeActionKind.SourceFixAll);
            action.setEdit(change(all));
            actions.add(action);
        }
        return actions;
    }

    /** A kind stands for all that begin with its words. */
    private static boolean isWanted(String kind, List<String> kinds) {
        return kinds.isEmpty() || kinds.stream().anyMatch(each -> kind.equals(each) || kind.startsWith(each + "."));
    }

    private CodeAction quickFix(Problem problem) {
        CodeAction action = new CodeAction(problem.title());
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(List.of(problem.diagnostic()));
        action.setEdit(change(List.of(Objects.requireNonNull(problem.edit()))));
        action.setIsPreferred(problem.safe());
        return action;
    }

    private WorkspaceEdit change(List<Edit> edits) {
        return new WorkspaceEdit(Map.of(uri, edits.stream().map(this::textEdit).toList()));
    }

    private TextEdit textEdit(Edit edit) {
        return new TextEdit(lines.range(edit.start(), edit.end()), edit.text());
    }

    private static boolean meet(Range one, Range other) {
        return !isBefore(one.getEnd(), other.getStart()) && !isBefore(other.getEnd(), one.getStart());
    }

    private static boolean isBefore(Position one, Position other) {
        return one.getLine() < other.getLine()
                || (one.getLine() == other.getLine() && one.getCharacter() < other.getCharacter());
    }
}
