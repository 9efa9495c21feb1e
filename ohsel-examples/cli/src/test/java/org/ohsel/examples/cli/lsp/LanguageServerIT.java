// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The language server as a process with the jar, driven by the client of LSP4J as an editor would. */
@Timeout(60)
class LanguageServerIT {

    private static final String URI = "file:///example/log.json";
    private static final String BROKEN = """
            {"type": "event", "id": "e-1", "kind": "workshop",
             "date": "2020-04-02", "boroughs": ["Bexley"], "body": "08Q"}
            """;

    @TempDir
    private Path folder;

    private Process process;
    private Editor editor;
    private LanguageServer server;
    private Future<Void> listening;
    private int version;

    /** Takes what the server tells an editor. */
    private static final class Editor implements LanguageClient {
        private final BlockingQueue<PublishDiagnosticsParams> published = new LinkedBlockingQueue<>();
        private final BlockingQueue<MessageParams> messages = new LinkedBlockingQueue<>();

        @Override
        public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
            published.add(diagnostics);
        }

        @Override
        public void logMessage(MessageParams message) {
            messages.add(message);
        }

        @Override
        public void showMessage(MessageParams message) {
            messages.add(message);
        }

        @Override
        public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
            return CompletableFuture.completedFuture(new MessageActionItem());
        }

        @Override
        public void telemetryEvent(Object object) {
            throw new IllegalStateException("nothing is measured");
        }
    }

    @BeforeEach
    void start() throws Exception {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        Path.of("target/ohsel.jar").toAbsolutePath().toString(),
                        "lsp",
                        "--stdio")
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
        editor = new Editor();
        Launcher<LanguageServer> launcher =
                LSPLauncher.createClientLauncher(editor, process.getInputStream(), process.getOutputStream());
        listening = launcher.startListening();
        server = launcher.getRemoteProxy();
        InitializeParams parameters = new InitializeParams();
        parameters.setCapabilities(new ClientCapabilities());
        InitializeResult result = server.initialize(parameters).get();
        assertEquals("ohsel", result.getServerInfo().getName());
        server.initialized(new InitializedParams());
    }

    @AfterEach
    void stop() throws Exception {
        if (process.isAlive()) {
            process.destroyForcibly();
        }
        listening.cancel(true);
        assertTrue(editor.messages.isEmpty(), editor.messages.toString());
        assertEquals("", Files.readString(folder.resolve("err.txt")));
    }

    private List<Diagnostic> open(String uri, String text) throws InterruptedException {
        server.getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "json", ++version, text)));
        return published(uri);
    }

    private List<Diagnostic> change(Range range, String text) throws InterruptedException {
        server.getTextDocumentService()
                .didChange(new DidChangeTextDocumentParams(
                        new VersionedTextDocumentIdentifier(URI, ++version),
                        List.of(new TextDocumentContentChangeEvent(range, text))));
        return published(URI);
    }

    private List<Diagnostic> published(String uri) throws InterruptedException {
        PublishDiagnosticsParams published =
                Objects.requireNonNull(editor.published.poll(30, TimeUnit.SECONDS), "diagnostics");
        assertEquals(uri, published.getUri());
        return published.getDiagnostics();
    }

    private static Position at(String text, String what) {
        return new Lines(text).position(text.indexOf(what) + 1);
    }

    private List<CompletionItem> complete(Position position) throws Exception {
        return server.getTextDocumentService()
                .completion(new CompletionParams(new TextDocumentIdentifier(URI), position))
                .get()
                .getLeft();
    }

    private List<CodeAction> actions(Range range, String kind) throws Exception {
        List<CodeAction> actions = new ArrayList<>();
        server.getTextDocumentService()
                .codeAction(new CodeActionParams(
                        new TextDocumentIdentifier(URI), range, new CodeActionContext(List.of(), List.of(kind))))
                .get()
                .forEach(action -> actions.add(action.getRight()));
        return actions;
    }

    private static String applied(String text, List<TextEdit> edits) {
        Lines lines = new Lines(text);
        String changed = text;
        for (int i = edits.size() - 1; i >= 0; i--) {
            Range range = edits.get(i).getRange();
            changed = changed.substring(0, lines.offset(range.getStart()))
                    + edits.get(i).getNewText()
                    + changed.substring(lines.offset(range.getEnd()));
        }
        return changed;
    }

    @Test
    void findingsAreDiagnosticsAtTheValuesThatTheyAreAbout() throws Exception {
        List<Diagnostic> found = open(URI, BROKEN);
        assertEquals(
                Map.of("OHSEL-TERM-002", "\"Bexley\"", "OHSEL-CODE-001", "\"08Q\""),
                Map.of(rule(found.get(0)), marked(found.get(0)), rule(found.get(1)), marked(found.get(1))));
        Diagnostic body = found.stream()
                .filter(each -> rule(each).equals("OHSEL-CODE-001"))
                .findFirst()
                .orElseThrow();
        assertEquals(DiagnosticSeverity.Error, body.getSeverity());
        assertTrue(body.getMessage().getLeft().contains("Use 72Q (NHS South East London CCG)"), body.toString());
    }

    private static String rule(Diagnostic diagnostic) {
        return diagnostic.getCode().getLeft();
    }

    private static String marked(Diagnostic diagnostic) {
        Lines lines = new Lines(BROKEN);
        return BROKEN.substring(
                lines.offset(diagnostic.getRange().getStart()),
                lines.offset(diagnostic.getRange().getEnd()));
    }

    @Test
    void theTermUnderThePointerIsExplainedOnTheDateOfItsRecord() throws Exception {
        open(URI, BROKEN);
        Hover hover = server.getTextDocumentService()
                .hover(new HoverParams(new TextDocumentIdentifier(URI), at(BROKEN, "08Q")))
                .get();
        String words = hover.getContents().getRight().getValue();
        assertTrue(words.startsWith("**NHS Southwark CCG**: `08Q`"), words);
        assertTrue(words.contains("The record is dated 2 April 2020, when it was not in force."), words);
        assertEquals(
                BROKEN.indexOf("\"08Q\""),
                new Lines(BROKEN).offset(hover.getRange().getStart()));
    }

    @Test
    void codesAreCompletedWhileTheyAreWritten() throws Exception {
        String begun = "{\"type\": \"event\", \"date\": \"2021-05\",\n \"body\": \"\n}";
        assertFalse(open(URI, begun).isEmpty());
        List<CompletionItem> offered = complete(new Position(1, 10));
        CompletionItem body = offered.stream()
                .filter(item -> item.getLabel().equals("72Q"))
                .findFirst()
                .orElseThrow();
        assertEquals("\"72Q\"", body.getTextEdit().getLeft().getNewText());
        String completed = applied(begun, List.of(body.getTextEdit().getLeft()));
        assertEquals("{\"type\": \"event\", \"date\": \"2021-05\",\n \"body\": \"72Q\"\n}", completed);
    }

    @Test
    void namesAreCompletedWithTheirColon() throws Exception {
        String begun = "{\"type\": \"event\", \"bor";
        open(URI, begun);
        CompletionItem boroughs = complete(new Position(0, begun.length())).stream()
                .filter(item -> item.getLabel().equals("boroughs"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "{\"type\": \"event\", \"boroughs\": ",
                applied(begun, List.of(boroughs.getTextEdit().getLeft())));
    }

    @Test
    void aQuickFixRemovesItsFinding() throws Exception {
        open(URI, BROKEN);
        Position place = at(BROKEN, "Bexley\"");
        List<CodeAction> fixes = actions(new Range(place, place), CodeActionKind.QuickFix);
        assertEquals(1, fixes.size());
        List<TextEdit> edits = fixes.get(0).getEdit().getChanges().get(URI);
        assertEquals(BROKEN.replace("\"Bexley\"", "\"bexley\""), applied(BROKEN, edits));
        assertEquals(
                List.of("OHSEL-CODE-001"),
                change(edits.get(0).getRange(), edits.get(0).getNewText()).stream()
                        .map(LanguageServerIT::rule)
                        .toList());
    }

    @Test
    void allSafeCorrectionsCanBeMadeAtOnce() throws Exception {
        String time = BROKEN.replace("2020-04-02", "2020-04-02T10:30"); // a day would lose the time
        open(URI, time);
        assertEquals(
                List.of(true, false),
                List.of("\"Bexley\"", "10:30").stream()
                        .map(what -> isPreferred(time, what))
                        .toList());
        List<CodeAction> all = actions(new Range(new Position(0, 0), new Position(0, 0)), CodeActionKind.Source);
        assertEquals(1, all.size());
        String corrected = applied(time, all.get(0).getEdit().getChanges().get(URI));
        assertEquals(time.replace("\"Bexley\"", "\"bexley\""), corrected);
    }

    private boolean isPreferred(String text, String what) {
        try {
            Position place = at(text, what);
            return actions(new Range(place, place), CodeActionKind.QuickFix)
                    .get(0)
                    .getIsPreferred();
        } catch (Exception e) {
            throw new AssertionError(what, e);
        }
    }

    @Test
    void otherJsonIsLeftAlone() throws Exception {
        assertEquals(List.of(), open("file:///example/package.json", "{\"name\": \"x\", \"version\": \"1\"}"));
        assertEquals(List.of(), open("file:///example/empty.json", ""));
    }

    @Test
    void aClosedDocumentHasNoFindings() throws Exception {
        open(URI, BROKEN);
        server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(URI)));
        assertEquals(List.of(), published(URI));
    }

    @Test
    void itEndsWhenItIsAskedTo() throws Exception {
        server.shutdown().get();
        server.exit();
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue());
    }

    @Test
    void itEndsWhenTheEditorIsGone() throws IOException, InterruptedException {
        process.getOutputStream().close();
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        assertEquals(1, process.exitValue());
    }
}
