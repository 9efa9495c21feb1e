// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ohsel.model.PartialDate;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Policy;
import org.ohsel.rules.Suppression;

class BaselineTest {

    private static final PartialDate UNTIL = PartialDate.of(2027, 3, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static final String UNKNOWN = "\"workstreams\": [\"podiatry\"]";

    private static EngagementValidator validator(byte[] policy) {
        PolicyFile file = PolicyFile.of(policy);
        assertEquals(Findings.NONE, file.findings());
        return EngagementValidator.standard()
                .withMostFindings(20_000)
                .withAsOfDate(TODAY)
                .withPolicy(file.policy());
    }

    private static Findings read(String document, EngagementValidator validator) {
        try (RecordStream records = EngagementReader.strict()
                .withValidator(validator)
                .withLimits(Limits.standard().withMostFindings(20_000))
                .records(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)))) {
            while (records.hasNext()) {
                records.next();
            }
            return records.findings();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] baseline(String document) {
        Findings found = read(document, validator(bytes("{}")));
        return Baseline.addTo(new byte[0], Baseline.suppressions(found, "Old.", "Jo Bloggs", UNTIL));
    }

    /** What is reported of a document with a baseline: in it, and in the policy. */
    private static List<String> reported(String document, byte[] policy) {
        EngagementValidator validator = validator(policy);
        Findings found = read(document, validator);
        List<String> all = new ArrayList<>();
        found.forEach(finding -> all.add(finding.ruleId() + " " + finding.pointer()));
        validator.auditPolicy(found).forEach(finding -> all.add(finding.ruleId() + " " + finding.pointer()));
        return all;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Each has an unknown workstream and a date that is not valid; every tenth has no id, which is a third finding. */
    private static List<String> records(int count) {
        List<String> records = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String id = i % 10 == 0 ? "" : "\"id\": \"event-" + i + "\", ";
            records.add("{\"type\": \"event\", " + id + "\"kind\": \"workshop\", " + UNKNOWN + ", \"date\": \"soon\"}");
        }
        return records;
    }

    private static String log(List<String> records, String between) {
        return "{\"schemaVersion\": \"1.0\",\n\"records\": [" + String.join("," + between, records) + "]}";
    }

    /** Two in each of 4,500 records, and three, each for all of them, in the 500 without an id: 10,500 findings. */
    @Test
    void tenThousandFindingsStayAcceptedWhenLinesAndRecordsMove() {
        List<String> records = records(5000);
        byte[] policy = assertTimeout(Duration.ofSeconds(30), () -> baseline(log(records, "\n")));
        assertEquals(9003, PolicyFile.of(policy).policy().suppressions().size());
        assertEquals(List.of(), reported(log(records, "\n"), policy));

        List<String> moved = new ArrayList<>(records);
        Collections.shuffle(moved, new Random(16));
        moved.add(0, "{\"type\": \"event\", \"id\": \"new\", \"kind\": \"workshop\"}");
        assertEquals(List.of(), reported(log(moved, "\n\n\n  "), policy));
        assertEquals(List.of(), reported(String.join("\n", moved), policy), "as lines");
        assertEquals(List.of(), reported("[" + String.join(",", moved) + "]", policy), "as an array");

        moved.set(0, "{\"type\": \"event\", \"id\": \"new\", \"kind\": \"workshop\", " + UNKNOWN + "}");
        assertEquals(List.of("OHSEL-TERM-001 /records/0/workstreams/0"), reported(log(moved, "\n"), policy));
        moved.set(0, "{\"type\": \"event\", \"id\": \"new\", \"kind\": \"workshop\", \"date\": \"later\"}");
        assertEquals(List.of("OHSEL-JSON-008 /records/0/date"), reported(log(moved, "\n"), policy));
    }

