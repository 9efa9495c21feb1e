// SPDX-License-Identifier: Apache-2.0
package org.ohsel.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.ohsel.io.Baseline;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.PolicyFile;
import org.ohsel.model.PartialDate;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Suppression;

/** Policies with damage in any place, and the baselines that are kept in them. */
class PolicyFuzzTest {

    private static final PartialDate UNTIL = PartialDate.of(2027, 3, 31);

    private static final String EVENT = "{\"type\":\"event\",\"id\":\"e\",\"kind\":\"tea\",\"boroughs\":[\"bexly\"],"
            + "\"workstreams\":[\"x\",\"y\"],\"participations\":[{\"kind\":\"attended\"}]}";

    private static final DamagedJson POLICIES = new DamagedJson(Stream.of(
                    "{\"settings\":[{\"rule\":\"OHSEL-TERM-001\",\"level\":\"off\"},{\"rule\":\"OHSEL-CODE-001\",\"level\":\"error\"}],"
                            + "\"suppressions\":[{\"rule\":\"OHSEL-TERM-001\",\"record\":\"e\",\"at\":\"/workstreams/0\",\"count\":1,"
                            + "\"reason\":\"R\",\"owner\":\"O\",\"until\":\"2027-03-31\"},"
                            + "{\"rule\":\"OHSEL-TERM-001\",\"pointer\":\"/kind\",\"reason\":\"R\",\"until\":\"2019\"}]}",
                    "{\"vocabulary\":[\"vocabulary\",\"../x\",\"/etc\",\"a.zip\"]}",
                    "{}")
            .map(text -> text.getBytes(StandardCharsets.UTF_8))
            .toList());

    static Stream<byte[]> seeds() {
        return Seeds.of(POLICIES.recipes());
    }

    @MethodSource("seeds")
    @FuzzTest
    void policiesAreReadAndChanged(byte[] recipe) {
        byte[] json = POLICIES.make(new Recipe(recipe));
        PolicyFile file = PolicyFile.of(json, Scratch.emptyFolder());
        Locations.hold(json, file.findings());
        EngagementValidator validator =
                EngagementValidator.standard().withPolicy(file.policy()).withVocabulary(file.vocabulary());
        Findings run = EngagementReader.strict()
                .withValidator(validator)
                .readRecord(EVENT)
                .findings();
        Findings audit = validator.auditPolicy(run);
        Locations.hold(json, file.locate(audit));
        if (!file.findings().hasErrors()) {
            change(json, file, run, audit);
        }
    }

    /** What is added is read again beside what was there, and what is not needed can be taken out. */
    private static void change(byte[] json, PolicyFile file, Findings run, Findings audit) {
        List<Suppression> more = Baseline.suppressions(run, "Known.", "Team", UNTIL);
        PolicyFile longer = PolicyFile.of(Baseline.addTo(json, more), Scratch.emptyFolder());
        assertEquals(file.policy().settings(), longer.policy().settings());
        assertEquals(
                Stream.concat(file.policy().suppressions().stream(), more.stream())
                        .toList(),
                longer.policy().suppressions());
        PolicyFile shorter = PolicyFile.of(Baseline.prune(json, audit), Scratch.emptyFolder());
        assertEquals(file.policy().settings(), shorter.policy().settings());
    }
}
