// SPDX-License-Identifier: Apache-2.0
package org.ohsel.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The files that code hosts read can be read, and what they call exists. They were never run on these hosts. */
class CodeHostFilesTest {

    private static final Path FORMS = Path.of(".github/ISSUE_TEMPLATE");
    private static final Pattern PINNED =
            Pattern.compile("(?m)^ *- uses: [\\w/-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+$");
    private static final Pattern FILE = Pattern.compile(
            "(?<![\\w/.-])((?:docs|seeds|ohsel-(?:model|rules|io|examples)|\\.github|\\.ci)(?:/[\\w.-]+)*\\w|[A-Z_]+\\.md)");

    private static Map<?, ?> yaml(Path file) throws IOException {
        return (Map<?, ?>)
                new Load(LoadSettings.builder().setLabel(file.toString()).build())
                        .loadFromString(Repository.text(file));
    }

    private static Object at(Object value, String... path) {
        Object reached = value;
        for (String name : path) {
            reached = ((Map<?, ?>) reached).get(name);
            assertNotNull(reached, name);
        }
        return reached;
    }

    @Test
    void everyFileIsYaml() throws IOException {
        List<Path> files = Repository.files(".yml", ".yaml");
        assertTrue(files.size() >= 7, files::toString);
        for (Path file : files) {
            new Load(LoadSettings.builder().setLabel(file.toString()).build())
                    .loadAllFromString(Repository.text(file))
                    .forEach(document -> assertNotNull(document, file.toString()));
        }
    }

    @Test
    void theScriptThatTheyCallIsThere() throws IOException {
        assertTrue(Files.isExecutable(Repository.ROOT.resolve(".ci/run")));
        assertTrue(Repository.text(".ci/run").contains("OHSEL_NEWER_JDK"));
        List<?> steps = (List<?>) at(yaml(Path.of(".github/workflows/ci.yml")), "jobs", "run", "steps");
        Map<?, ?> last = (Map<?, ?>) steps.get(steps.size() - 1);
        assertEquals(".ci/run", last.get("run"));
        assertNotNull(at(last, "env", "OHSEL_NEWER_JDK"));
        Map<?, ?> gitlab = (Map<?, ?>) at(yaml(Path.of(".gitlab-ci.yml")), "run");
        assertEquals(List.of(".ci/run"), gitlab.get("script"));
        assertNotNull(at(gitlab, "variables", "OHSEL_NEWER_JDK"));
        assertEquals("debian:12", gitlab.get("image"), "the image of the other host");
        assertEquals("debian:12", at(yaml(Path.of(".github/workflows/ci.yml")), "jobs", "run", "container"));
    }

    /** They may read the code and nothing else, end by themselves, and run the actions that were looked at. */
    @Test
    void workflowsMayDoLittle() throws IOException {
        List<Path> workflows = Repository.files(".yml").stream()
                .filter(file -> file.startsWith(".github/workflows"))
                .toList();
        assertFalse(workflows.isEmpty());
        for (Path file : workflows) {
            Map<?, ?> workflow = yaml(file);
            assertEquals(Map.of("contents", "read"), workflow.get("permissions"), file.toString());
            for (Object job : ((Map<?, ?>) at(workflow, "jobs")).values()) {
                assertTrue((Integer) at(job, "timeout-minutes") <= 60, file.toString());
                assertFalse(((Map<?, ?>) job).containsKey("permissions"), file.toString());
            }
            String text = Repository.text(file);
            assertEquals(
                    text.lines().filter(line -> line.contains("uses:")).count(),
                    PINNED.matcher(text).results().count(),
                    "pinned by commit, with the version as a comment: " + file);
        }
    }

    @Test
    void formsAskForWhatHostsCanShow() throws IOException {
        List<Path> forms = Repository.files(".yml").stream()
                .filter(file -> file.startsWith(FORMS) && !file.endsWith("config.yml"))
                .toList();
        assertEquals(4, forms.size(), forms::toString);
        for (Path file : forms) {
            Map<?, ?> form = yaml(file);
            assertTrue(
                    form.get("name") instanceof String && form.get("description") instanceof String, file.toString());
            assertTrue(form.get("labels") instanceof List, file.toString());
            Set<Object> ids = new HashSet<>();
            boolean required = false;
            for (Object part : (List<?>) at(form, "body")) {
                Map<?, ?> field = (Map<?, ?>) part;
                boolean said = field.get("type").equals("markdown");
                assertTrue(
                        said || List.of("input", "textarea", "checkboxes").contains(field.get("type")),
                        () -> file + ": " + field);
                assertNotNull(at(field, "attributes", said ? "value" : "label"));
                assertTrue(said || ids.add(at(field, "id")), () -> file + ": " + field);
                required |= field.get("validations") != null;
            }
            assertTrue(required, file + " must ask for something");
        }
    }

    /** Files of this repository that the forms, the template and the workflows name. */
    @Test
    void whatTheyNameExists() throws IOException {
        List<Path> files = Stream.concat(
                        Repository.files(".yml", ".yaml", "renovate.json").stream(),
                        Stream.of(Path.of(".github/pull_request_template.md")))
                .toList();
        int named = 0;
        for (Path file : files) {
            for (String name : FILE.matcher(Repository.text(file))
                    .results()
                    .map(match -> match.group(1))
                    .toList()) {
                assertTrue(Repository.has(name), file + " names " + name);
                named++;
            }
        }
        assertTrue(named >= 8, named + " files named");
    }
}
