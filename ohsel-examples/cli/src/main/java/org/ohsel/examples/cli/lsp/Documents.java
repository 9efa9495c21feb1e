// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.editor.Caret;
import org.ohsel.io.editor.EditorHelp;
import org.ohsel.io.explain.RuleExplanation;
import org.ohsel.rules.Messages;

/**
 * The documents that are open in the editor. Each is read anew when it has changed, by one thread, which passes over the
 * versions that have been overtaken meanwhile.
 */
final class Documents implements TextDocumentService {

    /** A version of a document that is not read yet. */
    private record Written(int version, String text) {}

    private final EngagementReader reader;
    private final EditorHelp help;
    private final Messages messages = Messages.english().withQuotedText();
    private final Map<String, Written> written = new ConcurrentHashMap<>();
    private final Map<String, OpenDocument> read = new ConcurrentHashMap<>();
    private final ExecutorService thread = threadOf("ohsel-lsp-reader");

    /** Answers at once, while the other reads. */
    private final ExecutorService answers = threadOf("ohsel-lsp-answers");

    private @Nullable LanguageClient client;

    Documents(EngagementReader reader, EditorHelp help) {
        this.reader = reader;
        this.help = help;
    }

    private static ExecutorService threadOf(String name) {
        return Executors.newSingleThreadExecutor(work -> {
            Thread made = new Thread(work, name);
            made.setDaemon(true);
            return made;
        });
    }

    void connect(LanguageClient connected) {
        client = connected;
    }

    void close() {
        thread.shutdownNow();
        answers.shutdownNow();
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        TextDocumentItem document = params.getTextDocument();
        changed(document.getUri(), new Written(document.getVersion(), document.getText()));
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        String uri = params.getTextDocument().getUri();
        @Nullable Written before = written.get(uri);
        if (before == null) {
            return; // it was closed
        }
        String text = before.text();
        for (TextDocumentContentChangeEvent change : params.getContentChanges()) {
            text = applied(text, change);
        }
        changed(uri, new Written(params.getTextDocument().getVersion(), text));
    }

    private static String applied(String text, TextDocumentContentChangeEvent change) {
        if (change.getRange() == null) {
            return change.getText();
        }
        Lines lines = new Lines(text);
        int start = lines.offset(change.getRange().getStart());
        int end = Math.max(start, lines.offset(change.getRange().getEnd()));
        return text.substring(0, start) + change.getText() + text.substring(end);
    }

    private void changed(String uri, Written now) {
        written.put(uri, now);
        thread.execute(() -> readAnew(uri, now));
    }

    private void readAnew(String uri, Written version) {
        if (!version.equals(written.get(uri))) {
            return;
        }
        try {
            OpenDocument document = OpenDocument.read(uri, version.version(), version.text(), reader, messages);
            read.put(uri, document);
            if (version.equals(written.get(uri))) {
                publish(new PublishDiagnosticsParams(uri, document.diagnostics(), version.version()));
            }
        } catch (RuntimeException e) {
            show("ohsel cannot read " + uri + ": " + e);
        }
    }

    private void publish(PublishDiagnosticsParams diagnostics) {
        if (client != null) {
            client.publishDiagnostics(diagnostics);
        }
    }

    private void show(String problem) {
        if (client != null) {
            client.logMessage(new MessageParams(MessageType.Error, problem));
        }
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        String uri = params.getTextDocument().getUri();
        written.remove(uri);
        thread.execute(() -> {
            read.remove(uri);
            publish(new PublishDiagnosticsParams(uri, List.of()));
        });
    }

    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        // It was read when it was changed.
    }

    @Override
    public CompletableFuture<Hover> hover(HoverParams params) {
        return CompletableFuture.supplyAsync(
                () -> {
                    String uri = params.getTextDocument().getUri();
                    @Nullable Written document = written.get(uri);
                    return document == null ? null : hover(document, read.get(uri), params.getPosition());
                },
                answers);
    }

    /** What the term means, and why the rules that have found something there do. */
    private @Nullable Hover hover(Written now, @Nullable OpenDocument found, Position position) {
        Lines lines = new Lines(now.text());
        Caret caret = Caret.in(now.text(), lines.offset(position));
        List<String> words = new ArrayList<>(help.describe(caret).stream().toList());
        if (found != null && found.version() == now.version()) {
            found.rulesAt(position)
                    .forEach(rule -> words.add(RuleExplanation.of(rule).markdown()));
        }
        return words.isEmpty()
                ? null
                : new Hover(
                        new MarkupContent("markdown", String.join("\n\n---\n\n", words)),
                        lines.range(caret.start(), caret.end()));
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
        return CompletableFuture.supplyAsync(
                () -> {
                    @Nullable
                    Written document = written.get(params.getTextDocument().getUri());
                    return Either.forLeft(
                            document == null ? List.of() : Completions.at(document.text(), params.getPosition(), help));
                },
                answers);
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
        // After whatever waits to be read, so that the corrections fit the document.
        return CompletableFuture.supplyAsync(
                () -> {
                    @Nullable
                    OpenDocument document = read.get(params.getTextDocument().getUri());
                    return document == null
                            ? List.of()
                            : document
                                    .actions(
                                            params.getRange(),
                                            Objects.requireNonNullElse(
                                                    params.getContext().getOnly(), List.of()))
                                    .stream()
                                    .map(action -> Either.<Command, CodeAction>forRight(action))
                                    .toList();
                },
                thread);
    }
}