    /** Of the records without an id, nobody can say which is new: that there is one more is reported. */
    @Test
    void oneMoreAmongRecordsWithoutAnIdIsReported() {
        List<String> records = records(20);
        byte[] policy = baseline(log(records, "\n"));
        records.add(records.get(0));
        assertEquals(
                List.of(
                        "OHSEL-POLICY-008 /suppressions/0/count",
                        "OHSEL-POLICY-008 /suppressions/1/count",
                        "OHSEL-POLICY-008 /suppressions/2/count"),
                reported(log(records, "\n"), policy));
        Findings again = read(log(records, "\n"), validator(policy));
        Policy before = PolicyFile.of(policy).policy();
        List<Suppression> more =
                Baseline.exceeding(before, validator(policy).auditPolicy(again), "New.", "Jo Bloggs", UNTIL);
        assertEquals(List.of(1, 1, 1), more.stream().map(Suppression::count).toList());
        assertEquals(List.of(), reported(log(records, "\n"), Baseline.addTo(policy, more)));
    }

    /** What is found in view of the records before, and nothing else in that record. */
    @Test
    void findingsThatInvolveOtherRecordsAreAccepted() {
        String twice =
                log(Collections.nCopies(3, "{\"type\": \"event\", \"id\": \"e\", \"kind\": \"workshop\"}"), "\n");
        byte[] policy = baseline(twice);
        assertEquals(
                List.of(2),
                PolicyFile.of(policy).policy().suppressions().stream()
                        .map(Suppression::count)
                        .toList());
        assertEquals(List.of(), reported(twice, policy));
    }

    @Test
    void findingsOfTheLogItselfAreAccepted() {
        String log = "{\"schemaVersion\": \"1.9\", \"title\": \"\", \"records\": []}";
        byte[] policy = baseline(log);
        assertEquals(
                List.of("/schemaVersion", "/title"),
                PolicyFile.of(policy).policy().suppressions().stream()
                        .map(Suppression::at)
                        .sorted()
                        .toList());
        assertEquals(List.of(), reported(log, policy));
        assertEquals(
                List.of("OHSEL-POLICY-003 /suppressions/1"), reported(log.replace("\"title\": \"\", ", ""), policy));
    }

    @Test
    void whatWasNotReadIsNotAccepted() {
        String broken = "{\"type\": \"event\" \"id\": 1}";
        Findings found = read(broken, validator(bytes("{}")));
        assertEquals(List.of(), Baseline.suppressions(found, "R", "O", UNTIL));
        assertEquals(Map.of("OHSEL-JSON-001", 1L), Baseline.notAcceptable(found));
    }

    @Test
    void aReasonAndAnOwnerAreNeeded() {
        assertThrows(IllegalArgumentException.class, () -> Baseline.suppressions(List.of(), " ", "O", UNTIL));
        assertThrows(IllegalArgumentException.class, () -> Baseline.suppressions(List.of(), "R", "", UNTIL));
    }

