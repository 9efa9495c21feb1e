// SPDX-License-Identifier: Apache-2.0
package org.ohsel.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Every link within the repository leads to a file and a heading that exist, and every page of docs can be reached from its index. Addresses elsewhere
 * are not asked for: they only have to be well formed and use https where the host is not known to lack it.
 */
class LinksTest {

    private static final Pattern LINK =
            Pattern.compile("(?<!\\\\)!?\\[(?:[^\\[\\]]|\\[[^\\]]*])*]\\(([^()\\s]*(?:\\([^()]*\\)[^()\\s]*)*)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+?) *#*$");
    private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`\n]*`");

    private final Map<Path, Set<String>> anchors = new HashMap<>();

    private static List<String> links(Path page) throws IOException {
        return LINK.matcher(CODE.matcher(Repository.text(page)).replaceAll("code"))
                .results()
                .map(link -> link.group(1))
                .toList();
    }

    /** Parts of pages that a test puts together, with the links of the whole, are not pages. */
    private static List<Path> pages() throws IOException {
        return Repository.files(".md").stream()
                .filter(page -> !page.toString().contains("src/test/resources"))
                .toList();
    }

    @Test
    void everyLinkWithinTheRepositoryLeadsSomewhere() throws IOException {
        List<String> wrong = new ArrayList<>();
        int links = 0;
        for (Path page : pages()) {
            for (String link : links(page)) {
                if (!link.matches("[a-z]+:.*")) {
                    links++;
                    String problem = problem(page, link);
                    if (!problem.isEmpty()) {
                        wrong.add(page + ": " + link + " " + problem);
                    }
                }
            }
        }
        assertTrue(links > 300, links + " links");
        assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
    }

    @Test
    void aWrongLinkIsSeen() throws IOException {
        Path page = Path.of("docs/embed.md");
        assertEquals("", problem(page, "validation.md#with-ohsel-rules-and-one-line"));
        assertEquals("", problem(page, "#module-path"));
        assertEquals("", problem(page, "../README.md"));
        assertEquals("does not exist", problem(page, "README-no.md"));
        assertEquals("has no such heading", problem(page, "validation.md#with-ohsel-rules"));
        assertEquals("has no such heading", problem(page, "#modules"));
        assertEquals("leaves the repository", problem(page, "../../elsewhere.md"));
    }

    @Test
    void addressesElsewhereAreWellFormed() throws IOException {
        Set<String> hosts = new TreeSet<>();
        for (Path page : pages()) {
            for (String link : links(page)) {
                if (link.matches("[a-z]+:.*")) {
                    URI uri = URI.create(link);
                    assertTrue(Set.of("http", "https", "urn", "mailto").contains(uri.getScheme()), page + ": " + link);
                    assertTrue(!uri.getScheme().startsWith("http") || uri.getHost() != null, page + ": " + link);
                    hosts.add(String.valueOf(uri.getHost()));
                }
            }
        }
        assertTrue(hosts.contains("pre-commit.com"), hosts::toString);
        assertTrue(hosts.stream().noneMatch(host -> host.matches("localhost|[0-9.]+")), hosts::toString);
    }

    @Test
    void everyPageCanBeReachedFromTheIndex() throws IOException {
        Path docs = Path.of("docs");
        Set<Path> reached = new TreeSet<>(Set.of(Path.of("docs/README.md")));
        List<Path> next = new ArrayList<>(reached);
        while (!next.isEmpty()) {
            Path page = next.remove(next.size() - 1);
            for (String link : links(page)) {
                Path target = target(page, link);
                if (!link.matches("[a-z]+:.*")
                        && target.toString().endsWith(".md")
                        && target.startsWith(docs)
                        && Repository.has(target.toString())
                        && reached.add(target)) {
                    next.add(target);
                }
            }
        }
        List<Path> pages = Repository.files(".md").stream()
                .filter(page -> page.startsWith(docs))
                .toList();
        assertEquals(pages, List.copyOf(reached));
    }

    private static Path target(Path page, String link) {
        String file = link.replaceAll("#.*", "");
        return file.isEmpty() ? page : page.resolveSibling(file).normalize();
    }

    private String problem(Path page, String link) throws IOException {
        Path target = target(page, link);
        if (target.startsWith("..")) {
            return "leaves the repository";
        } else if (!Files.exists(Repository.ROOT.resolve(target))) {
            return "does not exist";
        }
        String anchor = link.replaceAll("^[^#]*#?", "");
        return anchor.isEmpty() || anchors(target).contains(anchor) ? "" : "has no such heading";
    }

    /** As code hosts make them: lower case, without punctuation, hyphens for spaces, numbered if repeated. */
    private Set<String> anchors(Path page) throws IOException {
        if (!anchors.containsKey(page)) {
            Set<String> found = new TreeSet<>();
            Map<String, Integer> times = new HashMap<>();
            String text = Pattern.compile("(?s)```.*?```")
                    .matcher(Repository.text(page))
                    .replaceAll("");
            HEADING.matcher(text).results().forEach(heading -> {
                String slug = heading.group(1)
                        .replaceAll("\\[([^\\]]*)]\\([^)]*\\)", "$1")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}_ -]", "")
                        .replace(' ', '-');
                int before = times.merge(slug, 1, Integer::sum) - 1;
                found.add(before == 0 ? slug : slug + "-" + before);
            });
            Pattern.compile("<a (?:id|name)=\"([^\"]+)\"")
                    .matcher(text)
                    .results()
                    .forEach(id -> found.add(id.group(1)));
            anchors.put(page, found);
        }
        return anchors.get(page);
    }
}
