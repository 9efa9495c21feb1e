// SPDX-License-Identifier: Apache-2.0
package org.ohsel.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything that the pages for contributors name exists: classes, packages, files and folders. */
class ArchitectureDocumentTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** What stands between single backquotes. */
    private static final Pattern CODE = Pattern.compile("(?<!`)`([^`\n]+)`(?!`)");

    private static final Pattern CLASS = Pattern.compile("([A-Z]\\w+)([.(](?!md$|xml$).*)?");
    private static final Pattern PACKAGE = Pattern.compile("org\\.ohsel(\\.[a-z0-9]+)*");
    private static final Pattern FILE = Pattern.compile("[\\w.-]+(/[\\w.-]+)+/?|[\\w-]+\\.(md|xml)");

    @Test
    void theArchitecturePageNamesOnlyWhatExists() throws IOException {
        List<String> named = named("docs/architecture.md");
        assertTrue(named.size() > 40, named::toString);
        assertEquals(List.of(), missing(named), "docs/architecture.md names what does not exist");
    }

    @Test
    void theContributorsPageNamesOnlyWhatExists() throws IOException {
        List<String> named = named("CONTRIBUTING.md");
        assertTrue(named.size() > 20, named::toString);
        assertEquals(List.of(), missing(named), "CONTRIBUTING.md names what does not exist");
    }

    @Test
    void whatDoesNotExistIsMissed() throws IOException {
        assertEquals(
                List.of("NoSuchClass", "org.ohsel.nowhere", "docs/nothing.md"),
                missing(List.of(
                        "EngagementReader", "NoSuchClass", "org.ohsel.nowhere", "docs/nothing.md", "mvn verify")));
    }

    private static List<String> named(String document) throws IOException {
        return CODE.matcher(Files.readString(ROOT.resolve(document)))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static List<String> missing(List<String> named) throws IOException {
        List<Path> sources = sources();
        return named.stream().filter(name -> !exists(name, sources)).distinct().toList();
    }

    /** Anything that is neither a class, a package nor a path is not looked at: a command, a member, a method. */
    private static boolean exists(String name, List<Path> sources) {
        if (CLASS.matcher(name).matches()) {
            String file = CLASS.matcher(name).replaceFirst("$1.java");
            return sources.stream().anyMatch(source -> source.endsWith(file));
        } else if (PACKAGE.matcher(name).matches()) {
            Path folder = Path.of(name.replace('.', '/'));
            return sources.stream().anyMatch(source -> source.getParent().endsWith(folder));
        } else if (FILE.matcher(name).matches()) {
            return Files.exists(ROOT.resolve(name));
        }
        return true;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !ROOT.relativize(file).toString().contains("target/"))
                    .toList();
        }
    }
}
