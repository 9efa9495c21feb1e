// SPDX-License-Identifier: Apache-2.0
package org.ohsel.docs;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.xml.sax.InputSource;
import tools.jackson.databind.json.JsonMapper;

/** What must be true of a block of code, by its language. */
final class FenceChecks {

    private static final Pattern DEPENDENCY = Pattern.compile(
            "(?s)<dependency>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>(?:\\s*<version>([^<]+)</version>)?");
    private static final Pattern FOLDERS = Pattern.compile("mvn [^\n]*-pl ([\\w/,-]+)");

    private static final Pattern MODULE = Pattern.compile(
            ".*(target.classes|target.ohsel-[^/]*(?<!-tests)\\.jar|(jackson-\\w+|jakarta\\.\\w+-api|jspecify)-[^/]*\\.jar)");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (static )?[\\w.]+;$");
    private static final Path COMMANDS = Path.of("docs/cli.md");

    private final Path folder;
    private final List<String> sources = new ArrayList<>();
    private final List<String> scripts = new ArrayList<>();
    private final StringBuilder poms = new StringBuilder();

    FenceChecks(Path folder) throws IOException {
        this.folder = folder;
        for (Path file : Repository.files(".java", ".sql")) {
            sources.add(Fence.withoutSpace(Repository.text(file)));
        }
        for (Path file : Repository.files(".mjs", ".js")) {
            scripts.add(Fence.withoutSpace(Repository.text(file)));
        }
        for (Path file : Repository.files("pom.xml")) {
            poms.append(Repository.text(file));
        }
    }

    /** What is wrong with the block. */
    Optional<String> problem(Fence fence) throws Exception {
        String text = fence.text();
        return switch (fence.language()) {
            case "java" -> text.startsWith("module ") ? module(text) : in(sources, text);
            case "sql" -> in(sources, text);
            case "js" -> in(scripts, text);
            case "json" -> reads(() -> new JsonMapper().readTree(text));
            case "yaml" -> reads(() -> new Load(LoadSettings.builder().build()).loadFromString(text));
            case "xml" -> xml(text);
            case "csv" -> reads(() -> CSVParser.parse(text, CSVFormat.DEFAULT).getRecords());
            case "sh" -> shell(text);
            case "console" ->
                fence.page().equals(COMMANDS)
                        ? Optional.empty()
                        : Optional.of("nothing runs this: TranscriptsIT runs those of " + COMMANDS);
            // A picture that a test writes; settings of editors, which nothing here can run; and output or a sketch.
            case "mermaid", "lua", "toml", "" -> Optional.empty();
            default -> Optional.of("nothing looks after this language: see FenceChecks");
        };
    }

    private static Optional<String> in(List<String> files, String code) {
        // A page leaves out what does not matter: imports, and the rest as it says. What it has stands in one file, in
        // this order.
        List<String> imports = IMPORT.matcher(code)
                .results()
                .map(line -> Fence.withoutSpace(line.group()))
                .toList();
        List<String> parts = Pattern.compile("(?m)^ *// \\.\\.\\.$")
                .splitAsStream(IMPORT.matcher(code).replaceAll(""))
                .map(Fence::withoutSpace)
                .toList();
        return files.stream().anyMatch(file -> imports.stream().allMatch(file::contains) && inOrder(file, parts))
                ? Optional.empty()
                : Optional.of("stands in no source file, so nothing compiles it");
    }

    private static boolean inOrder(String file, List<String> parts) {
        int from = 0;
        for (String part : parts) {
            int at = file.indexOf(part, from);
            if (at < 0) {
                return false;
            }
            from = at + part.length();
        }
        return true;
    }

    private Optional<String> module(String code) throws IOException {
        Path file = Files.writeString(folder.resolve("module-info.java"), code);
        StringWriter said = new StringWriter();
        boolean compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        said,
                        null,
                        null,
                        List.of("-proc:none", "-d", folder.toString(), "-p", modules()),
                        null,
                        ToolProvider.getSystemJavaCompiler()
                                .getStandardFileManager(null, null, null)
                                .getJavaFileObjects(file))
                .call();
        return compiled ? Optional.empty() : Optional.of(said.toString());
    }

    /** Our modules, packed or not, and what they and hosts require; other jars of the tests cannot be modules. */
    static String modules() {
        return Pattern.compile(File.pathSeparator)
                .splitAsStream(System.getProperty("java.class.path"))
                .filter(entry -> MODULE.matcher(entry).matches())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Optional<String> xml(String text) throws Exception {
        DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        parser.setErrorHandler(null);
        Optional<String> unreadable = reads(() -> parser.parse(new InputSource(new StringReader(text))));
        if (unreadable.isPresent()) {
            return unreadable;
        }
        return DEPENDENCY
                .matcher(text)
                .results()
                .filter(dependency -> !known(dependency))
                .map(dependency -> "no POM has " + dependency.group())
                .findFirst();
    }

    /** Our own artifacts are modules of this build in its version; others stand in one of our POMs. */
    private boolean known(MatchResult dependency) {
        String artifact = "<artifactId>" + dependency.group(2) + "</artifactId>";
        boolean ours = dependency.group(1).equals("org.ohsel");
        boolean version = !ours
                || dependency.group(3) == null
                || poms.indexOf("<revision>" + dependency.group(3) + "</revision>") >= 0;
        return version && poms.indexOf(artifact) >= 0 && poms.indexOf("<groupId>" + dependency.group(1) + "<") >= 0;
    }

    private static Optional<String> shell(String text) throws Exception {
        Process shell =
                new ProcessBuilder("bash", "-n").redirectErrorStream(true).start();
        shell.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        shell.getOutputStream().close();
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (shell.waitFor() != 0) {
            return Optional.of(said);
        }
        return FOLDERS.matcher(text)
                .results()
                .flatMap(folders -> Pattern.compile(",").splitAsStream(folders.group(1)))
                .filter(folder -> !Repository.has(folder))
                .map(folder -> "there is no " + folder)
                .findFirst();
    }

    private interface Reading {
        void run() throws Exception;
    }

    private static Optional<String> reads(Reading reading) {
        try {
            reading.run();
            return Optional.empty();
        } catch (Exception e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
