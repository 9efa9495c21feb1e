// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.ohsel.examples.cli.lsp.OhselLanguageServer;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.editor.EditorHelp;
import org.ohsel.rules.EngagementValidator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves editors. */
@Command(
        name = "lsp",
        description =
                "Serves an editor over standard input and output (Language Server Protocol): findings, what terms mean,"
                        + " codes to complete, corrections. The editor starts it; see docs/editors.md.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Exit status: 0 ended by the editor as the protocol asks, 1 ended without, 2 for every failure: wrong usage, a"
                    + " policy or a vocabulary with errors, a crash."
        })
final class LspCommand implements Callable<Integer> {

    private static final System.Logger LOG = System.getLogger(LspCommand.class.getName());

    @Option(names = "--tolerant", description = "Report unknown members for information only.")
    private boolean tolerant;

    @SuppressWarnings("UnusedVariable") // many editors give it, and there is no other way
    @Option(names = "--stdio", hidden = true, description = "Standard input and output, which is what is used anyway.")
    private boolean standardStreams;

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Override
    public Integer call() throws Exception {
        EngagementValidator validator;
        try {
            validator = rules.validator(rules.usablePolicy());
        } catch (VocabularyOptions.BrokenVocabularyException e) {
            return Main.UNUSABLE;
        }
        EngagementReader reader =
                (tolerant ? EngagementReader.tolerant() : EngagementReader.strict()).withValidator(validator);
        OhselLanguageServer server = new OhselLanguageServer(
                reader,
                EditorHelp.of(validator.vocabulary()),
                LspCommand.class.getPackage().getImplementationVersion());
        Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, System.in, System.out);
        server.connect(launcher.getRemoteProxy());
        Future<Void> listening = launcher.startListening();
        Thread end = new Thread(() -> awaitEnd(listening, server), "ohsel-lsp-end");
        end.setDaemon(true);
        end.start();
        return server.exitStatus().get();
    }

    /** The editor may also go without a word. */
    private static void awaitEnd(Future<Void> listening, OhselLanguageServer server) {
        try {
            listening.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            LOG.log(System.Logger.Level.DEBUG, "The connection has broken", e);
        }
        server.exit();
    }
}
