// SPDX-License-Identifier: Apache-2.0
package org.ohsel.docs;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.validation.Validation;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.Limits;
import org.ohsel.io.PolicyFile;
import org.ohsel.io.host.OldestMapper;
import org.ohsel.io.jackson.OhselModule;
import org.ohsel.io.vocabulary.VocabularyFile;
import org.ohsel.io.vocabulary.VocabularyWriter;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.PartialDate;
import org.ohsel.model.event.Event;
import org.ohsel.model.term.EventKind;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.Findings;
import tools.jackson.databind.json.JsonMapper;

/** What people do before they look for help, for {@code docs/troubleshooting.md}. */
final class Provocations {

    private static final String EVENT = "{\"type\":\"event\",\"id\":\"e\",\"kind\":\"public-event\"";

    private final EngagementReader reader = EngagementReader.strict();
    private final Path folder;

    Provocations(Path folder) {
        this.folder = folder;
    }

    Map<String, Provocation> all() {
        Map<String, Provocation> all = new LinkedHashMap<>();
        building(all);
        mapping(all);
        reading(all);
        making(all);
        configuring(all);
        return all;
    }

    private void building(Map<String, Provocation> all) {
        all.put("run without databind", () -> load("org.ohsel.io.jackson.OhselModule", without("jackson-databind")));
        all.put("a Jackson that is too old", () -> {
            new OldestMapper("com.fasterxml.jackson.core:jackson-databind", 2, 21).require(2, 20, "2.20.1");
            return "accepted";
        });
        all.put(
                "a module that does not require ours",
                () -> refused("class Use { org.ohsel.model.event.Event event; }", FenceChecks.modules()));
    }

    private static void mapping(Map<String, Provocation> all) {
        JsonMapper plain = new JsonMapper();
        all.put("a mapper without the module", () -> plain.readValue(EVENT + "}", Event.class));
        all.put(
                "a log and a mapper without the module",
                () -> plain.readValue("{\"records\":[" + EVENT + "}]}", EngagementLog.class));
        all.put(
                "JSON that does not fit",
                () -> JsonMapper.builder()
                        .addModule(new OhselModule())
                        .build()
                        .readValue("{\"records\":[{\"type\":\"event\",\"id\":1}]}", EngagementLog.class));
        all.put("no provider", Validation::buildDefaultValidatorFactory);
    }

    private void reading(Map<String, Provocation> all) {
        all.put(
                "asked for a value",
                () -> reader.readRecord("{\"type\":\"event\",\"id\":1}").orElseThrow());
        all.put("a page", () -> findings("<html>"));
        all.put("nothing", () -> findings(""));
        all.put("no type", () -> findings("{\"id\":\"e\"}"));
        all.put("another type", () -> findings("{\"type\":\"evnt\",\"id\":\"e\"}"));
        all.put("another member", () -> findings(EVENT + ",\"venue\":\"Town hall\"}"));
        all.put("a British date", () -> findings(EVENT + ",\"date\":\"17/06/2020\"}"));
        all.put(
                "Latin-1",
                () -> reader.readRecord((EVENT + ",\"title\":\"caf\u00e9\"}").getBytes(ISO_8859_1))
                        .findings());
        all.put(
                "too deep",
                () -> reader.withLimits(Limits.standard().withDepth(2))
                        .readRecord(EVENT + ",\"agenda\":[{\"title\":\"x\"}]}")
                        .findings());
        all.put("a body that nobody knows", () -> findings(EVENT + ",\"body\":\"XXX\"}"));
        all.put("a folder", () -> reader.readLog(folder));
        all.put("no file", () -> reader.readLog(Path.of("no-such-file.json")));
    }

    private static void making(Map<String, Provocation> all) {
        all.put("no id", () -> Event.builder().kind(EventKind.PUBLIC_EVENT).build());
        all.put("a date as people write it", () -> PartialDate.parse("17/06/2020"));
        all.put("a day that there is not", () -> PartialDate.parse("2020-06-31"));
        all.put("words as JSON", () -> Event.builder().putExtension("x-room", "words"));
        all.put("no site", () -> org.ohsel.io.moderngov.ModernGov.read("democracy", List.of()));
    }

    private static void configuring(Map<String, Provocation> all) {
        all.put("a misspelt pack", () -> Catalogue.all().packs("privcy"));
        all.put(
                "a policy that is cut short",
                () -> PolicyFile.of("{".getBytes(UTF_8)).findings());
        all.put(
                "a policy with another member",
                () -> PolicyFile.of("{\"rule\":{}}".getBytes(UTF_8)).findings());
        all.put("a closed list", () -> added("scheme,code,label\nevent-status,late,Late\n"));
        all.put("a code that there is already", () -> added("scheme,code,label\nworkstream,maternity,Births\n"));
        all.put("another heading", () -> added("scheme,cod,label\nworkstream,podiatry,Podiatry\n"));
        all.put("no base", () -> VocabularyWriter.of(Vocabulary.bundled()).withBase("example.org"));
    }

    private Findings findings(String json) {
        return reader.readRecord(json).findings();
    }

    private static Findings added(String concepts) throws IOException {
        return VocabularyFile.of(Map.of("concepts.csv", concepts.getBytes(UTF_8)))
                .addTo(Vocabulary.bundled())
                .findings();
    }

    private static String without(String jar) {
        return path("(?!.*" + jar + ").*");
    }

    /** The entries of the class path that match. */
    private static String path(String entries) {
        return entries(System.getProperty("java.class.path"))
                .filter(entry -> entry.matches(entries))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Stream<String> entries(String path) {
        return Pattern.compile(Pattern.quote(File.pathSeparator)).splitAsStream(path);
    }

    /** What the compiler says of the code in a module that requires nothing. */
    private String refused(String code, String path) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        compiler.getTask(
                        said,
                        null,
                        null,
                        List.of(
                                "-proc:none",
                                "-d",
                                folder.toString(),
                                "-cp",
                                "",
                                "-p",
                                path,
                                "--add-modules",
                                "org.ohsel.model"),
                        null,
                        compiler.getStandardFileManager(null, null, null)
                                .getJavaFileObjects(
                                        Files.writeString(folder.resolve("Use.java"), code),
                                        Files.writeString(
                                                folder.resolve("module-info.java"), "module org.example.cases { }")))
                .call();
        return said.toString()
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("(package"))
                .findFirst()
                .orElse(said.toString());
    }

    private static Object load(String type, String path) throws Throwable {
        List<URL> urls = new ArrayList<>();
        for (String entry : entries(path).toList()) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        try (URLClassLoader loader =
                new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            return loader.loadClass(type).getConstructor().newInstance();
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
