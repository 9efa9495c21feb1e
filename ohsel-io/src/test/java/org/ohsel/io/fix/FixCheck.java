// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.Framing;
import org.ohsel.io.RecordStream;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Fix;
import org.ohsel.rules.Messages;
import org.ohsel.rules.Severity;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What holds of every fix in a document: it removes its finding and brings no new error; it changes nothing but what it
 * says, of which a tree of the same document is the judge; whoever writes what the advice says does as well; and
 * applying all fixes comes to an end.
 *
 * <p>An error is not new if it was there before and could not be seen: nothing is checked of a member with a wrong name,
 * of a record with a wrong type, or of a value that cannot be read. So a fix of these may show errors in what was not
 * read, and errors of rules that compare it with something else. No other fix may show any.
 */
public final class FixCheck {

    private static final int MOST_ROUNDS = 20;

    /** Before these were fixed, a value or more was not read. */
    private static final List<String> NOT_READ =
            List.of("OHSEL-JSON-002", "OHSEL-JSON-003", "OHSEL-JSON-004", "OHSEL-JSON-008", "OHSEL-JSON-009");

    private static final Pattern WRITE =
            Pattern.compile("^Write (.+?)(?:, without the space before or after it)?\\.(?: .*)?$");
    private static final Pattern CODE_OR_DATE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9/._~,-]*|\\.\\./[-0-9]+");
    private static final Pattern TWO_DATES =
            Pattern.compile("([-0-9/]+),? or ([-0-9/]+)(?: if the month comes first|, whichever is meant)");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(tools.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final EngagementReader reader;
    private Optional<Set<String>> broken = Optional.empty();
    private Set<String> found = Set.of();
    private int fixes;
    private int advice;
    private int shown;
    private int rounds;

    /** Checks what a reader finds. */
    public FixCheck(EngagementReader reader) {
        this.reader = reader;
    }

    /** How many fixes were applied one by one. */
    public int fixes() {
        return fixes;
    }

    /** How many times advice in words was followed. */
    public int advice() {
        return advice;
    }

    /** How many errors fixes have shown in what had not been read. */
    public int shown() {
        return shown;
    }

    /** The most rounds that it took to apply all fixes. */
    public int rounds() {
        return rounds;
    }

    /** Checks a document, and returns it with all fixes applied. */
    public byte[] check(byte[] document) {
        return check(document, Optional.empty());
    }

    /**
     * Checks a document that was damaged: fixes may show only errors of rules that it broke before, and other findings only
     * of rules that found something in it before.
     */
    public byte[] check(byte[] damaged, Findings before) {
        found = before.countByRule().keySet();
        return check(
                damaged,
                Optional.of(before.stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(Finding::ruleId)
                        .collect(Collectors.toSet())));
    }

    private byte[] check(byte[] document, Optional<Set<String>> mayShow) {
        broken = mayShow;
        Findings all = read(document);
        for (Finding finding : all) {
            if (finding.fix().isPresent()) {
                checkFix(document, all, finding);
            }
            checkWords(document, all, finding);
        }
        checkFixer(Fixer.of(reader), document, all);
        checkFixer(Fixer.of(reader).withUnsafe(), document, all);
        return applyAll(document);
    }

    private Findings read(byte[] document) {
        try {
            return reader.readLog(new ByteArrayInputStream(document)).findings();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkFix(byte[] document, Findings found, Finding finding) {
        Fix fix = finding.fix().orElseThrow();
        byte[] corrected = Fixes.apply(document, List.of(finding));
        if (fix.operation() == Fix.Operation.REMOVE && isRepeated(inRecord(document, found, finding), finding)) {
            assertEquals(text(document), text(corrected), finding::toString);
            return;
        }
        assertFalse(Arrays.equals(document, corrected), () -> "not applied: " + finding + " in " + text(document));
        tree(document)
                .ifPresent(tree -> assertEquals(
                        onTree(tree, fix), tree(corrected).orElseThrow(), () -> finding + " in " + text(document)));
        judge(document, found, finding, corrected);
        fixes++;
    }

    /** The finding is gone, and nothing is worse. */
    private void judge(byte[] document, Findings found, Finding finding, byte[] corrected) {
        Findings after = read(corrected);
        String what = finding + " " + finding.fix() + "\n in " + text(document) + "\n now " + text(corrected);
        assertTrue(
                count(after, finding) < count(found, finding)
                        || (NOT_READ.contains(finding.ruleId())
                                && after.kept().stream().noneMatch(other -> isSame(finding, other))),
                () -> "still there: " + what + "\n with " + after.kept());
        Function<Finding, String> key =
                finding.fix().orElseThrow().operation() == Fix.Operation.REMOVE ? FixCheck::key : FixCheck::place;
        List<String> before = found.kept().stream()
                .filter(other -> other.severity() == Severity.ERROR)
                .map(key)
                .collect(Collectors.toCollection(ArrayList::new));
        for (Finding other : after) {
            if (other.severity() == Severity.ERROR && !before.remove(key.apply(other))) {
                assertTrue(isShownBy(finding, other), () -> "new: " + other + "\n after " + what);
                shown++;
            }
        }
    }

    /** What was found in the record that a finding is in: in NDJSON, pointers of all records begin alike. */
    private Findings inRecord(byte[] document, Findings found, Finding finding) {
        try (RecordStream records = reader.records(document)) {
            while (records.hasNext()) {
                Findings of = records.next().findings();
                if (of.kept().contains(finding)) {
                    return of;
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a member is there more than once: which of them is right is to be decided first, and nothing is removed before. */
    private static boolean isRepeated(Findings found, Finding finding) {
        return found.kept().stream()
                .anyMatch(other -> other.ruleId().equals("OHSEL-JSON-005")
                        && other.pointer().equals(finding.pointer()));
    }

    private static boolean isSame(Finding one, Finding other) {
        return one.ruleId().equals(other.ruleId())
                && one.pointer().equals(other.pointer())
                && one.message().equals(other.message());
    }

    private static long count(Findings all, Finding finding) {
        return all.kept().stream()
                .filter(other -> key(other).equals(key(finding)))
                .count();
    }

    /** Where a text breaks off, the pointer is that of what comes before. */
    private static String place(Finding finding) {
        return finding.ruleId().equals("OHSEL-JSON-001") && finding.message().contains("ends too early")
                ? finding.ruleId()
                : finding.ruleId() + " " + finding.pointer();
    }

    /** Elements move up when one is deleted. */
    private static String key(Finding finding) {
        return place(finding).replaceAll("/\\d+(?=/|$)", "/*");
    }

    private boolean isShownBy(Finding fixed, Finding other) {
        if (!NOT_READ.contains(fixed.ruleId())
                || !broken.map(rules -> rules.contains(other.ruleId())).orElse(true)) {
            return false;
        }
        boolean isShape = isShape(other);
        Fix fix = fixed.fix().orElseThrow(() -> new AssertionError("words only: " + fixed + " shows " + other));
        String parent = fix.pointer().substring(0, fix.pointer().lastIndexOf('/'));
        String inside = fixed.ruleId().equals("OHSEL-JSON-009")
                ? parent
                : fix.operation() == Fix.Operation.RENAME ? parent + "/" + fix.name() : null;
        return !isShape || (inside != null && other.pointer().startsWith(inside));
    }

    /** Whether a finding is about a value by itself, and not about its version or its sense. */
    private static boolean isShape(Finding finding) {
        return finding.ruleId().matches("OHSEL-JSON-0(0.|1[014-9])|OHSEL-SHAPE-.*");
    }

    /** Somebody who reads the advice writes what it says. */
    private void checkWords(byte[] document, Findings found, Finding finding) {
        Matcher words = WRITE.matcher(Messages.english().advice(finding));
        Optional<JsonNode> tree = words.matches() ? tree(document) : Optional.empty();
        if (tree.isEmpty()) {
            return;
        }
        String pointer = finding.fix().map(Fix::pointer).orElse(finding.pointer());
        JsonNode old = tree.get().at(pointer);
        for (JsonNode value : values(words.group(1), old, finding.ruleId().equals("OHSEL-JSON-002"))) {
            JsonNode corrected = tree.get().deepCopy();
            set(corrected, pointer, value);
            if (finding.advice().contains("wherever the id is used")) {
                corrected = JSON.readTree(corrected.toString().replace(old.toString(), value.toString()));
            }
            if (finding.fix().isPresent() && finding.fix().get().operation() == Fix.Operation.REPLACE) {
                assertEquals(JSON.readTree(finding.fix().get().value()), value, finding::toString);
                advice++;
                continue; // that has been judged
            }
            Findings after = read(corrected.toString().getBytes(StandardCharsets.UTF_8));
            JsonNode written = corrected;
            assertTrue(
                    after.kept().stream().noneMatch(other -> isSame(finding, other)),
                    () -> "advice followed, and still there: " + finding + "\n now " + written);
            List<String> before = found.kept().stream().map(FixCheck::key).toList();
            for (Finding other : after) {
                boolean wasHidden = NOT_READ.contains(finding.ruleId()) && !isShape(other);
                assertTrue(
                        other.severity() != Severity.ERROR || wasHidden || before.contains(key(other)),
                        () -> "advice followed: " + finding + "\n brings " + other + "\n now " + written);
            }
            advice++;
        }
    }

    /** The values that advice names, if it does: as JSON, or as a code or a date without quotes. */
    private static List<JsonNode> values(String words, JsonNode old, boolean isJson) {
        Matcher dates = TWO_DATES.matcher(words);
        if (dates.matches()) {
            return Stream.of(dates.group(1), dates.group(2))
                    .map(date -> (JsonNode) JSON.getNodeFactory().stringNode(date))
                    .toList();
        } else if (old.isMissingNode()) {
            return List.of();
        } else if (!isJson) {
            return CODE_OR_DATE.matcher(words).matches() && !words.equals("something")
                    ? List.of(JSON.getNodeFactory().stringNode(words))
                    : List.of();
        }
        try {
            return List.of(JSON.readTree(words));
        } catch (JacksonException e) {
            return List.of();
        }
    }

    private byte[] applyAll(byte[] document) {
        byte[] current = document;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            byte[] next = Fixes.apply(current, read(current));
            if (Arrays.equals(current, next)) {
                rounds = Math.max(rounds, round);
                assertEquals(
                        text(next),
                        text(Fixes.apply(next, Framing.AUTO, read(next))),
                        "a second time nothing more is changed");
                return next;
            }
            current = next;
        }
        throw new AssertionError("no end: " + text(document) + "\n now " + text(current));
    }

    /**
     * A second run changes nothing, and there is no finding that was not there before, unless it could not be seen: nothing
     * is said of a version in the wrong form, or of what belongs to a term that is not known. Of those that are not safe, the fix of the code of a body can take it from
     * records that refer to the body by it.
     */
    private void checkFixer(Fixer fixer, byte[] document, Findings all) {
        FixedDocument fixed = fixer.fix(document, Framing.AUTO);
        assertTrue(fixed.isComplete(), () -> "no end: " + text(document));
        assertFalse(fixer.fix(fixed.fixed(), Framing.AUTO).isChanged(), () -> "not stable: " + text(fixed.fixed()));
        if (!fixed.isChanged() || fixed.applied().keySet().stream().anyMatch(NOT_READ::contains)) {
            return;
        }
        List<String> before = all.kept().stream().map(FixCheck::key).collect(Collectors.toCollection(ArrayList::new));
        List<String> may = fixed.applied().containsKey("OHSEL-SHAPE-008")
                ? List.of("OHSEL-JSON-012", "OHSEL-REF-005")
                : List.of("OHSEL-JSON-012");
        for (Finding other : fixed.remaining()) {
            assertTrue(
                    before.remove(key(other)) || may.contains(other.ruleId()) || found.contains(other.ruleId()),
                    () -> "new: " + other + "\n in " + text(document) + "\n now " + text(fixed.fixed()));
        }
    }

    private static Optional<JsonNode> tree(byte[] document) {
        try {
            return Optional.of(JSON.readTree(document)).filter(JsonNode::isContainer);
        } catch (JacksonException e) {
            return Optional.empty(); // one record per line, broken, or with duplicate members
        }
    }

    private static JsonNode onTree(JsonNode document, Fix fix) {
        JsonNode tree = document.deepCopy();
        switch (fix.operation()) {
            case REPLACE -> {
                JsonNode value = JSON.readTree(fix.value());
                set(tree, fix.pointer(), value);
            }
            case RENAME -> {
                ObjectNode object = (ObjectNode) tree.at(parent(fix.pointer()));
                object.set(fix.name(), object.remove(name(fix.pointer())));
            }
            case REMOVE -> {
                JsonNode container = tree.at(parent(fix.pointer()));
                if (container instanceof ObjectNode object) {
                    object.remove(name(fix.pointer()));
                } else {
                    ((ArrayNode) container).remove(Integer.parseInt(name(fix.pointer())));
                }
            }
        }
        return tree;
    }

    private static void set(JsonNode tree, String pointer, JsonNode value) {
        JsonNode container = tree.at(parent(pointer));
        if (container instanceof ObjectNode object) {
            object.set(name(pointer), value);
        } else {
            ((ArrayNode) container).set(Integer.parseInt(name(pointer)), value);
        }
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private static String name(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
    }

    private static String text(byte[] document) {
        return new String(document, StandardCharsets.UTF_8);
    }
}
