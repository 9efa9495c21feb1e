// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli.lsp;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.editor.EditorHelp;

/**
 * A server of the Language Server Protocol 3.17: diagnostics, hover, completion and quick fixes for records in JSON.
 */
public final class OhselLanguageServer implements LanguageServer, LanguageClientAware {

    private final Documents documents;
    private final @Nullable String version;
    private final CompletableFuture<Integer> exit = new CompletableFuture<>();
    private boolean shutDown;

    /**
     * Creates a server.
     *
     * @param reader finds what is wrong
     * @param help says what can be written
     * @param version the version to name; null if it has none
     */
    public OhselLanguageServer(EngagementReader reader, EditorHelp help, @Nullable String version) {
        this.documents = new Documents(reader, help);
        this.version = version;
    }

    @Override
    public void connect(LanguageClient client) {
        documents.connect(client);
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        ServerCapabilities capabilities = new ServerCapabilities();
        TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Incremental);
        sync.setSave(new SaveOptions(false));
        capabilities.setTextDocumentSync(sync);
        capabilities.setHoverProvider(true);
        capabilities.setCompletionProvider(new CompletionOptions(false, List.of("\"", ":", "[")));
        capabilities.setCodeActionProvider(
                new CodeActionOptions(List.of(CodeActionKind.QuickFix, CodeActionKind.SourceFixAll)));
        return CompletableFuture.completedFuture(
                new InitializeResult(capabilities, new ServerInfo("ohsel", Objects.requireNonNullElse(version, ""))));
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        shutDown = true;
        documents.close();
        return CompletableFuture.completedFuture(new Object());
    }

    @Override
    public void exit() {
        exit.complete(shutDown ? 0 : 1);
    }

    /**
     * The exit status, once the client has asked for an end.
     *
     * @return 0 if the server was shut down before, and 1 if not, as the protocol asks
     */
    public CompletableFuture<Integer> exitStatus() {
        return exit;
    }

    @Override
    public void setTrace(SetTraceParams params) {
        // There is nothing to trace.
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return documents;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return new WorkspaceService() {
            @Override
            public void didChangeConfiguration(DidChangeConfigurationParams params) {
                // The options of the command are all there is.
            }

            @Override
            public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
                // Only what is open is looked at.
            }
        };
    }
}
