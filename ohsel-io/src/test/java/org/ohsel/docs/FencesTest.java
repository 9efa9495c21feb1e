// SPDX-License-Identifier: Apache-2.0
package org.ohsel.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every block of code in every document is one that is looked after. Java and SQL stand in a source file of this repository, which is compiled
 * and which tests run; data can be read by a parser; shell scripts can be parsed by the shell. Tests of single documents do more. A language that is not
 * known here fails, so that nobody forgets one.
 */
class FencesTest {

    /** TranscriptsIT runs what these show, and RuleExamplesTest the examples of the rules, of which some are broken. */
    private static final List<Path> LEFT_TO_OTHERS =
            List.of(Path.of("ohsel-examples/cli/src/test/transcripts"), Path.of("docs/rules.md"));

    @TempDir
    private Path folder;

    private static List<Fence> fences() throws IOException {
        List<Fence> fences = new ArrayList<>();
        for (Path page : Repository.files(".md")) {
            if (LEFT_TO_OTHERS.stream().noneMatch(page::startsWith)) {
                fences.addAll(Fence.in(page));
            }
        }
        return fences;
    }

    @Test
    void everyBlockIsLookedAfter() throws Exception {
        FenceChecks checks = new FenceChecks(folder);
        List<String> wrong = new ArrayList<>();
        List<Fence> fences = fences();
        for (Fence fence : fences) {
            checks.problem(fence).ifPresent(problem -> wrong.add(fence + ": " + problem));
        }
        assertTrue(fences.size() > 60, fences.size() + " blocks");
        assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
    }

    @Test
    void whatIsNotLookedAfterIsSeen() throws Exception {
        FenceChecks checks = new FenceChecks(folder);
        Path page = Path.of("docs/page.md");
        List<Fence> broken = List.of(
                new Fence(page, 1, "java", "Event event = " + "Event.ofNothing();\n"),
                new Fence(page, 2, "java", "module a.b { requires " + "no.such.module; }\n"),
                new Fence(page, 3, "json", "{\"id\": }\n"),
                new Fence(page, 4, "xml", "<a><b></a>\n"),
                new Fence(
                        page,
                        5,
                        "xml",
                        "<dependency><groupId>org.ohsel</groupId><artifactId>ohsel-oi</artifactId></dependency>\n"),
                new Fence(page, 6, "yaml", "a: [b\n"),
                new Fence(page, 7, "csv", "\"a\n"),
                new Fence(page, 8, "sh", "if true; then\n"),
                new Fence(page, 9, "sh", "mvn -B -pl ohsel-no " + "verify\n"),
                new Fence(page, 10, "cobol", "ADD 1 TO X\n"),
                new Fence(page, 11, "console", "$ ohsel nothing\n"));
        for (Fence fence : broken) {
            assertTrue(checks.problem(fence).isPresent(), fence::toString);
        }
    }

    @Test
    void aFenceIsReadWithItsPlace() throws IOException {
        Fence first = Fence.in(Path.of("README.md")).get(0);
        assertEquals("sh", first.language());
        assertEquals(2, first.text().lines().count());
        assertEquals("```sh", Repository.text("README.md").lines().toList().get(first.line() - 1));
    }
}
