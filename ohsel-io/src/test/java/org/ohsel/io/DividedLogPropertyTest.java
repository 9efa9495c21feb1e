// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.DividedLog;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.engine.Engine;
import org.ohsel.rules.spi.DivisibleLogRule;

/** A log can be divided: each rule on logs, shown only the records that its keys bring together, finds the same as in the whole log. */
class DividedLogPropertyTest {

    private static final EngagementReader READER = EngagementReader.tolerant();
    private static final Engine ENGINE = EngagementValidator.standard().engine();
    private static final DividedLog DIVIDED = new DividedLog(ENGINE);

    /** A record of any kind that another may refer to, with ids and codes so few that they meet. */
    @Provide
    Arbitrary<List<String>> logs() {
        Arbitrary<String> id = Arbitraries.of("a", "b", "c", "d");
        Arbitrary<String> code = Arbitraries.of("Z1", "Z2", "a", "b", "08L", "QKK");
        Arbitrary<String> ids = id.list().ofMaxSize(2).map(DividedLogPropertyTest::array);
        Arbitrary<String> codes = code.list().ofMaxSize(2).map(DividedLogPropertyTest::array);
        Arbitrary<String> boroughs = Arbitraries.of(
                        "bexley", "bromley", "greenwich", "lambeth", "lewisham", "southwark")
                .list()
                .ofMaxSize(3)
                .map(DividedLogPropertyTest::array);
        Arbitrary<String> areas = Arbitraries.of("maternity", "cancer", "planned-care")
                .list()
                .ofMaxSize(2)
                .map(DividedLogPropertyTest::array);
        Arbitrary<String> groups =
                Arbitraries.of("carers", "young-people").list().ofMaxSize(1).map(DividedLogPropertyTest::array);
        Arbitrary<String> status = Arbitraries.of("held", "cancelled");
        Arbitrary<String> identifier = Arbitraries.of("1", "2", "3");
        return Arbitraries.oneOf(
                        combine("{'type':'event','id':'%s','kind':'workshop','partOf':'%s'}", id, id),
                        combine("{'type':'event','id':'%s','kind':'workshop','body':'%s'}", id, code),
                        combine(
                                "{'type':'event','id':'%s','kind':'workshop','status':'%s','boroughs':%s,'workstreams':%s}",
                                id, status, boroughs, areas),
                        combine(
                                "{'type':'event','id':'%s','kind':'workshop','participations':[{'kind':'attended','groups':%s}]}",
                                id, groups),
                        combine(
                                "{'type':'event','id':'%s','kind':'workshop','identifiers':[{'system':'x','value':'%s'},{'system':'x','value':'%s'}]}",
                                id, identifier, identifier),
                        combine("{'type':'publication','id':'%s','kind':'paper','title':'A','supersedes':%s}", id, ids),
                        combine(
                                "{'type':'publication','id':'%s','kind':'paper','title':'A','published':'2016-%s'}",
                                id, Arbitraries.of("01", "04-30", "06-20", "09")),
                        combine(
                                "{'type':'publication','id':'%s','kind':'paper','title':'A','presentedAt':%s}",
                                id, ids),
                        combine("{'type':'strategy','id':'%s','kind':'plan','title':'A','supersedes':%s}", id, ids),
                        combine("{'type':'body','id':'%s','name':'A','ods':'%s','partOf':'%s'}", id, code, code),
                        combine("{'type':'body','id':'%s','name':'A','kind':'nhs-trust','gss':'%s'}", id, code),
                        combine("{'type':'body','id':'%s','name':'A','sameAs':'%s'}", id, code),
                        combine(
                                "{'type':'change-event','id':'%s','kind':'merger','date':'2020-04-01','originals':%s,'results':%s}",
                                id, codes, codes),
                        combine(
                                "{'type':'commissioning-activity','id':'%s','kind':'commissioning-plan','title':'A',"
                                        + "'planningBegan':'2024-04','commissioners':%s,'triggers':['planning']}",
                                id, codes),
                        combine(
                                "{'type':'commissioning-activity','id':'%s','kind':'procurement','title':'A','commissioners':%s,"
                                        + "'consultations':[{'opens':'2016-05-01','closes':'2016-07-31','documents':%s}]}",
                                id, codes, ids),
                        combine(
                                "{'type':'commissioning-activity','id':'%s','kind':'procurement','title':'A','assessments':["
                                        + "{'kind':'equality-analysis','impactedGroups':[{'group':'%s','methods':['survey']}]}]}",
                                id, Arbitraries.of("carers", "young-people")))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static Arbitrary<String> combine(String record, Arbitrary<?>... parts) {
        List<Arbitrary<String>> strings =
                Stream.of(parts).map(part -> part.map(String::valueOf)).toList();
        return Combinators.combine(strings)
                .as(values -> record.replace('\'', '"').formatted(values.toArray()));
    }

    private static String array(Collection<String> values) {
        return values.stream().map(value -> '"' + value + '"').collect(Collectors.joining(",", "[", "]"));
    }

    @Property(tries = 1000)
    void everyRuleFindsTheSameInPartsOfALog(@ForAll("logs") List<String> log) {
        List<EngagementRecord> records =
                log.stream().map(json -> READER.readRecord(json).partial()).toList();

        assertEquals(DIVIDED.whole(records), DIVIDED.divided(records));
    }

    @Test
    void everyRuleOnLogsCanBeDivided() {
        assertEquals(
                List.of(),
                ENGINE.logRules().stream()
                        .filter(rule -> !(rule instanceof DivisibleLogRule))
                        .toList());
    }
}
