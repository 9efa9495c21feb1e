// SPDX-License-Identifier: Apache-2.0
package org.ohsel.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.PartialDate;
import org.ohsel.model.event.Event;
import org.ohsel.model.organisation.Body;
import org.ohsel.model.organisation.ChangeEvent;
import org.ohsel.model.publication.Publication;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Borough;
import org.ohsel.model.term.EventKind;
import org.ohsel.model.term.PublicationKind;
import org.ohsel.model.term.Workstream;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Messages;

/** Findings about a log as a whole depend neither on the order of its records nor on how many findings are kept. */
class LogRulesPropertyTest {

    private static final EngagementValidator VALIDATOR =
            EngagementValidator.standard().withCatalogue(Catalogue.all());
    private static final EngagementValidator CAPPED =
            EngagementValidator.standard().withCatalogue(Catalogue.all()).withMostFindings(2);

    /** Few ids, so that references meet, go round in circles, and miss. */
    private static final Arbitrary<String> IDS =
            Arbitraries.of("r0", "r1", "r2", "r3", "r4", "r5", "r6", "r7", "nowhere");

    private static final Arbitrary<BodyRef> BODIES = Arbitraries.of(
                    "r0", "r1", "r2", "r3", "r4", "08Q", "E38000171", "07N", "72Q", "08Z")
            .map(BodyRef::new);

    @Provide
    Arbitrary<List<EngagementRecord>> logs() {
        return Arbitraries.integers()
                .between(0, 8)
                .flatMap(size -> Combinators.combine(IntStream.range(0, size)
                                .mapToObj(number -> record("r" + number))
                                .toList())
                        .as(records -> records));
    }

    private static Arbitrary<EngagementRecord> record(String id) {
        return Arbitraries.oneOf(
                Combinators.combine(
                                IDS.injectNull(0.3),
                                IDS.list().ofMaxSize(2),
                                Arbitraries.of(Borough.SOUTH_EAST_LONDON).list().ofMaxSize(2),
                                Arbitraries.of(Workstream.MATERNITY, Workstream.CANCER)
                                        .list()
                                        .ofMaxSize(1))
                        .as((whole, fedInto, boroughs, workstreams) -> Event.builder()
                                .id(id)
                                .kind(EventKind.WORKSHOP)
                                .partOf(whole)
                                .fedInto(fedInto)
                                .boroughs(boroughs)
                                .workstreams(workstreams)
                                .build()),
                Combinators.combine(IDS.list().ofMaxSize(3), IDS.list().ofMaxSize(2))
                        .as((superseded, events) -> Publication.builder()
                                .id(id)
                                .kind(PublicationKind.PAPER)
                                .title("A paper")
                                .supersedes(superseded)
                                .presentedAt(events)
                                .build()),
                Combinators.combine(BODIES.injectNull(0.2), BODIES.injectNull(0.6))
                        .as((whole, same) -> Body.builder()
                                .id(id)
                                .name("A body")
                                .partOf(whole)
                                .sameAs(same)
                                .build()),
                Combinators.combine(BODIES.list().ofMaxSize(2), BODIES.list().ofMaxSize(2))
                        .as((originals, results) -> ChangeEvent.builder()
                                .id(id)
                                .date(PartialDate.ofYear(2020))
                                .originals(originals)
                                .results(results)
                                .build()));
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheRecordsMakesNoDifference(@ForAll("logs") List<EngagementRecord> records, @ForAll Random random) {
        List<EngagementRecord> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, random);
        List<String> found = inAnyOrder(records);
        assertEquals(found, inAnyOrder(shuffled));
        Statistics.label("circles")
                .collect(found.stream().anyMatch(finding -> finding.startsWith("OHSEL-REF-003")))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void theSameLogGivesTheSameFindings(@ForAll("logs") List<EngagementRecord> records) {
        EngagementLog log = EngagementLog.of(records);
        assertEquals(VALIDATOR.validate(log).kept(), VALIDATOR.validate(log).kept());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void whatIsNotKeptIsCounted(@ForAll("logs") List<EngagementRecord> records) {
        EngagementLog log = EngagementLog.of(records);
        Findings all = VALIDATOR.validate(log);
        Findings some = CAPPED.validate(log);
        assertEquals(all.countByRule(), some.countByRule());
        assertEquals(all.count(), some.count());
        assertEquals(all.kept().subList(0, (int) Math.min(2, all.count())), some.kept());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void everyFindingCanBePutIntoWords(@ForAll("logs") List<EngagementRecord> records) {
        for (Finding finding : VALIDATOR.validate(EngagementLog.of(records))) {
            String words =
                    Messages.english().message(finding) + Messages.english().advice(finding);
            assertTrue(!words.contains("{") && !words.contains("  "), words);
        }
    }

    /** Each finding with its record and its place in that. */
    private static List<String> inAnyOrder(List<EngagementRecord> records) {
        return VALIDATOR.validate(EngagementLog.of(records)).kept().stream()
                .map(finding -> finding.ruleId() + " " + finding.recordId() + " "
                        + finding.pointer().replaceFirst("^/records/\\d+", ""))
                .sorted()
                .toList();
    }
}