    /** S stands for a suppression, and T for one that is added. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "``                            | {\\n  'suppressions': [\\n    T\\n  ]\\n}\\n",
                "{}                            | {\\n  'suppressions': [\\n    T\\n  ]\\n}",
                "{'suppressions': []}          | {'suppressions': [\\n    T\\n  ]}",
                "{'suppressions': [S]}         | {'suppressions': [S,\\n    T]}",
                "{\\n\\t'suppressions': [\\n\\t\\tS\\n\\t]\\n}\\n | {\\n\\t'suppressions': [\\n\\t\\tS,\\n\\t\\tT\\n\\t]\\n}\\n",
                "{\\r\\n  'settings': []\\r\\n} | {\\r\\n  'settings': [],\\r\\n  'suppressions': [\\r\\n    T\\r\\n  ]\\r\\n}",
                "\uFEFF{'suppressions': [S ]}   | \uFEFF{'suppressions': [S,\\n    T ]}",
            })
    void theRestOfAPolicyStays(String before, String after) {
        Suppression added = Suppression.builder()
                .rule("OHSEL-TERM-001")
                .at("/workstreams/0")
                .count(2)
                .reason("\"Old\"\n")
                .owner("Jo")
                .build();
        assertEquals(whole(after), text(Baseline.addTo(bytes(whole(before)), List.of(added))));
    }

    private static String whole(String text) {
        return text.replace('\'', '"')
                .replace("\\n", "\n")
                .replace("\\r", "\r")
                .replace("\\t", "\t")
                .replace("S,", "S ,")
                .replace("S", suppression(1))
                .replace(" ,", ",")
                .replace(
                        "T",
                        "{\"rule\": \"OHSEL-\u0001ERM-001\", \"at\": \"/workstreams/0\", \"count\": 2, \"reason\": \"\\\"Old\\\"\\n\", \"owner\": \"Jo\"}")
                .replace('\u0001', 'T');
    }

    private static String suppression(int i) {
        return "{\"rule\": \"OHSEL-\u0001ERM-001\", \"record\": \"e-" + i + "\", \"count\":\t3, \"reason\": \"R\"}";
    }

    /** The layout of what stays, stays. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0     | [ 1,\\n  2 ,3\\n]",
                "1     | [ 0,\\n  2 ,3\\n]",
                "3     | [ 0 ,1,\\n  2\\n]",
                "2,3   | [ 0 ,1\\n]",
                "0,1   | [ 2 ,3\\n]",
                "0,1,2 | [ 3\\n]",
                "0,1,2,3 | []",
            })
    void whatIsNotNeededGoes(String removed, String after) {
        String layout = "{\"settings\" : [ ], \"suppressions\":[ 0 ,1,\\n  2 ,3\\n]}\\r\\n";
        List<Finding> audit = audit(named(layout)).stream()
                .filter(finding -> Set.of(removed.split(",", -1))
                        .contains(finding.pointer().split("/", -1)[2]))
                .toList();
        byte[] pruned = Baseline.prune(bytes(named(layout)), audit);
        assertEquals(named(layout.substring(0, layout.indexOf("[ 0")) + after + "}\\r\\n"), text(pruned));
        assertEquals(Findings.NONE, PolicyFile.of(pruned).findings());
    }

    private static String named(String layout) {
        String text = layout;
        for (int i = 0; i < 4; i++) {
            text = text.replaceAll("(?<=[\\[ ,])" + i + "(?=[ ,\\\\])", "#" + i);
        }
        for (int i = 0; i < 4; i++) {
            text = text.replace(
                    "#" + i,
                    "{\"rule\": \"OHSEL-TERM-001\", \"record\": \"e-" + i + "\", \"count\":\t3, \"reason\": \"R\"}");
        }
        return text.replace("\\n", "\n").replace("\\r", "\r");
    }

    private static Findings audit(String policy) {
        return validator(bytes(policy)).auditPolicy(Findings.NONE);
    }

    @Test
    void aCountThatIsTooHighIsLowered() {
        String policy =
                "{\"suppressions\": [{\"rule\": \"OHSEL-TERM-001\", \"count\" : 12 , \"at\": \"/workstreams/0\", \"reason\": \"R\"}]}";
        String log = log(List.of(records(1).get(0).replace(", \"date\": \"soon\"", "")), "");
        EngagementValidator validator = validator(bytes(policy));
        Findings audit = validator.auditPolicy(read(log, validator));
        assertEquals(policy.replace("12", "1"), text(Baseline.prune(bytes(policy), audit)));
    }

    @Test
    void whatHasExpiredGoesAndWhatIsNeededStays() {
        byte[] policy = baseline(records(2).get(1));
        assertSame(
                policy,
                Baseline.prune(
                        policy, validator(policy).auditPolicy(read(records(2).get(1), validator(policy)))));
        EngagementValidator later = validator(policy).withAsOfDate(LocalDate.of(2027, 4, 1));
        Findings audit = later.auditPolicy(read(records(2).get(1), later));
        assertEquals("{\n  \"suppressions\": []\n}\n", text(Baseline.prune(policy, audit)));
    }

    /** A rule that did not run says nothing about what it would find. */
    @Test
    void suppressionsOfRulesThatDidNotRunAreLeftAlone() {
        byte[] policy =
                bytes("{\"suppressions\": [{\"rule\": \"OHSEL-TERM-001\", \"record\": \"e\", \"reason\": \"R\"}]}");
        Policy read = PolicyFile.of(policy).policy();
        Findings audit = validator(policy).auditPolicy(Findings.NONE);
        assertEquals(1, audit.size());
        assertEquals(List.of(), Baseline.ofRulesThatRan(read, audit, Set.of("OHSEL-JSON-001")));
        assertEquals(audit.kept(), Baseline.ofRulesThatRan(read, audit, Set.of("OHSEL-TERM-001")));
    }
}
