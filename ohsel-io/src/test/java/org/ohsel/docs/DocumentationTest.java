// SPDX-License-Identifier: Apache-2.0
package org.ohsel.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing public is left without documentation. */
@Tag("slow")
class DocumentationTest {

    @TempDir
    private Path output;

    @ParameterizedTest
    @ValueSource(strings = {"ohsel-model", "ohsel-rules", "ohsel-io"})
    void everythingPublicIsDocumented(String module) throws IOException {
        Path sources = Path.of("..", module, "src", "main", "java");
        List<Path> files = new ArrayList<>(javaFiles(sources));
        assertTrue(files.size() > 20, "sources found: " + files.size());
        Path generated = Path.of("..", module, "target", "generated-sources", "annotations");
        if (Files.isDirectory(generated)) {
            files.addAll(javaFiles(generated));
        }
        assertEquals(List.of(), missing(files));
    }

    @Test
    void whatIsNotDocumentedIsSeen() throws IOException {
        Path file = Files.writeString(
                output.resolve("Bare.java"),
                "/** Documented. */\npublic class Bare {\n    /** Makes one. */\n    public Bare() {}\n\n    public int number;\n}\n");
        assertEquals(1, missing(List.of(file)).size());
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("module-info.java"))
                    .toList();
        }
    }

    private List<String> missing(List<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            compiler.getTask(
                            null,
                            manager,
                            diagnostics,
                            List.of(
                                    "-proc:none",
                                    "-Xmaxwarns",
                                    "10000",
                                    "-Xdoclint:missing/protected",
                                    "-d",
                                    output.toString(),
                                    "-cp",
                                    System.getProperty("java.class.path")
                                            + File.pathSeparator
                                            + System.getProperty("ohsel.test.hibernate-validator")),
                            null,
                            manager.getJavaFileObjectsFromPaths(files))
                    .call();
        }
        List<String> missing = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
            // Outside its module, javac refuses what EngagementRecord permits. It goes on all the same.
            boolean sealed = diagnostic.getMessage(Locale.ROOT).contains("cannot extend a sealed class");
            if (diagnostic.getSource() != null && !sealed && isOurs(diagnostic)) {
                missing.add(diagnostic.getSource().getName() + ":" + diagnostic.getLineNumber() + " "
                        + diagnostic.getMessage(Locale.ROOT));
            }
        }
        return missing;
    }

    /** What Immutables generates is not ours, and the parameters of a compact constructor are the record's. */
    private static boolean isOurs(Diagnostic<? extends JavaFileObject> diagnostic) throws IOException {
        Path file = Path.of(diagnostic.getSource().getName());
        String line = Files.readAllLines(file).get((int) diagnostic.getLineNumber() - 1);
        String type = file.getFileName().toString().replace(".java", "");
        return !file.toString().contains("generated-sources") && !line.strip().equals("public " + type + " {");
    }
}
